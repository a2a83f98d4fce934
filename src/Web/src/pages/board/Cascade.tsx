import type { Schemas } from '../../api/client';
import { t, word } from '../../i18n/t';
import { Card } from '../../ui/Card';
import { Tag } from '../../ui/Tag';
import './board.css';

type Result = Schemas['MatrixResultAnswer'];

const keyOf = (of: Schemas['ResultRefBody']) => `${of.nip}/${of.number}/${of.result}`;

interface Entry {
  result: Result;
  who: string;
  position: string | null;
}

/** Results as a tree: below each those that support it. Roots support nothing that is shown here. */
export function Cascade({ of }: { of: Schemas['MatrixAnswer'] }) {
  const entries = of.roles.flatMap((role) => role.results.map((result): Entry => ({ result, who: role.name ?? role.nip, position: role.position })));
  const known = new Set(entries.map((entry) => keyOf(entry.result.ref)));
  const below = new Map<string, Entry[]>();
  const roots: Entry[] = [];
  for (const entry of entries) {
    const above = entry.result.supports ? keyOf(entry.result.supports) : null;
    if (above && known.has(above)) below.set(above, [...(below.get(above) ?? []), entry]);
    else roots.push(entry);
  }
  return (
    <Card>
      <ul class="cascade">
        {roots.map((entry) => (
          <Branch key={keyOf(entry.result.ref)} entry={entry} below={below} />
        ))}
      </ul>
    </Card>
  );
}

function Branch({ entry, below }: { entry: Entry; below: ReadonlyMap<string, Entry[]> }) {
  const { result, who, position } = entry;
  const children = below.get(keyOf(result.ref)) ?? [];
  return (
    <li>
      <div class="result">
        <strong>{result.statement}</strong>
        <span class="soft">
          {who}
          {position && `, ${position}`}
        </span>
        <span>
          <Tag code={result.status} /> <span class="soft">{word(result.cascade)}</span>
          {children.length > 0 && <span class="soft"> · {t('board.supports', { n: children.length })}</span>}
        </span>
      </div>
      {children.length > 0 && (
        <ul>
          {children.map((child) => (
            <Branch key={keyOf(child.result.ref)} entry={child} below={below} />
          ))}
        </ul>
      )}
    </li>
  );
}
