import { after, afterEach, before, describe } from 'node:test';
import { existsSync } from 'node:fs';
import { browserPath, launch } from './chromium.mjs';
import { builtHost, startHost } from './host.mjs';
import { abandon } from './journey.mjs';

/** Why the suite cannot run here, or null. */
export function missing() {
  if (!browserPath()) return 'there is no Chromium (apt-get install chromium, or CHROMIUM=path)';
  if (!existsSync(new URL('../../../dist/index.html', import.meta.url))) return 'the pages are not built (npm run build --prefix src/Web)';
  if (!process.env.EPERFORMANCE_ADDRESS && !builtHost()) return 'the host is not built (dotnet build src/SelfHost)';
  return null;
}

/** Journeys that share a browser and a host with the demo's month. */
export function suite(name, journeys) {
  const stage = {};
  describe(name, { skip: missing() ?? false }, () => {
    before(async () => {
      [stage.host, stage.browser] = await Promise.all([startHost(), launch()]);
      stage.address = stage.host.address;
    });
    after(async () => {
      await stage.browser?.close();
      await stage.host?.end();
    });
    afterEach(abandon);
    journeys(stage);
  });
}
