import { api, take } from '../../api/client';
import { useLoad } from '../../api/load';
import { now } from '../../app/clock';
import type { PageProps } from '../../app/routes';
import { hasRole } from '../../auth/session';
import { monthAfter } from '../../i18n/calendar';
import { dateIn } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { useNames } from '../team/names';
import { RosterForm } from './RosterForm';
import { ScheduleForm } from './ScheduleForm';
import { SetupList } from './SetupList';
import { SwapForm } from './SwapForm';

/** What was set up for one person: schedule, swapped days, roster. Nobody sets up the own. */
export function PersonSetupPage({ who, params }: PageProps) {
  const nip = params.nip!;
  const today = dateIn(now(), who.timeZone);
  const since = `${monthAfter(today.slice(0, 7), -3)}-01`;
  const mayWrite = hasRole(who, 'Hr', 'UnitAdmin') && nip !== who.nip;
  const nameOf = useNames();
  const path = { nip };
  const found = useLoad(() => take(api.GET('/api/v1/setup/people/{nip}', { params: { path, query: { since } } })), [nip]);
  return (
    <Page title={t('setup.person')} lead={nameOf(nip)} aside={<a href="#/satker/pengaturan">{t('back')}</a>}>
      <Show of={found}>
        {({ items }) => <Card title={t('setup.done')}>{items.length === 0 ? <Empty>{t('setup.none')}</Empty> : <SetupList items={items} mayEnd={mayWrite} today={today} onDone={found.reload} />}</Card>}
      </Show>
      {mayWrite && (
        <>
          <ScheduleForm today={today} onSend={(body) => take(api.POST('/api/v1/setup/people/{nip}/schedules', { params: { path }, body })).then(found.reload)} />
          <SwapForm today={today} onSend={(body) => take(api.POST('/api/v1/setup/people/{nip}/swaps', { params: { path }, body })).then(found.reload)} />
          <RosterForm month={monthAfter(today.slice(0, 7), 1)} onSend={(month, body) => take(api.POST('/api/v1/setup/people/{nip}/rosters/{month}', { params: { path: { nip, month } }, body })).then(found.reload)} />
        </>
      )}
    </Page>
  );
}
