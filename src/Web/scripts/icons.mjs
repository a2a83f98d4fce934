// `node scripts/icons.mjs`: the PNG icons of the manifest, drawn from icon.svg by the browser of the tests.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch } from '../test/browser/support/chromium.mjs';

const file = (name) => fileURLToPath(new URL(`../public/${name}`, import.meta.url));
const browser = await launch();
const page = await browser.newPage();
await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${await readFile(file('icon.svg'), 'utf8')}`);
for (const size of [192, 512]) {
  await page.setViewportSize({ width: size, height: size });
  await page.screenshot({ path: file(`icon-${size}.png`) });
}
await browser.close();
