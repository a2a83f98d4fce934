import type { Schemas } from '../../api/client';
import type { Loaded } from '../../api/load';
import { clock, duration } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Show } from '../../ui/Show';
import { Tag } from '../../ui/Tag';

/** What the day is so far, and what of it costs something. */
export function DayCard({ of, day }: { of: Loaded<Schemas['DaysAnswer'] | null>; day: Schemas['DayAnswer'] | null }) {
  return (
    <Card title={t('today.day')}>
      <Show of={of}>
        {() =>
          day ? (
            <>
              <Facts
                of={[
                  [t('today.hours'), `${clock(day.scheduledStart)}–${clock(day.scheduledEnd)}`],
                  [t('today.in'), clock(day.checkIn)],
                  [t('today.out'), clock(day.checkOut)],
                  [t('state'), isGoing(day) ? <Tag tone="calm" text={t('today.going')} /> : <Tag code={day.state} />],
                ]}
              />
              <Meaning day={day} />
            </>
          ) : (
            <p>{t('today.free')}</p>
          )
        }
      </Show>
    </Card>
  );
}

/** Somebody who is at work has not forgotten to check out. */
const isGoing = (day: Schemas['DayAnswer']) => !day.closed && day.state === 'MISSING_OUT';

function Meaning({ day }: { day: Schemas['DayAnswer'] }) {
  const costs = [
    day.lateMinutes > 0 && t('today.late', { time: duration(day.lateMinutes) }),
    day.earlyMinutes > 0 && day.checkOut && t('today.early', { time: duration(day.earlyMinutes) }),
    day.countsAsAbsent && day.closed && t('today.absent'),
  ].filter(Boolean);
  if (costs.length === 0) return <p class="soft">{day.checkIn ? t('today.costsNothing') : t('today.notYet')}</p>;
  return (
    <div class="note warn">
      <ul>
        {costs.map((cost) => (
          <li key={String(cost)}>{cost}</li>
        ))}
      </ul>
      <p>
        {t('today.costs')} <a href={`#/pengajuan/baru?jenis=forgottenPunch&dari=${day.date}`}>{t('today.correct')}</a>
      </p>
    </div>
  );
}
