import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../auth/session';
import { Failure } from '../ui/Failure';
import { Waiting } from '../ui/Show';
import { currentPath, match, usePath, type Params } from './router';
import { routes, type PageProps } from './routes';

const opened = new Map<string, FunctionComponent<PageProps>>();

function routeOf(path: string): { pattern: string; params: Params } | null {
  for (const pattern of Object.keys(routes)) {
    const params = match(pattern, path);
    if (params) return { pattern, params };
  }
  return null;
}

/** The page of the address. Its code is fetched when it is first asked for; from one page to the next the reader's place moves to its title. */
export function RoutedPage({ who }: { who: Session }) {
  usePath();
  const path = currentPath();
  const route = routeOf(path) ?? { pattern: '/', params: {} };
  const [, setReady] = useState(0);
  const [failed, setFailed] = useState<unknown>();
  const shown = useRef(path);
  const Found = opened.get(route.pattern);
  useEffect(() => {
    setFailed(undefined);
    if (opened.has(route.pattern)) return;
    routes[route.pattern]!().then(
      (page) => {
        opened.set(route.pattern, page);
        setReady((count) => count + 1);
      },
      setFailed,
    );
  }, [route.pattern]);
  useEffect(() => {
    if (!Found || shown.current === path) return;
    shown.current = path;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [path, !!Found]);
  if (failed) return <Failure of={failed} again={() => location.reload()} />;
  return Found ? <Found key={route.pattern} who={who} params={route.params} /> : <Waiting />;
}
