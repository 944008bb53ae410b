import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSource } from './decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a decoded file', () => {
  it('is UTF-8 with or without its mark', () => {
    for (const text of ['1. Утвердить', '\ufeff1. Утвердить']) {
      expect(decodeSource('a.txt', utf8(text))).toEqual({
        name: 'a.txt',
        text: '1. Утвердить',
        encoding: 'utf-8',
        format: 'text',
        broken: [],
      });
    }
  });

  it('is windows-1251 when it is no UTF-8', () => {
    const bytes = Uint8Array.from([
      0xd3, 0xf2, 0xe2, 0xe5, 0xf0, 0xe4, 0xe8, 0xf2, 0xfc, 0x20, 0xb9, 0x20, 0x35,
    ]);
    expect(decodeSource('a.txt', bytes)).toMatchObject({ text: 'Утвердить № 5', encoding: 'windows-1251' });
  });

  it.each([0xff, 0xd0, 0xc0, 0xf8, 0x80])('stays UTF-8 with a stray byte %i, and says where', (byte) => {
    const before = utf8('Утвердить регламент\n«опека»: ');
    const bytes = Uint8Array.of(...before, byte, ...utf8('канцелярия услугодателя'));
    expect(decodeSource('a.txt', bytes)).toEqual({
      name: 'a.txt',
      text: 'Утвердить регламент\n«опека»: \ufffdканцелярия услугодателя',
      encoding: 'utf-8',
      format: 'text',
      broken: [{ line: 2, column: 10 }],
    });
  });

  it('stays UTF-8 when it is cut in a letter, and names what an earlier program has lost', () => {
    expect(decodeSource('a.txt', utf8('Утвердить').subarray(0, -1))).toMatchObject({
      encoding: 'utf-8',
      broken: [{ line: 1, column: 9 }],
    });
    expect(decodeSource('a.txt', utf8('а\nУтв\ufffdрдить'))).toMatchObject({
      broken: [{ line: 2, column: 4 }],
    });
  });

  it('is windows-1251 where one letter stands in a Latin text', () => {
    expect(decodeSource('a.txt', Uint8Array.of(0x41, 0xb9, 0x35))).toMatchObject({ text: 'A№5', broken: [] });
  });

  it.each([
    '<!DOCTYPE html>\n<p>1.',
    '<html lang="ru">',
    '<div class="text"><p>1.</p></div>',
    '<!-- a --><p>1.',
  ])('is a page when it begins as one: %s', (text) => {
    expect(decodeSource('акт.txt', utf8(text)).format).toBe('html');
  });

  it('is no page for an angle bracket', () => {
    expect(decodeSource('a.html', utf8('доход < 2 <прожиточных> минимумов')).format).toBe('text');
  });

  it('is a source whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(typeof decodeSource('x', bytes).text).toBe('string');
      }),
    );
  });
});
