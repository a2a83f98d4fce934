import type { Schemas } from '../../api/client';
import { number, percent } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Facts } from '../../ui/Facts';

/** Somebody's open work in minutes against capacity, and what it is made of. */
export function LoadOf({ of }: { of: Schemas['PersonLoadAnswer'] }) {
  return (
    <>
      <Facts
        of={[
          [t('load.minutes'), minutesOf(of.loadMinutes)],
          [t('load.capacity'), minutesOf(of.capacityMinutes)],
          [t('load.fullness'), percent(of.fullnessPercent)],
          of.sharePercent != null && [t('load.share'), percent(of.sharePercent)],
          of.uncounted > 0 && [t('load.uncounted'), of.uncounted],
        ]}
      />
      {of.fullnessPercent != null && <progress max={100} value={Math.min(100, of.fullnessPercent)} aria-label={t('load.fullness')} />}
      {of.items.length > 0 && (
        <ul>
          {of.items.map((one) => (
            <li key={one.kind + one.id}>
              {one.name} <span class="soft">{word(one.kind)}</span>: {one.minutes === null ? t('load.noNorm') : t('minutes', { n: minutesOf(one.minutes) })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The API writes exact minutes; a fraction where no decimal ends. */
export const minutesOf = (text: string) => number(text.includes('/') ? Number(text.split('/')[0]) / Number(text.split('/')[1]) : text, 0);
