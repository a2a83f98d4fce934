import { api, find } from '../../api/client';
import { useLoad } from '../../api/load';
import { instant } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';

/** Who changed the period. */
export function PeriodHistory({ period, version }: { period: string; version: string }) {
  const found = useLoad(() => find(api.GET('/api/v1/periods/{period}/history', { params: { path: { period } } })), [period, version]);
  const changes = found.value?.changes ?? [];
  if (changes.length === 0) return null;
  return (
    <Card title={t('periods.events')}>
      <ul class="rows">
        {[...changes].reverse().map((one) => (
          <li key={one.change}>
            <div class="between">
              <span>{one.events.map((event) => word(`period.${event}`)).join(', ')}</span>
              <span class="soft">
                {one.by ?? t('periods.engine')} · {instant(one.at)}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
