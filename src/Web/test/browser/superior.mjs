import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Journey, people } from './support/journey.mjs';

export function superior(stage) {
  test('A superior decides many at once', async () => {
    const journey = await Journey.begin(stage.browser, stage.address, people.superior);
    const { page } = journey;
    await journey.open('/tugas', 'Menunggu keputusan Anda');
    const before = await page.locator('.inbox-row').count();
    assert.ok(before >= 2, `${before} wait`);
    await journey.check();
    await journey.picture('inbox');
    await page.locator('.inbox-row input').nth(0).check();
    await page.locator('.inbox-row input').nth(1).check();
    await page.getByRole('button', { name: 'Verifikasi 2 terpilih' }).click();
    await page.getByText('2 diputus.').waitFor();
    await journey.check();
    await journey.end();
  });
}
