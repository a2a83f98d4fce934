import { api, take } from '../../api/client';
import { t } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Paged } from '../../ui/Paged';
import { Seat } from './Seat';

/** Everybody on a map, or those of one box. */
export function SeatList({ id, box, people }: { id: string; box: number | null; people: number }) {
  return (
    <Card title={box === null ? t('talent.everybody') : t('talent.boxName', { n: box })} aside={box === null ? t('team.count', { n: people }) : undefined}>
      <Paged read={(continuation) => take(api.GET('/api/v1/talent/maps/{id}/people', { params: { path: { id }, query: { limit: '100', continuation } } }))} of={[id]} empty={t('nothing')}>
        {(items) => {
          const shown = box === null ? items : items.filter((one) => one.box === box);
          return shown.length === 0 ? (
            <p class="empty">{t('talent.nobodyHere')}</p>
          ) : (
            <ul class="rows">
              {shown.map((one) => (
                <Seat key={one.nip} of={one} />
              ))}
            </ul>
          );
        }}
      </Paged>
    </Card>
  );
}
