import { api, take, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import type { PageProps } from '../../app/routes';
import { hasRole } from '../../auth/session';
import { instant, periodName, rupiah } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { CsvForm } from '../../ui/CsvForm';
import { Facts } from '../../ui/Facts';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { ComparedPeople } from './ComparedPeople';

/** A run beside what was really paid by another system or the treasury: how a pilot checks itself. */
export function PaidPage({ who, params }: PageProps) {
  const period = params.period!;
  const found = useLoad(() => take(api.GET('/api/v1/periods/{period}/paid-comparison', { params: { path: { period }, query: { limit: '100' } } })), [period]);
  return (
    <Page title={`${t('paid.title')}, ${periodName(period)}`} lead={t('paid.lead')} aside={<a href={`#/periode/${period}`}>{t('back')}</a>}>
      <Show of={found}>{({ paid, total, version, items }) => (paid && total ? <Compared paid={paid} total={total} version={version} items={items} /> : <Empty>{t('paid.none')}</Empty>)}</Show>
      {hasRole(who, 'Hr', 'Finance') && (
        <Card title={t('paid.import')}>
          <CsvForm
            label="paid.csv"
            hint={t('paid.hint')}
            send={t('paid.import')}
            onText={async (csv) => {
              const list = await take(api.POST('/api/v1/periods/{period}/paid-list', { params: { path: { period } }, body: { csv } }));
              await found.reload();
              return [t('paid.imported', { n: list.people, amount: rupiah(list.amount) }), ...list.warnings].join(' ');
            }}
          />
        </Card>
      )}
    </Page>
  );
}

interface Props {
  paid: Schemas['PaidListAnswer'];
  total: Schemas['ComparisonSumAnswer'];
  version: number;
  items: Schemas['ComparedAnswer'][];
}

function Compared({ paid, total, version, items }: Props) {
  return (
    <>
      <Card kind="strong" title={t('paid.difference')} aside={`${t('allowance.version', { n: version })} · ${t('paid.list', { n: paid.number })}, ${instant(paid.at)}`}>
        <p class="amount">{rupiah(total.change)}</p>
        <Facts
          of={[
            [t('paid.paid'), rupiah(total.before)],
            [t('paid.run'), rupiah(total.after)],
            [t('periods.gain'), total.gain],
            [t('periods.lose'), total.lose],
            [t('periods.same'), total.same],
            [t('paid.onlyRun'), total.joined],
            [t('paid.onlyPaid'), total.gone],
          ]}
        />
      </Card>
      <ComparedPeople items={items} />
    </>
  );
}
