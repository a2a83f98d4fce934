import { t } from '../i18n/t';

export function YearSwitch({ year, to }: { year: number; to: (year: number) => string }) {
  return (
    <nav class="switch" aria-label={t('year')}>
      <a class="plain button" href={`#${to(year - 1)}`} aria-label={`${t('earlier')}: ${year - 1}`}>
        ‹
      </a>
      <strong>{year}</strong>
      <a class="plain button" href={`#${to(year + 1)}`} aria-label={`${t('later')}: ${year + 1}`}>
        ›
      </a>
    </nav>
  );
}
