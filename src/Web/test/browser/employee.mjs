import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { today } from './support/api.mjs';
import { Journey, people } from './support/journey.mjs';

const paper = Buffer.from('%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n');

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
    const sent = watch(page, '/attendance/offline');

    await journey.context.setOffline(true);
    await page.getByRole('button', { name: 'Absen pulang' }).click();
    await page.getByText(/disimpan di ponsel ini dengan waktunya/).waitFor();
    const [kept] = await taps(page);
    await journey.check();
    await journey.picture('offline');
    await journey.context.setOffline(false);
    await page.getByText(/presensi disimpan di ponsel ini dan dikirim/).waitFor({ state: 'detached' });
    await page.reload();
    await journey.settle();

    assert.match(kept.eventId, /^[0-9a-f-]{36}$/);
    assert.deepEqual(sent.map(({ asked, answered }) => [asked.taps.map((tap) => [tap.eventId, tap.at]), answered.lines.map((line) => line.status)]), [[[[kept.eventId, kept.at]], ['kept']]]);
    assert.deepEqual(await taps(page), []);
    await journey.end();
  });

  test('A tap whose answer was lost is sent again with the same event id, and counts once', async () => {
    // A request that passes through the service worker could not be cut off here.
    const journey = await Journey.begin(stage.browser, stage.address, people.employee, { serviceWorkers: 'block' });
    const { page } = journey;
    journey.expect(/ERR_CONNECTION_RESET|Service Worker registration blocked by Playwright/);
    await journey.open('/', 'Hari ini');
    const sent = watch(page, '/attendance/offline');
    const first = [];
    await page.route('**/attendance/check-out', async (route) => {
      const answer = await route.fetch();
      first.push({ asked: route.request().postDataJSON(), answered: await answer.json() });
      await route.abort('connectionreset');
    });

    await page.getByRole('button', { name: 'Absen pulang' }).click();
    await page.getByText(/disimpan di ponsel ini dengan waktunya/).waitFor();
    await page.getByRole('button', { name: 'Kirim sekarang' }).click();
    await page.getByText(/presensi disimpan di ponsel ini dan dikirim/).waitFor({ state: 'detached' });

    assert.equal(first.length, 1);
    assert.equal(first[0].answered.repeated, false);
    assert.deepEqual(sent.map(({ asked, answered }) => [asked.taps[0].eventId, answered.lines[0].status]), [[first[0].asked.eventId, 'repeated']]);
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

  test('An activity is entered with its evidence, and stands in the day', async () => {
    const journey = await Journey.begin(stage.browser, stage.address, people.employee);
    const { page } = journey;
    await journey.open('/kegiatan', 'Kegiatan');
    await journey.check();
    await page.getByRole('button', { name: 'Isi kegiatan' }).click();
    const entry = page.locator('.card', { hasText: 'Tambah kegiatan' });
    const name = `Menyusun surat ${Date.now()}`;
    await entry.getByLabel('Kode kegiatan').fill('SRT-01');
    await entry.getByLabel('Apa yang dikerjakan').fill(name);
    await entry.getByLabel('Menit kerja').fill('45');
    await entry.getByLabel('Atau alamat https').fill('https://berkas.example.go.id/surat/12');
    await journey.check();
    await journey.picture('activity');
    await entry.getByRole('button', { name: 'Simpan di draf' }).click();
    const line = page.locator('li', { hasText: name });
    await line.waitFor();
    await line.getByRole('link', { name: 'Lihat bukti' }).waitFor();
    await journey.check();
    await journey.end();
  });

  test('A file is sent as evidence, opened by its owner and by the superior, and is what was sent', async () => {
    const journey = await Journey.begin(stage.browser, stage.address, people.employee);
    const { page } = journey;
    const name = `Mendampingi keluarga ${Date.now()}`;
    const date = await today(stage.address, people.employee);
    await journey.open(`/kegiatan/hari/${date}`, 'Kegiatan');
    const entry = page.locator('.card', { hasText: 'Tambah kegiatan' });
    await entry.getByLabel('Kode kegiatan').fill('SOS-01');
    await entry.getByLabel('Apa yang dikerjakan').fill(name);
    await entry.getByLabel('Menit kerja').fill('30');
    await entry.getByLabel('Bukti: foto atau PDF').setInputFiles({ name: 'daftar-hadir.pdf', mimeType: 'application/pdf', buffer: paper });
    await entry.getByRole('button', { name: 'Simpan di draf' }).click();
    const line = page.locator('li', { hasText: name });
    await line.waitFor();
    assert.deepEqual(await opened(journey, line.getByRole('button', { name: 'Lihat bukti' })), paper);
    await journey.check();
    await journey.end();

    const superior = await Journey.begin(stage.browser, stage.address, people.superior);
    await superior.open(`/keputusan/${people.employee.nip}/${date}`, 'Kegiatan Andi Tenri Abeng');
    assert.deepEqual(await opened(superior, superior.page.locator('li', { hasText: name }).getByRole('button', { name: 'Lihat bukti' })), paper);
    await superior.end();
  });

  test('A file that is no evidence is refused in words, and nothing is entered', async () => {
    const journey = await Journey.begin(stage.browser, stage.address, people.employee);
    const { page } = journey;
    await journey.open(`/kegiatan/hari/${await today(stage.address, people.employee)}`, 'Kegiatan');
    const entry = page.locator('.card', { hasText: 'Tambah kegiatan' });
    const name = `Menulis catatan ${Date.now()}`;
    await entry.getByLabel('Kode kegiatan').fill('SRT-01');
    await entry.getByLabel('Apa yang dikerjakan').fill(name);
    await entry.getByLabel('Menit kerja').fill('10');
    await entry.getByLabel('Bukti: foto atau PDF').setInputFiles({ name: 'catatan.txt', mimeType: 'text/plain', buffer: Buffer.from('catatan') });
    await entry.getByRole('button', { name: 'Simpan di draf' }).click();
    await entry.getByText('EVI-001').waitFor();
    assert.equal(await entry.getByLabel('Apa yang dikerjakan').inputValue(), name);
    assert.equal(await page.locator('li', { hasText: name }).count(), 0);
    await journey.check();
    await journey.end();
  });

  test('Leave is asked for, waits for the superior, and is taken back', async () => {
    const journey = await Journey.begin(stage.browser, stage.address, people.employee);
    const { page } = journey;
    await journey.open('/pengajuan', 'Pengajuan');
    await page.getByText('Cuti tahunan 2026').waitFor();
    await journey.check();
    await page.getByRole('link', { name: 'Pengajuan baru' }).click();
    await page.getByLabel('Dari').fill('2026-06-15');
    await page.getByLabel('Alasan').fill('Keperluan keluarga');
    await journey.check();
    await journey.picture('request');
    await page.getByRole('button', { name: 'Kirim' }).click();
    await page.getByRole('heading', { name: 'Putusan per orang' }).waitFor();
    await journey.check();
    await page.getByRole('button', { name: 'Tarik kembali' }).click();
    await page.getByText('Ditarik').first().waitFor();
    await journey.end();
  });

  test('The report card shows its figures as charts and as numbers', async () => {
    const journey = await Journey.begin(stage.browser, stage.address, people.employee);
    const { page } = journey;
    await journey.open('/rapor', 'Rapor');
    await page.getByText('Dua belas periode').waitFor();
    await page.getByText('Angka grafik').first().click();
    await journey.check();
    await journey.picture('card');
    await journey.end();
  });

  test('The language can be changed on any page, and stays', async () => {
    const journey = await Journey.begin(stage.browser, stage.address, people.employee);
    const { page } = journey;
    await journey.open('/tunjangan/2026-03', 'Mengapa tukin');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Late 1–30 minutes').waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Why is my allowance this number?' }).waitFor();
    await journey.settle();
    await journey.check();
    await journey.end();
  });

  test('The pages open without a network once they have been there', async () => {
    const journey = await Journey.begin(stage.browser, stage.address, people.employee);
    const { page } = journey;
    await journey.open('/', 'Hari ini');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await journey.settle();
    await journey.context.setOffline(true);
    await page.reload();
    await page.getByRole('button', { name: 'Absen masuk' }).waitFor();
    await journey.context.setOffline(false);
    await journey.end();
  });
}

/** What is asked of an endpoint from now on, and what it answers. */
function watch(page, path) {
  const seen = [];
  page.on('response', async (response) => response.url().endsWith(path) && seen.push({ asked: response.request().postDataJSON(), answered: await response.json() }));
  return seen;
}

/** What the phone keeps. */
const taps = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const open = indexedDB.open('eperformance');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const read = open.result.transaction('taps').objectStore('taps').getAll();
          read.onsuccess = () => resolve(read.result);
          read.onerror = () => reject(read.error);
        };
      }),
  );

/** The bytes of a file that the browser keeps after a click. */
async function opened({ context, page }, button) {
  const kept = new Promise((resolve) => {
    page.on('download', resolve);
    context.on('page', (tab) => tab.on('download', resolve));
  });
  await button.click();
  return readFileSync(await (await kept).path());
}
