import type { Schemas } from '../../api/client';
import { number, percent, rupiah } from '../../i18n/format';

const money = new Set(['ownBase', 'ownPayable', 'otherBase', 'otherPayable']);
const shares = new Set(['ownShare', 'medianShare']);

/** A fact in its unit: rupiah, thousandths as per cent, or a plain number. */
export function valueOf(of: Schemas['WarningFact']): string {
  if (of.value === undefined || !of.name) return '–';
  if (money.has(of.name)) return rupiah(of.value);
  if (shares.has(of.name)) return percent(of.value / 10);
  return number(of.value);
}
