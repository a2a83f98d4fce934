import type { Schemas } from '../../api/client';
import { day, instant } from '../../i18n/format';
import { say } from '../../i18n/language';
import { t, word } from '../../i18n/t';
import './inbox.css';

type Item = Schemas['InboxItem'];

export const keyOf = (item: Item): string => [item.kind, item.nip, item.date, item.request ?? item.objection ?? ''].join('/');

/** Where it is decided one by one. */
function addressOf(item: Item): string {
  const month = item.date.slice(0, 7);
  if (item.objection) return `#/keberatan/${item.nip}/${month}/${item.objection}`;
  if (item.request) return `#/pengajuan/${item.nip}/${month}/${item.request}`;
  if (item.kind === 'skpAgreement') return '#/papan';
  return `#/keputusan/${item.nip}/${item.date}`;
}

interface Props {
  item: Item;
  timeZone: string;
  isChosen: boolean;
  onChosen?: ((isChosen: boolean) => void) | undefined;
}

export function InboxRow({ item, timeZone, isChosen, onChosen }: Props) {
  const name = item.name ?? item.nip;
  return (
    <li class="inbox-row">
      {onChosen ? (
        <label class="check">
          <input type="checkbox" checked={isChosen} onChange={(event) => onChosen(event.currentTarget.checked)} aria-label={t('inbox.select', { name, day: day(item.date) })} />
        </label>
      ) : (
        <span />
      )}
      <div>
        <a href={addressOf(item)}>
          {name}, {day(item.date)}
        </a>
        <p class="soft">
          {word(item.kind)}
          {item.kind === 'activitySubmission' && ` · ${t('inbox.items', { n: item.pending, minutes: item.minutes })}`}
        </p>
        {item.why && <p class="soft">{say(item.why)}</p>}
      </div>
      {item.waitsUntil && <span class="soft due">{t('inbox.due', { when: instant(item.waitsUntil, timeZone) })}</span>}
    </li>
  );
}
