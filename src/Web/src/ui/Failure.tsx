import { Refused, Unreachable } from '../api/refused';
import { language } from '../i18n/language';
import { t } from '../i18n/t';

/** What went wrong, with the code that a help desk asks for. */
export function Failure({ of, again }: { of: unknown; again?: () => void }) {
  if (!of) return null;
  return (
    <div class="note bad" role="alert">
      <Words of={of} />
      {again && (
        <button type="button" class="plain" onClick={again}>
          {t('again')}
        </button>
      )}
    </div>
  );
}

function Words({ of }: { of: unknown }) {
  if (of instanceof Unreachable) return <p>{t('unreachable')}</p>;
  if (!(of instanceof Refused)) return <p>{t('unforeseen', { what: of instanceof Error ? of.message : String(of) })}</p>;
  return (
    <>
      <p>
        {of.sentence} <code>{of.code}</code>
      </p>
      {of.places.length > 0 && (
        <ul>
          {of.places.map((place) => (
            <li key={place.path + place.code}>
              <code>{place.path}</code> {place.messages?.[language()]} {place.code && <code>{place.code}</code>}
            </li>
          ))}
        </ul>
      )}
      {of.status >= 500 && of.traceId && <p class="soft">{of.traceId}</p>}
    </>
  );
}
