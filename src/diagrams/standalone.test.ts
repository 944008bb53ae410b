import { expect, test } from 'vitest';
import { standalone } from './standalone.ts';

test('a picture as a file carries plain colours and nothing that needs a page', () => {
  const svg = standalone('<svg class="drawing"><title>а</title><desc>б</desc><text>шаг</text></svg>');
  expect(svg).toContain('<desc>б</desc><style>');
  expect(svg).toContain('fill:#16202b');
  expect(svg).not.toMatch(/var\(|url\(|@import/);
  expect(svg.endsWith('</style><text>шаг</text></svg>')).toBe(true);
});
