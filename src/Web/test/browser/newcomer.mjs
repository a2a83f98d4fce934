import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sendActivity } from './support/api.mjs';
import { Journey, people } from './support/journey.mjs';

/** Begins at the address that the demo prints, and clicks on words that stand on the screen: no address is typed, no document read. */
export const newcomer = (stage) =>
  test('A newcomer verifies an activity and reads the explanation of one amount', async () => {
    // A host that ran before this suite may have an empty queue by now.
    if (process.env.EPERFORMANCE_ADDRESS) await sendActivity(stage.address, people.employee, 'Menyusun surat undangan');
    const journey = await Journey.begin(stage.browser, stage.address, null);
    const { page } = journey;
    const words = (text) => page.getByText(text).filter({ visible: true }).first();
    await page.goto(stage.address);
    await words('Atasan langsung').waitFor();
    await journey.check();
    await journey.picture('sign-in');

    await words('Atasan langsung').click();
    await words(/menunggu keputusan Anda/).click();
    await words(/, \S+, 6 Apr$/).click();
    await words('Verifikasi semua').waitFor();
    await journey.check();
    await journey.picture('decision');
    await words('Verifikasi semua').click();
    await words('Sudah diputus.').waitFor();

    await words('Keluar').click();
    await words('Pegawai, Makassar').click();
    await words(/^Mengapa tukin .* sekian\?$/).click();
    await words('Terlambat 1–30 menit').waitFor();
    const line = page.locator('.ledger li', { hasText: 'TL1' });
    assert.match(await line.innerText(), /−Rp 45\.951,5/);
    assert.match(await line.innerText(), /Dasar hukum: Permentan 68\/2012/);
    await words(/Masa sanggah periode ini sudah berakhir/).waitFor();
    assert.equal(await page.locator('.amount').first().innerText(), 'Rp 4.388.368');
    await journey.check();
    await journey.picture('allowance');
    await journey.end();
  });
