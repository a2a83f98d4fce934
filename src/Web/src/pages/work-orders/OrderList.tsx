import type { Schemas } from '../../api/client';
import { day, number } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Tag } from '../../ui/Tag';

interface Props {
  items: Schemas['WorkOrderAnswer'][];
  /** Whose part is shown; everybody's when not given. */
  by?: string;
  today: string;
}

/** Orders with their deadline and how much is done. */
export function OrderList({ items, by, today }: Props) {
  return (
    <ul class="rows">
      {items.map((one) => {
        const first = one.people.find((person) => person.nip === by) ?? one.people[0];
        const isLate = one.stage === 'open' && one.deadline < today;
        return (
          <li key={one.id}>
            <div class="between">
              {first ? <a href={`#/penugasan/${first.nip}/${one.id}`}>{one.title}</a> : <span>{one.title}</span>}
              {isLate ? <Tag tone="warn" text={t('board.overdue')} /> : <Tag code={one.stage} />}
            </div>
            <p class="soft">
              {t('board.due', { day: day(one.deadline, 'number') })}
              {one.people
                .filter((person) => !by || person.nip === by)
                .map((person) => ` · ${by ? '' : `${person.name ?? person.nip}: `}${t('order.done', { done: number(person.done), of: number(person.quantity) })}`)}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
