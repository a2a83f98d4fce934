import assert from 'node:assert/strict';

const mostSteps = 150;

/** Somebody who has a keyboard and nothing else: every step must show where it is. */
export class Keyboard {
  constructor(journey) {
    this.page = journey.page;
  }

  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text) {
    await this.page.keyboard.type(text);
  }

  /** Tabs on until the focus is on what is looked for. */
  async reach(wanted) {
    const there = wanted.and(this.page.locator(':focus'));
    for (let i = 0; i < mostSteps; i++) {
      await this.press('Tab');
      await this.seesFocus();
      if ((await there.count()) > 0) return;
    }
    throw new Error(`the keyboard does not reach ${wanted}`);
  }

  /** What has the focus is marked, lies on the screen and is not hidden under a bar (WCAG 2.4.7 and 2.4.11). */
  async seesFocus() {
    const found = await this.page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return null;
      const { left, top, width, height } = at.getBoundingClientRect();
      const style = getComputedStyle(at);
      const [x, y] = [left + width / 2, top + height / 2];
      const above = document.elementFromPoint(x, y);
      return {
        what: `${at.tagName} ${at.textContent?.trim().slice(0, 40)}`,
        isMarked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
        isSeen: !!above && (at.contains(above) || above.contains(at)),
      };
    });
    // Between the last thing and the first the focus belongs to the browser's own bar.
    if (found) assert.deepEqual({ isMarked: found.isMarked, isSeen: found.isSeen }, { isMarked: true, isSeen: true }, `focus on ${found.what}`);
  }
}
