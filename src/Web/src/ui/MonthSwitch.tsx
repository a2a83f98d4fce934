import { monthAfter } from '../i18n/calendar';
import { monthName } from '../i18n/format';
import { t } from '../i18n/t';

/** A month, and the ways to the ones beside it. */
export function MonthSwitch({ month, to }: { month: string; to: (month: string) => string }) {
  return (
    <nav class="switch" aria-label={t('month')}>
      <a class="plain button" href={`#${to(monthAfter(month, -1))}`} aria-label={`${t('earlier')}: ${monthName(monthAfter(month, -1))}`}>
        ‹
      </a>
      <strong>{monthName(month)}</strong>
      <a class="plain button" href={`#${to(monthAfter(month, 1))}`} aria-label={`${t('later')}: ${monthName(monthAfter(month, 1))}`}>
        ›
      </a>
    </nav>
  );
}
