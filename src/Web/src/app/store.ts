import { useEffect, useState } from 'preact/hooks';

/** A value that parts of the page look at together. */
export interface Store<T> {
  get: () => T;
  set: (next: T) => void;
  on: (listener: () => void) => () => void;
}

export function store<T>(first: T): Store<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      value = next;
      listeners.forEach((listener) => listener());
    },
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useStore<T>(of: Store<T>): T {
  const [value, setValue] = useState(of.get());
  useEffect(() => {
    setValue(() => of.get());
    return of.on(() => setValue(() => of.get()));
  }, [of]);
  return value;
}
