import type { ComponentChildren } from 'preact';
import type { Loaded } from '../api/load';
import { t } from '../i18n/t';
import { Failure } from './Failure';

/** What was read, once it is there; while it is read again the old stays. */
export function Show<T>({ of, children }: { of: Loaded<T>; children: (value: T) => ComponentChildren }) {
  if (of.failed) return <Failure of={of.failed} again={() => void of.reload()} />;
  if (of.value === undefined) return <Waiting />;
  return <div class={of.isLoading ? 'stack stale' : 'stack'}>{children(of.value)}</div>;
}

export const Waiting = () => (
  <p class="soft waiting" role="status">
    {t('loading')}
  </p>
);

export const Empty = ({ children }: { children: ComponentChildren }) => <p class="empty">{children}</p>;
