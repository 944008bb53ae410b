import { describe, expect, it } from 'vitest';
import { Stretch } from './offsets.ts';
import { settle } from './sourced.ts';
import { findSpans, join, match, NO_WORDS, slice, type Words } from './words.ts';

const SOURCE = 'п. 1\n  15 минут';
/** Every letter of a text, standing at `offset` and after it. */
const words = (text: string, offset: number): Words => ({
  text,
  offsets: text === '' ? [] : new Stretch(offset, text.length),
});

describe('words', () => {
  it('keep their places when cut, without white space at the ends', () => {
    expect(slice(words(SOURCE, 0), 4)).toEqual(words('15 минут', 7));
    expect(slice(words('   ', 0), 1)).toEqual(NO_WORDS);
  });

  it('are joined, and what stands between has a place', () => {
    const joined = join([words('п. 1', 0), NO_WORDS, words('15 минут', 7)]);
    expect(joined.text).toBe('п. 1 15 минут');
    expect(joined.offsets).toHaveLength(joined.text.length);
    expect(findSpans(joined, SOURCE)).toEqual([{ start: 0, end: SOURCE.length }]);
  });

  it('are found by a pattern with the places of the groups', () => {
    const found = match(words('15 минут', 7), /(?<figure>\d+) (часов)?/d);
    expect(found?.named.figure).toEqual(words('15', 7));
    expect(found?.groups[2]).toBeUndefined();
    expect(found?.after).toEqual(words('минут', 10));
    expect(match(words('минут', 0), /\d/d)).toBeUndefined();
  });

  it('of two places that anything divides are two stretches', () => {
    expect(findSpans(join([words('п.', 0), words('15', 7)]), SOURCE)).toEqual([
      { start: 0, end: 2 },
      { start: 7, end: 9 },
    ]);
  });
});

describe('a settled draft', () => {
  it('is plain, and says where each field came from', () => {
    const draft = {
      item: { value: 1, from: words('1', 3) },
      steps: [undefined, { duration: words('15 минут', 7), unit: undefined }],
      act: 'kz/x/1',
    };
    expect(settle(draft, SOURCE)).toEqual({
      record: { item: 1, steps: [{ duration: '15 минут' }], act: 'kz/x/1' },
      origins: [
        { path: ['item'], spans: [{ start: 3, end: 4 }] },
        { path: ['steps', 0, 'duration'], spans: [{ start: 7, end: 15 }] },
      ],
    });
  });
});
