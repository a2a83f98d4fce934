import { runnerImport } from 'vite';
import { fileURLToPath } from 'node:url';

/** What the browser has and Node.js has not. */
globalThis.localStorage ??= { getItem: () => null, setItem: () => undefined };
globalThis.document ??= { documentElement: {} };

/** A module of the pages, as the build reads it. */
export async function load(path) {
  const { module } = await runnerImport(fileURLToPath(new URL(`../../src/${path}`, import.meta.url)), { configFile: false, logLevel: 'error' });
  return module;
}
