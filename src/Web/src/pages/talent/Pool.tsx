import { api, take } from '../../api/client';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Paged } from '../../ui/Paged';
import { Seat } from './Seat';

/** The pool by rank, each with the reasons in words. */
export function Pool({ id }: { id: string }) {
  return (
    <Card title={t('talent.pool')} aside={t('talent.byRank')}>
      <Paged read={(continuation) => take(api.GET('/api/v1/talent/maps/{id}/pool', { params: { path: { id }, query: { continuation } } }))} of={[id]} empty={t('talent.noPool')}>
        {(items) => (
          <ol class="rows">
            {items.map((one) => (
              <Seat key={one.nip} of={one} />
            ))}
          </ol>
        )}
      </Paged>
    </Card>
  );
}
