import { api, find, type Schemas } from '../../api/client';
import { day } from '../../i18n/format';
import { t, word } from '../../i18n/t';

export type Subject = Schemas['DialogueSubjectBody'];

/** A result that was agreed, as a thread names it. */
export interface AgreedResult {
  plan: number;
  result: string;
  statement: string;
}

/** What was agreed with somebody in a year: feedback may be about each. */
export async function agreedResults(nip: string, year: number): Promise<AgreedResult[]> {
  const plans = (await find(api.GET('/api/v1/skp/{nip}/{year}', { params: { path: { nip, year } } })))?.items ?? [];
  const read = await Promise.all(plans.filter((one) => one.agreements > 0).map((one) => find(api.GET('/api/v1/skp/{nip}/{year}/{number}', { params: { path: { nip, year, number: one.number } } }))));
  return read.flatMap((plan) => plan?.agreed.at(-1)?.content.results.map((one) => ({ plan: plan.number, result: one.id, statement: one.statement })) ?? []);
}

/** What a thread is about, in words. */
export function nameOf(of: Subject, results: readonly AgreedResult[]): string {
  if (of.kind === 'behaviour') return word(of.value);
  if (of.kind === 'activity') return `${t('dialogue.activity')} ${day(of.date, 'number')}`;
  return results.find((one) => one.plan === of.plan && one.result === of.result)?.statement ?? `SKP ${of.plan}`;
}
