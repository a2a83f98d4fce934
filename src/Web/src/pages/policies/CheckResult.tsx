import type { Schemas } from '../../api/client';
import { say } from '../../i18n/language';
import { t } from '../../i18n/t';

/** Everything that is wrong and all that is missing, with line and path. */
export function CheckResult({ of }: { of: Schemas['PolicyCheck'] }) {
  const all = [...of.problems, ...of.missing, ...of.warnings];
  return (
    <div class={of.isUsable ? 'note good' : 'note warn'} role="status">
      <p>
        {t(of.isUsable ? 'policies.usable' : 'policies.notUsable')} {of.problems.length > 0 && t('policies.problems', { n: of.problems.length })}{' '}
        {of.missing.length > 0 && t('policies.missing', { n: of.missing.length })}
      </p>
      {all.length === 0 ? (
        <p>{t('policies.sound')}</p>
      ) : (
        <ul>
          {all.map((one, i) => (
            <li key={i}>
              {t('policies.line', { n: one.line })}: {say(one.text)} <code>{one.path}</code> <code>{one.code}</code>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
