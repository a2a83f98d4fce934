import createClient, { type Middleware } from 'openapi-fetch';
import { language } from '../i18n/language';
import { settings } from '../app/settings';
import { signOut, token } from '../auth/session';
import { Refused, refusalOf, Unreachable } from './refused';
import type { components, paths } from './schema';

export type Schemas = components['schemas'];

/** Requests that take effect get a name of their own, so that a repeat takes effect once. */
const headers: Middleware = {
  async onRequest({ request: asked }) {
    const request = settings().api ? new Request(asked.url.replace(location.origin, settings().api), asked) : asked;
    request.headers.set('Accept-Language', language());
    const bearer = await token();
    if (bearer) request.headers.set('Authorization', `Bearer ${bearer}`);
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) request.headers.set('Idempotency-Key', crypto.randomUUID());
    return request;
  },
};

export const api = createClient<paths>({ baseUrl: location.origin, fetch: (request) => reach(request) });
api.use(headers);

/** A browser that knows of no network is not asked for one: it would only write an error. */
async function reach(request: Request): Promise<Response> {
  if (!navigator.onLine) throw new Unreachable('offline');
  try {
    return await fetch(request);
  } catch (failed) {
    throw new Unreachable(String(failed));
  }
}

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** An answer with the version that it had, to be sent back with a change. */
export interface Tagged<T> {
  value: T;
  tag: string | null;
}

/** @throws {Refused} the API refused. @throws {Unreachable} there was no answer. */
export async function take<T>(call: Promise<Answer<T>>): Promise<T> {
  return (await takeTagged(call)).value;
}

export async function takeTagged<T>(call: Promise<Answer<T>>): Promise<Tagged<T>> {
  const { data, error, response } = await call;
  if (!response.ok) throw refused(response, error);
  return { value: data as T, tag: response.headers.get('ETag') };
}

function refused(response: Response, error: unknown): Refused {
  if (response.status === 401) signOut();
  return refusalOf(response.status, error);
}

/** Null where there is nothing yet, or nothing that the caller may see. */
export async function find<T>(call: Promise<Answer<T>>): Promise<T | null> {
  try {
    return await take(call);
  } catch (failed) {
    if (failed instanceof Refused && [403, 404, 409].includes(failed.status)) return null;
    throw failed;
  }
}

/** What a change replaces; with `null` that nothing was there. */
export const seen = (tag: string | null) => ({ headers: tag === null ? { 'If-None-Match': '*' } : { 'If-Match': tag } });
