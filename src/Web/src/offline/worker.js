// The shell of the pages without a network. Nothing of the API is ever kept: it is personal.
const version = '__VERSION__';
const files = ['__FILES__'];
const shell = new Set([...files, 'config.json'].map((file) => new URL(file, location.href).pathname));

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(version).then((cache) => cache.addAll(files)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter((name) => name !== version).map((name) => caches.delete(name)))).then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  const root = new URL('./', location.href).pathname;
  if (url.pathname.startsWith(`${root}assets/`)) event.respondWith(kept(request));
  else if (shell.has(url.pathname)) event.respondWith(newest(request));
});

/** From the network while there is one, else as it was. */
async function newest(request) {
  const cache = await caches.open(version);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(request, answer.clone());
    return answer;
  } catch (failed) {
    const found = await cache.match(request, { ignoreSearch: true });
    if (found) return found;
    throw failed;
  }
}

/** Files whose name says their content never change. */
async function kept(request) {
  const found = await caches.match(request);
  if (found) return found;
  const answer = await fetch(request);
  if (answer.ok) (await caches.open(version)).put(request, answer.clone());
  return answer;
}
