import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { as, work } from './support/api.mjs';
import { Journey, people } from './support/journey.mjs';

const samples = new URL('../../../../samples/2026-03/', import.meta.url);
const sample = (name) => readFileSync(new URL(name, samples));

export function offices(stage) {
  test('The personnel office looks at readiness, closes a trial period and watches the run to its end', async () => {
    const journey = await Journey.begin(stage.browser, stage.address, people.ordering, { wide: true });
    const { page } = journey;
    await journey.open('/periode', 'Periode tukin');
    await journey.check();
    await page.getByLabel(/Buka periode/).fill('2026-03-shadow');
    await page.getByRole('button', { name: 'Buka' }).click();
    await page.getByRole('heading', { name: 'Maret 2026 (uji coba)' }).waitFor();
    await journey.settle();
    if (await page.getByRole('button', { name: 'Tutup periode' }).isVisible()) {
      await page.getByRole('heading', { name: 'Kesiapan tutup' }).waitFor();
      await journey.check();
      await journey.picture('readiness');
      await page.getByLabel(/Tutup juga hari/).check();
      await page.getByRole('button', { name: 'Tutup periode' }).click();
      await page.getByRole('button', { name: 'Tutup periode' }).waitFor({ state: 'detached' });
    }
    // What the engine does every minute.
    while ((await (await as(stage.address, people.ordering)).get('/periods/2026-03-shadow')).state !== 'published') await work(stage.address, 'advance-periods');
    await page.getByText('Masa sanggah', { exact: true }).first().waitFor();
    await page.getByText('Jumlah per unit').first().waitFor();
    await journey.check();
    await journey.picture('period');
    await journey.end();
  });

  test('From a deduction that is still checked the way leads to an objection, which waits for the superior\'s superior', async () => {
    const journey = await Journey.begin(stage.browser, stage.address, people.employee);
    const { page } = journey;
    await journey.open('/keberatan', 'Keberatan');
    await journey.check();
    const isRaised = (await page.locator(`main a[href^="#/keberatan/${people.employee.nip}/"]`).count()) > 0;
    await journey.open('/tunjangan/2026-03-shadow', 'Mengapa tukin');
    await page.getByText(/^Ada yang keliru\? Sampai /).waitFor();
    await page.getByRole('link', { name: 'Ajukan keberatan atas potongan ini' }).first().click();
    await page.getByLabel('Mengapa keliru').fill('Jalan ditutup karena banjir, ada surat keterangan');
    await journey.check();
    // Once per decision: on a host that was there before, it stands already.
    if (!isRaised) {
      await page.getByRole('button', { name: 'Kirim' }).click();
      await page.getByRole('heading', { name: 'Keberatan: Tunjangan' }).waitFor();
      await journey.check();
      await journey.picture('objection');
    }
    await journey.end();
  });

  test('The personnel office finds one amount among the results, compares runs and keeps the lists', async () => {
    const journey = await Journey.begin(stage.browser, stage.address, people.personnel, { wide: true });
    const { page } = journey;
    await journey.open('/periode/2026-03', 'Maret 2026');
    for (const format of ['PDF', 'XLSX', 'CSV', 'JSON']) {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: `Daftar nominatif ${format}` }).click()]);
      assert.ok(file.suggestedFilename().endsWith(format.toLowerCase()), file.suggestedFilename());
    }
    await journey.open('/periode/2026-03/hasil', 'Hasil per orang');
    await journey.check();
    await journey.picture('results', false);
    await page.getByRole('link', { name: 'Andi Tenri Abeng' }).click();
    await page.getByText('Rp 4.388.368').first().waitFor();
    await journey.check();
    await journey.open('/periode/2026-03/banding', 'Bandingkan');
    await page.getByLabel('Dibandingkan dengan periode').selectOption('2026-03-shadow');
    await page.getByRole('button', { name: 'Bandingkan' }).click();
    await page.getByText('Tidak ada yang berbeda.').waitFor();
    await journey.check();
    await journey.end();
  });

  test('The finance office sees both signatures and the way to the bank', async () => {
    const journey = await Journey.begin(stage.browser, stage.address, people.finance);
    const { page } = journey;
    await journey.open('/periode/2026-03', 'Maret 2026');
    await page.getByText('Ditandatangani Keuangan').waitFor();
    await page.getByText('Ditandatangani Kepegawaian').waitFor();
    await page.getByRole('button', { name: 'Berkas bank' }).waitFor();
    await journey.check();
    await journey.picture('period-phone', false);
    await journey.end();
  });

  test('A policy is explained, checked while it is typed, and simulated on a period', async () => {
    const journey = await Journey.begin(stage.browser, stage.address, people.personnel, { wide: true });
    const { page } = journey;
    await journey.open('/kebijakan', 'Kebijakan');
    await journey.check();
    await page.locator('a[href="#/kebijakan/permentan-68-2012"]').click();
    await page.getByText('Dapat menghitung').waitFor();
    await journey.check();
    const file = page.getByLabel('Berkas kebijakan (JSON)');
    const text = await file.inputValue();
    await file.fill(text.replace('"id"', '"idx"'));
    await page.getByText('Belum dapat menghitung').waitFor();
    await file.fill('{ kurang');
    await page.getByText('Bukan JSON').waitFor();
    await file.fill(text);
    await page.getByText('Dapat menghitung').waitFor();
    await page.getByRole('button', { name: 'Simulasikan' }).click();
    await page.getByText('Perubahan seluruh instansi').waitFor({ timeout: 60_000 });
    await journey.check();
    await page.getByText('Perubahan seluruh instansi').scrollIntoViewIfNeeded();
    await journey.picture('simulation', false);
    await journey.end();
  });

  test('An import is looked at before it changes anything: every fault with its place, or whom it changes', async () => {
    const journey = await Journey.begin(stage.browser, stage.address, people.ordering);
    const { page } = journey;
    await journey.open('/impor', 'Impor');
    await page.getByLabel('Berkas CSV').setInputFiles([
      { name: 'units.csv', mimeType: 'text/csv', buffer: sample('units.csv') },
      { name: 'employees.csv', mimeType: 'text/csv', buffer: Buffer.from(String(sample('employees.csv')).replace('2026-03-01', '2026-13-01')) },
    ]);
    await page.getByRole('button', { name: 'Periksa' }).click();
    await page.getByRole('heading', { name: /kesalahan/ }).waitFor();
    await journey.check();
    await journey.picture('import', false);
    const names = readdirSync(samples).filter((name) => name.endsWith('.csv'));
    await page.getByLabel('Berkas CSV').setInputFiles(names.map((name) => ({ name, mimeType: 'text/csv', buffer: sample(name) })));
    await page.getByRole('button', { name: 'Periksa' }).click();
    await page.getByRole('heading', { name: 'Yang akan berubah' }).waitFor();
    await journey.check();
    await journey.picture('import-check', false);
    await journey.end();
  });

  test('Signals, discipline and the figures of units can be followed to their details', async () => {
    const journey = await Journey.begin(stage.browser, stage.address, people.personnel, { wide: true });
    const { page } = journey;
    await journey.open('/tinjauan', 'Antrean tinjauan');
    await journey.check();
    await journey.open('/disiplin/2026', 'Usulan disiplin');
    await journey.check();
    await journey.picture('discipline', false);
    await journey.open('/dasbor', 'Dasbor');
    await page.getByRole('heading', { name: 'Unit di bawahnya' }).waitFor();
    await journey.check();
    await journey.picture('dashboard');
    await page.locator('table a').first().click();
    await journey.settle();
    await journey.check();
    await journey.end();
  });

  test('A unit administrator sees the unit and asks on behalf of its people', async () => {
    const journey = await Journey.begin(stage.browser, stage.address, people.unitAdmin);
    const { page } = journey;
    await journey.open('/satker', 'Satker saya');
    await page.getByRole('link', { name: 'Andi Tenri Abeng' }).waitFor();
    await journey.check();
    await journey.picture('unit', false);
    await page.getByRole('link', { name: 'Pengajuan baru' }).first().click();
    await page.getByRole('heading', { name: 'Pengajuan baru' }).waitFor();
    await journey.check();
    await journey.end();
  });
}
