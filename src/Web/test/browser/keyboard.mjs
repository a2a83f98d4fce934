import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sendActivity } from './support/api.mjs';
import { Journey, people } from './support/journey.mjs';
import { Keyboard } from './support/keyboard.mjs';

/** No pointer is used here: a tap, an activity and a decision, on a phone with a keyboard and on a desk. */
export function keyboard(stage) {
  for (const wide of [false, true]) {
    const place = wide ? 'at a desk' : 'on a phone';

    test(`With the keyboard alone, ${place}, somebody skips to the page and checks out`, async () => {
      const journey = await Journey.begin(stage.browser, stage.address, people.second, { wide });
      const { page } = journey;
      const keys = new Keyboard(journey);
      await journey.open('/', 'Hari ini');
      await keys.press('Tab');
      await keys.seesFocus();
      assert.equal(await page.locator(':focus').innerText(), 'Langsung ke isi');
      await keys.press('Enter');
      await keys.reach(page.getByRole('button', { name: 'Absen pulang' }));
      await keys.press('Enter');
      await page.getByText(/Tercatat: Pulang/).waitFor();
      assert.equal(await page.locator(':focus').innerText(), 'Absen pulang');
      await journey.check();
      await journey.end();
    });

    test(`With the keyboard alone, ${place}, an activity is entered and sent`, async () => {
      const journey = await Journey.begin(stage.browser, stage.address, people.clerk, { wide });
      const { page } = journey;
      const keys = new Keyboard(journey);
      const name = `Menata arsip ${Date.now()}`;
      await journey.open('/', 'Hari ini');
      await keys.reach(page.getByRole('link', { name: /kegiatan hari ini/i }));
      await keys.press('Enter');
      await page.getByRole('heading', { name: /^Kegiatan / }).waitFor();
      await journey.settle();
      await keys.reach(page.getByRole('textbox', { name: 'Kode kegiatan' }));
      await keys.type('SRT-01');
      await keys.reach(page.getByRole('textbox', { name: 'Apa yang dikerjakan' }));
      await keys.type(name);
      await keys.reach(page.getByRole('spinbutton', { name: 'Menit kerja' }));
      await keys.type('30');
      await keys.press('Enter');
      await page.getByText(name).waitFor();
      await journey.settle();
      // What is added to a day that was sent already goes to the superior by itself.
      const send = page.getByRole('button', { name: 'Kirim ke atasan' });
      if (await send.isVisible()) {
        await page.keyboard.down('Shift');
        await keys.reach(send);
        await page.keyboard.up('Shift');
        await keys.press('Enter');
      }
      await page.getByText(/^Menunggu/).first().waitFor();
      await journey.check();
      await journey.end();
    });
  }

  test('With the keyboard alone a superior opens a day from the queue and verifies one line in part with a reason', async () => {
    await sendActivity(stage.address, people.employee, 'Merapikan arsip kontrak');
    const journey = await Journey.begin(stage.browser, stage.address, people.superior, { wide: true });
    const { page } = journey;
    const keys = new Keyboard(journey);
    await journey.open('/', 'Hari ini');
    await keys.reach(page.getByRole('link', { name: /menunggu keputusan Anda/ }));
    await keys.press('Enter');
    await page.getByRole('heading', { name: 'Menunggu keputusan Anda' }).waitFor();
    await journey.settle();
    await keys.reach(page.getByRole('link', { name: /^Andi Tenri Abeng, / }));
    await keys.press('Enter');
    await page.getByRole('heading', { name: 'Kegiatan Andi Tenri Abeng' }).waitFor();
    await journey.settle();
    await keys.reach(page.getByText('Putuskan per baris'));
    await keys.press('Enter');
    await keys.reach(page.getByRole('combobox', { name: 'Putusan' }));
    await keys.press('ArrowDown');
    await page.getByLabel('Menit yang dihitung').waitFor();
    await keys.reach(page.getByRole('spinbutton', { name: 'Menit yang dihitung' }));
    await keys.press('Control+A');
    await keys.type('10');
    await keys.reach(page.getByRole('textbox', { name: 'Alasan' }));
    await keys.type('Bukti hanya untuk sepuluh menit');
    await keys.reach(page.getByRole('button', { name: 'Kirim putusan' }));
    await keys.press('Enter');
    await page.getByText('Bukti hanya untuk sepuluh menit').waitFor();
    await journey.check();
    await journey.end();
  });
}
