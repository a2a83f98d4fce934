import { useState } from 'preact/hooks';

export interface Act {
  isBusy: boolean;
  failed: unknown;
  /** Once at a time; what went wrong is kept in `failed`. */
  run: (work: () => Promise<unknown>) => Promise<void>;
}

/** Something that a person does and that takes a while. Its button says `aria-disabled` meanwhile: `disabled` would take the focus away from whoever uses the keyboard. */
export function useAct(): Act {
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<unknown>();
  const run = async (work: () => Promise<unknown>) => {
    if (isBusy) return;
    setBusy(true);
    setFailed(undefined);
    try {
      await work();
    } catch (error) {
      setFailed(error);
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, failed, run };
}
