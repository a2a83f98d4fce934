import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Journey, people } from './support/journey.mjs';

const black = 'rgb(0, 0, 0)';
const white = 'rgb(255, 255, 255)';

/** Pages that people print and hand in. */
export const paper = (stage) => {
  for (const dark of [false, true])
    test(`On paper the explanation of an allowance is black on white without anything to click${dark ? ', in the dark too' : ''}`, async () => {
      const journey = await Journey.begin(stage.browser, stage.address, people.employee, { dark, wide: true });
      const { page } = journey;
      await journey.open('/tunjangan/2026-03', 'Mengapa tukin');
      await page.emulateMedia({ media: 'print', colorScheme: dark ? 'dark' : 'light' });

      for (const gone of ['.top', '.side', '.bar', 'main button', '.switch a']) for (const one of await page.locator(gone).all()) assert.equal(await one.isVisible(), false, gone);
      assert.equal(await page.getByText('Terlambat 1–30 menit').isVisible(), true);
      const [ink, ground] = await page.evaluate(() => [getComputedStyle(document.querySelector('.amount')).color, getComputedStyle(document.body).backgroundColor]);
      assert.deepEqual([ink, ground], [black, white]);
      // The lines begin on the sheet of the sum, not on one of their own.
      assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('.ledger').closest('.card')).breakInside), 'auto');
      await journey.end();
    });

  test('On paper a table keeps its columns, and what is folded on the screen is open', async () => {
    const journey = await Journey.begin(stage.browser, stage.address, people.personnel, { wide: true });
    const { page } = journey;
    await journey.open('/periode/2026-03/hasil', 'Hasil per orang');
    await page.emulateMedia({ media: 'print' });
    // The width of a sheet of A4 within its margins.
    await page.setViewportSize({ width: 718, height: 1000 });
    assert.equal(await page.locator('thead th').first().isVisible(), true);
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('tbody tr')).display), 'table-row');

    await page.emulateMedia({ media: 'screen' });
    await journey.open('/rapor', 'Rapor');
    const figures = page.locator('details dl').first();
    assert.equal(await figures.isVisible(), false);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await figures.isVisible(), true);
    await journey.end();
  });
};
