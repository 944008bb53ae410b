/** Characters that look like others: letters of another script, dashes, spaces that are none, invisible ones. */
import type { Language } from '../model/finding.ts';

const CYRILLIC = 'АВЕЅІЈКМНОРСТУХаеіјорсухһԁ';
const LATIN = 'ABESIJKMHOPCTYXaeijopcyxhd';

/** Not drawn at all, so that nobody sees why two texts differ. */
export const INVISIBLE =
  /[\u0085\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/;

/** Drawn as a space, but none to YAML. */
export const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/** Either of them: one look at a text tells that it has none. */
export const UNUSUAL = new RegExp(`[${INVISIBLE.source.slice(1, -1)}${ODD_SPACE.source.slice(1, -1)}]`);

const ODD_DASH = /[\u00ac\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u;

const NAMES: Readonly<Record<string, Record<Language, string>>> = {
  '\u00a0': { ru: 'неразрывный пробел', en: 'a no-break space' },
  '\u202f': { ru: 'узкий неразрывный пробел', en: 'a narrow no-break space' },
  '\u0085': { ru: 'перевод строки старых машин', en: 'a next-line character' },
  '\u2028': { ru: 'разделитель строк', en: 'a line separator' },
  '\u2029': { ru: 'разделитель абзацев', en: 'a paragraph separator' },
  '\u00ad': { ru: 'мягкий перенос', en: 'a soft hyphen' },
  '\u200b': { ru: 'пробел нулевой ширины', en: 'a zero-width space' },
  '\ufeff': { ru: 'метка порядка байтов', en: 'a byte order mark' },
};

function formatCode(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The name of a space or an invisible character with its code: «неразрывный пробел (U+00A0)». */
export function nameCharacter(character: string): Record<Language, string> {
  const invisible = INVISIBLE.test(character);
  const { ru, en } = NAMES[character] ?? {
    ru: invisible ? 'невидимый знак' : 'особый пробел',
    en: invisible ? 'an invisible character' : 'a special space',
  };
  return { ru: `${ru} (${formatCode(character)})`, en: `${en} (${formatCode(character)})` };
}

/**
 * What is wrong with a name, a number or a date that has to be written in plain Latin letters, digits and hyphens:
 * the first character that only looks right. Nothing when there is none.
 */
export function oddCharacter(text: string): Record<Language, string> | undefined {
  // A Russian word is no misspelt Latin one: it has letters that are like no Latin letter.
  const isMeantLatin = [...text].every((one) => CYRILLIC.includes(one) || !/\p{Script=Cyrillic}/u.test(one));
  for (const character of text) {
    if (INVISIBLE.test(character) || ODD_SPACE.test(character)) {
      const { ru, en } = nameCharacter(character);
      return { ru: `В «${text}» стоит ${ru}.`, en: `"${text}" holds ${en}.` };
    }
    if (ODD_DASH.test(character)) {
      const code = formatCode(character);
      return {
        ru: `В «${text}» вместо дефиса стоит «${character}» (${code}).`,
        en: `"${text}" holds "${character}" (${code}) for a hyphen.`,
      };
    }
    const alike = isMeantLatin ? LATIN[CYRILLIC.indexOf(character)] : undefined;
    if (alike !== undefined) return cyrillicFor(text, character, alike);
  }
  return undefined;
}

function cyrillicFor(text: string, letter: string, alike: string): Record<Language, string> {
  const [zero, zeroEn] =
    'Оо'.includes(letter) && /\d/.test(text) ? [' или цифра 0', ' or the digit 0'] : ['', ''];
  return {
    ru: `Буква «${letter}» в «${text}» — кириллическая; нужна латинская «${alike}»${zero}.`,
    en: `The letter "${letter}" of "${text}" is Cyrillic; it should be a Latin "${alike}"${zeroEn}.`,
  };
}

/** Advice about a name that was not found, with the character that only looks right, where there is one. */
export function withOddCharacter(name: string, advice: Record<Language, string>): Record<Language, string> {
  const odd = oddCharacter(name);
  return odd === undefined ? advice : { ru: `${odd.ru} ${advice.ru}`, en: `${odd.en} ${advice.en}` };
}
