import { refusalOf, Unreachable } from '../../api/refused';
import { setClock } from '../../app/clock';
import { settings } from '../../app/settings';
import type { Text } from '../../i18n/language';

/** Endpoints of Development are no part of the public API, so its document does not hold them. */
export interface DemoPerson {
  nip: string;
  name: string;
  position: string;
  unit: string;
  timeZone: string;
  roles: string[];
  label: Text | null;
}

export interface DemoAgency {
  agency: string | null;
  month: string | null;
  people: DemoPerson[];
}

async function ask<T>(path: string, body?: unknown): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(`${settings().api}/api/v1${path}`, {
      method: body ? 'POST' : 'GET',
      headers: body ? { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() } : {},
      body: body ? JSON.stringify(body) : null,
    });
  } catch (failed) {
    throw new Unreachable(String(failed));
  }
  const json = (await answer.json().catch(() => null)) as T;
  if (!answer.ok) throw refusalOf(answer.status, json);
  return json;
}

export async function demoPeople(): Promise<DemoAgency> {
  const [found, health] = await Promise.all([ask<DemoAgency>('/development/people'), ask<{ time: string }>('/health')]);
  setClock(health.time);
  return found;
}

export const demoToken = async (of: DemoPerson): Promise<string> => (await ask<{ token: string }>('/development/tokens', { nip: of.nip, roles: of.roles })).token;
