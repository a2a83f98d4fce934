import type { ComponentChildren } from 'preact';
import type { Schemas } from '../../api/client';
import { number } from '../../i18n/format';
import { t } from '../../i18n/t';
import { Button } from '../../ui/Button';
import { Tag } from '../../ui/Tag';
import { EvidenceLink } from './EvidenceLink';

interface Props {
  nip: string;
  date: string;
  line: Schemas['LineAnswer'];
  remove?: (() => Promise<unknown>) | undefined;
  children?: ComponentChildren;
}

/** One activity with its evidence and what became of it. */
export function ActivityLine({ nip, date, line, remove, children }: Props) {
  const isCut = line.status === 'rejected' || line.status === 'verifiedInPart';
  return (
    <li>
      <div class="between">
        <strong>{line.activity?.description ?? line.id}</strong>
        <Tag code={line.status} />
      </div>
      <p class="soft">
        <code>{line.activity?.activityCode}</code> · {number(line.quantity, 4)} × · {t('minutes', { n: line.minutes })}
        {line.status === 'verifiedInPart' && ` · ${t('activities.counts', { n: line.verified.minutes })}`}
      </p>
      {line.activity?.evidence && <EvidenceLink nip={nip} evidence={line.activity.evidence} />}
      {line.activity?.lateReason && <p class="note calm">{t('activities.lateEntered', { reason: line.activity.lateReason })}</p>}
      {line.reason && <p class="note warn">{line.status === 'returned' ? t('activities.returned', { reason: line.reason }) : line.reason}</p>}
      {children}
      {remove && (
        <div class="actions">
          <Button kind="plain" onAct={remove} label={`${t('activities.remove')}: ${line.activity?.description ?? line.id}`}>
            {t('activities.remove')}
          </Button>
        </div>
      )}
      {isCut && remove === undefined && !children && (
        <a href={`#/keberatan/baru?${new URLSearchParams({ jenis: 'verificationOutcome', tanggal: date, baris: line.id })}`}>{t('activities.object')}</a>
      )}
    </li>
  );
}
