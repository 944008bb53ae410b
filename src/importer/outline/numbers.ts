/** Which numbers the items of a document may have: «1.» in a list of an item is no item. */
import { type Peeled, readFigure } from './markers.ts';

/** An item whose number leaves more than these out is no item but a number in the text. */
const WIDEST_GAP = 3;
/** The same before a number that begins a sentence after the end of another: items are lost in print and struck out. */
const WIDEST_GAP_OF_SENTENCES = 15;

export class Numbers {
  /** Number of the open item. */
  last: string | undefined;
  /** Number of the last entry in its list. */
  #listed = 0;
  /** The list counts with a bracket, as items never do. */
  #bracketed = false;

  begin(number: string): void {
    this.last = number;
    this.#listed = 0;
    this.#bracketed = false;
  }

  count({ markers: [marker] }: Peeled): void {
    if (marker?.kind !== 'subitem') return;
    this.#listed = readFigure(marker.number);
    this.#bracketed = marker.words.text.endsWith(')');
  }

  /** «5-1» follows «5», and «6» follows «5-1». */
  goesOn(number: string): boolean {
    const figure = readFigure(number);
    const last = readFigure(this.last ?? '0');
    return figure === last + 1 || (number.includes('-') && figure === last);
  }

  /** @param before the paragraph above: a list goes on after «;» and begins after «:» */
  isItem(number: string, words: string, before: Peeled | undefined): boolean {
    const figure = readFigure(number);
    const said = before?.words.text ?? '';
    const begins = /^[\p{Lu}«"]/u.test(words);
    // «5) издается приказ;» and «6. Результаты процедур …»: the list has ended, whatever its last sign.
    const listEnds = this.#bracketed && begins && this.goesOn(number);
    const listGoesOn = this.#listed > 0 && figure === this.#listed + 1 && /[;,]$/u.test(said) && !listEnds;
    const listBegins = this.last !== undefined && figure === 1 && /:$/u.test(said);
    if (listGoesOn || listBegins) return false;
    if (this.goesOn(number)) return true;
    const last = readFigure(this.last ?? '0');
    // A number may be left out or stand twice; one that goes back counts something else.
    const widest = begins && /[.»"]$/u.test(said) ? WIDEST_GAP_OF_SENTENCES : WIDEST_GAP;
    return figure >= last && figure <= last + widest;
  }
}
