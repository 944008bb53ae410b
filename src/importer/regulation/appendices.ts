/** Appendices: what is left of them in a text without pictures. */

import type { Desk } from '../draft.ts';
import { isRow } from '../outline/cells.ts';
import { glue } from '../outline/glue.ts';
import { NOTE } from '../outline/landmarks.ts';
import type { AppendixPart, Paragraph } from '../outline/types.ts';
import { quotedAt } from '../phrases/quoted.ts';
import { withoutEnd } from '../phrases/sentence.ts';
import { match, slice, type Words } from '../words.ts';
import { findUseCases } from './use-case-table.ts';

type Appendix = {
  label: Words | 'unknown';
  header?: Words | undefined;
  title?: Words | undefined;
  service?: Words | undefined;
  content: 'flowchart' | 'process-guide' | 'system-diagram' | 'unknown';
  picture: 'missing' | 'present';
  referredAt?: string | undefined;
  abbreviations?: { abbr: Words; meaning: Words; at: string }[] | undefined;
  notes?: Words[] | undefined;
};

/** The first of two that fit counts: a guide is also a description of the sequence of procedures. */
const CONTENTS = [
  ['unknown', /^таблица|^кесте/iu],
  ['process-guide', /справочник|анықтамалы/iu],
  ['system-diagram', /диаграмм/iu],
  ['flowchart', /блок\s*[-–—]?\s*схем|последовательност|схема|кезектіл|реттіл/iu],
] as const;
const DECODING =
  /^расшифровка аббревиатур|^(?:аббревиатур|сокращени|условные сокращени)\p{L}*[^:]{0,60}:|^условные обозначения|аббревиатуралардың|қысқартылған сөз/iu;
/** «ШЭП – шлюз …», «*СФЕ - структурно - функциональная единица: …». */
const DECODED =
  /^\*?\s*(?<abbr>[\p{Lu}][\p{L}\d]*(?: [\p{Lu}][\p{L}\d]*){0,3}?)\s+?[–—-]\s+(?<meaning>[^:]+)/du;
const FOOTNOTE = /^\*/u;
/** «Таблица 1. …» below the title is that of the table. */
const TABLE = /^(?:таблица\s?\d|\d+-\s?кесте)/iu;
const RETOLD =
  'Таблица вариантов использования рассказывает действия ещё раз: она записана словами, сверьте её с шагами и с отказом.';

/** @param retold rows of tables of use cases that are steps already */
export function readAppendices(
  parts: readonly AppendixPart[],
  text: readonly Paragraph[],
  retold: ReadonlySet<Paragraph>,
  desk: Desk,
): Appendix[] {
  const references = appendixReferences(text);
  const numbered = references.some(({ number }) => number !== undefined);
  const numbers = parts.map(
    ({ number }, place) => number ?? (numbered || parts.length > 1 ? String(place + 1) : undefined),
  );
  const of = (wanted: string | undefined) => references.filter(({ number }) => number === wanted);
  const lost = [...new Set(references.map(({ number }) => number))].filter(
    (number) => !numbers.includes(number),
  );
  return [
    ...parts.map((part, place) => readAppendix(part, of(numbers[place]), retold, desk)),
    // What the text refers to and does not have was an appendix all the same.
    ...lost.map((number) => described(of(number))),
  ];
}

function described(references: readonly AppendixMention[], title = ''): Appendix {
  const told = references.map(({ text }) => text).join(' ');
  return {
    label: 'unknown',
    content: classifyContent(title) ?? classifyContent(told) ?? 'unknown',
    picture: 'missing',
    referredAt: references.length === 0 ? undefined : [...new Set(references.map(({ at }) => at))].join(', '),
  };
}

