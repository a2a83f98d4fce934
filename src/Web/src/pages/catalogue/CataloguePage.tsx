import { useState } from 'preact/hooks';
import { api, take } from '../../api/client';
import type { PageProps } from '../../app/routes';
import { hasRole } from '../../auth/session';
import { t } from '../../i18n/t';
import { Choice } from '../../ui/fields';
import { Page } from '../../ui/Page';
import { Paged } from '../../ui/Paged';
import { ItemList } from './ItemList';
import { ReviewList } from './ReviewList';

/** The catalogue of activities: what waits for a review, with hints, and everything there is. */
export function CataloguePage({ who }: PageProps) {
  const reviews = hasRole(who, 'Hr');
  const [waiting, setWaiting] = useState(reviews);
  return (
    <Page title={t('nav.catalogue')} lead={t('catalogue.lead')}>
      <Choice label={t('catalogue.show')} value={waiting ? 'waiting' : 'all'} onValue={(value) => setWaiting(value === 'waiting')} options={[['waiting', t('catalogue.waiting')], ['all', t('catalogue.all')]]} />
      <Paged
        key={String(waiting)}
        read={(continuation) => take(api.GET('/api/v1/catalogue/items', { params: { query: { waiting, limit: '100', continuation } } }))}
        of={[waiting]}
        empty={t(waiting ? 'catalogue.noneWaiting' : 'catalogue.none')}
      >
        {(items, reload) => (waiting && reviews ? <ReviewList items={items} me={who.nip} reload={reload} /> : <ItemList items={items} />)}
      </Paged>
    </Page>
  );
}
