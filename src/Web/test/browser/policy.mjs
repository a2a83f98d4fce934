import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Journey, people } from './support/journey.mjs';

/** That a journey would fail, on what it is there to notice. */
export const policy = (stage) => {
  test('A script or a style that is not the pages\' own is stopped, and a journey notices', async () => {
    const journey = await Journey.begin(stage.browser, stage.address, people.employee);
    await journey.open('/', 'Hari ini');
    await journey.page.evaluate(() => {
      for (const [kind, text] of [['script', 'globalThis.wasRun = true'], ['style', 'body { display: none }']]) {
        const foreign = document.createElement(kind);
        foreign.textContent = text;
        document.head.append(foreign);
      }
    });

    assert.equal(await journey.page.evaluate(() => globalThis.wasRun), undefined);
    assert.equal(await journey.page.evaluate(() => getComputedStyle(document.body).display), 'block');
    assert.equal(journey.complaints.filter((one) => /Content Security Policy/.test(one)).length, 2, journey.complaints.join('\n'));
    await assert.rejects(() => journey.end());
  });

  test('The browser offers to install the pages', async (context) => {
    const journey = await Journey.begin(stage.browser, stage.address, people.employee);
    await journey.open('/', 'Hari ini');
    await journey.page.evaluate(() => navigator.serviceWorker.ready);
    const client = await journey.context.newCDPSession(journey.page);
    const manifest = await client.send('Page.getAppManifest');
    const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');

    assert.deepEqual(manifest.errors, []);
    context.diagnostic(`installability: ${JSON.stringify(installabilityErrors)}`);
    // Journeys run in a private window, in which nothing can be installed.
    assert.deepEqual(installabilityErrors.map((one) => one.errorId).filter((id) => id !== 'in-incognito'), []);
    await journey.end();
  });
};
