import { t } from '../../i18n/t';

export function Warnings({ of }: { of: readonly string[] }) {
  if (of.length === 0) return null;
  return (
    <details>
      <summary>{t('imports.warnings')}</summary>
      <ul>
        {of.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </details>
  );
}
