import type { Schemas } from '../../api/client';
import { linesOf, type Line } from '../allowance/explanation';

/** Of each day the rules that took something: known once the month is calculated. */
export type Tiers = ReadonlyMap<string, readonly Line[]>;

export function tiersOf(result: Schemas['ExplanationAnswer'] | null): Tiers {
  const tiers = new Map<string, Line[]>();
  for (const line of result ? linesOf(result) : []) {
    if (!line.amount.startsWith('-')) continue;
    for (const date of line.dates) tiers.set(date, [...(tiers.get(date) ?? []), line]);
  }
  return tiers;
}
