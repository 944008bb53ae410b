/** What a paragraph is counted by: «1.», «2)», «действие 3 –», «1-процесс –», «–». */
import { match, slice, type Words } from '../words.ts';
import type { Marker } from './types.ts';

/** Between a marker and what is said: a dash, a colon, a full stop or a bracket, in any number. */
const DASH = '[-–—−:.)]';

interface Form {
  kind: Marker['kind'];
  pattern: RegExp;
}

/** «действие 3 –», in Kazakh «3-әрекет –». The dash tells a step from words about it («действие 3 начинается»). */
function step(kind: Marker['kind'], russian: string, kazakh: string): Form[] {
  return [
    {
      kind,
      pattern: new RegExp(
        `^(?<words>(?:${russian})\\s?(?:[-–—]\\s?)?№?\\s?(?<number>\\d{1,3}))\\s?${DASH}+\\s*`,
        'diu',
      ),
    },
    {
      kind,
      pattern: new RegExp(
        `^(?<words>(?<number>\\d{1,3})(?:-?(?:й|е|ый|ое|я))?\\s(?:${russian}))\\s?${DASH}+\\s*`,
        'diu',
      ),
    },
    {
      kind,
      pattern: new RegExp(`^(?<words>(?<number>\\d{1,3})\\s?-\\s?(?:${kazakh}))\\s?${DASH}+\\s*`, 'diu'),
    },
  ];
}

const FORMS: readonly Form[] = [
  ...step(
    'action',
    'действие(?: \\(процедура\\))?|процедура(?: \\(действие\\))?|шаг|этап',
    'іс-әрекет|әрекет|іс-қимыл|рәсім|кезең|действие',
  ),
  ...step('process', 'процесс', 'процесс|үдеріс'),
  ...step('condition', 'условие', 'шарт|условие'),
  { kind: 'subitem', pattern: /^\(?(?<words>(?<number>\d{1,3}(?:-\d{1,2})?)\s?\))(?:\s?[.)])*\s*/du },
  // A letter counts too; two letters with a bracket are words: «(ЦОН)».
  { kind: 'subitem', pattern: /^(?<words>(?<number>[а-яё])\))\s*/diu },
  // Not a date or a figure («12.03.2015», «2.5»), not «1.1.»: a heading of standards of other lands.
  { kind: 'item', pattern: /^(?<words>(?<number>\d{1,3}(?:-\d{1,2})?)\s?\.)(?:\s?\.)*(?!\d)\s*/du },
  { kind: 'bullet', pattern: /^(?<words>[-–—−•·●▪*])\s+/du },
];

/** The outermost first; no more than a number, a step and one more stand one after another. */
const DEEPEST = 3;

export interface Peeled {
  markers: readonly Marker[];
  words: Words;
}

/** The markers at the beginning of a paragraph, and what is said after them. */
export function peel(words: Words): Peeled {
  const markers: Marker[] = [];
  let rest = words;
  while (markers.length < DEEPEST) {
    const marker = nextMarker(rest, markers.at(-1));
    if (marker === undefined) break;
    markers.push(marker.marker);
    rest = marker.rest;
  }
  return { markers, words: rest };
}

function nextMarker(words: Words, outer: Marker | undefined): { marker: Marker; rest: Words } | undefined {
  for (const { kind, pattern } of FORMS) {
    // A number after a number is no list in a list but words: «1. 2) …» stands nowhere.
    if (outer !== undefined && (kind === 'item' || kind === 'subitem' || kind === outer.kind)) continue;
    const found = match(words, pattern);
    const mark = found?.named.words;
    if (found === undefined || mark === undefined) continue;
    const number = found.named.number?.text;
    const rest = slice(words, found.groups[0] === undefined ? 0 : measureMarker(words, pattern));
    return { marker: { kind, words: mark, ...(number !== undefined && { number }) }, rest };
  }
  return undefined;
}

function measureMarker({ text }: Words, pattern: RegExp): number {
  return pattern.exec(text)?.[0].length ?? 0;
}

/** A paragraph that begins with «1.», «2)», a step or a bullet. */
export function startsWithMarker(text: string): boolean {
  return FORMS.some(({ pattern }) => pattern.test(text));
}

/** A number alone on its line: «5.», «2)»; what it counts stands below. */
export function isBareMarker(text: string): boolean {
  return /^\(?\d{1,3}(?:-\d{1,2})?\s?[.)]+$/u.test(text);
}

/** The whole part of a number: of `5-1` it is 5. NaN for a letter. */
export function readFigure(number: string | undefined): number {
  return Number.parseInt(number ?? '', 10);
}
