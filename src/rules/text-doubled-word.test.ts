import { describe, expect, it } from 'vitest';
import { lintText } from './lint-text.ts';
import { textDoubledWord } from './text-doubled-word.ts';

const run = (text: string) =>
  lintText([text], [textDoubledWord]).map(({ start, end }) => text.slice(start, end));

describe('text/doubled-word', () => {
  it.each([
    ['выдача выдача справки', 'выдача выдача'],
    ['в в канцелярию', 'в в'],
    ['Стандарта  стандарта услуги', 'Стандарта  стандарта'],
    ['қызметті қызметті алушы', 'қызметті қызметті'],
  ])('finds «%s»', (text, twice) => {
    expect(run(text)).toEqual([twice]);
  });

  it.each([
    'чуть-чуть позже',
    'А. А. Ким',
    'справка, справка',
    'под подпись',
    'услуги услугодателя',
    'V V раздел',
  ])('is silent: «%s»', (text) => {
    expect(run(text)).toEqual([]);
  });
});
