import type { Schemas } from '../../api/client';
import { Card } from '../../ui/Card';
import { Item } from './Item';

export function ItemList({ items }: { items: Schemas['ItemVersionAnswer'][] }) {
  return (
    <Card>
      <ul class="rows">
        {items.map((one) => (
          <li key={`${one.code}/${one.number}`}>
            <Item of={one} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
