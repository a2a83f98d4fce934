import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Journey, people } from './support/journey.mjs';

/** Between two evaluations: feedback by name, what there is to learn, what a post asks for, what deserves a commendation. */
export function development(stage) {
  test('A superior gives feedback on a value, asks a colleague, and the person answers', async () => {
    const giving = await Journey.begin(stage.browser, stage.address, people.superior);
    const text = `Laporan kunjungan jelas dan cepat ${Date.now()}`;
    await giving.open(`/dialog/${people.employee.nip}/2026`, 'Umpan balik');
    await giving.page.getByLabel('Tentang').selectOption('behaviour');
    await giving.page.getByLabel('Perilaku').selectOption('kompeten');
    await giving.page.getByLabel('Umpan balik', { exact: true }).fill(text);
    await giving.check();
    await giving.page.getByRole('button', { name: 'Kirim' }).click();
    await giving.page.getByRole('heading', { name: 'Kompeten', level: 1 }).waitFor();
    await giving.page.getByLabel('Rekan atau bawahan').selectOption(people.second.nip);
    await giving.page.getByRole('button', { name: 'Minta rekan menulis' }).click();
    await giving.page.getByText('Irfan Saleh, A.Md.').and(giving.page.locator(':not(option)')).first().waitFor();
    await giving.check();
    const thread = new URL(giving.page.url()).hash.slice(1);
    await giving.end();

    const asked = await Journey.begin(stage.browser, stage.address, people.second);
    await asked.open(thread, 'Kompeten');
    await asked.page.getByLabel('Tulis jawaban').fill('Saya terbantu oleh catatannya.');
    await asked.page.getByRole('button', { name: 'Kirim' }).click();
    await asked.page.getByText('Saya terbantu oleh catatannya.').waitFor();
    assert.equal(await asked.page.getByText(text).count(), 0, 'who was asked sees the own words alone');
    await asked.check();
    await asked.end();

    const answering = await Journey.begin(stage.browser, stage.address, people.employee);
    await answering.open('/dialog/2026', 'Umpan balik');
    await answering.check();
    await answering.page.locator(`a[href="#${thread}"]`).click();
    await answering.page.getByText(text).waitFor();
    await answering.page.getByLabel('Tulis jawaban').fill('Terima kasih, formatnya saya teruskan.');
    await answering.page.getByRole('button', { name: 'Kirim' }).click();
    await answering.page.getByText('Terima kasih, formatnya saya teruskan.').waitFor();
    await answering.check();
    await answering.picture('dialogue');
    await answering.end();
  });

  test('Somebody proposes a training, the superior approves it changed, it is reported, confirmed, and counts its hours', async () => {
    const owner = await Journey.begin(stage.browser, stage.address, people.employee);
    const title = `Pelatihan asesmen keluarga ${Date.now()}`;
    await owner.open('/pengembangan/2026', 'Pengembangan');
    const hours = async () => Number(/(\d+) dari/.exec(await owner.page.locator('.card', { hasText: 'Tahun 2026' }).innerText())[1]);
    const before = await hours();
    await owner.page.getByLabel('Yang dipelajari').fill(title);
    await owner.page.getByLabel('Tujuan').fill('Memakai instrumen asesmen yang baru');
    await owner.page.getByLabel('Alasan').fill('Instrumen berganti tahun ini');
    await owner.check();
    await owner.page.getByRole('button', { name: 'Usulkan pengembangan' }).click();
    await owner.page.getByRole('heading', { name: title }).waitFor();
    const path = new URL(owner.page.url()).hash.slice(1);

    const superior = await Journey.begin(stage.browser, stage.address, people.superior);
    await superior.open('/pengembangan/2026', 'Pengembangan');
    await superior.check();
    await superior.page.getByRole('link', { name: title }).click();
    await superior.page.getByText('Ubah isinya').click();
    await superior.page.getByLabel('Selesai paling lambat').fill('2026-10-31');
    await superior.page.getByLabel('Alasan').fill('Sebelum pendampingan triwulan keempat');
    await superior.check();
    await superior.picture('development');
    await superior.page.getByRole('button', { name: 'Setujui dengan perubahan' }).click();
    await superior.page.getByText('Disetujui').first().waitFor();

    await owner.page.reload();
    await owner.settle();
    await owner.page.getByLabel('Apa yang dicapai').fill('Lulus, instrumen sudah dipakai');
    await owner.page.getByLabel('Jam pelajaran').fill('8');
    await owner.page.getByLabel('Bukti').fill('https://berkas.example.go.id/sertifikat/88');
    await owner.check();
    await owner.page.getByRole('button', { name: 'Laporkan selesai' }).click();
    await owner.page.getByText('Dilaporkan selesai, 8 jam pelajaran').waitFor();

    await superior.page.reload();
    await superior.settle();
    await superior.page.getByRole('button', { name: 'Pastikan selesai' }).click();
    await superior.page.getByRole('button', { name: 'Pastikan selesai' }).waitFor({ state: 'detached' });
    await superior.end();

    await owner.open('/pengembangan/2026', 'Pengembangan');
    assert.equal(await hours(), before + 8);
    await owner.end();
  });

  test('The personnel office records what a post asks for, and the map tells a gap from what is not known', async () => {
    const office = await Journey.begin(stage.browser, stage.address, people.personnel, { wide: true });
    const post = 'Pekerja Sosial Ahli Pertama';
    await office.open('/kompetensi', 'Peta kompetensi');
    const take = async (label, name, lines, send) => {
      await office.page.getByLabel(label).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
      await office.page.getByRole('button', { name: send }).click();
    };
    await take('competency_requirements.csv', 'competency_requirements.csv', [
      'position,competency,name,kind,level,valid_from,valid_to',
      `${post},INTEG,Integritas,MANAGERIAL,2,2026-01-01,`,
      `${post},KOLAB,Kerja sama,MANAGERIAL,3,2026-01-01,`,
      `${post},PEREKAT,Perekat bangsa,SOCIOCULTURAL,2,2026-01-01,`,
      `${post},ASESMEN,Asesmen sosial,TECHNICAL,3,2026-01-01,`,
    ], 'Ambil alih yang diminta jabatan');
    await office.page.getByText('4 baris dicatat.').waitFor();
    await take('competency_assessments.csv', 'competency_assessments.csv', [
      'nip,competency,level,source,assessed_on,valid_until',
      `${people.employee.nip},INTEG,3,Assessment center,2026-01-20,2029-01-19`,
      `${people.employee.nip},ASESMEN,2,Uji kompetensi,2026-02-10,2029-02-09`,
      `${people.employee.nip},KOLAB,3,Assessment center,2022-01-20,2025-01-19`,
    ], 'Ambil alih asesmen');
    await office.page.getByText('3 baris dicatat.').waitFor();
    await office.check();
    await office.end();

    const own = await Journey.begin(stage.browser, stage.address, people.employee);
    await own.open('/kompetensi', 'Peta kompetensi');
    await own.page.locator('li', { hasText: 'Asesmen sosial' }).getByText('kurang 1').waitFor();
    await own.page.locator('li', { hasText: 'Perekat bangsa' }).getByText('belum diases').waitFor();
    await own.page.locator('li', { hasText: 'Kerja sama' }).getByText('asesmen kedaluwarsa').waitFor();
    await own.check();
    await own.picture('competencies');
    await own.end();
  });

  test('A commendation is proposed with a report card as evidence and granted by somebody else', async () => {
    const superior = await Journey.begin(stage.browser, stage.address, people.superior);
    await superior.open('/penghargaan/2026', 'Penghargaan');
    const title = `Pelayanan terbaik ${Date.now()}`;
    await superior.page.getByLabel('Untuk', { exact: true }).selectOption(people.second.nip);
    await superior.page.getByLabel('Nama penghargaan').fill(title);
    await superior.page.getByLabel('Alasan').fill('Melayani di luar jam tanpa keluhan');
    await superior.page.getByLabel('Rapor periode').fill('2026-03');
    await superior.check();
    await superior.page.getByRole('button', { name: 'Usulkan penghargaan' }).click();
    await superior.page.getByText(/Rapor Maret 2026: kehadiran/).waitFor();
    await superior.check();
    const path = new URL(superior.page.url()).hash.slice(1);
    await superior.end();

    const office = await Journey.begin(stage.browser, stage.address, people.personnel, { wide: true });
    await office.open(path, title);
    await office.page.getByRole('button', { name: 'Berikan' }).click();
    await office.page.getByLabel('Nomor keputusan').fill('KEP-31/2026');
    await office.page.getByRole('button', { name: 'Berikan' }).click();
    await office.page.getByText('KEP-31/2026').waitFor();
    await office.check();
    await office.picture('commendation');
    await office.end();
  });
}
