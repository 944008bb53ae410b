import { expect, it } from 'vitest';
import { meantInCyrillic } from './keyboard.ts';

it.each([
  ['jgtrf', 'опека'],
  ['kfuthm', 'лагерь'],
  ['gbnfybt', 'питание'],
  ["'rcnthy", 'экстерн'],
  ['.hbcn', 'юрист'],
  ['0jh5fyisks0', 'қорғаншылық'],
  ['opeka', 'опека'],
  ['lager', 'лагер'],
  ['detskiy', 'детский'],
  ['putevka', 'путевка'],
])('«%s» was meant for «%s»', (typed, meant) => {
  expect(meantInCyrillic(typed)).toContain(meant);
});

it('leaves words of other letters and numbers alone', () => {
  expect(meantInCyrillic('опека')).toEqual([]);
  expect(meantInCyrillic('198')).toEqual([]);
});
