import type { Schemas } from '../../api/client';
import { day } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { LoadOf } from './LoadOf';

/** The own load to the end of the month, and its share of the unit's. */
export function OwnLoad({ of, me }: { of: Schemas['WorkloadAnswer']; me: string }) {
  const own = of.people.find((one) => one.nip === me) ?? of.people[0];
  if (!own) return null;
  return (
    <Card title={t('load.own')} aside={`${day(of.from, 'number')} – ${day(of.to, 'number')}`}>
      <LoadOf of={own} />
    </Card>
  );
}
