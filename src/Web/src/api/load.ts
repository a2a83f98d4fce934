import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

export interface Loaded<T> {
  value: T | undefined;
  failed: unknown;
  isLoading: boolean;
  reload: () => Promise<void>;
}

/** Reads when the page opens and whenever one of `of` changes; keeps what it has while it reads again. */
export function useLoad<T>(read: () => Promise<T>, of: readonly unknown[]): Loaded<T> {
  const [state, setState] = useState<{ value: T | undefined; failed: unknown; isLoading: boolean }>({ value: undefined, failed: undefined, isLoading: true });
  const turn = useRef(0);
  const latest = useRef(read);
  latest.current = read;
  const load = useCallback(async (isNew: boolean) => {
    const mine = ++turn.current;
    setState((before) => ({ value: isNew ? undefined : before.value, failed: undefined, isLoading: true }));
    try {
      const value = await latest.current();
      if (mine === turn.current) setState({ value, failed: undefined, isLoading: false });
    } catch (failed) {
      if (mine === turn.current) setState((before) => ({ ...before, failed, isLoading: false }));
    }
  }, []);
  useEffect(() => {
    void load(true);
    return () => void turn.current++;
  }, of);
  const reload = useCallback(() => load(false), [load]);
  return { ...state, reload };
}
