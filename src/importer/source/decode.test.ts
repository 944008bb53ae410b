import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a decoded file', () => {
  it('is UTF-8 with or without its mark', () => {
    for (const text of ['1. Утвердить', '\ufeff1. Утвердить']) {
      expect(decode('a.txt', utf8(text))).toEqual({
        name: 'a.txt',
        text: '1. Утвердить',
        encoding: 'utf-8',
        format: 'text',
      });
    }
  });

  it('is windows-1251 when it is no UTF-8', () => {
    const bytes = Uint8Array.from([
      0xd3, 0xf2, 0xe2, 0xe5, 0xf0, 0xe4, 0xe8, 0xf2, 0xfc, 0x20, 0xb9, 0x20, 0x35,
    ]);
    expect(decode('a.txt', bytes)).toMatchObject({ text: 'Утвердить № 5', encoding: 'windows-1251' });
  });

  it.each([
    '<!DOCTYPE html>\n<p>1.',
    '<html lang="ru">',
    '<div class="text"><p>1.</p></div>',
    '<!-- a --><p>1.',
  ])('is a page when it begins as one: %s', (text) => {
    expect(decode('акт.txt', utf8(text)).format).toBe('html');
  });

  it('is no page for an angle bracket', () => {
    expect(decode('a.html', utf8('доход < 2 <прожиточных> минимумов')).format).toBe('text');
  });

  it('is a source whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(typeof decode('x', bytes).text).toBe('string');
      }),
    );
  });
});
