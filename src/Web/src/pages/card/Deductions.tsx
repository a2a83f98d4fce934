import type { Schemas } from '../../api/client';
import { rupiah } from '../../i18n/format';
import { say } from '../../i18n/language';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';

/** What took something from the allowance, each with its legal source. */
export function Deductions({ of }: { of: Schemas['CardPayLineAnswer'][] }) {
  const less = of.filter((line) => line.amount.startsWith('-'));
  if (less.length === 0) return null;
  return (
    <Card title={t('card.deductions')}>
      <ul class="rows">
        {less.map((line) => (
          <li key={line.month + line.code + line.amount}>
            <div class="between">
              <span>
                {say(line.label)} <code>{line.code}</code>
              </span>
              <span class="number">{rupiah(line.amount)}</span>
            </div>
            <p class="soft">{[line.regulation, line.article].filter(Boolean).join(', ')}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
