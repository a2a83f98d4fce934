import { api, find } from '../../api/client';
import { useLoad } from '../../api/load';
import { days } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';

/** Performance plans that wait for the caller's agreement. */
export function WaitingPlans() {
  const found = useLoad(() => find(api.GET('/api/v1/skp/waiting')), []);
  const items = found.value?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Card title={t('inbox.plans')}>
      <ul class="rows">
        {items.map((one) => (
          <li key={`${one.nip}${one.year}${one.number}`}>
            <a href={`#/skp/${one.nip}/${one.year}/${one.number}`}>
              {one.name ?? one.nip} {one.from && one.to && days(one.from, one.to)}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
