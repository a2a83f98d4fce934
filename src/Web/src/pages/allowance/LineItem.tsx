import { day, number, rupiah } from '../../i18n/format';
import { say } from '../../i18n/language';
import { t } from '../../i18n/t';
import './allowance.css';
import type { Line } from './explanation';

interface Props {
  line: Line;
  period: string;
  mayObject: boolean;
}

/** One line: what it came to, by which rule of which decree, from which days; and of a deduction how to object while that is possible. */
export function LineItem({ line, period, mayObject }: Props) {
  const isDeduction = line.amount.startsWith('-') && line.code !== 'ROUNDING';
  return (
    <li>
      <div class="between">
        <span>
          <strong>{say(line.text)}</strong> <code>{line.code}</code>
        </span>
        <span class="number">{rupiah(line.amount)}</span>
      </div>
      {line.code !== 'ROUNDING' && (
        <p class="soft working">
          {number(line.quantity, 6)} × {number(line.rate, 6)}% × {rupiah(line.basis)}
        </p>
      )}
      {line.dates.length > 0 && (
        <p class="soft">
          {t('allowance.days')} {line.dates.map((date) => day(date)).join(', ')}
        </p>
      )}
      <p class="soft">
        {t('allowance.source')} {[line.source.regulation, line.source.article].filter(Boolean).join(', ')}
      </p>
      {isDeduction && mayObject && (
        <p class="no-print">
          <a href={`#/keberatan/baru?${new URLSearchParams({ periode: period, aturan: line.code, tanggal: line.dates[0] ?? '' })}`}>{t('allowance.object')}</a>
        </p>
      )}
    </li>
  );
}
