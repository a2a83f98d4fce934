import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sendActivity } from './support/api.mjs';
import { Journey, people } from './support/journey.mjs';

/** Only what stands on the pages is used: no address is typed, no document read. */
export const newcomer = (stage) =>
  test('A newcomer verifies an activity and reads the explanation of one amount', async () => {
    // A host that ran before this suite may have an empty queue by now.
    if (process.env.EPERFORMANCE_ADDRESS) await sendActivity(stage.address, people.employee, 'Menyusun surat undangan');
    const journey = await Journey.begin(stage.browser, stage.address, null);
    const { page } = journey;
    await page.goto(stage.address);
    await page.getByRole('button', { name: 'Atasan langsung' }).waitFor();
    await journey.check();
    await journey.picture('sign-in');

    await page.getByRole('button', { name: 'Atasan langsung' }).click();
    await page.getByRole('link', { name: /menunggu keputusan Anda/ }).click();
    await page.locator('.inbox-row a').first().click();
    await page.getByRole('button', { name: 'Verifikasi semua' }).waitFor();
    await journey.check();
    await journey.picture('decision');
    await page.getByRole('button', { name: 'Verifikasi semua' }).click();
    await page.getByText('Sudah diputus.').waitFor();

    await page.getByRole('button', { name: 'Keluar' }).click();
    await page.getByRole('button', { name: 'Pegawai, Makassar' }).click();
    await page.getByRole('link', { name: 'Tukin', exact: true }).last().click();
    await page.getByText('Terlambat 1–30 menit').waitFor();
    const line = page.locator('.ledger li', { hasText: 'TL1' });
    assert.match(await line.innerText(), /−Rp 45\.951,5/);
    assert.match(await line.innerText(), /Dasar hukum: Permentan 68\/2012/);
    assert.match(await line.innerText(), /Ajukan keberatan atas potongan ini/);
    assert.equal(await page.locator('.amount').first().innerText(), 'Rp 4.388.368');
    await journey.check();
    await journey.picture('allowance');
    await journey.end();
  });
