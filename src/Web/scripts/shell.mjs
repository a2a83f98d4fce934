import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * Writes the service worker with the names of the files that make up the first page, so that it opens without a network. Its version is the
 * digest of those names, which are digests themselves.
 */
export function shell() {
  return {
    name: 'shell',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle);
      const entry = chunks.find((one) => one.type === 'chunk' && one.isEntry);
      const offline = chunks.filter((one) => one.type === 'chunk' && /(?:Today|Month)Page/.test(one.name));
      const wanted = new Set();
      const add = (file) => {
        if (wanted.has(file)) return;
        wanted.add(file);
        const chunk = bundle[file];
        if (chunk?.type !== 'chunk') return;
        chunk.imports.forEach(add);
        chunk.viteMetadata?.importedCss.forEach((css) => wanted.add(css));
      };
      [entry, ...offline].forEach((one) => add(one.fileName));
      const files = ['./', 'manifest.webmanifest', 'icon.svg', ...wanted];
      const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12);
      const source = readFileSync(new URL('../src/offline/worker.js', import.meta.url), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: source.replace("'__VERSION__'", JSON.stringify(version)).replace("['__FILES__']", JSON.stringify(files)) });
    },
  };
}
