import { signIn } from './api.mjs';

/** Sends a change with what it replaces, as it stands on the host at that moment. */
export async function change(address, who, method, path, body, of = path) {
  const token = await signIn(address, who);
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const read = await fetch(`${address}/api/v1${of}`, { headers });
  const tag = read.headers.get('ETag');
  const isNew = !read.ok || !tag || /^"0"$/.test(tag);
  const answer = await fetch(`${address}/api/v1${path}`, {
    method,
    headers: { ...headers, ...(method === 'POST' && { 'Idempotency-Key': crypto.randomUUID() }), ...(isNew ? { 'If-None-Match': '*' } : { 'If-Match': tag }) },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${(await answer.text()).slice(0, 400)}`);
}

/** Whether somebody finds something at an address. */
export async function isThere(address, who, path) {
  const answer = await fetch(`${address}/api/v1${path}`, { headers: { Authorization: `Bearer ${await signIn(address, who)}` } });
  return answer.ok ? answer.json() : null;
}
