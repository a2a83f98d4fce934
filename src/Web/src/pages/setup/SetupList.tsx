import type { Schemas } from '../../api/client';
import { clock, day, days, zoneName } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Tag } from '../../ui/Tag';
import { EndForm } from './EndForm';

type Setup = Schemas['SetupAnswer'];

interface Props {
  items: Setup[];
  mayEnd: boolean;
  today: string;
  onDone: () => Promise<void>;
}

/** What was set up, on what paper, and until when it counts. */
export function SetupList({ items, mayEnd, today, onDone }: Props) {
  return (
    <ul class="rows">
      {items.map((one) => (
        <li key={one.id}>
          <div class="between">
            <strong>
              {word(`setup.${one.kind}`)}: {whatOf(one)}
            </strong>
            {!one.isKnown && <Tag tone="warn" text={t('setup.unknown')} />}
          </div>
          <p class="soft">
            {one.name ?? one.unit} · {days(one.from, one.to)} · {one.document}
          </p>
          {one.endedOn && <p class="note calm">{t('setup.ended', { day: day(one.endedOn, 'number'), reason: one.endReason ?? '' })}</p>}
          {one.shifts && one.shifts.length > 0 && (
            <details>
              <summary>{t('setup.shifts', { n: one.shifts.length })}</summary>
              <ul>
                {one.shifts.map((shift) => (
                  <li key={shift.date}>
                    {day(shift.date)} {clock(shift.start)}–{clock(shift.end)}
                  </li>
                ))}
              </ul>
            </details>
          )}
          {mayEnd && !one.endedOn && one.to >= today && <EndForm of={one} today={today} onDone={onDone} />}
        </li>
      ))}
    </ul>
  );
}

function whatOf(of: Setup): string {
  if (of.place) return `${of.place.code}, ${t('setup.radius', { n: of.place.radius })}, ${of.place.latitude}, ${of.place.longitude} (${zoneName(of.place.timeZone)})`;
  if (of.swap) return t('setup.swapped', { free: day(of.swap.free, 'number'), worked: day(of.swap.worked, 'number') });
  if (of.shifts) return of.shifts.length === 0 ? t('setup.byPattern') : t('setup.shifts', { n: of.shifts.length });
  return of.pattern ?? t('setup.freeDays');
}
