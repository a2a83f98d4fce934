import type { Schemas } from '../../api/client';
import { instant, monthName, periodName, rupiah } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { monthsOf } from './explanation';
import { LineItem } from './LineItem';

/** Whether the people concerned still check what was published, and until when. */
export type Check = { until: string | null } | 'over';

interface Props {
  of: Schemas['ExplanationAnswer'];
  isOwn: boolean;
  check: Check;
}

/** From the base to the payable sum; what is shown adds up to the rupiah. */
export function Explanation({ of, isOwn, check }: Props) {
  return (
    <>
      <Card kind="strong" title={isOwn ? t('allowance.payable') : `${of.name} · ${of.unit}`} aside={`${periodName(of.period)} · ${t('allowance.version', { n: of.version })}`}>
        <p class="amount">{rupiah(of.payable)}</p>
        <Facts
          of={[
            [t('allowance.base'), rupiah(of.base)],
            [t('allowance.deduction'), rupiah(of.deduction)],
            of.difference !== 0 && [t('allowance.difference'), rupiah(of.difference)],
            of.jobClass != null && [t('allowance.class'), of.jobClass],
          ]}
        />
      </Card>
      {monthsOf(of).map((month) => (
        <Card key={`${month.month}${month.corrects ?? ''}`} title={t('allowance.lines')} aside={monthName(month.month)}>
          {month.corrects && <p class="soft">{t('allowance.corrects', { run: month.corrects })}</p>}
          <ol class="rows ledger">
            {month.lines.map((line, i) => (
              <LineItem key={`${line.code}-${i}`} line={line} period={of.period} mayObject={isOwn && check !== 'over'} />
            ))}
          </ol>
          <p class="between ledger-sum">
            <strong>{t('allowance.payable')}</strong>
            <strong class="number">{rupiah(of.payable)}</strong>
          </p>
        </Card>
      ))}
      {isOwn && <p class="note calm">{check === 'over' ? t('allowance.checkOver') : t('allowance.howToObject', { until: check.until ? instant(check.until) : '–' })}</p>}
    </>
  );
}
