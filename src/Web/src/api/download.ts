import { language } from '../i18n/language';
import { settings } from '../app/settings';
import { token } from '../auth/session';
import { refusalOf, Unreachable } from './refused';

/** Fetches a file with the caller's sign-in, and gives it to the browser to keep. */
export async function download(path: string): Promise<void> {
  const { blob, name } = await file(path);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function file(path: string): Promise<{ blob: Blob; name: string }> {
  const bearer = await token();
  let answer: Response;
  try {
    answer = await fetch(`${settings().api}/api/v1${path}`, { headers: { 'Accept-Language': language(), ...(bearer ? { Authorization: `Bearer ${bearer}` } : {}) } });
  } catch (failed) {
    throw new Unreachable(String(failed));
  }
  if (!answer.ok) throw refusalOf(answer.status, await answer.json().catch(() => null));
  const name = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1] ?? path.split('/').pop()!;
  return { blob: await answer.blob(), name };
}
