import { api, find, type Schemas } from '../../api/client';
import { useLoad } from '../../api/load';
import type { Session } from '../../auth/session';
import { t } from '../../i18n/t';
import { monthAfter } from '../../i18n/calendar';
import { monthName } from '../../i18n/format';
import { Card } from '../../ui/Card';
import { Show } from '../../ui/Show';

/** What waits, and where people go next: the queue first for who has one. */
export function NextSteps({ who, today }: { who: Session; today: string }) {
  const found = useLoad(
    async () => ({
      inbox: who.hasTeam ? await find(api.GET('/api/v1/inbox', { params: { query: { limit: '100' } } })) : null,
      month: await find(api.GET('/api/v1/activities/{nip}/months/{month}', { params: { path: { nip: who.nip, month: today.slice(0, 7) } } })),
    }),
    [who.nip, today],
  );
  const last = monthAfter(today.slice(0, 7), -1);
  return (
    <Card title={t('today.next')}>
      <Show of={found}>
        {({ inbox, month }) => (
          <ul class="menu">
            {inbox && inbox.items.length > 0 && (
              <li>
                <a href="#/tugas">
                  {t('today.inbox', { n: `${inbox.items.length}${inbox.continuation ? '+' : ''}` })}
                </a>
              </li>
            )}
            <li>
              <a href={`#/kegiatan/hari/${today}`}>{linesOf(month, today) ? t('today.continueActivities', { n: linesOf(month, today) }) : t('today.enterActivities')}</a>
            </li>
            <li>
              <a href={`#/tunjangan/${last}`}>{t('today.explain', { month: monthName(last) })}</a>
            </li>
          </ul>
        )}
      </Show>
    </Card>
  );
}

const linesOf = (month: Schemas['ActivityMonthAnswer'] | null, date: string) => month?.days.find((one) => one.date === date)?.lines ?? 0;
