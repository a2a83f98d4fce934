/** Makes the pages installable and lets them open without a network. A browser without service workers shows them all the same. */
export function installWorker(): void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  addEventListener('load', () => void navigator.serviceWorker.register('./sw.js').catch((failed: unknown) => console.warn('offline use is off', failed)));
}
