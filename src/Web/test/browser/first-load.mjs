import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Journey, people } from './support/journey.mjs';

const most = 150 * 1024;

export const firstLoad = (stage) =>
  test('The first load of today is at most 150 KB compressed', async (context) => {
    const journey = await Journey.begin(stage.browser, stage.address, people.employee);
    const client = await journey.context.newCDPSession(journey.page);
    await client.send('Network.enable');
    let bytes = 0;
    client.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength));

    await journey.open('/', 'Hari ini');

    context.diagnostic(`first load: ${bytes} bytes over the wire`);
    assert.ok(bytes > 0 && bytes <= most, `${bytes} bytes`);
    await journey.end();
  });