function readAppendix(
  part: AppendixPart,
  references: readonly AppendixMention[],
  retold: ReadonlySet<Paragraph>,
  desk: Desk,
): Appendix {
  const stamp = glue(part.stamp.map(({ words }) => words));
  const heading = takeHeading(part.paragraphs);
  const title = heading.length === 0 ? undefined : withoutEnd(glue(heading.map(({ words }) => words)));
  const header = quoteIn(stamp);
  const abbreviations: { abbr: Words; meaning: Words; at: string }[] = [];
  // A stamp whose quote is not closed has lost its end, and perhaps got that of another.
  const notes: Words[] = header === undefined && stamp.text !== '' ? [stamp] : [];
  if (header !== undefined) desk.boilerplate.push(stamp);
  const useCases = new Set(findUseCases(part.paragraphs).flatMap(({ rows }) => rows));
  for (const paragraph of part.paragraphs.slice(heading.length)) {
    const { words, at } = paragraph;
    if (retold.has(paragraph)) continue;
    // A table is read by those who know its columns; this one tells the actions once more, and its order is not clear.
    if (isRow(words)) {
      if (!useCases.has(paragraph)) continue;
      notes.push(withoutEnd(words));
      desk.todo.push({ path: ['appendices'], message: RETOLD, words });
      continue;
    }
    if (DECODING.test(words.text)) {
      desk.boilerplate.push(words);
      continue;
    }
    const { abbr, meaning } = match(words, DECODED)?.named ?? {};
    if (abbr !== undefined && meaning !== undefined)
      abbreviations.push({ abbr, meaning: withoutEnd(meaning), at });
    if (FOOTNOTE.test(words.text) || abbr === undefined) notes.push(withoutEnd(words));
  }
  return {
    ...described(references, title?.text),
    ...(hasTable(part) && !/схем/iu.test(title?.text ?? '') && { content: 'unknown' as const }),
    label: part.label ?? 'unknown',
    // What was to be seen is there when the table is.
    picture: hasTable(part) ? 'present' : 'missing',
    header,
    title,
    service: title && quoteIn(title),
    abbreviations: abbreviations.length === 0 ? undefined : abbreviations,
    notes: notes.length === 0 ? undefined : notes,
  };
}

function hasTable({ paragraphs }: AppendixPart): boolean {
  return paragraphs.some(({ words }) => isRow(words));
}

function classifyContent(text: string): Appendix['content'] | undefined {
  return CONTENTS.find(([, pattern]) => pattern.test(text))?.[0];
}

function quoteIn(words: Words): Words | undefined {
  const start = words.text.search(/[«"“„]/u);
  if (start === -1) return undefined;
  // Nobody closed the last title of the corner: it goes up to the corner's end.
  return quotedAt(words, start)?.title ?? slice(words, start + 1);
}

/** The lines before the first that is a list, a footnote or a row of a table. */
function takeHeading(paragraphs: readonly Paragraph[]): Paragraph[] {
  const end = paragraphs.findIndex(
    ({ words, markers }) =>
      DECODING.test(words.text) ||
      NOTE.test(words.text) ||
      FOOTNOTE.test(words.text) ||
      (TABLE.test(words.text) && words !== paragraphs[0]?.words) ||
      isRow(words) ||
      markers.length > 0,
  );
  return paragraphs.slice(0, end === -1 ? paragraphs.length : end);
}

export interface AppendixMention {
  /** As it is written; absent when the regulation has one appendix. */
  number?: string | undefined;
  at: string;
  /** The sentence, which may say what the appendix shows. */
  text: string;
}

const REFERENCE =
  /приложени(?:ям|ях|ем|ю|я|и)(?!\p{L})\s*(?:№\s*)?(?<numbers>\d+(?:\s*(?:,|и)\s*(?:№\s*)?\d+)*)?[^.;]{0,20}?\s+(?:к\s+)?(?:(?:настоящему|данному|настоящего)\s+регламент[уа]|регламент[уа](?=\s+(?:оказания\s+)?государственн|\s*[.,;)]|\s*$))/giu;
const KAZAKH = /(?:осы регламент(?:ке|тің)\s+)(?<numbers>\d+)?-?\s?қосымша/giu;

export function appendixReferences(paragraphs: readonly Paragraph[]): AppendixMention[] {
  return paragraphs.flatMap(({ words: { text }, at }) =>
    [REFERENCE, KAZAKH].flatMap((pattern) =>
      Array.from(text.matchAll(pattern), ({ groups }) => numbersIn(groups?.numbers)).flatMap((numbers) =>
        numbers.map((number) => ({ number, at, text })),
      ),
    ),
  );
}

/** «1 и 2», «3, 4»; a reference without a number is to the only appendix. */
function numbersIn(numbers: string | undefined): (string | undefined)[] {
  return numbers?.match(/\d+/gu) ?? [undefined];
}
