import { expect, test } from 'vitest';
import { standalone } from './standalone.ts';
import { textWidth } from './text-width.ts';

test('a picture as a file carries plain colours and nothing that needs a page', () => {
  const svg = standalone('<svg class="drawing"><title>а</title><desc>б</desc><text>шаг</text></svg>');
  expect(svg).toContain('<desc>б</desc><style>');
  expect(svg).toContain('fill:#16202b');
  expect(svg).not.toMatch(/var\(|url\(|@import/);
  expect(svg.endsWith('>шаг</text></svg>')).toBe(true);
});

test('words keep the width that their boxes were made for, whatever the font', () => {
  const width = (svg: string) => Number(/textLength="([\d.]+)"/.exec(svg)?.[1]);
  const plain = width(standalone('<svg><text x="1">а &lt; б</text></svg>'));
  expect(plain).toBeCloseTo(textWidth('а < б', 15), 1);
  const lane = standalone('<svg><g id="l" class="lane"><text x="1">а &lt; б</text></g><text>в</text></svg>');
  expect(width(lane)).toBeCloseTo(textWidth('а < б', 15, 600), 1);
  expect(lane.match(/textLength/g)).toHaveLength(2);
});
