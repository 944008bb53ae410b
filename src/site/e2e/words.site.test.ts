/** Words of built pages, as they come out of templates and records. */
import { expect, test } from 'vitest';
import { BUILT_PAGES } from './dist.ts';

/** What nobody reads, and words of a machine, as it has them: those stand for one word. */
const UNREAD = /<(head|script|style|code|pre)\b.*?<\/\1>/gs;
const INLINE = '(?:</?(?:a|abbr|b|cite|em|i|span|strong|time)\\b[^>]*>)';
/** A line that a template breaks puts a space there. */
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

test('a page for citizens names no state of a repository', () => {
  const pages = BUILT_PAGES.filter(({ address }) => /^(?:\/kk)?\/services\//.test(address));
  expect(pages.length).toBeGreaterThan(30);
  const named = pages.flatMap(({ address, html }) =>
    (
      html
        .replace(UNREAD, '')
        .replace(/<[^>]*>/g, ' ')
        .match(/\b(?=[a-f]*\d)[\da-f]{10,40}\b/g) ?? []
    )
      .filter((word) => /[a-f]/.test(word))
      .map((word) => `${address}: ${word}`),
  );
  expect(named).toEqual([]);
});
