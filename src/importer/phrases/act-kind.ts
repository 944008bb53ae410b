/** Kinds of acts as the records write them, in whatever case the text has them. */

/** Nominative and the stem of all forms; Kazakh texts write «і» with either letter. */
const KINDS: readonly (readonly [string, string])[] = [
  ['постановление', 'постановлени(?:е|я|ю|ем|и|ями|ям|ях|й)'],
  ['приказ', 'приказ(?:а|у|ом|е|ы|ов|ами|ам|ах)?'],
  ['решение', 'решени(?:е|я|ю|ем|и|ями|ям|ях|й)'],
  ['распоряжение', 'распоряжени(?:е|я|ю|ем|и|ями|ям|ях|й)'],
  ['указ', 'указ(?:а|у|ом|е|ы|ов|ами)?'],
  ['закон', 'закон(?:а|у|ом|е|ы|ов|ами)?'],
  ['кодекс', 'кодекс(?:а|у|ом|е|ы|ов|ами)?'],
  ['қаулы', 'қаулы(?:сы)?(?:мен|на|ның|нда|н)?'],
  ['бұйрық', 'бұйры(?:қ|ғы)(?:мен|на|ның|нда|н)?'],
  ['шешім', 'шеш[іi]м(?:[іi])?(?:мен|не|н[іi]ң|нде|н)?'],
  ['өкім', 'өк[іi]м(?:[іi])?(?:мен|не|н[іi]ң|нде|н)?'],
  ['жарлық', 'жарлы(?:қ|ғы)(?:мен|на|ның|нда|н)?'],
];

const alternatives = (from: number, to?: number) =>
  `(?:${KINDS.slice(from, to)
    .map(([, forms]) => forms)
    .join('|')})`;
const FIRST_KAZAKH = 7;
/** Parts of a longer pattern. */
export const RUSSIAN_KIND = alternatives(0, FIRST_KAZAKH);
export const KAZAKH_KIND = alternatives(FIRST_KAZAKH);

const WHOLE = KINDS.map(([kind, forms]) => [kind, new RegExp(`^${forms}$`, 'iu')] as const);

/** The nominative of a word that names a kind of act. */
export function readActKind(word: string): string | undefined {
  return WHOLE.find(([, forms]) => forms.test(word))?.[0];
}
