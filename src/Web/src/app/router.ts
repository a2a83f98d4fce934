import { useEffect, useState } from 'preact/hooks';

/** Addresses live behind the `#`: the pages are plain files wherever they are served from, and no server has to know the routes. */
export type Params = Record<string, string>;

export const currentPath = (): string => decodeURI(location.hash.replace(/^#/, '').split('?')[0]!) || '/';

export const query = (): URLSearchParams => new URLSearchParams(location.hash.split('?')[1] ?? '');

export const go = (path: string): void => {
  location.hash = path;
};

/** Shows another address without a new entry to go back over. */
export const become = (path: string): void => location.replace(`#${path}`);

export function usePath(): string {
  const [path, setPath] = useState(location.hash);
  useEffect(() => {
    const changed = () => setPath(location.hash);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return path;
}

/** Values of `:names` of a pattern such as `/bulan/:month?`, or null when the path is another one. */
export function match(pattern: string, path: string): Params | null {
  const wanted = pattern.split('/').slice(1);
  const given = path.split('/').slice(1).filter((part, i) => part || i === 0);
  if (given.length > wanted.length) return null;
  const params: Params = {};
  for (const [i, part] of wanted.entries()) {
    const value = given[i] ?? '';
    if (part.startsWith(':')) {
      if (!value && !part.endsWith('?')) return null;
      if (value) params[part.replace(/[:?]/g, '')] = decodeURIComponent(value);
    } else if (part !== value) return null;
  }
  return params;
}
