import type { Schemas } from '../../api/client';
import { say } from '../../i18n/language';
import { t, word } from '../../i18n/t';
import { Tag, type Tone } from '../../ui/Tag';

const tones: Record<Schemas['ChangeKind'], Tone> = { added: 'good', removed: 'bad', changed: 'warn' };

/** One element that differs: both sentences with their source, and every value with its line in the file. */
export function Change({ of }: { of: Schemas['ElementChange'] }) {
  return (
    <li>
      <div class="between">
        <strong>{say(of.title)}</strong>
        <Tag tone={tones[of.kind]} text={word(`change.${of.kind}`)} />
      </div>
      {of.sentenceBefore && (
        <p>
          <span class="soft">{t('periods.before')}: </span>
          {say(of.sentenceBefore)} <span class="soft">{of.sourceBefore}</span>
        </p>
      )}
      {of.sentenceAfter && (
        <p>
          <span class="soft">{t('periods.after')}: </span>
          {say(of.sentenceAfter)} <span class="soft">{of.sourceAfter}</span>
        </p>
      )}
      <details>
        <summary>{t('policies.values', { n: of.values.length })}</summary>
        <ul>
          {of.values.map((one) => (
            <li key={one.path}>
              {say(one.name)} <code>{one.path}</code>: {one.from ?? '–'} → <strong>{one.to ?? '–'}</strong> <span class="soft">{one.placeAfter || one.placeBefore}</span>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
