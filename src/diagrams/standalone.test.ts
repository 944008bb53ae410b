import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { standaloneSvg } from './standalone.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" class="drawing"><text>шаг</text></svg>';

test('the file carries the rules of the page, with plain colours', async () => {
  const stylesheet = await readFile(new URL('../styles/diagrams.css', import.meta.url), 'utf8');
  const svg = standaloneSvg(SVG, stylesheet);
  expect(svg).toMatch(/^<svg [^>]*><style>\.drawing/);
  expect(svg).toContain('.drawing text { fill: #16202b;');
  expect(svg).not.toMatch(/var\(|@media|--drawing/);
  expect(svg.endsWith('<text>шаг</text></svg>')).toBe(true);
});

test('a colour without a plain value is an error, not a black box', () => {
  expect(() => standaloneSvg(SVG, '.drawing text { fill: var(--drawing-new); }')).toThrow(/--drawing-new/);
});
