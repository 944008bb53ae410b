/** «порядок обращения: 1) услугополучатель подает …; 2) работник проверяет …» in one paragraph: a paragraph an entry. */
import { slice } from '../words.ts';
import type { Raw } from './raw.ts';

/** A list begins after a colon, and its entries end with a sign. */
const ENTRY = /(?<=(?<sign>[:;,.])\s)(?<number>\d{1,2})\)\s(?=\p{L}|["«“(№])/gu;
const FEWEST = 2;

/** Where the entries of the list stand; nothing where numbers do not count one after another. */
function findEntries(text: string): number[] {
  const starts: number[] = [];
  for (const { index, groups } of text.matchAll(ENTRY)) {
    const number = Number(groups?.number);
    if (number === 1 && groups?.sign === ':' && starts.length === 0) starts.push(index);
    else if (starts.length > 0 && number === starts.length + 1 && groups?.sign !== ':') starts.push(index);
  }
  return starts.length >= FEWEST ? starts : [];
}

export function withListsApart(paragraphs: readonly Raw[]): Raw[] {
  return paragraphs.flatMap((raw) => {
    const starts = raw.row ? [] : findEntries(raw.words.text);
    const all = [0, ...starts];
    return starts.length === 0
      ? [raw]
      : all.map((start, place) => ({ row: false, words: slice(raw.words, start, all[place + 1]) }));
  });
}
