import type { Schemas } from '../../api/client';
import { Columns } from '../../charts/Columns';
import { number, percent, rupiah } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';

/** Twelve periods as columns, and the medians of the unit beside the own figures. */
export function Trend({ of }: { of: Schemas['ReportCardAnswer'] }) {
  const points = (value: (one: Schemas['TrendAnswer']) => number | null) => of.trend.map((one) => ({ label: one.period.slice(2).replace('-', '/'), value: value(one) }));
  return (
    <>
      <Card title={t('card.trend')}>
        <div class="columns">
          <Columns title={t('card.trendAttendance')} points={points((one) => (one.attendance === null ? null : one.attendance / 10))} most={100} show={(value) => percent(value)} />
          <Columns title={t('card.trendMinutes')} points={points((one) => one.verifiedMinutes)} show={(value) => number(value)} />
          {of.pay && <Columns title={t('card.trendPay')} points={points((one) => one.payable)} show={rupiah} />}
        </div>
      </Card>
      {of.beside && (
        <Card title={t('card.beside', { name: of.beside.name, n: of.beside.people })}>
          <Facts
            of={[
              [t('card.attendance'), percent(of.beside.medians.attendance === null ? null : of.beside.medians.attendance / 10)],
              [t('month.late'), of.beside.medians.lateMinutes === null ? '–' : t('minutes', { n: of.beside.medians.lateMinutes })],
            ]}
          />
        </Card>
      )}
    </>
  );
}
