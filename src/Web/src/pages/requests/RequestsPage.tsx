import { api, find, take, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import { now } from '../../app/clock';
import type { PageProps } from '../../app/routes';
import { dateIn, days } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { Tag } from '../../ui/Tag';
import { YearSwitch } from '../../ui/YearSwitch';

/** What the caller asked for in a year, and what is left of the annual leave. */
export function RequestsPage({ who, params }: PageProps) {
  const year = Number(params.year ?? dateIn(now(), who.timeZone).slice(0, 4));
  const path = { nip: who.nip, year };
  const found = useLoad(
    async () => ({
      list: await take(api.GET('/api/v1/requests/{nip}/years/{year}', { params: { path } })),
      leave: await find(api.GET('/api/v1/requests/{nip}/leave/{year}', { params: { path } })),
    }),
    [who.nip, year],
  );
  return (
    <Page title={t('nav.requests')} aside={<YearSwitch year={year} to={(to) => `/pengajuan/${to}`} />}>
      <div class="actions">
        <a class="button" href="#/pengajuan/baru">
          {t('requests.new')}
        </a>
      </div>
      <Show of={found}>
        {({ list, leave }) => (
          <>
            {leave && <Leave of={leave} />}
            <Card title={t('requests.list')}>
              {list.requests.length === 0 ? <Empty>{t('requests.none')}</Empty> : <ul class="rows">{list.requests.map((one) => <Row key={`${one.month}${one.id}`} of={one} />)}</ul>}
            </Card>
          </>
        )}
      </Show>
    </Page>
  );
}

function Leave({ of }: { of: Schemas['LeaveAnswer'] }) {
  return (
    <Card title={t('requests.leave', { year: of.year })}>
      <Facts
        of={[
          [t('requests.left'), t('requests.days', { n: of.left })],
          [t('requests.own'), of.own],
          [t('requests.carried'), of.carried],
          [t('requests.taken'), of.taken],
          [t('requests.waiting'), of.waiting],
        ]}
      />
    </Card>
  );
}

function Row({ of }: { of: Schemas['RequestItemAnswer'] }) {
  return (
    <li>
      <div class="between">
        <a href={`#/pengajuan/${of.owner}/${of.month}/${of.id}`}>
          {word(of.kind)}, {days(of.from, of.to)}
        </a>
        <Tag code={of.status} />
      </div>
    </li>
  );
}
