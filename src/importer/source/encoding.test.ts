import { expect, it } from 'vitest';
import { decode } from './encoding.ts';

const TEXT = 'Утвердить регламент государственной услуги «Выдача справки» № 5\nв течение 15 минут';

/** The bytes of a text in an encoding with a byte a letter. */
function encode(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from([...text].map((letter) => letters.indexOf(letter)));
}

it.each(['windows-1251', 'koi8-r', 'ibm866'] as const)('%s', (encoding) => {
  const text = encoding === 'windows-1251' ? TEXT : TEXT.replace(/[«»№]/gu, '');
  expect(decode(encode(text, encoding))).toEqual({ text, encoding });
});

it.each([
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', []],
  ['utf-16be', []],
] as const)('%s with the mark %j', (encoding, mark) => {
  const bytes = [...TEXT].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return encoding === 'utf-16le' ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
  expect(decode(Uint8Array.of(...mark, ...bytes))).toEqual({ text: TEXT, encoding });
});

it('the Kazakh windows-1251, by letters that no other language has together', () => {
  const inIts = encode('Ќала јкімдігініѕ ќаулысы ґткізу ‰ ™', 'windows-1251');
  expect(decode(inIts)).toEqual({ text: 'Қала әкімдігінің қаулысы өткізу ‰ ™', encoding: 'kz-1048' });
});
