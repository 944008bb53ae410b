import { expect, it } from 'vitest';
import { htmlLines } from './html-lines.ts';

const texts = (html: string) => htmlLines(html).map(({ words }) => words.text);

it('are those of the article, and not of the page around it', () => {
  expect(texts('<body><p>Меню</p><article><h1>Приказ</h1><p>1. Утвердить</p></article></body>')).toEqual([
    'Приказ',
    '1. Утвердить',
  ]);
});

it('begin with the title and the requisites where a page sets them above the article', () => {
  const page =
    '<body><p>Меню</p><div><div><h1>Об утверждении</h1><p>Приказ № 1</p></div><article><p>1. Утвердить</p></article></div></body>';
  expect(texts(page)).toEqual(['Об утверждении', 'Приказ № 1', '1. Утвердить']);
});

it('are those of the whole page when it has neither an article nor a title', () => {
  expect(texts('<body><p>1. Утвердить</p></body>')).toEqual(['1. Утвердить']);
});

it('tell who acts in each row of a merged cell, a time of several rows once, and keep every cell in its column', () => {
  const page =
    '<table><tr><td>Прием</td><td rowspan="2">Специалист</td><td rowspan="2">1 день</td><td>Талон</td></tr>' +
    '<tr><td>Запрос</td><td>Ответ</td></tr>' +
    '<tr><td colspan="2">Выдача</td><td>5 минут</td><td>Справка</td></tr></table>';
  expect(texts(page)).toEqual([
    'Прием | Специалист | 1 день | Талон',
    'Запрос | Специалист | | Ответ',
    'Выдача | | 5 минут | Справка',
  ]);
});
