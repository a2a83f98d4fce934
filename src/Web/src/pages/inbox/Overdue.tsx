import { api, find } from '../../api/client';
import { useLoad } from '../../api/load';
import { instant } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';

/** Who below lets things wait. */
export function Overdue() {
  const found = useLoad(() => find(api.GET('/api/v1/inbox/overdue')), []);
  const items = found.value?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Card title={t('inbox.overdue')}>
      <ul class="rows">
        {items.map((one) => (
          <li key={one.nip}>
            <strong>{one.name ?? one.nip}</strong>
            <span class="soft">{t('inbox.overdueRow', { n: one.overdue, when: instant(one.since), waiting: one.waiting })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
