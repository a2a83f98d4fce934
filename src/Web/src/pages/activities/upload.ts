import { api, take } from '../../api/client';
import { refusalOf, Unreachable } from '../../api/refused';

/** Sends a file to the store by the link of minutes that the API made, and says how an activity names it. */
export async function upload(nip: string, file: File): Promise<string> {
  const ticket = await take(api.POST('/api/v1/activities/{nip}/evidence', { params: { path: { nip } }, body: { contentType: file.type, bytes: file.size } }));
  let answer: Response;
  try {
    answer = await fetch(ticket.link, { method: 'PUT', headers: ticket.headers as Record<string, string>, body: file });
  } catch (failed) {
    throw new Unreachable(String(failed));
  }
  if (!answer.ok) throw refusalOf(answer.status, null);
  return ticket.evidence;
}
