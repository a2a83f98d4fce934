import { api, find } from '../../api/client';
import { useLoad } from '../../api/load';
import { now } from '../../app/clock';
import type { PageProps } from '../../app/routes';
import { dateIn, day } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Page } from '../../ui/Page';
import { DayCard } from './DayCard';
import { NextSteps } from './NextSteps';
import { TapCard } from './TapCard';

/** Coming, going, and what the day means for pay so far. */
export function TodayPage({ who }: PageProps) {
  const today = dateIn(now(), who.timeZone);
  const found = useLoad(() => find(api.GET('/api/v1/attendance/days/{month}', { params: { path: { month: today.slice(0, 7) } } })), [today]);
  const own = found.value?.days.find((one) => one.date === today);
  return (
    <Page title={t('nav.today')} lead={day(today, 'long')}>
      <div class="columns">
        <TapCard who={who} onTap={found.reload} />
        <DayCard of={found} day={own ?? null} />
        <NextSteps who={who} today={today} />
      </div>
    </Page>
  );
}
