import type { Schemas } from '../../api/client';
import { day } from '../../i18n/format';
import { t, word } from '../../i18n/t';
import { Tag } from '../../ui/Tag';
import { useNames } from '../team/names';

/** Proposals with where they stand; each leads to its facts and answers. */
export function ProposalList({ items, withOwner }: { items: Schemas['DevelopmentProposalAnswer'][]; withOwner?: boolean }) {
  const nameOf = useNames();
  return (
    <ul class="rows">
      {items.map((one) => (
        <li key={`${one.nip}${one.number}`}>
          <div class="between">
            <a href={`#/pengembangan/${one.nip}/${one.year}/${one.number}`}>{one.content.title}</a>
            <Tag code={one.status} />
          </div>
          <p class="soft">
            {withOwner && `${nameOf(one.nip)} · `}
            {word(one.content.kind)} · {t('board.due', { day: day(one.content.dueOn, 'number') })} · {t('development.from', { origin: word(`by.${one.origin}`) })}
          </p>
        </li>
      ))}
    </ul>
  );
}
