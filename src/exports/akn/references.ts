/** References of a text to itself: «в пункте 5 настоящего регламента», «приложение 2 к настоящему регламенту». */
import { escapeXml } from '../../language/escape-xml.ts';
import { element } from '../xml.ts';

type Target = 'item' | 'appendix';

/** What the words name, and its number in `number`. Lists and ranges («пункты 5 и 6») stay words. */
const PATTERNS: readonly (readonly [Target, RegExp])[] = [
  ['item', /пункт(?:а|е|у|ом)?\s+(?<number>\d+(?:-\d+)?)(?=\s+настоящ(?:его|ей|их)\s)/giu],
  ['appendix', /приложени(?:е|я|ю|и|ем)\s+(?:№\s?)?(?<number>\d+)(?=\s+к\s+настоящ(?:ему|ей|им)\s)/giu],
  ['item', /(?<=(?:^|[^\p{L}])осы\s+\p{L}+\s+)(?<number>\d+(?:-\d+)?)-тарма(?:қ|ғ)\p{L}*/giu],
  ['appendix', /(?<=(?:^|[^\p{L}])осы\s+\p{L}+\s+)(?<number>\d+)-қосымша\p{L}*/giu],
];

/** @returns the eId of what is named, where the text has it exactly once */
export type FindTarget = (target: Target, number: string) => string | undefined;

/** The words as markup, each reference whose target is there a `ref`. */
export function writeReferences(text: string, find: FindTarget): string {
  const found = PATTERNS.flatMap(([target, pattern]) =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, index, groups }) => {
      const eId = find(target, groups?.number ?? '');
      return eId === undefined ? [] : [{ start: index, words, eId }];
    }),
  ).sort((a, b) => a.start - b.start);
  let written = '';
  let end = 0;
  for (const { start, words, eId } of found) {
    written += escapeXml(text.slice(end, start)) + element('ref', { href: `#${eId}` }, escapeXml(words));
    end = start + words.length;
  }
  return written + escapeXml(text.slice(end));
}
