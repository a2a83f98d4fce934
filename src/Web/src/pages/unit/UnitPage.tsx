import { api, find } from '../../api/client';
import { useLoad } from '../../api/load';
import { now } from '../../app/clock';
import type { PageProps } from '../../app/routes';
import { dateIn, monthName } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Page } from '../../ui/Page';
import { Show } from '../../ui/Show';
import { Table } from '../../ui/Table';
import { Proposal } from './Proposal';

/** What a unit administrator sets up, corrects and watches; nothing here decides. */
export function UnitPage({ who }: PageProps) {
  const month = dateIn(now(), who.timeZone).slice(0, 7);
  const found = useLoad(() => find(api.GET('/api/v1/attendance/totals/{month}', { params: { path: { month }, query: { limit: '100' } } })), [month]);
  return (
    <Page title={t('unit.title')} lead={t('unit.lead')}>
      <Card>
        <ul class="menu">
          <li>
            <a href="#/pengganti">{t('nav.standIns')}</a>
          </li>
          <li>
            <a href={`#/papan/${month.slice(0, 4)}/${who.unit}`}>{t('nav.board')}</a>
          </li>
          <li>
            <a href={`#/rekap/${month}/${who.unit}`}>{t('nav.recap')}</a>
          </li>
          <li>
            <a href="#/periode">{t('nav.periods')}</a>
          </li>
        </ul>
      </Card>
      <Show of={found}>
        {(totals) => (
          <Card title={t('unit.totals')} aside={monthName(month)}>
            <Table
              caption={t('unit.totals')}
              rows={totals?.items ?? []}
              keyOf={(row) => row.nip}
              columns={[
                { head: t('name'), kind: 'main', cell: (row) => <a href={`#/tim/${row.nip}/${month}`}>{row.name}</a> },
                { head: t('unit.lateMinutes'), kind: 'number', cell: (row) => row.lateMinutes },
                { head: t('unit.incomplete'), kind: 'number', cell: (row) => row.incomplete },
                { head: t('unit.absentDays'), kind: 'number', cell: (row) => row.absentDays },
                { head: t('unit.forOthers'), cell: (row) => <a href={`#/pengajuan/baru?untuk=${row.nip}`}>{t('requests.new')}</a> },
              ]}
            />
          </Card>
        )}
      </Show>
      <Proposal unit={who.unit} />
    </Page>
  );
}
