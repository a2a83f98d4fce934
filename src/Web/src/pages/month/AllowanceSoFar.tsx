import type { Schemas } from '../../api/client';
import { rupiah } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { toneOf } from './tone';

interface Props {
  month: string;
  days: Schemas['DayAnswer'][];
  result: Schemas['ExplanationAnswer'] | null;
}

/** The rupiah of a calculated month; before that what the days say, without a guess at the sum. */
export function AllowanceSoFar({ month, days, result }: Props) {
  const late = days.reduce((sum, day) => sum + day.lateMinutes, 0);
  const costing = days.filter((day) => ['warn', 'bad'].includes(toneOf(day))).length;
  return (
    <Card title={t('month.soFar')}>
      {result ? (
        <>
          <p class="amount">{rupiah(result.payable)}</p>
          <Facts of={[[t('allowance.base'), rupiah(result.base)], [t('allowance.deduction'), rupiah(result.deduction)]]} />
          <a class="button" href={`#/tunjangan/${month}`}>
            {t('allowance.why')}
          </a>
        </>
      ) : (
        <>
          <Facts of={[[t('month.days'), days.length], [t('month.costing'), costing], [t('month.late'), t('minutes', { n: late })]]} />
          <p class="soft">{t('month.notCalculated')}</p>
        </>
      )}
    </Card>
  );
}
