import { api, find, take } from '../../api/client';
import { useLoad } from '../../api/load';
import { now } from '../../app/clock';
import { go } from '../../app/router';
import type { PageProps } from '../../app/routes';
import { hasRole } from '../../auth/session';
import { monthAfter } from '../../i18n/calendar';
import { dateIn } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Page } from '../../ui/Page';
import { Empty, Show } from '../../ui/Show';
import { UnitField } from '../spread/UnitField';
import { PersonChoice } from './PersonChoice';
import { PlaceForm } from './PlaceForm';
import { ScheduleForm } from './ScheduleForm';
import { SetupList } from './SetupList';

/** What was set up in a unit and those below beside the import: schedules and places, and the way to each person's. */
export function SetupPage({ who, params }: PageProps) {
  const unit = params.unit ?? who.unit;
  const today = dateIn(now(), who.timeZone);
  const since = `${monthAfter(today.slice(0, 7), -3)}-01`;
  const mayWrite = hasRole(who, 'Hr', 'UnitAdmin');
  const found = useLoad(
    async () => ({
      setups: await take(api.GET('/api/v1/setup/units/{unit}', { params: { path: { unit }, query: { since } } })),
      people: (await find(api.GET('/api/v1/attendance/totals/{month}', { params: { path: { month: today.slice(0, 7) }, query: { limit: '100' } } })))?.items ?? [],
    }),
    [unit],
  );
  return (
    <Page title={t('nav.setup')} lead={t('setup.lead')}>
      {hasRole(who, 'Hr', 'Auditor') && <UnitField key={unit} unit={unit} onUnit={(to) => go(`/satker/pengaturan/${to}`)} />}
      <Show of={found}>
        {({ setups, people }) => (
          <>
            <Card title={`${t('setup.done')}, ${unit}`}>{setups.items.length === 0 ? <Empty>{t('setup.none')}</Empty> : <SetupList items={setups.items} mayEnd={mayWrite} today={today} onDone={found.reload} />}</Card>
            {mayWrite && (
              <>
                {unit === who.unit ? (
                  <p class="note calm">{t('setup.ownUnit')}</p>
                ) : (
                  <ScheduleForm today={today} onSend={(body) => take(api.POST('/api/v1/setup/units/{unit}/schedules', { params: { path: { unit } }, body })).then(found.reload)} />
                )}
                <PlaceForm today={today} onSend={(body) => take(api.POST('/api/v1/setup/units/{unit}/places', { params: { path: { unit } }, body })).then(found.reload)} />
              </>
            )}
            <PersonChoice people={people} />
          </>
        )}
      </Show>
    </Page>
  );
}
