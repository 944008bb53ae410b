/** In which encoding a text was kept: UTF-8, UTF-16, or one of those with a byte a letter. */

/** Names as `TextDecoder` has them, but for the Kazakh windows-1251, which it does not know. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'kz-1048' | 'koi8-r' | 'ibm866';

/** In the order in which they were met; the first wins a draw. */
const SINGLE_BYTE = ['windows-1251', 'koi8-r', 'ibm866'] as const;

/** What a decoder puts for bytes that are no letter: ours now, or that of whoever saved the text. */
const REPLACEMENT = '\ufffd';

export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const wide = detectUtf16(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  return isUtf8(bytes, utf8) ? { text: utf8, encoding: 'utf-8' } : decodeSingleByte(bytes);
}

/** By its mark, else by the zeros that every space and line break of it has. */
function detectUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  let [even, odd] = [0, 0];
  for (let at = 0; at < Math.min(bytes.length, 4096); at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > 3 && even === 0) return 'utf-16le';
  return even > 3 && odd === 0 ? 'utf-16be' : undefined;
}

/** In another encoding letters of more than one byte hardly ever come about by chance. */
function isUtf8(bytes: Uint8Array, decoded: string): boolean {
  if (isValid(bytes)) return true;
  let [whole, broken] = [0, 0];
  for (const letter of decoded) {
    if (letter === REPLACEMENT) broken += 1;
    else if (letter > '\u007f') whole += 1;
  }
  return whole > broken;
}

function isValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** So many bytes tell which alphabet it is. */
const SAMPLE = 20_000;
/** The letters that Russian and Kazakh texts have most, in the wrong encoding capitals, signs and rare letters. */
const FREQUENT = /[оеаинтсрвлкмдпуыя]/gu;

function decodeSingleByte(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const sample = bytes.subarray(0, SAMPLE);
  const counted = SINGLE_BYTE.map((encoding) => ({
    encoding,
    letters: new TextDecoder(encoding).decode(sample).match(FREQUENT)?.length ?? 0,
  }));
  const best = counted.reduce((one, other) => (other.letters > one.letters ? other : one));
  const text = new TextDecoder(best.encoding).decode(bytes);
  if (best.encoding !== 'windows-1251' || !isKazakh(text)) return { text, encoding: best.encoding };
  return { text: text.replaceAll(KZ_LETTERS, (letter) => KZ_1048[letter] ?? letter), encoding: 'kz-1048' };
}

/** The Kazakh letters of KZ-1048 by the letters that windows-1251 has in their places. */
const KZ_1048: Readonly<Record<string, string>> = {
  Ќ: 'Қ',
  Ћ: 'Һ',
  ќ: 'қ',
  ћ: 'һ',
  Ў: 'Ұ',
  ў: 'ұ',
  Ј: 'Ә',
  Ґ: 'Ө',
  Є: 'Ғ',
  Ї: 'Ү',
  ґ: 'ө',
  є: 'ғ',
  ј: 'ә',
  Ѕ: 'Ң',
  ѕ: 'ң',
  ї: 'ү',
};
const KZ_LETTERS = new RegExp(`[${Object.keys(KZ_1048).join('')}]`, 'gu');
/** Macedonian «ќ», Serbian «ј» and Ukrainian «ї» do not come together in any language. */
const KZ_KINDS = 3;

function isKazakh(text: string): boolean {
  return new Set(text.match(KZ_LETTERS)).size >= KZ_KINDS;
}
