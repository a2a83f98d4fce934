import { api, take } from '../../api/client';
import type { PageProps } from '../../app/routes';
import { periodName, rupiah } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Page } from '../../ui/Page';
import { Paged } from '../../ui/Paged';
import { Table } from '../../ui/Table';

/** Everybody's result; each leads to its explanation line by line. */
export function ResultsPage({ params }: PageProps) {
  const period = params.period!;
  return (
    <Page title={`${t('periods.results')}, ${periodName(period)}`} aside={<a href={`#/periode/${period}`}>{t('back')}</a>}>
      <Paged read={(continuation) => take(api.GET('/api/v1/periods/{period}/results', { params: { path: { period }, query: { limit: '100', continuation } } }))} of={[period]} empty={t('nothing')}>
        {(items) => (
          <Card>
            <Table
              caption={t('periods.results')}
              rows={items}
              keyOf={(row) => row.nip}
              columns={[
                { head: t('name'), kind: 'main', cell: (row) => <a href={`#/tunjangan/${period}/${row.nip}`}>{row.name}</a> },
                { head: t('unit'), cell: (row) => row.unit },
                { head: t('allowance.base'), kind: 'number', cell: (row) => rupiah(row.base) },
                { head: t('allowance.deduction'), kind: 'number', cell: (row) => rupiah(row.deduction) },
                { head: t('allowance.payable'), kind: 'number', cell: (row) => rupiah(row.payable) },
              ]}
            />
          </Card>
        )}
      </Paged>
    </Page>
  );
}
