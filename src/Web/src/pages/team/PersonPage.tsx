import { api, find, take } from '../../api/client';
import { useLoad } from '../../api/load';
import { now } from '../../app/clock';
import type { PageProps } from '../../app/routes';
import { dateIn, day, monthName } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { MonthSwitch } from '../../ui/MonthSwitch';
import { Page } from '../../ui/Page';
import { Show } from '../../ui/Show';
import { Tag } from '../../ui/Tag';
import { DayList } from '../month/DayList';
import { tiersOf } from '../month/tiers';

/** Somebody's month, for a superior or an office. */
export function PersonPage({ who, params }: PageProps) {
  const nip = params.nip!;
  const month = params.month ?? dateIn(now(), who.timeZone).slice(0, 7);
  const found = useLoad(
    async () => ({
      days: await take(api.GET('/api/v1/attendance/days/{month}/of/{nip}', { params: { path: { month, nip } } })),
      activities: await find(api.GET('/api/v1/activities/{nip}/months/{month}', { params: { path: { nip, month } } })),
      recap: await find(api.GET('/api/v1/recap/people/{nip}/{month}', { params: { path: { nip, month } } })),
    }),
    [nip, month],
  );
  const year = month.slice(0, 4);
  return (
    <Page title={found.value?.recap?.name ?? nip} aside={<MonthSwitch month={month} to={(to) => `/tim/${nip}/${to}`} />}>
      <Card title={t('team.links')}>
        <ul class="menu">
          <li>
            <a href={`#/rapor/${month}/${nip}`}>{t('nav.card')}</a>
          </li>
          <li>
            <a href={`#/skp/${nip}/${year}/1`}>{t('nav.skp')}</a>
          </li>
          <li>
            <a href={`#/penilaian/${year}/${nip}`}>{t('nav.appraisal')}</a>
          </li>
        </ul>
      </Card>
      <Show of={found}>
        {({ days, activities }) => (
          <div class="columns">
            <DayList days={days.days} tiers={tiersOf(null)} isOwn={false} />
            <Card title={t('team.activities')} aside={monthName(month)}>
              <ul class="rows">
                {activities?.days.map((one) => (
                  <li key={one.date}>
                    <div class="between">
                      <a href={`#/keputusan/${nip}/${one.date}`}>{day(one.date)}</a>
                      <Tag code={one.state} />
                    </div>
                    <span class="soft">
                      {one.verifiedMinutes} / {t('minutes', { n: one.claimedMinutes })}
                    </span>
                  </li>
                ))}
              </ul>
            </Card>
          </div>
        )}
      </Show>
    </Page>
  );
}
