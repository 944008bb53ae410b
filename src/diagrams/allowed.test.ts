import { describe, expect, test } from 'vitest';
import { allowed } from './allowed.ts';

const within = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" class="drawing">${content}</svg>`;

test('passes what pictures are made of', () => {
  const svg = within(
    '<title id="d1-title">Имя &lt;b&gt;</title><path class="edge" d="M0,0L-1.5,2" marker-end="url(#d1-tip)"/><g transform="translate(-1 2)"><text x="1" y="2">A &amp; B</text></g>',
  );
  expect(allowed(svg)).toBe(svg);
});

describe('refuses', () => {
  test.each([
    '<script>alert(1)</script>',
    '<SCRIPT/>',
    '<style>*{}</style>',
    '<foreignObject/>',
    '<image/>',
    '<use/>',
    '<a/>',
    '<animate/>',
    '<!-- x -->',
    '<![CDATA[x]]>',
    '<?xml?>',
    '<g onclick="x"/>',
    '<g ONCLICK="x"/>',
    '<g style="x"/>',
    '<rect href="#x"/>',
    '<g class="x" onload="y"/>',
    "<g class='x'/>",
    '<g class=x/>',
    '<g  class="x"/>',
    '<g id="javascript&colon;x"/>',
    '<path marker-end="url(https://example.org/a)"/>',
    '<path marker-end="url(//example.org/a#b)"/>',
    '<path d="//example.org"/>',
    '<g transform="rotate(4)"/>',
    '<text transform="translate(1 2)"/>',
    '<text x="1"',
    '<text x="<g>"/>',
    '</section>',
    '<тег/>',
  ])('%s', (content) => expect(() => allowed(within(content))).toThrow(/must not/));
});
