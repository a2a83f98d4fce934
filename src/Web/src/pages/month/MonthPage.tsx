import { api, take } from '../../api/client';
import { useLoad } from '../../api/load';
import { now } from '../../app/clock';
import type { PageProps } from '../../app/routes';
import { dateIn } from '../../i18n/format';
import { t } from '../../i18n/t';
import { MonthSwitch } from '../../ui/MonthSwitch';
import { Page } from '../../ui/Page';
import { Show } from '../../ui/Show';
import { AllowanceSoFar } from './AllowanceSoFar';
import { Calendar } from './Calendar';
import { DayList } from './DayList';
import { tiersOf } from './tiers';

/** The month day by day with what each cost, and the allowance as far as it is known. */
export function MonthPage({ who, params }: PageProps) {
  const today = dateIn(now(), who.timeZone);
  const month = params.month ?? today.slice(0, 7);
  const found = useLoad(
    async () => {
      const [days, own] = await Promise.all([
        take(api.GET('/api/v1/attendance/days/{month}', { params: { path: { month } } })),
        take(api.GET('/api/v1/periods/{period}/mine', { params: { path: { period: month } } })),
      ]);
      return { days: days.days, result: own.result ?? null, tiers: tiersOf(own.result ?? null) };
    },
    [month],
  );
  return (
    <Page title={t('nav.month')} aside={<MonthSwitch month={month} to={(to) => `/bulan/${to}`} />}>
      <Show of={found}>
        {({ days, result, tiers }) => (
          <>
            <div class="columns">
              <Calendar month={month} today={today} days={days} tiers={tiers} />
              <AllowanceSoFar month={month} days={days} result={result} />
            </div>
            <DayList days={days} tiers={tiers} />
          </>
        )}
      </Show>
    </Page>
  );
}
