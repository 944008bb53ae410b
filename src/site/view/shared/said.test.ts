import { expect, it } from 'vitest';
import { ru } from '../../i18n/ru.ts';
import { writeHtml } from './markup.ts';
import { type Place, placeMarkup, saidMarkup, sayIn } from './said.ts';

it('marks words in another language, and only those', () => {
  expect(writeHtml(saidMarkup({ text: 'опека' }))).toBe('опека');
  expect(writeHtml(saidMarkup({ text: 'опека', lang: 'ru' }))).toBe('<span lang="ru">опека</span>');
  const link = saidMarkup(sayIn('ru')('опека <1>'), 'a', { href: '/x/' });
  expect(writeHtml(link)).toBe('<a href="/x/" lang="ru">опека &lt;1&gt;</a>');
  expect(writeHtml(saidMarkup(sayIn(undefined)('опека'), 'b'))).toBe('<b>опека</b>');
});

it('gives a part of a record the language of the record', () => {
  expect(sayIn('kk')({ text: 'қорғаншылық', at: '5-т.' })).toEqual({
    text: 'қорғаншылық',
    at: '5-т.',
    lang: 'kk',
  });
});

it.each<[Place, string]>([
  [{ at: 'п. 5 пп. 3)' }, '<span class="at">[п.\u00a05\u00a0пп.\u00a03)]</span>'],
  [{ at: 'п. 5', lang: 'ru' }, '<span class="at" lang="ru">[п.\u00a05]</span>'],
  [{ at: 'приложение 2, строка 3' }, '<span class="at">[приложение 2, строка 3]</span>'],
  [{ at: 'п. 5', inferred: true }, `<span class="at">[п.\u00a05; ${ru.inferred}]</span>`],
  [
    { at: 'п. 5', lang: 'ru', ofStandard: true },
    `<span class="at">[${ru.regulation.inStandard}, <span lang="ru">п.\u00a05</span>]</span>`,
  ],
])('writes the place %o in square brackets', (place, html) => {
  expect(writeHtml(placeMarkup(place, ru))).toBe(html);
});
