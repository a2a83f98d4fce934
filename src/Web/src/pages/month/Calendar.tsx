import type { Schemas } from '../../api/client';
import { daysOf, weekdayOf } from '../../i18n/calendar';
import { day as dayName, monthName } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import './month.css';
import { toneOf } from './tone';
import type { Tiers } from './tiers';

interface Props {
  month: string;
  today: string;
  days: Schemas['DayAnswer'][];
  tiers: Tiers;
}

/** A month as a calendar sheet. Each day says its state in words to whoever cannot see it, and leads to its row below. */
export function Calendar({ month, today, days, tiers }: Props) {
  const byDate = new Map(days.map((one) => [one.date, one]));
  const all = daysOf(month);
  return (
    <Card title={monthName(month)}>
      <ol class="calendar" style={{ '--first': weekdayOf(all[0]!) + 1 }}>
        {all.map((date) => {
          const one = byDate.get(date);
          const codes = tiers.get(date)?.map((line) => line.code) ?? [];
          return (
            <li key={date} class={`${one ? toneOf(one) : 'free'} ${date === today ? 'today' : ''}`}>
              {one ? (
                <a href={`#day-${date}`} onClick={(event) => toRow(event, date)} >
                  <b>{Number(date.slice(8))}</b>
                  <small>{codes.join(' ') || mark(one)}</small>
                  <span class="unseen">
                    {dayName(date, 'long')}: {word(one.state)}
                  </span>
                </a>
              ) : (
                <span>
                  <b>{Number(date.slice(8))}</b>
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p class="legend soft">
        <i class="good" /> {t('month.fine')} <i class="warn" /> {t('month.costs')} <i class="bad" /> {t('month.absent')} <i class="away" /> {t('month.away')}
      </p>
    </Card>
  );
}

const mark = (one: Schemas['DayAnswer']) => (one.lateMinutes > 0 ? `+${one.lateMinutes}` : '');

function toRow(event: Event, date: string): void {
  event.preventDefault();
  const row = document.getElementById(`day-${date}`);
  row?.scrollIntoView({ block: 'center' });
  row?.focus();
}
