import type { ComponentChildren } from 'preact';
import { useAct } from './act';
import { Failure } from './Failure';

interface Props {
  kind?: 'main' | 'plain' | 'bad' | 'quiet';
  onAct: () => Promise<unknown>;
  disabled?: boolean;
  label?: string;
  children: ComponentChildren;
}

/** Does something, once at a time, and shows beside itself what went wrong. */
export function Button({ kind = 'main', onAct, disabled, label, children }: Props) {
  const act = useAct();
  return (
    <>
      <button type="button" class={kind} aria-busy={act.isBusy} aria-label={label} aria-disabled={act.isBusy} disabled={disabled} onClick={() => void act.run(onAct)}>
        {children}
      </button>
      {act.failed ? <Failure of={act.failed} /> : null}
    </>
  );
}
