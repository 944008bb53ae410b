import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withKeys } from './act-keys.ts';
import { buildQuestions } from './question.ts';

const asked = (typed: string) => buildQuestions(typed, 'ru');

describe('what the engine is asked', () => {
  it('is the words, without quotation marks of any kind', () => {
    for (const quoted of ['разрешение "экстерната"', '«разрешение» экстерната', '“разрешение экстерната„'])
      expect(asked(quoted)).toEqual(['разрешение экстерната']);
  });

  it('is the beginning that all forms share where the engine knows no ending', () => {
    expect(asked('опекой детский новый семьей')).toEqual(['опек детск нов семь']);
  });

  it('keeps a word that has little more than such an ending', () => {
    expect(asked('мой край')).toEqual(['мой кра']);
  });

  it('is the words on either side of a stroke', () => {
    expect(asked('и/или')).toEqual(['и или']);
  });

  it('is nothing when nothing is typed', () => {
    for (const empty of ['', '  ', '«»']) expect(asked(empty)).toEqual([]);
  });

  it('is the key of a number or a date first, and then the words as they stand in a text', () => {
    expect(asked('приказ № 198')).toEqual([withKeys('приказ № 198'), '"приказ 198"']);
    expect(asked('26 июня 2015')).toEqual(['¤¤20150626', '"26 июня 2015"']);
  });

  it('is the stem of a Kazakh word on a page in Kazakh only', () => {
    expect(buildQuestions('құжаттарды', 'kk')).toEqual(['құжат']);
    expect(asked('құжаттарды')).toEqual(['құжаттарды']);
    expect(buildQuestions('облысы № А-7/298', 'kk')[0]).toContain(withKeys('№ А-7/298'));
  });

  it('has no quotation mark in the words of a person', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('ru' as const, 'kk' as const),
        (typed, language) => {
          const [first = ''] = buildQuestions(typed, language);
          expect(first).not.toMatch(/["«»“”]|^\s|\s$/);
        },
      ),
    );
  });
});
