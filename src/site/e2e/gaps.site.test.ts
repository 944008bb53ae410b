/** No space before a comma or a point: a line that a template breaks puts one there. */
import { expect, test } from 'vitest';
import { BUILT_PAGES } from './dist.ts';

/** What nobody reads, and words of a machine, as it has them: those stand for one word. */
const UNREAD = /<(head|script|style|code|pre)\b.*?<\/\1>/gs;
const INLINE = '(?:</?(?:a|abbr|b|cite|em|i|span|strong|time)\\b[^>]*>)';
const GAP = new RegExp(`(?:[^\\s>]|${INLINE})\\s+${INLINE}*[,.;:!?)»](?![\\p{L}\\p{N}])`, 'gu');

/** Spaces before a sign that belongs to the word before it, with the words around. */
function findGaps(html: string): string[] {
  const read = html.replace(UNREAD, 'x');
  return [...read.matchAll(GAP)].map(({ index }) => read.slice(Math.max(0, index - 40), index + 40));
}

test('no page has a space before a comma, a point or a closing quote', () => {
  const found = BUILT_PAGES.flatMap(({ address, html }) => findGaps(html).map((gap) => `${address}: ${gap}`));
  expect(found).toEqual([]);
});

test('a gap is found, and none between blocks, before a name that begins with a point, or in code', () => {
  expect(findGaps('<p><a href="/">2020 года</a>\n , 9 мая</p>')).toHaveLength(1);
  expect(findGaps('<p>2020 года <span>, 9 мая</span></p>')).toHaveLength(1);
  expect(
    findGaps('<p>слово</p> <p>, ещё</p><p>файл .gitignore, «<code>a ;</code>»</p><pre>a ,</pre>'),
  ).toEqual([]);
});
