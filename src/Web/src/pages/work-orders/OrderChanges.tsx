import { api, find } from '../../api/client';
import { useLoad } from '../../api/load';
import { instant } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { useNames } from '../team/names';

/** Who changed an order when, as far as the caller may see it. */
export function OrderChanges({ path, version }: { path: { nip: string; id: string }; version: number }) {
  const nameOf = useNames();
  const found = useLoad(() => find(api.GET('/api/v1/work-orders/people/{nip}/{id}/history', { params: { path, query: { limit: '100' } } })), [path.nip, path.id, version]);
  const items = found.value?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Card title={t('history')}>
      <ul class="rows">
        {[...items].reverse().map((one, i) => (
          <li key={`${one.version}${i}`}>
            <div class="between">
              <span>{word(one.event)}</span>
              <span class="soft">
                {nameOf(one.by)} · {instant(one.at)}
              </span>
            </div>
            {one.word && <p class="soft">{one.word}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
