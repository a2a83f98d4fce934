import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluated, evaluatedPeople, period } from './support/evaluated.mjs';
import { Journey, people } from './support/journey.mjs';

/** What follows from decided evaluations: the spread, the files for BKN, the talent map. */
export function talent(stage) {
  test('The head of a unit sees the spread of predicates and answers for it', async () => {
    await evaluated(stage.address);
    const journey = await Journey.begin(stage.browser, stage.address, people.superior);
    const { page } = journey;
    await journey.open(`/sebaran/${period}/BMK-LY`, 'Sebaran predikat');
    await page.getByText('Siapa yang belum').waitFor();
    await page.locator('.bars', { hasText: 'Sangat baik' }).waitFor();
    await page.getByLabel('Alasan').fill('Unit kecil; kedua predikat sesuai bukti');
    await journey.check();
    await page.getByRole('button', { name: 'Pertanggungjawabkan sebaran' }).click();
    await page.getByText(/Dipertanggungjawabkan/).waitFor();
    await journey.check();
    await journey.picture('spread');
    await journey.end();
  });

  test('The personnel office counts and takes the files for BKN', async () => {
    await evaluated(stage.address);
    const journey = await Journey.begin(stage.browser, stage.address, people.personnel, { wide: true });
    const { page } = journey;
    await journey.open(`/bkn/${period}`, 'Berkas BKN');
    const included = page.locator('.facts > div', { hasText: 'Ada di berkas' });
    assert.ok(Number(await included.locator('dd').innerText()) >= 2);
    await page.getByText('Predikat belum diputus').waitFor();
    for (const [name, extension] of [['Penilaian dan predikat CSV', 'csv'], ['Rencana hasil kerja XLSX', 'xlsx'], ['Yang tidak disertakan CSV', 'csv']]) {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      assert.ok(file.suggestedFilename().endsWith(extension), file.suggestedFilename());
    }
    await journey.check();
    await journey.picture('national');
    await journey.end();
  });

  test('The personnel office takes a talent map, sees boxes, cuts, pool and who is not placed, and asks for successors', async () => {
    await evaluated(stage.address);
    const journey = await Journey.begin(stage.browser, stage.address, people.personnel, { wide: true });
    const { page } = journey;
    await journey.open('/talenta', 'Manajemen talenta');
    const rows = [`${evaluatedPeople.steady.nip},2026-02-02,85,Assessment center,LHA-7`, `${evaluatedPeople.strong.nip},2026-02-02,65,Assessment center,LHA-8`, `${people.second.nip},2026-02-02,75,Assessment center,`];
    await page.getByLabel('assessments.csv').setInputFiles({ name: 'assessments.csv', mimeType: 'text/csv', buffer: Buffer.from(['nip,assessed_on,score,source,document', ...rows].join('\n')) });
    await page.getByRole('button', { name: 'Ambil alih asesmen' }).click();
    await page.getByText(/asesmen dicatat/).waitFor();
    await page.getByText('Tambah jabatan target').click();
    const code = `KASI-${Date.now() % 100_000}`;
    await page.getByLabel('Kode', { exact: true }).fill(code);
    await page.locator('details[open]').getByLabel('Unit').fill('BMK-LY');
    await page.getByLabel('Jabatan', { exact: true }).fill('Kepala Seksi Layanan');
    await page.getByLabel('Kelas paling rendah').fill('8');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText(code).waitFor();
    await journey.check();

    await page.locator('form', { hasText: 'Kosong: hari ini.' }).getByLabel('Unit').fill('BMK');
    await page.getByRole('button', { name: 'Ambil peta baru' }).click();
    await page.getByRole('heading', { name: 'Peta talenta' }).waitFor();
    await journey.settle();
    await page.getByRole('button', { name: /Kotak 8\s*1 orang/ }).waitFor();
    await page.getByRole('button', { name: /Kotak 7\s*1 orang/ }).waitFor();
    await page.getByText('Belum dapat ditempatkan').waitFor();
    await page.getByText('Batas dan bobot peta ini').click();
    await page.getByText('Potensi: tinggi mulai 80, menengah mulai 60').waitFor();
    await journey.check();
    await journey.picture('talent-map');
    await page.getByRole('button', { name: /Kotak 8\s*1 orang/ }).click();
    await page.getByRole('heading', { name: 'Kotak 8' }).waitFor();
    await page.locator('.card', { hasText: 'Kotak 8' }).getByText('Syamsul Bahri, S.Sos.').first().waitFor();
    await page.locator(`a[href$="/jabatan/${code}"]`).click();
    await page.getByRole('heading', { name: 'Calon pengganti' }).waitFor();
    await journey.settle();
    await page.getByText('Syamsul Bahri, S.Sos.').waitFor();
    await journey.check();
    await journey.picture('succession', false);
    await journey.open('/talenta/aturan', 'Aturan peta');
    await journey.check();
    await journey.end();

    const own = await Journey.begin(stage.browser, stage.address, evaluatedPeople.steady);
    await own.open('/talenta/saya', 'Talenta saya');
    await own.page.getByText('Kotak 8').first().waitFor();
    await own.check();
    await own.picture('own-talent');
    await own.end();
  });

  test('A plan in force is changed by an addendum that the superior agrees to', async () => {
    await evaluated(stage.address);
    const owner = await Journey.begin(stage.browser, stage.address, evaluatedPeople.strong);
    const path = `/skp/${evaluatedPeople.strong.nip}/2026/1`;
    await owner.open(path, 'SKP 2026/1');
    if (await owner.page.getByRole('button', { name: 'Ubah SKP yang berlaku' }).isVisible()) {
      await owner.page.getByRole('button', { name: 'Ubah SKP yang berlaku' }).click();
      await owner.page.getByLabel('Target', { exact: true }).fill('140 orang');
      await owner.page.getByLabel('Alasan').fill('Tambahan penerima manfaat');
      await owner.check();
      await owner.picture('addendum');
      await owner.page.getByRole('button', { name: 'Simpan' }).click();
      await owner.page.getByRole('button', { name: 'Ajukan ke atasan' }).click();
      await owner.page.getByText('Diusulkan').waitFor();
    }
    await owner.end();
    const superior = await Journey.begin(stage.browser, stage.address, people.superior);
    await superior.open(path, 'SKP 2026/1');
    await superior.page.getByRole('button', { name: 'Sepakati' }).click();
    await superior.page.getByRole('heading', { name: 'Akhiri SKP' }).waitFor();
    await superior.page.getByText('140 orang').first().waitFor();
    await superior.check();
    await superior.page.getByText('Sebelum waktunya, misalnya karena pindah jabatan').click();
    await superior.page.getByLabel('Hari terakhir').fill('2026-11-30');
    await superior.page.getByLabel('Alasan').fill('Pindah unit mulai Desember');
    await superior.check();
    await superior.page.getByRole('button', { name: 'Akhiri SKP' }).click();
    await superior.page.getByText('Diakhiri sebelum waktunya, hari terakhir 30 Nov 2026.').waitFor();
    await superior.page.getByRole('heading', { name: 'Akhiri SKP' }).waitFor({ state: 'detached' });
    await superior.check();
    await superior.end();
  });
}
