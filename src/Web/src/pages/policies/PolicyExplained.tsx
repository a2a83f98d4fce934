import type { Schemas } from '../../api/client';
import { say } from '../../i18n/language';

/** The decree in sentences, rule by rule with its source and a worked example. */
export function PolicyExplained({ of }: { of: Schemas['PolicyExplanation'] }) {
  return (
    <>
      {of.start.map((sentence, i) => (
        <p key={i}>{say(sentence)}</p>
      ))}
      <ul class="rows">
        {of.elements.map((one) => (
          <li key={one.section + one.code}>
            <p>
              <code>{one.code}</code> {say(one.sentence)}
            </p>
            {one.example && <p class="note calm">{say(one.example)}</p>}
            <p class="soft">{one.source}</p>
          </li>
        ))}
      </ul>
      <ol>
        {of.order.map((sentence, i) => (
          <li key={i}>{say(sentence)}</li>
        ))}
      </ol>
    </>
  );
}
