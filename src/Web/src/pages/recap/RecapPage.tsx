import { api, find, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import { now } from '../../app/clock';
import type { PageProps } from '../../app/routes';
import { dateIn, number, percent } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { MonthSwitch } from '../../ui/MonthSwitch';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { Table } from '../../ui/Table';

/** Verified work of a unit: its sum, the units below, person by person; each sum leads to its lines. */
export function RecapPage({ who, params }: PageProps) {
  const month = params.month ?? dateIn(now(), who.timeZone).slice(0, 7);
  const unit = params.unit ?? who.unit;
  const found = useLoad(
    async () => ({
      own: await find(api.GET('/api/v1/recap/people/{nip}/{month}', { params: { path: { nip: who.nip, month } } })),
      unit: unit ? await find(api.GET('/api/v1/recap/units/{unit}/{month}', { params: { path: { unit, month }, query: { limit: '100' } } })) : null,
    }),
    [month, unit],
  );
  return (
    <Page title={t('recap.title')} aside={<MonthSwitch month={month} to={(to) => `/rekap/${to}/${unit}`} />}>
      <Show of={found}>
        {({ own, unit: report }) => (
          <>
            {report && <UnitRecap of={report} month={month} />}
            {own && <OwnRecap of={own} />}
            {!report && !own && <Empty>{t('recap.none')}</Empty>}
          </>
        )}
      </Show>
    </Page>
  );
}

function UnitRecap({ of, month }: { of: Schemas['UnitRecapAnswer']; month: string }) {
  return (
    <>
      <Card title={of.total.name}>
        <Facts of={[[t('people'), of.total.people], [t('recap.minutes'), number(of.total.sum.minutes)], [t('recap.points'), number(of.total.sum.points)], of.total.minutes && [t('recap.target'), percent(of.total.minutes.percent)]]} />
      </Card>
      {of.below.length > 0 && (
        <Card title={t('recap.below')}>
          <Table
            caption={t('recap.below')}
            rows={of.below}
            keyOf={(row) => row.unit}
            columns={[
              { head: t('unit'), kind: 'main', cell: (row) => <a href={`#/rekap/${month}/${row.unit}`}>{row.name}</a> },
              { head: t('people'), kind: 'number', cell: (row) => row.people },
              { head: t('recap.minutes'), kind: 'number', cell: (row) => number(row.sum.minutes) },
              { head: t('recap.target'), kind: 'number', cell: (row) => percent(row.minutes?.percent) },
            ]}
          />
        </Card>
      )}
      <Card title={t('recap.people')}>
        <Table
          caption={t('recap.people')}
          rows={of.people.items}
          keyOf={(row) => row.nip}
          columns={[
            { head: t('name'), kind: 'main', cell: (row) => <a href={`#/tim/${row.nip}/${month}`}>{row.name}</a> },
            { head: t('recap.minutes'), kind: 'number', cell: (row) => number(row.sum.minutes) },
            { head: t('recap.points'), kind: 'number', cell: (row) => number(row.sum.points) },
            { head: t('recap.target'), kind: 'number', cell: (row) => percent(row.minutes?.percent) },
          ]}
        />
      </Card>
    </>
  );
}

function OwnRecap({ of }: { of: Schemas['PersonRecapAnswer'] }) {
  return (
    <Card title={t('recap.own')}>
      <Facts of={[[t('recap.minutes'), number(of.sum.minutes)], [t('recap.points'), number(of.sum.points)], of.minutes && [t('recap.target'), percent(of.minutes.percent)]]} />
      <Table
        caption={t('recap.tasks')}
        rows={of.tasks}
        keyOf={(row) => row.code + row.outputUnit + row.budgetLine}
        columns={[
          { head: t('activities.freeCode'), kind: 'main', cell: (row) => <code>{row.code}</code> },
          { head: t('recap.output'), kind: 'number', cell: (row) => `${number(row.quantity, 4)} ${row.outputUnit}` },
          { head: t('recap.minutes'), kind: 'number', cell: (row) => number(row.sum.minutes) },
        ]}
      />
    </Card>
  );
}
