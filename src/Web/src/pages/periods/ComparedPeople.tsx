import type { Schemas } from '../../api/client';
import { rupiah } from '../../i18n/format';
import { say } from '../../i18n/language';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Empty } from '../../ui/Show';

/** Everybody whose amount differs, with the lines that do. */
export function ComparedPeople({ items }: { items: Schemas['ComparedAnswer'][] }) {
  if (items.length === 0) return <Empty>{t('periods.noChange')}</Empty>;
  return (
    <Card>
      <ul class="rows">
        {items.map((one) => (
          <li key={one.nip}>
            <div class="between">
              <strong>{one.name}</strong>
              <span class="number">{rupiah(one.change)}</span>
            </div>
            {one.lines.map((line) => (
              <p key={line.code} class="soft">
                {say(line.text)} <code>{line.code}</code>: {rupiah(line.before)} → {rupiah(line.after)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}
