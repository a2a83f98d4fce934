// The public API, as any client uses it.

let token = sessionStorage.getItem('token');
let language = localStorage.getItem('language') === 'en' ? 'en' : 'id';

export const lang = () => language;

export function setLang(next) {
  language = next;
  localStorage.setItem('language', next);
  document.documentElement.lang = next;
}

export function signIn(next) {
  token = next;
  if (next) sessionStorage.setItem('token', next);
  else sessionStorage.removeItem('token');
}

/** A refusal, with the code and the text that the server gave. */
export class Refused extends Error {
  constructor(status, problem) {
    super(problem?.messages?.[language] ?? problem?.detail ?? `HTTP ${status}`);
    this.status = status;
    this.code = problem?.code;
  }
}

/** @param sees What a change replaces: its ETag, or null for "nothing is there yet"; undefined where the endpoint does not ask. */
async function send(method, path, body, sees) {
  const headers = { 'Accept-Language': language };
  if (token) headers.Authorization = `Bearer ${token}`;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (method === 'POST') headers['Idempotency-Key'] = crypto.randomUUID();
  if (sees === null) headers['If-None-Match'] = '*';
  else if (sees !== undefined) headers['If-Match'] = sees;
  const answer = await fetch(`/api/v1${path}`, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  const text = await answer.text();
  const json = text ? JSON.parse(text) : null;
  if (!answer.ok) throw new Refused(answer.status, json);
  return Object.assign(json ?? {}, { etag: answer.headers.get('ETag') });
}

export const get = (path) => send('GET', path);
export const post = (path, body, sees) => send('POST', path, body, sees);

/** Null where the caller may not see it or there is nothing yet. */
export async function find(path) {
  try {
    return await get(path);
  } catch (error) {
    if (error instanceof Refused && [403, 404, 409].includes(error.status)) return null;
    throw error;
  }
}
