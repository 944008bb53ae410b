/** A text that was imported, as its parts stand in it: for whoever writes it down as a document. */
import type {
  LawText,
  TextAppendix,
  TextDocument,
  TextItem,
  TextParagraph,
} from '../exports/akn/law-text.ts';
import type { ImportedDraft, ImportResult } from '../importer/import-text.ts';
import { isRow, splitCells } from '../importer/outline/cells.ts';
import { outline } from '../importer/outline/outline.ts';
import type { AppendixPart, DocumentPart, Item, Paragraph } from '../importer/outline/types.ts';
import type { Words } from '../importer/words.ts';
import { isDay } from '../model/day.ts';

/** Tags of a page are no words between a mark and what it counts. */
const MARKUP = /[<>&*|_]/u;

/** What stands between the marks and the words, as it is written: «действие 3 – », «1) ». */
function readBetween(from: Words, to: Words, source: string): string {
  const [start, end] = [from.offsets.at(0), to.offsets.at(0)];
  const written = start === undefined || end === undefined ? '' : source.slice(start, end);
  return written === '' || MARKUP.test(written) || !written.startsWith(from.text)
    ? `${from.text} `
    : `${written.replaceAll(/\s+/gu, ' ').trimEnd()} `;
}

/** An item and a point that begin in one paragraph are two: the first has no words of its own. */
function readParagraph({ markers, words, at }: Paragraph, source: string): TextParagraph[] {
  if (markers.length === 0)
    return [
      { text: words.text, at, ...(isRow(words) ? { cells: splitCells(words).map(({ text }) => text) } : {}) },
    ];
  const counted = markers.findIndex(({ kind }) => kind !== 'item' && kind !== 'subitem');
  const [marks, others] =
    counted === -1 ? [markers, []] : [markers.slice(0, counted), markers.slice(counted, counted + 1)];
  const [first] = others;
  const text = first === undefined ? words.text : `${readBetween(first.words, words, source)}${words.text}`;
  if (marks.length === 0) return [{ text, at }];
  return marks.map((marker, index) => {
    const isLast = index === marks.length - 1;
    const mark = marker.words.text;
    return isLast ? { mark, text, at } : { mark, text: '', at: at.replace(/ пп\. .*$/u, '') };
  });
}

function openReader(source: string) {
  const all = (paragraphs: readonly Paragraph[]) => paragraphs.flatMap((one) => readParagraph(one, source));
  const whole = ({ markers, words }: Paragraph) => {
    const [first] = markers;
    return first === undefined ? words.text : `${readBetween(first.words, words, source)}${words.text}`;
  };
  const item = ({ number, paragraphs }: Item): TextItem => ({
    ...(number === undefined ? {} : { number }),
    paragraphs: all(paragraphs),
  });
  const appendix = ({ label, number, stamp, paragraphs }: AppendixPart): TextAppendix => ({
    ...(number === undefined ? {} : { number }),
    stamp: [...(label === undefined ? [] : [label.text]), ...stamp.map(whole)],
    paragraphs: all(paragraphs),
  });
  return { all, whole, item, appendix };
}

/** The draft that was made of a document: its title is read from the same letters. */
function findDraft({ heading }: DocumentPart, drafts: readonly ImportedDraft[]): ImportedDraft | undefined {
  const [start, end] = [heading.words.offsets.at(0), heading.words.offsets.at(-1)];
  if (start === undefined || end === undefined) return undefined;
  return drafts.find(({ kind, origins }) => {
    if (kind === 'act' || kind === 'order') return false;
    const title = origins.find(({ path }) => path.join('/') === 'titles/heading');
    return title?.spans.some((span) => span.start >= start && span.end <= end + 1) === true;
  });
}

/** @returns nothing where the text is no act, or does not say who made it, when, or its number: it has no name then */
export function readLawText({ source, drafts, language }: ImportResult): LawText | undefined {
  const act = drafts.find(({ kind }) => kind === 'act' || kind === 'order');
  if (act === undefined || language === 'unknown') return undefined;
  const { kind, authority, number, date, title } = act.record;
  const named = [kind, authority, number, date, title];
  if (!named.every((field) => typeof field === 'string') || !isDay(String(date))) return undefined;
  const parts = outline(source);
  const { all, whole, item, appendix } = openReader(source.text);
  const documents = parts.documents.map((document): TextDocument => {
    const name = findDraft(document, drafts)?.id.split('/').at(-1);
    return {
      ...(name === undefined ? {} : { name }),
      title: document.heading.words.text,
      stamp: document.stamp.map(whole),
      notes: document.notes.map(whole),
      sections: document.sections.map(({ heading, items }) => {
        const [first] = heading === undefined ? [] : readParagraph(heading, source.text);
        return { ...(first === undefined ? {} : { heading: first }), items: items.map(item) };
      }),
      appendices: document.appendices.map(appendix),
    };
  });
  return {
    country: act.id.split('/', 1)[0] ?? '',
    kind: String(kind),
    authority: String(authority),
    number: String(number),
    date: String(date),
    title: String(title),
    language,
    head: all(parts.act.head),
    preamble: all(parts.act.preamble),
    items: parts.act.items.map(item),
    signature: all(parts.act.signature),
    documents,
    unplaced: all(parts.unplaced),
  };
}
