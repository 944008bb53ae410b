import { expect, test } from 'vitest';
import { el, writeHtml } from './markup.ts';

test('text and attributes of a record are never markup', () => {
  const piece = el('p', { title: '"><script>' }, '<b> & "', el('br', {}));
  expect(writeHtml(piece)).toBe('<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt; &amp; &quot;<br></p>');
});

test('what is not there leaves no trace', () => {
  expect(writeHtml(el('p', { lang: undefined, class: 'a' }, undefined, 'слово'))).toBe(
    '<p class="a">слово</p>',
  );
});
