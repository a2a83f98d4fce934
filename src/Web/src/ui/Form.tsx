import type { ComponentChildren } from 'preact';
import { useAct } from './act';
import { Failure } from './Failure';

interface Props {
  onSend: () => Promise<unknown>;
  send: string;
  /** Beside the button that sends. */
  also?: ComponentChildren;
  disabled?: boolean;
  children: ComponentChildren;
}

/** Fields that are sent together; Enter sends. */
export function Form({ onSend, send, also, disabled, children }: Props) {
  const act = useAct();
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void act.run(onSend);
      }}
    >
      {children}
      <Failure of={act.failed} />
      <div class="actions">
        <button type="submit" class="main" aria-busy={act.isBusy} aria-disabled={act.isBusy} disabled={disabled}>
          {send}
        </button>
        {also}
      </div>
    </form>
  );
}
