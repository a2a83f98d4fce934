import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
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

/** The page of the address. Its code is fetched when it is first asked for. */
export function RoutedPage({ who }: { who: Session }) {
  usePath();
  const path = currentPath();
  const route = routeOf(path) ?? { pattern: '/', params: {} };
  const [, setReady] = useState(0);
  const [failed, setFailed] = useState<unknown>();
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
  if (failed) return <Failure of={failed} again={() => location.reload()} />;
  return Found ? <Found key={route.pattern} who={who} params={route.params} /> : <Waiting />;
}
