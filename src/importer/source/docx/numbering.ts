/** The numbers that Word puts before paragraphs: they stand in no text, and an act is nothing without them. */
import { readXml, type XmlElement } from './xml.ts';

interface Level {
  start: number;
  format: string;
  /** `%1.`, `%1)`, `%1.%2.` */
  text: string;
}

/** The list that a paragraph belongs to, and how deep in it. */
export interface ListPlace {
  list: string;
  level: number;
}

/** Counts through the document: each call is the next paragraph of its list. */
export type NumberParagraph = (place: ListPlace) => string;

const BULLET = '–';

/** @param xml `word/numbering.xml`; without it no paragraph has a number */
export function readNumbering(xml: string | undefined): NumberParagraph {
  if (xml === undefined) return () => '';
  const root = readXml(xml);
  const abstracts = new Map(
    root.children
      .filter(({ name }) => name === 'abstractNum')
      .map((element) => [element.attributes.abstractNumId ?? '', readLevels(element)]),
  );
  const lists = new Map(
    root.children
      .filter(({ name }) => name === 'num')
      .map((element) => [element.attributes.numId ?? '', readList(element, abstracts)]),
  );
  return makeCounter(lists);
}

interface List {
  levels: ReadonlyMap<number, Level>;
  /** Lists of one definition go on counting where the other stopped. */
  counter: string;
  /** Where this list begins anew. */
  restarts: ReadonlyMap<number, number>;
}

function readLevels(abstract: XmlElement): Map<number, Level> {
  return new Map(
    abstract.children
      .filter(({ name }) => name === 'lvl')
      .map((level) => [
        Number(level.attributes.ilvl ?? 0),
        {
          start: Number(level.value('start') ?? 1),
          format: level.value('numFmt') ?? 'decimal',
          text: level.value('lvlText') ?? '',
        },
      ]),
  );
}

function readList(element: XmlElement, abstracts: ReadonlyMap<string, Map<number, Level>>): List {
  const counter = element.value('abstractNumId') ?? '';
  const levels = new Map(abstracts.get(counter));
  const restarts = new Map<number, number>();
  for (const override of element.children.filter(({ name }) => name === 'lvlOverride')) {
    const level = Number(override.attributes.ilvl ?? 0);
    const start = override.value('startOverride');
    if (start !== undefined) restarts.set(level, Number(start));
    for (const [its, definition] of readLevels(override)) levels.set(its, definition);
  }
  return { levels, counter, restarts };
}

function makeCounter(lists: ReadonlyMap<string, List>): NumberParagraph {
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return ({ list: id, level }) => {
    const list = lists.get(id);
    const definition = list?.levels.get(level);
    if (list === undefined || definition === undefined || definition.format === 'none') return '';
    if (definition.format === 'bullet') return BULLET;
    const numbers = counts.get(list.counter) ?? [];
    counts.set(list.counter, numbers);
    const restart = begun.has(`${id} ${level}`) ? undefined : list.restarts.get(level);
    begun.add(`${id} ${level}`);
    const last = numbers[level];
    numbers[level] = restart ?? (last === undefined ? definition.start : last + 1);
    numbers.length = level + 1;
    return definition.text.replaceAll(/%(\d)/gu, (_, digit: string) => {
      const its = Number(digit) - 1;
      const of = list.levels.get(its);
      return writeNumber(numbers[its] ?? of?.start ?? 1, of?.format ?? 'decimal');
    });
  };
}

const LETTERS: Readonly<Record<string, string>> = {
  russianLower: 'абвгдежзиклмнопрстуфхцчшщэюя',
  russianUpper: 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ',
  lowerLetter: 'abcdefghijklmnopqrstuvwxyz',
  upperLetter: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
};

function writeNumber(number: number, format: string): string {
  const letters = LETTERS[format];
  if (letters !== undefined) return letters[(number - 1) % letters.length] ?? '';
  if (format === 'upperRoman') return toRoman(number);
  if (format === 'lowerRoman') return toRoman(number).toLowerCase();
  return String(number);
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** Greater ones have no letters. */
const MOST_ROMAN = 3999;

function toRoman(number: number): string {
  if (number > MOST_ROMAN) return String(number);
  let rest = number;
  let roman = '';
  for (const [value, letters] of ROMAN) {
    for (; rest >= value; rest -= value) roman += letters;
  }
  return roman;
}
