/** References of the rules to rows of their table: «в пункте 8 Перечня основных требований», by what they are about. */
import type { RowReference } from '../../model/records.ts';
import { finds } from '../phrases/matches.ts';
import type { Sourced } from '../sourced.ts';
import { slice, type Words } from '../words.ts';

const REFERENCE =
  /(?:пункт|строк)\p{L}{0,3}\s(?<row>\d{1,2})\s(?:настоящего\s|настоящих\s)?(?:перечня|требований|приложения\s\d+\sк\s(?:настоящим\s)?правилам)|(?:перечня|требований)[^.;]{0,60}\s(?:пункт|строк)\p{L}{0,3}\s(?<late>\d{1,2})(?!\d)|(?:тізбе\p{L}*|талаптар\p{L}*)\s(?<kazakh>\d{1,2})-(?:тармағ|жол)/dgiu;
const ABOUT: readonly (readonly [RowReference['about'], RegExp])[] = [
  ['refusals', /отказ|основани|бас тарт|негіз/iu],
  ['documents', /документ|пакет|перечню,|құжат/iu],
  ['term', /срок|мерз[іi]м/iu],
  ['result', /результат|нәтиже/iu],
];
/** How far around a reference it says what it is about. */
const AROUND = 220;

export function readReferences(words: Words, at: string): Sourced<RowReference>[] {
  return finds(words, REFERENCE).flatMap(({ words: text, named, start, end }): Sourced<RowReference>[] => {
    const row = named.row ?? named.late ?? named.kazakh;
    const before = slice(words, Math.max(0, start - AROUND), start).text;
    const after = slice(words, end, end + AROUND / 2).text;
    // «документов … по основаниям, установленным пунктом 9»: the nearer word tells.
    const about = nearest(before) ?? ABOUT.find(([, pattern]) => pattern.test(after))?.[0];
    if (row === undefined || about === undefined) return [];
    return [{ text, row: { value: Number(row.text), from: row }, about, at }];
  });
}

function nearest(text: string): RowReference['about'] | undefined {
  let found: { about: RowReference['about']; at: number } | undefined;
  for (const [about, pattern] of ABOUT) {
    for (const { index } of text.matchAll(new RegExp(pattern, 'giu'))) {
      if (found === undefined || index > found.at) found = { about, at: index };
    }
  }
  return found?.about;
}
