import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../i18n/t';
import { Button } from './Button';

interface Props {
  kind?: 'main' | 'plain' | 'bad';
  /** What the reason is asked for as; "Reason" when not given. */
  ask?: string;
  onReason: (reason: string) => Promise<unknown>;
  children: ComponentChildren;
}

/** A button that asks for a reason before it does anything. */
export function ReasonButton({ kind = 'plain', ask, onReason, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const id = useId();
  if (!isOpen)
    return (
      <button type="button" class={kind} onClick={() => setOpen(true)}>
        {children}
      </button>
    );
  return (
    <div class="reason">
      <label htmlFor={id}>{ask ?? t('reason')}</label>
      <textarea id={id} rows={2} value={reason} onInput={(event) => setReason(event.currentTarget.value)} ref={(area) => area?.focus()} />
      <div class="actions">
        <Button
          kind={kind === 'plain' ? 'main' : kind}
          disabled={!reason.trim()}
          onAct={async () => {
            await onReason(reason.trim());
            setOpen(false);
          }}
        >
          {children}
        </Button>
        <button type="button" class="plain" onClick={() => setOpen(false)}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}
