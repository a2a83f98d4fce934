import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Journey, people } from './support/journey.mjs';

export function employee(stage) {
  test('An employee checks in with a place and is told what was recorded', async () => {
    const journey = await Journey.begin(stage.browser, stage.address, people.employee, { geolocation: { latitude: -5.1477, longitude: 119.4327, accuracy: 12 }, permissions: ['geolocation'] });
    await journey.open('/', 'Hari ini');
    await journey.page.getByRole('button', { name: 'Absen masuk' }).click();
    await journey.page.getByText(/Tercatat: Masuk/).waitFor();
    await journey.check();
    await journey.picture('today');
    await journey.end();
  });

  test('A tap without a network is kept, sent once with its event id when the network is back, and not twice', async () => {
    const journey = await Journey.begin(stage.browser, stage.address, people.employee);
    const { page } = journey;
    await journey.open('/', 'Hari ini');
    const sent = [];
    page.on('request', (request) => request.url().endsWith('/attendance/offline') && sent.push(request.postDataJSON()));

    await journey.context.setOffline(true);
    await page.getByRole('button', { name: 'Absen pulang' }).click();
    await page.getByText(/disimpan di ponsel ini dengan waktunya/).waitFor();
    await journey.check();
    await journey.picture('offline');
    journey.complaints.splice(0);
    await journey.context.setOffline(false);
    await page.getByText(/presensi disimpan di ponsel ini dan dikirim/).waitFor({ state: 'detached' });
    await page.reload();
    await journey.settle();

    assert.equal(sent.length, 1);
    assert.equal(sent[0].taps.length, 1);
    assert.match(sent[0].taps[0].eventId, /^[0-9a-f-]{36}$/);
    await journey.end();
  });

  test('The month is a calendar with the rule that each day cost', async () => {
    const journey = await Journey.begin(stage.browser, stage.address, people.employee);
    await journey.open('/bulan/2026-03', 'Bulan saya');
    await journey.page.getByRole('link', { name: /TL1 .*4 Maret 2026: Hadir/ }).waitFor();
    assert.equal(await journey.page.locator('.amount').innerText(), 'Rp 4.388.368');
    await journey.check();
    await journey.picture('month');
    await journey.end();
  });
}
