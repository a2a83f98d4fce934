import { test } from 'node:test';
import { Journey, people } from './support/journey.mjs';

/** Everything in everybody's menu, so that no page is left out because no journey goes there. */
export function sweep(stage) {
  const checked = new Set();
  for (const [name, options] of [['employee', {}], ['superior', { dark: true }], ['personnel', { dark: true, wide: true }], ['finance', {}], ['auditor', { wide: true }], ['unitAdmin', {}], ['platform', { wide: true }]])
    test(`Every page in the menu of ${name} opens without a complaint${options.dark ? ', in the dark' : ''}`, async () => {
      const journey = await Journey.begin(stage.browser, stage.address, people[name], options);
      await journey.open('/menu');
      const links = await journey.page.locator('main .menu a').evaluateAll((all) => all.map((one) => one.getAttribute('href').slice(1)));
      for (const link of links) {
        await journey.open(link);
        // A page that everybody has is looked at once on a phone and once on a desk.
        const look = `${link} ${options.wide ? 'wide' : 'narrow'}`;
        if (!checked.has(look)) await journey.check();
        checked.add(look);
      }
      await journey.open(links[0]);
      if (options.dark) await journey.picture(`dark-${name}`, false);
      await journey.end();
    });
}
