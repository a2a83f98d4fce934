import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { signIn } from './api.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = fileURLToPath(new URL('../../../../../docs/screenshots/', import.meta.url));
/** A small machine may be busy with other tests beside this one. */
const waitMs = 90_000;
const everything = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** What alone depends on the scheme. */
const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
const desk = { viewport: { width: 1280, height: 900 } };

/** People of the sample agency and what they may do. */
export const people = {
  employee: { nip: '199103112016032001', roles: ['Employee'] },
  superior: { nip: '198009142005032001', roles: ['Employee'] },
  personnel: { nip: '197201151998031001', roles: ['Employee', 'Hr'] },
  finance: { nip: '197406092000032001', roles: ['Employee', 'Finance'] },
  second: { nip: '199605192021031001', roles: ['Employee'] },
  ordering: { nip: '198207192009032001', roles: ['Employee', 'Hr'] },
  auditor: { nip: '197003021996032001', roles: ['Employee', 'Auditor'] },
  clerk: { nip: '198502022012031001', roles: ['Employee'] },
  platform: { nip: '198502022012031001', roles: ['Employee', 'Platform'] },
  unitAdmin: { nip: '198009142005032001', roles: ['Employee', 'UnitAdmin'] },
};

const open = new Set();

/** What stands on the screens of journeys that did not come to their end, and then they are over: whoever reads of a failure shall not have to guess. */
export async function abandon() {
  for (const { page, context, complaints } of open) {
    const said = await page.locator('[role=alert], .waiting').allInnerTexts().catch(() => []);
    console.log(`did not come to its end: ${JSON.stringify({ at: page.url(), said, complaints })}`);
    await context.close();
  }
  open.clear();
}

const pathOf = (url) => (url.split('#')[1] ?? '').split('?')[0] || '/';

/** A page of one person that remembers whatever the browser complained about. */
export class Journey {
  static async begin(browser, address, who, { dark = false, wide = false, ...more } = {}) {
    const context = await browser.newContext({ ...(wide ? desk : phone), colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce', locale: 'id-ID', timezoneId: 'Asia/Makassar', ...more });
    context.setDefaultTimeout(waitMs);
    const page = await context.newPage();
    const journey = new Journey(context, page, address, dark ? 'dark' : 'light');
    open.add(journey);
    if (who) await journey.enter(who);
    return journey;
  }

  constructor(context, page, address, scheme) {
    Object.assign(this, { context, page, address, scheme, complaints: [], allowed: [] });
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && this.complaints.push(`${message.type()}: ${message.text()} ${message.location().url}`));
    page.on('pageerror', (error) => this.complaints.push(`uncaught: ${error.message}`));
    page.on('dialog', (dialog) => this.complaints.push(`dialog: ${dialog.message()}`));
  }

  /** Signs in as somebody, without the click. */
  async enter(who) {
    const token = await signIn(this.address, who);
    await this.context.addInitScript((kept) => {
      sessionStorage.setItem('token', kept.token);
      // The phone of the person, whichever context it is: another one would be flagged.
      localStorage.setItem('phone', kept.phone);
    }, { token, phone: `phone-of-${who.nip}` });
  }

  async open(path, heading) {
    const isElsewhere = this.page.url().startsWith(this.address) && pathOf(this.page.url()) !== pathOf(`#${path}`);
    await this.page.goto(`${this.address}/#${path}`);
    // From page to page the reader's place moves to the title: until then that of the page before stands there.
    await this.page.locator(isElsewhere ? 'main h1:focus' : 'main h1').waitFor();
    if (heading) await this.page.locator('main h1', { hasText: heading }).waitFor();
    await this.settle();
  }

  /** Until nothing is read or sent any more: what is shown while a page reads again is paler, and a button that works cannot be clicked. */
  async settle() {
    await this.page.waitForLoadState('networkidle');
    await this.page.waitForFunction(() => !document.querySelector('.waiting, .stale, [aria-busy="true"]'));
  }

  /** WCAG 2.2 A and AA, as far as a program can tell, by day, and its colours in the dark. That nothing is covered where one types is looked at key by key in keyboard.mjs. */
  async check() {
    await this.settle();
    if (await this.page.evaluate(() => !window.axe)) await this.page.evaluate(axe);
    await this.unfolded(async () => {
      for (const [scheme, runOnly] of [['light', everything], ['dark', colours]]) {
        await this.page.emulateMedia({ colorScheme: scheme });
        const { violations } = await this.page.evaluate((options) => window.axe.run(document, options), { runOnly, resultTypes: ['violations'] });
        const problems = violations.map((one) => `${one.id} (${one.impact}): ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`);
        assert.deepEqual(problems, [], `axe on ${this.page.url()}, ${scheme}`);
      }
    });
    await this.page.emulateMedia({ colorScheme: this.scheme });
  }

  /** A picture for the documentation, when they are asked for. */
  async picture(name, fullPage = true) {
    if (!process.env.SCREENSHOTS) return;
    const take = () => this.page.screenshot({ path: `${pictures}${name}.png` });
    await (fullPage ? this.unfolded(take) : take());
  }

  /** On a screen as long as the page: what is fixed to its edges lies over nothing that could be scrolled from under it. */
  async unfolded(act) {
    const size = this.page.viewportSize();
    await this.page.setViewportSize({ width: size.width, height: Math.max(size.height, await this.page.evaluate(() => document.documentElement.scrollHeight)) });
    try {
      return await act();
    } finally {
      await this.page.setViewportSize(size);
    }
  }

  /** A refusal that the journey is about: the browser itself reports its status as an error. */
  expect(refusal) {
    this.allowed.push(refusal);
  }

  /** Nothing may have been complained of: no console error, no violation of the policy. */
  async end() {
    open.delete(this);
    await this.context.close();
    assert.deepEqual(this.complaints.filter((one) => !this.allowed.some((allowed) => allowed.test(one))), []);
  }
}
