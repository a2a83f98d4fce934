import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useLoad } from '../api/load';
import { t } from '../i18n/t';
import { Button } from './Button';
import { Empty, Show } from './Show';

interface PageOf<T> {
  items?: T[];
  continuation?: string | null;
}

interface Props<T> {
  read: (continuation: string | undefined) => Promise<PageOf<T>>;
  of: readonly unknown[];
  empty: string;
  children: (items: T[], reload: () => Promise<void>) => ComponentChildren;
}

/** A list that comes by the page; more on demand. */
export function Paged<T>({ read, of, empty, children }: Props<T>) {
  const [more, setMore] = useState<{ items: T[]; next: string | null | undefined } | null>(null);
  const first = useLoad(async () => {
    setMore(null);
    return read(undefined);
  }, of);
  return (
    <Show of={first}>
      {(page) => {
        const items = [...(page.items ?? []), ...(more?.items ?? [])];
        const next = more ? more.next : page.continuation;
        if (items.length === 0) return <Empty>{empty}</Empty>;
        return (
          <>
            {children(items, first.reload)}
            {next && (
              <div class="actions">
                <Button
                  kind="plain"
                  onAct={async () => {
                    const found = await read(next);
                    setMore({ items: [...(more?.items ?? []), ...(found.items ?? [])], next: found.continuation });
                  }}
                >
                  {t('more')}
                </Button>
              </div>
            )}
          </>
        );
      }}
    </Show>
  );
}
