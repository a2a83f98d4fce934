import type { Schemas } from '../../api/client';
import { days } from '../../i18n/format';
import { say } from '../../i18n/language';
import { t, word } from '../../i18n/t';

/** What was planned: results with indicators and targets, and the behaviour that is expected. */
export function PlanContent({ of }: { of: Schemas['SkpContentAnswer'] }) {
  return (
    <>
      <p class="soft">
        {word(of.form)} · {days(of.from, of.to)}
      </p>
      <ol class="rows">
        {of.results.map((one) => (
          <li key={one.id}>
            <div class="between">
              <strong>{one.statement}</strong>
              <span class="soft">
                {word(one.kind)} · {word(one.cascade)}
              </span>
            </div>
            <ul>
              {one.indicators.map((indicator) => (
                <li key={indicator.statement}>
                  {indicator.statement}: <strong>{indicator.target}</strong> <span class="soft">{word(indicator.aspect ?? indicator.perspective)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <details>
        <summary>{t('skp.behaviour')}</summary>
        <ul class="rows">
          {of.behaviours.map((one) => (
            <li key={one.value}>
              <strong>{word(one.value)}</strong>
              <ul>
                {one.guides.map((guide) => (
                  <li key={guide.id}>{say(guide)}</li>
                ))}
              </ul>
              {one.special && <p class="note calm">{one.special}</p>}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
