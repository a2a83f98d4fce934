import { api, find, take } from '../../api/client';
import { useLoad } from '../../api/load';
import { now } from '../../app/clock';
import type { PageProps } from '../../app/routes';
import { dateIn } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { OrderList } from './OrderList';
import { OwnLoad } from './OwnLoad';

/** Tasks that the caller was given, those that the caller gave, and the own load beside them. */
export function WorkOrdersPage({ who }: PageProps) {
  const today = dateIn(now(), who.timeZone);
  const found = useLoad(
    async () => ({
      own: await take(api.GET('/api/v1/work-orders/people/{nip}', { params: { path: { nip: who.nip } } })),
      given: who.hasTeam ? await find(api.GET('/api/v1/work-orders/given')) : null,
      load: await find(api.GET('/api/v1/work-orders/workload/mine')),
    }),
    [who.nip],
  );
  return (
    <Page title={t('nav.workOrders')} lead={t('order.lead')} aside={who.hasTeam ? <a class="button" href="#/penugasan/baru">{t('order.give')}</a> : undefined}>
      <Show of={found}>
        {({ own, given, load }) => (
          <>
            <Card title={t('order.own')}>{own.items.length === 0 ? <Empty>{t('order.none')}</Empty> : <OrderList items={own.items} by={who.nip} today={today} />}</Card>
            {given && <Card title={t('order.given')}>{given.items.length === 0 ? <Empty>{t('order.noneGiven')}</Empty> : <OrderList items={given.items} today={today} />}</Card>}
            {load && <OwnLoad of={load} me={who.nip} />}
            {who.hasTeam && who.unit && (
              <p>
                <a href={`#/penugasan/beban/${who.unit}`}>{t('load.unit')}</a>
              </p>
            )}
          </>
        )}
      </Show>
    </Page>
  );
}
