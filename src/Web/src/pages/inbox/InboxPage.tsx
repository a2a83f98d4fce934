import { api, take } from '../../api/client';
import type { PageProps } from '../../app/routes';
import { t } from '../../i18n/t';
import { Page } from '../../ui/Page';
import { Paged } from '../../ui/Paged';
import { InboxList } from './InboxList';
import { Overdue } from './Overdue';
import { WaitingPlans } from './WaitingPlans';

/** What waits for the caller, by deadline; activities can be decided many at once. */
export function InboxPage({ who }: PageProps) {
  return (
    <Page title={t('inbox.title')}>
      <Paged read={(continuation) => take(api.GET('/api/v1/inbox', { params: { query: { limit: '100', continuation } } }))} of={[who.nip]} empty={t('inbox.empty')}>
        {(items, reload) => <InboxList items={items} reload={reload} timeZone={who.timeZone} />}
      </Paged>
      <WaitingPlans />
      <Overdue />
    </Page>
  );
}

/** The same for the personnel office, which gets what nobody else decided. */
export function PersonnelInboxPage({ who }: PageProps) {
  return (
    <Page title={t('inbox.officeTitle')}>
      <Paged read={(continuation) => take(api.GET('/api/v1/inbox/personnel', { params: { query: { limit: '100', continuation } } }))} of={[who.nip]} empty={t('inbox.empty')}>
        {(items, reload) => <InboxList items={items} reload={reload} timeZone={who.timeZone} />}
      </Paged>
    </Page>
  );
}
