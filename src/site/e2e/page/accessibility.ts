/** WCAG 2.2 AA, as far as a program can tell: by axe-core. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { resize } from '../open.ts';

const AXE = readFileSync(new URL('../../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** `faintTexts` measures every text, in both themes and at both widths; axe takes a third of its time for one of them. */
const MEASURED_ELSEWHERE = { 'color-contrast': { enabled: false } };
/** What moves about with the width of a window; a theme changes colours alone. */
const OF_WIDTH = ['target-size', 'scrollable-region-focusable'];

/** What axe finds on the page as it stands, a line for each place. */
function violations(page: Page, type: 'tag' | 'rule', values: readonly string[]): Promise<string[]> {
  return page.evaluate(
    async ({ runOnly, rules }) => {
      const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
      const { violations: found } = await axe.run({ runOnly, rules, resultTypes: ['violations'] });
      // Lines, not results: those name every rule that was kept to, and are carried out of the page value by value.
      return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    },
    { runOnly: { type, values }, rules: MEASURED_ELSEWHERE },
  );
}

/** The engine comes with each document: to carry half a megabyte into a page that stands costs 0.2 s. */
export const bringAxe = (page: Page): Promise<unknown> => page.addInitScript({ content: AXE });

/** On a desktop every rule, on a phone those that its width may break. What is folded away is tested as well. Asks for `bringAxe`. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    // A skip link with the focus lies over what axe would measure; the walk by keyboard looks at it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await resize(page, 1280);
  const onDesktop = await violations(page, 'tag', TAGS);
  await resize(page, 360);
  const onPhone = await violations(page, 'rule', OF_WIDTH);
  return [...onDesktop, ...onPhone.map((line) => `phone: ${line}`)];
}
