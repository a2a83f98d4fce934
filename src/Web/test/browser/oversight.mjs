import assert from 'node:assert/strict';
import { test } from 'node:test';
import { as } from './support/api.mjs';
import { Journey, people } from './support/journey.mjs';

const unitAdmin = { nip: '197305111999031001', roles: ['Employee', 'UnitAdmin'] };

/** What the offices look at, and what is set up and given out beside the month. */
export function oversight(stage) {
  test('What is entered late is taken with its reason, which the superior sees', async () => {
    const name = `Menyusun laporan ${Date.now()}`;
    const path = '/kegiatan/hari/2026-04-01';
    const owner = await Journey.begin(stage.browser, stage.address, people.employee);
    await owner.open(path, 'Kegiatan');
    const entry = owner.page.locator('.card', { hasText: 'Tambah kegiatan' });
    await entry.getByLabel('Kode kegiatan').fill('SRT-01');
    await entry.getByLabel('Apa yang dikerjakan').fill(name);
    await entry.getByLabel('Menit kerja').fill('20');
    await entry.getByLabel('Alasan terlambat mengisi').fill('Jaringan kantor putus dua hari');
    await owner.check();
    await entry.getByRole('button', { name: 'Simpan di draf' }).click();
    const line = owner.page.locator('li', { hasText: name });
    await line.getByText('Jaringan kantor putus dua hari').waitFor();
    await owner.settle();
    // What is added to a day that was sent already goes to the superior by itself.
    const send = owner.page.getByRole('button', { name: 'Kirim ke atasan' });
    if (await send.isVisible()) await send.click();
    await line.getByText('Menunggu', { exact: true }).waitFor();
    await owner.check();
    await owner.end();

    const superior = await Journey.begin(stage.browser, stage.address, people.superior);
    await superior.open(`/keputusan/${people.employee.nip}/2026-04-01`, 'Kegiatan Andi Tenri Abeng');
    await superior.page.locator('li', { hasText: name }).getByText('Jaringan kantor putus dua hari').waitFor();
    await superior.check();
    await superior.end();
  });

  test('An early warning shows its numbers, and the office says what it was', async () => {
    const journey = await Journey.begin(stage.browser, stage.address, people.personnel, { wide: true });
    const { page } = journey;
    await journey.open('/peringatan', 'Peringatan dini');
    await page.getByText('Orang yang ditelaah').waitFor();
    await journey.check();
    await journey.picture('warnings');
    await page.locator('.rows a').first().click();
    await page.getByText('Ambang peringatan').click();
    await journey.settle();
    await journey.check();
    await page.getByLabel('Ternyata').selectOption('explained');
    await page.getByLabel('Catatan').fill('Sudah dibicarakan dengan unitnya');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('Sudah dibicarakan dengan unitnya').first().waitFor();
    await journey.check();
    await journey.picture('warning');
    await journey.open('/peringatan/ambang', 'Ambang peringatan');
    await journey.check();
    await journey.end();
  });

  test('A run is compared with what was really paid, and the one who differs is named', async () => {
    const finance = await as(stage.address, people.finance);
    const { items } = await finance.get('/periods/2026-03/results?limit=100');
    const lines = items.map((one) => `${one.nip},${one.nip === people.employee.nip ? Number(one.payable) + 45_000 : one.payable}`);
    const journey = await Journey.begin(stage.browser, stage.address, people.finance);
    const { page } = journey;
    await journey.open('/periode/2026-03/dibayar', 'Bandingkan dengan yang dibayarkan');
    await journey.check();
    await page.getByLabel('paid.csv').setInputFiles({ name: 'paid.csv', mimeType: 'text/csv', buffer: Buffer.from(['nip,amount', ...lines].join('\n')) });
    await page.getByRole('button', { name: 'Impor daftar yang dibayarkan' }).click();
    await page.getByText('Andi Tenri Abeng').waitFor();
    assert.equal(await page.locator('.amount').innerText(), '−Rp 45.000');
    await journey.check();
    await journey.picture('paid');
    await journey.end();
  });

  test('Two policies are laid side by side, rule by rule with their sources', async () => {
    const journey = await Journey.begin(stage.browser, stage.address, people.personnel, { wide: true });
    const { page } = journey;
    await journey.open('/kebijakan/permentan-68-2012', 'permentan-68-2012');
    await page.getByRole('link', { name: 'Perbedaan antarkebijakan' }).click();
    await page.getByRole('heading', { name: 'Perbedaan antarkebijakan' }).waitFor();
    await journey.settle();
    await page.locator('.rows li').first().waitFor();
    await page.getByText(/nilai dalam berkas/).first().click();
    await journey.check();
    await journey.picture('differences', false);
    await journey.end();
  });

  test('A task is given to two people, one tells progress and the end, and it stands in the load of the unit', async () => {
    const superior = await Journey.begin(stage.browser, stage.address, people.superior);
    const title = `Data lansia ${Date.now()}`;
    await superior.open('/penugasan', 'Penugasan');
    await superior.check();
    await superior.page.getByRole('link', { name: 'Beri penugasan' }).click();
    await superior.page.getByLabel('Andi Tenri Abeng').check();
    await superior.page.getByLabel('Irfan Saleh').check();
    await superior.page.getByLabel('Tugas', { exact: true }).fill(title);
    await superior.page.getByLabel('Jumlah tiap orang').fill('10');
    await superior.page.getByLabel('Menit per hasil').fill('30');
    await superior.check();
    await superior.page.getByRole('button', { name: 'Beri penugasan' }).click();
    await superior.page.getByRole('heading', { name: title }).waitFor();
    await superior.check();

    const owner = await Journey.begin(stage.browser, stage.address, people.employee);
    await owner.open('/penugasan', 'Penugasan');
    await owner.page.getByRole('link', { name: title }).click();
    await owner.page.getByLabel('Yang sudah selesai').fill('6');
    await owner.page.getByRole('button', { name: 'Laporkan capaian' }).click();
    await owner.page.getByText('6 dari 10').waitFor();
    await owner.check();
    await owner.picture('work-order');
    await owner.page.getByRole('button', { name: 'Laporkan selesai' }).click();
    await owner.page.getByText('Dilaporkan selesai').first().waitFor();
    await owner.end();

    await superior.open('/penugasan/beban/BMK-LY', 'Beban unit');
    await superior.page.getByText(title).first().waitFor();
    await superior.check();
    await superior.picture('workload');
    await superior.open('/penugasan', 'Penugasan');
    await superior.page.getByRole('link', { name: title }).click();
    await superior.page.getByRole('button', { name: 'Kembalikan' }).click();
    await superior.page.locator('.reason textarea').fill('Empat orang lagi');
    await superior.page.getByRole('button', { name: 'Kembalikan' }).click();
    await superior.page.getByText('Empat orang lagi').first().waitFor();
    await superior.page.getByRole('button', { name: 'Tutup tugas' }).click();
    await superior.page.getByText('Ditutup').first().waitFor();
    await superior.check();
    await superior.end();
  });

  test('Proposals of the catalogue are looked at with their hints: one is sent back with a reason, one accepted', async () => {
    const code = `UJI-${Date.now() % 1_000_000}`;
    const proposing = await as(stage.address, unitAdmin);
    await proposing.post('/catalogue/items', { code, from: '2026-06-01', name: `Tugas lain ${code}`, outputUnit: 'laporan', standardMinutes: 60, source: 'processStep', sourceReference: 'ATENSI', unitCode: 'BMK' });
    const journey = await Journey.begin(stage.browser, stage.address, people.ordering, { wide: true });
    const { page } = journey;
    await journey.open('/kamus', 'Kamus aktivitas');
    await journey.check();
    await journey.picture('catalogue');
    await page.getByLabel(`Pilih Tugas lain ${code}`).check();
    await page.getByRole('button', { name: 'Kembalikan 1 terpilih' }).click();
    await page.locator('.reason textarea').fill('Sebutkan laporan apa');
    await page.getByRole('button', { name: 'Kembalikan 1 terpilih' }).click();
    await page.locator('li', { hasText: code }).waitFor({ state: 'detached' });
    await page.getByLabel('Tampilkan').selectOption('all');
    await page.locator('li', { hasText: code }).getByText('Sebutkan laporan apa').waitFor();
    await journey.check();

    // From now on lines are entered by the catalogue alone: no journey after this one enters any.
    const other = `${code}B`;
    await proposing.post('/catalogue/items', { code: other, from: '2026-12-01', name: `Laporan bulanan ${other}`, outputUnit: 'laporan', standardMinutes: 60, source: 'processStep', sourceReference: 'ATENSI', unitCode: 'BMK' });
    await page.getByLabel('Tampilkan').selectOption('waiting');
    await page.getByLabel(`Pilih Laporan bulanan ${other}`).check();
    await page.getByRole('button', { name: 'Terima 1 terpilih' }).click();
    await page.getByLabel(`Pilih Laporan bulanan ${other}`).waitFor({ state: 'detached' });
    await page.getByLabel('Tampilkan').selectOption('all');
    await page.locator('li', { hasText: other }).getByText('Diterima').waitFor();
    await journey.check();
    await journey.end();
  });

  test('A unit administrator sets up a place, a schedule, a swapped day and a roster, and ends one before its time', async () => {
    const journey = await Journey.begin(stage.browser, stage.address, unitAdmin, { geolocation: { latitude: -5.1421, longitude: 119.4123, accuracy: 8 }, permissions: ['geolocation'] });
    const { page } = journey;
    const code = `POS-${Date.now() % 1_000_000}`;
    await journey.open('/satker/pengaturan', 'Pengaturan satker');
    const place = page.locator('.card', { hasText: 'Tambah lokasi kerja' });
    await place.getByLabel('Kode').fill(code);
    await place.getByRole('button', { name: 'Pakai lokasi saya sekarang' }).click();
    await page.waitForFunction(() => [...document.querySelectorAll('input')].some((one) => one.value === '-5.1421'));
    await place.getByLabel('Nomor surat').fill('SPRIN 3/2026');
    await journey.check();
    await place.getByRole('button', { name: 'Tambah lokasi kerja' }).click();
    await page.getByText(code).waitFor();
    await journey.check();
    await journey.picture('setup');

    // Nobody sets up the own schedule, not by that of the own unit either.
    await page.getByText(/^Jadwal unit sendiri/).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Atur jadwal' }).count(), 0);

    await page.getByRole('link', { name: 'Ramlah Daeng Ngai' }).click();
    await page.getByRole('heading', { name: 'Pengaturan pegawai' }).waitFor();
    await journey.settle();
    const own = page.locator('.card', { hasText: 'Atur jadwal' });
    if (await page.getByText('Belum ada yang diatur').isVisible()) {
      await own.getByLabel('Dari').fill('2026-05-11');
      await own.getByLabel('Sampai').fill('2026-05-12');
      await own.getByLabel('Nomor surat').fill('ND 7/2026');
      await own.getByRole('button', { name: 'Atur jadwal' }).click();
      await page.getByText('ND 7/2026').waitFor();
      await page.locator('.rows summary', { hasText: 'Akhiri' }).click();
      await page.getByLabel('Hari terakhir').fill('2026-05-11');
      await page.getByLabel('Alasan').fill('Tetap masuk hari kedua');
      await page.getByRole('button', { name: 'Akhiri' }).click();
      await page.getByText(/Berakhir 11 Mei 2026/).waitFor();

      const swap = page.locator('.card', { hasText: 'Tukar hari' }).filter({ has: page.getByRole('button', { name: 'Tukar hari' }) });
      await swap.getByLabel('Hari kerja yang dilepas').fill('2026-05-13');
      await swap.getByLabel('Hari libur yang dikerjakan').fill('2026-05-16');
      await swap.getByLabel('Nomor surat').fill('ND 8/2026');
      await swap.getByRole('button', { name: 'Tukar hari' }).click();
      await page.locator('.rows li', { hasText: 'ND 8/2026' }).getByText(/libur 13 Mei 2026, kerja 16 Mei 2026/).waitFor();

      const roster = page.locator('.card', { hasText: 'Atur roster' });
      await roster.getByLabel('Bulan').fill('2026-06');
      await roster.getByLabel('Nomor surat').fill('ND 9/2026');
      await roster.getByRole('button', { name: 'Tambah giliran' }).click();
      await roster.getByLabel('Tanggal').fill('2026-06-03');
      await roster.getByLabel('Mulai').fill('20:00');
      await roster.getByLabel('Selesai').fill('04:00');
      await journey.check();
      await roster.getByRole('button', { name: 'Atur roster' }).click();
      await page.locator('.rows li', { hasText: 'ND 9/2026' }).getByText('1 giliran').first().waitFor();
    }
    await journey.check();
    await journey.end();
  });
}
