import { test } from 'node:test';
import { sendActivity } from './support/api.mjs';
import { Journey, people } from './support/journey.mjs';

export function superior(stage) {
  test('A superior decides many at once', async () => {
    await sendActivity(stage.address, people.employee, 'Menyusun surat undangan rapat koordinasi');
    await sendActivity(stage.address, people.second, 'Menyusun notula rapat koordinasi');
    const journey = await Journey.begin(stage.browser, stage.address, people.superior);
    const { page } = journey;
    await journey.open('/tugas', 'Menunggu keputusan Anda');
    await journey.check();
    await journey.picture('inbox');
    await page.locator('.inbox-row input').nth(0).check();
    await page.locator('.inbox-row input').nth(1).check();
    await page.getByRole('button', { name: 'Verifikasi 2 terpilih' }).click();
    await page.getByText('2 diputus.').waitFor();
    await journey.check();
    await journey.end();
  });

  test('A superior sees the team today, its month, the recap, the board of plans', async () => {
    const journey = await Journey.begin(stage.browser, stage.address, people.superior);
    const { page } = journey;
    await journey.open('/tim', 'Tim hari ini');
    await journey.check();
    await journey.picture('team', false);
    await page.getByRole('link', { name: 'Andi Tenri Abeng' }).click();
    await page.getByRole('heading', { name: 'Hari demi hari' }).waitFor();
    await journey.settle();
    await journey.check();
    await journey.open('/rekap/2026-03', 'Rekap');
    await page.getByRole('heading', { name: 'Orang per orang' }).waitFor();
    await journey.check();
    await journey.picture('recap', false);
    await journey.open('/papan', 'Papan SKP');
    await journey.check();
    await journey.end();
  });

  test('A plan is written, proposed and agreed, and then stands on the board', async () => {
    const owner = await Journey.begin(stage.browser, stage.address, people.second);
    await owner.open(`/skp/${people.second.nip}/2026/1`, 'SKP 2026/1');
    if (await owner.page.getByRole('heading', { name: 'Tulis rencana' }).isVisible()) {
      await owner.page.getByLabel('Hasil kerja yang diharapkan').fill('Surat undangan terkirim tepat waktu');
      await owner.page.getByLabel('Ukuran keberhasilan').fill('Surat terkirim');
      await owner.page.getByLabel('Target', { exact: true }).fill('48 surat');
      await owner.check();
      await owner.picture('plan');
      await owner.page.getByRole('button', { name: 'Simpan' }).click();
      await owner.page.getByRole('button', { name: 'Ajukan ke atasan' }).click();
      await owner.page.getByText('Diusulkan').waitFor();
    }
    await owner.end();

    const journey = await Journey.begin(stage.browser, stage.address, people.superior, { wide: true });
    await journey.open(`/skp/${people.second.nip}/2026/1`, 'SKP 2026/1');
    await journey.page.getByRole('button', { name: 'Sepakati' }).click();
    await journey.page.getByRole('heading', { name: 'Yang berlaku' }).waitFor();
    await journey.check();
    await journey.open('/papan/2026', 'Papan SKP');
    await journey.page.getByText('Surat undangan terkirim tepat waktu').waitFor();
    await journey.check();
    await journey.picture('board', false);
    await journey.end();
  });

  test('Behaviour is rated from all sides and a predicate is asked for', async () => {
    const journey = await Journey.begin(stage.browser, stage.address, people.superior);
    const { page } = journey;
    await journey.open('/penilaian/2026-03', 'Evaluasi kinerja');
    await journey.check();
    await page.getByRole('heading', { name: /Umpan balik 360/ }).waitFor();
    await page.locator('details', { hasText: 'Nilai perilaku' }).first().locator('summary').click();
    const form = page.locator('details[open] form');
    for (const field of await form.locator('select').all()) await field.selectOption('meets');
    await journey.check();
    await journey.picture('feedback');
    await form.getByRole('button', { name: 'Kirim penilaian' }).click();
    await form.getByText('Tersimpan.').waitFor();
    await journey.open(`/penilaian/2026-03/${people.second.nip}`, 'Evaluasi kinerja');
    await page.getByText('Umpan balik masih dikumpulkan').waitFor();
    await journey.check();
    await journey.end();
  });

  test('A superior hands over for some days and takes it back', async () => {
    const journey = await Journey.begin(stage.browser, stage.address, people.superior);
    const { page } = journey;
    await journey.open('/pengganti', 'Pengganti');
    // She stands above the unit for the rest of the day: nobody whom another journey asks as a colleague.
    await page.getByLabel('Pengganti (NIP)').fill('198106102007032001');
    await page.getByRole('button', { name: 'Catat pengganti' }).click();
    await page.getByRole('button', { name: 'Akhiri' }).first().waitFor();
    await journey.check();
    await journey.picture('stand-ins');
    await page.getByRole('button', { name: 'Akhiri' }).first().click();
    await page.getByLabel('Alasan').fill('Kembali lebih awal');
    await page.getByRole('button', { name: 'Akhiri' }).first().click();
    await page.getByText(/berakhir/).first().waitFor();
    await journey.end();
  });
}
