import type { Schemas } from '../../api/client';
import { clock, day as dayName, duration, number, rupiah } from '../../i18n/format';
import { say } from '../../i18n/language';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Empty } from '../../ui/Show';
import { Tag } from '../../ui/Tag';
import type { Tiers } from './tiers';

/** Every working day with its times, what it cost by which rule, and the way to have it corrected. */
export function DayList({ days, tiers, isOwn = true }: { days: Schemas['DayAnswer'][]; tiers: Tiers; isOwn?: boolean }) {
  if (days.length === 0) return <Empty>{t('month.noDays')}</Empty>;
  return (
    <Card title={t('month.list')}>
      <ul class="rows">
        {days.map((day) => (
          <li key={day.date} id={`day-${day.date}`} tabIndex={-1}>
            <div class="between day-times">
              <strong>{dayName(day.date)}</strong>
              <span>
                {clock(day.checkIn)} – {clock(day.checkOut)} <span class="soft">({clock(day.scheduledStart)}–{clock(day.scheduledEnd)})</span>
              </span>
            </div>
            <div class="between">
              <span>
                <Tag code={day.state} /> {day.lateMinutes > 0 && <Tag tone="warn" text={t('month.lateBy', { time: duration(day.lateMinutes) })} />}{' '}
                {day.earlyMinutes > 0 && <Tag tone="warn" text={t('month.earlyBy', { time: duration(day.earlyMinutes) })} />}{' '}
                {!day.closed && <span class="soft">{t('month.provisional')}</span>}
              </span>
              {isOwn && (day.lateMinutes > 0 || day.earlyMinutes > 0 || day.state.startsWith('MISSING') || day.state === 'ABSENT') && (
                <a href={`#/pengajuan/baru?jenis=forgottenPunch&dari=${day.date}`}>{t('today.correct')}</a>
              )}
            </div>
            {tiers.get(day.date)?.map((line) => (
              <p key={line.code} class="soft">
                {line.code} · {say(line.text)} · {rupiah(line.basis)} × {number(line.rate, 6)}% · {line.source.regulation}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}
