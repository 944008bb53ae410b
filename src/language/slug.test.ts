import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug } from './slug.ts';

describe('a short name', () => {
  it.each([
    ['Выдача справок', 'vydacha-spravok'],
    ['А-7/298', 'a-7-298'],
    ['Қоғамдық көлік', 'kogamdyk-kolik'],
    ['№ 2/310', '2-310'],
    ['«…»', ''],
  ])('of «%s» is «%s»', (text, name) => {
    expect(slug(text)).toBe(name);
  });

  it('is cut at a whole word, and one long word at the limit', () => {
    expect(slug('Постановка на очередь', 16)).toBe('postanovka-na');
    expect(slug('Достопримечательности', 10)).toBe('dostoprime');
  });

  it('is a slug or empty, and no longer than asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, limit) => {
        expect(slug(text, limit)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slug(text, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
