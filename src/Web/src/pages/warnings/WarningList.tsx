import { api, take, type Schemas } from '../../api/client';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Paged } from '../../ui/Paged';
import { Tag } from '../../ui/Tag';
import { valueOf } from './facts';

/** Warnings of a period, each with its first facts; the page of one has all of them. */
export function WarningList({ period, status }: { period: string; status: Schemas['WarningStatus'] | '' }) {
  return (
    <Paged
      read={(continuation) => take(api.GET('/api/v1/early-warnings/periods/{period}', { params: { path: { period }, query: { continuation, status: status || undefined } } }))}
      of={[period, status]}
      empty={t('warning.none')}
    >
      {(items) => (
        <Card>
          <ul class="rows">
            {items.map((one) => (
              <li key={one.nip + one.kind}>
                <div class="between">
                  <a href={`#/peringatan/${period}/${one.nip}/${one.kind}`}>
                    {one.name ?? one.nip}: {word(one.kind)}
                  </a>
                  <Tag code={one.status} text={word(`warning.${one.status}`)} tone={one.status === 'open' ? 'warn' : 'calm'} />
                </div>
                <p class="soft">
                  {one.unit}
                  {one.facts.slice(0, 3).map((fact) => ` · ${word(fact.name)} ${valueOf(fact)}`)}
                </p>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Paged>
  );
}
