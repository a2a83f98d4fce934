import { api, find, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import { go } from '../../app/router';
import type { PageProps } from '../../app/routes';
import { hasRole } from '../../auth/session';
import { number, percent, periodName, rupiah } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Bars } from '../../charts/Bars';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Choice } from '../../ui/fields';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { Table } from '../../ui/Table';

type Figure = Schemas['UnitFigureAnswer'];

/** Figures of the agency or of a unit, each leading to those below. */
export function DashboardPage({ who, params }: PageProps) {
  const isAgency = !params.unit && hasRole(who, 'Hr', 'Finance', 'Auditor');
  const unit = params.unit ?? who.unit;
  const found = useLoad(async () => {
    const periods = (await find(api.GET('/api/v1/reports/periods')))?.items.map((one) => one.period) ?? [];
    const period = params.period ?? periods.at(-1);
    if (!period) return { periods, period: '', figures: null };
    const figures = await find(
      isAgency ? api.GET('/api/v1/reports/agency/{period}', { params: { path: { period } } }) : api.GET('/api/v1/reports/units/{unit}/{period}', { params: { path: { unit, period } } }),
    );
    return { periods, period, figures };
  }, [params.period, params.unit]);
  return (
    <Page title={t('dashboard.title')} aside={params.unit && hasRole(who, 'Hr', 'Finance', 'Auditor') ? <a href={`#/dasbor/${params.period}`}>{t('dashboard.agency')}</a> : undefined}>
      <Show of={found}>
        {({ periods, period, figures }) => (
          <>
            {periods.length > 1 && <Choice label={t('card.period')} value={period} onValue={(to) => go(`/dasbor/${to}`)} options={periods.map((one) => [one, periodName(one)] as const)} />}
            {figures ? (
              <>
                <UnitFigures of={figures.unit} period={period} />
                {figures.below.length > 0 && <Below of={figures.below} period={period} />}
              </>
            ) : (
              <Empty>{t('dashboard.none')}</Empty>
            )}
          </>
        )}
      </Show>
    </Page>
  );
}

function UnitFigures({ of, period }: { of: Figure; period: string }) {
  return (
    <Card kind="strong" title={of.name || t('dashboard.agency')} aside={periodName(period)}>
      <Facts
        of={[
          [t('people'), of.people],
          of.notCalculated > 0 && [t('dashboard.notCalculated'), of.notCalculated],
          [t('dashboard.attendance'), share(of.attendance)],
          [t('dashboard.minutes'), number(of.work.minutes)],
          of.pay && [t('dashboard.paid'), rupiah(of.pay.payable)],
          of.medians.lateMinutes != null && [t('dashboard.late'), t('minutes', { n: of.medians.lateMinutes })],
        ]}
      />
      {of.predicates.length > 0 && <Bars title={t('dashboard.predicates')} bars={of.predicates.map((one) => ({ label: word(one.predicate), value: one.people }))} show={String} />}
    </Card>
  );
}

function Below({ of, period }: { of: Figure[]; period: string }) {
  return (
    <Card title={t('dashboard.below')}>
      <Bars title={t('dashboard.attendance')} bars={of.map((one) => ({ label: one.name, value: (one.attendance ?? 0) / 10 }))} show={(value) => percent(value)} />
      <Table
        caption={t('dashboard.below')}
        rows={of}
        keyOf={(row) => row.unit}
        columns={[
          { head: t('unit'), kind: 'main', cell: (row) => <a href={`#/dasbor/${period}/${row.unit}`}>{row.name}</a> },
          { head: t('people'), kind: 'number', cell: (row) => row.people },
          { head: t('dashboard.attendance'), kind: 'number', cell: (row) => share(row.attendance) },
          { head: t('dashboard.minutes'), kind: 'number', cell: (row) => number(row.work.minutes) },
          { head: t('dashboard.paid'), kind: 'number', cell: (row) => rupiah(row.pay?.payable) },
        ]}
      />
    </Card>
  );
}

const share = (thousandths: number | null | undefined) => percent(thousandths == null ? null : thousandths / 10);
