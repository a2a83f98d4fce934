import type { Schemas } from '../../api/client';
import { day } from '../../i18n/format';
import { say } from '../../i18n/language';
import { t } from '../../i18n/t';

/** What became of a decision on many: those that went through, and each that did not with its reason. */
export function Outcome({ of }: { of: Schemas['ItemAnswer'][] }) {
  const refused = of.filter((one) => one.code);
  return (
    <div class={refused.length ? 'note warn' : 'note good'} role="status">
      <p>{t('inbox.done', { n: of.length - refused.length })}</p>
      {refused.length > 0 && (
        <>
          <p>{t('inbox.refused', { n: refused.length })}</p>
          <ul>
            {refused.map((one) => (
              <li key={one.nip + one.date}>
                {day(one.date)}: {say(one.messages)} <code>{one.code}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
