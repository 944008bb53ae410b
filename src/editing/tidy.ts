/** A record written down in order: the same data, the same comments, the same lines. No value ever changes. */
import { isDeepStrictEqual } from 'node:util';
import { CHOMPING_MODE, EVENT_ID, parseEvents, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { fieldStarts } from '../catalog/yaml/locate.ts';
import { parseYaml } from '../catalog/yaml/parse-yaml.ts';
import type { RecordKind } from '../model/entry.ts';
import { fieldOrder } from './schema-order.ts';

/** In the order in which they are made. */
const REPAIRS = {
  'byte-order-mark': (text: string) => text.replace(/^\uFEFF/, ''),
  'line-ends': (text: string) => text.replace(/\r\n?/g, '\n'),
  'trailing-space': withoutTrailingSpace,
  'field-order': inFieldOrder,
  'last-line': withOneLastLine,
} satisfies Record<string, (text: string, kind: RecordKind) => string>;

export type Repair = keyof typeof REPAIRS;

export interface Tidied {
  text: string;
  /** What was done; nothing when the text is as it was. */
  repairs: Repair[];
}

/** @param text of a record's file, with its byte order mark if it has one. Text that is no YAML stays as it is. */
export function tidy(kind: RecordKind, text: string): Tidied {
  const tidied: Tidied = { text, repairs: [] };
  if (readData(text) === undefined) return tidied;
  for (const [name, repair] of Object.entries(REPAIRS)) {
    const repaired = repair(tidied.text, kind);
    if (repaired === tidied.text || !sameData(repaired, tidied.text)) continue;
    tidied.text = repaired;
    tidied.repairs.push(name as Repair);
  }
  return tidied;
}

function readData(text: string) {
  const parsed = parseYaml(text.replace(/^\uFEFF/, ''));
  return 'data' in parsed ? parsed.data : undefined;
}

function sameData(one: string, other: string): boolean {
  const data = readData(one);
  return data !== undefined && isDeepStrictEqual(data, readData(other));
}

function listScalars(text: string): ScalarEvent[] {
  return parseEvents(text, {}).filter((event) => event.type === EVENT_ID.SCALAR);
}

/** Inside quotes and block scalars a space at the end of a line may be part of the value. */
function withoutTrailingSpace(text: string): string {
  const kept = listScalars(text).filter(({ style }) => style !== SCALAR_STYLE.PLAIN);
  let index = 0;
  let end = -1;
  const lines = text.split('\n').map((line) => {
    end += line.length + 1;
    while ((kept[index]?.valueEnd ?? end) < end) index += 1;
    const isValue = (kept[index]?.valueStart ?? end) < end;
    return isValue ? line : line.slice(0, lengthWithout(line, ' \t'));
  });
  return lines.join('\n');
}

/** The length of a text without these characters at its end. */
function lengthWithout(text: string, characters: string): number {
  let { length } = text;
  while (length > 0 && characters.includes(text.charAt(length - 1))) length -= 1;
  return length;
}

/** Each field moves with its lines and the comment right above it; what stands above the first field stays. */
function inFieldOrder(text: string, kind: RecordKind): string {
  const data = readData(text);
  if (data === undefined) return text;
  const order = fieldOrder(kind, data);
  const starts = fieldStarts(text);
  const isOrderly = ([name, offset]: [string, number]) =>
    order.includes(name) && (offset === 0 || text.charAt(offset - 1) === '\n');
  if (!starts.every(isOrderly)) return text;
  const cuts = starts.map(([, offset], index) => (index === 0 ? offset : startWithComment(text, offset)));
  const ended = text.endsWith('\n') ? text : `${text}\n`;
  const fields = starts.map(([name], index) => ({
    place: order.indexOf(name),
    lines: ended.slice(cuts[index], cuts[index + 1]),
  }));
  const sorted = fields.toSorted((a, b) => a.place - b.place);
  if (sorted.every((field, index) => field === fields[index])) return text;
  return ended.slice(0, cuts[0]) + sorted.map(({ lines }) => lines).join('');
}

/** The beginning of the lines of comment that stand right above the line of a field. */
function startWithComment(text: string, offset: number): number {
  let start = offset;
  while (start > 0) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (text.charAt(above) !== '#') break;
    start = above;
  }
  return start;
}

/** Blank lines at the end belong to a block scalar that keeps them. */
function withOneLastLine(text: string): string {
  const keeps = listScalars(text).at(-1)?.chomping === CHOMPING_MODE.KEEP;
  return keeps ? text : `${text.slice(0, lengthWithout(text, '\n'))}\n`;
}
