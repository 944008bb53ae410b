/** Words of a record on a page: in which language they are, and where they stand, travels with them. */
import type { Dictionary } from '../../i18n/ru.ts';
import { el, type Markup, type Piece } from './markup.ts';

/** BCP 47 tag of a record's words, set only when it differs from the page's. */
export type Lang = string | undefined;

/** Where a fact stands, in the words of the record: «п. 5 пп. 3)». */
export interface Place {
  at?: string | undefined;
  lang?: Lang;
  inferred?: boolean | undefined;
  /** It is a place in the standard, beside those in the regulation. */
  ofStandard?: boolean | undefined;
}

export interface Said extends Place {
  text: string;
}

/** Gives words, or a part of a record that has them, the language of their record. */
export function sayIn(lang: Lang) {
  function say(words: string): Said;
  function say<Part extends object>(words: Part): Part & { lang: Lang };
  function say(words: string | object): object {
    return typeof words === 'string' ? { text: words, lang } : { ...words, lang };
  }
  return say;
}

/** Words within a line of the interface are marked only when they are in another language. */
export function saidMarkup(
  { text, lang }: Said,
  tag = lang === undefined ? undefined : 'span',
  attributes: Markup['attributes'] = {},
): Piece {
  return tag === undefined ? text : el(tag, { ...attributes, lang }, text);
}

/** In square brackets: places themselves end in «1)». */
export function placeMarkup({ at = '', lang, inferred, ofStandard }: Place, t: Dictionary): Markup {
  // «п. 5 пп. 3)» stays on one line; a longer place may break.
  const held = at.length > 20 ? at : at.replaceAll(' ', '\u00a0');
  if (!inferred && !ofStandard) return el('span', { class: 'at', lang }, `[${held}]`);
  return el(
    'span',
    { class: 'at' },
    ofStandard ? `[${t.regulation.inStandard}, ` : '[',
    saidMarkup({ text: held, lang }),
    inferred ? `; ${t.inferred}]` : ']',
  );
}
