/**
 * The text of a record with other data: only the lines of what has changed are written anew, and every comment stays.
 */
import {
  isMap,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { parseYaml } from '../catalog/yaml/parse-yaml.ts';
import type { Plain } from '../importer/sourced.ts';
import type { RecordKind } from '../model/entry.ts';
import { isListOfMappings, isPlainMapping, isSameData, pairItems } from './pair-items.ts';
import { inSchemaOrder, type PlainRecord } from './schema-order.ts';
import { type Comment, type Lines, lineStart, listComments, nodeLines, pairLines } from './yaml-places.ts';
import { fieldLines, itemLines } from './yaml-text.ts';

type Field = Pair<Scalar, Node | null>;

/** A stretch of the old text and what comes in its place. */
interface Splice extends Lines {
  lines: readonly string[];
}

/**
 * @param text of a record, sound YAML
 * @throws Error when the text cannot be changed so that it says exactly this; nothing is guessed
 */
export function rewriteRecord(kind: RecordKind, text: string, record: PlainRecord): string {
  const ended = text.endsWith('\n') ? text : `${text}\n`;
  const before = readRecord(ended);
  const { contents } = parseDocument(ended);
  const wanted = inSchemaOrder(kind, record);
  if (before === undefined || !isMap(contents)) throw new Error('the record is no YAML mapping');
  const splices = new Rewriting(ended).fields(contents, before, wanted);
  const rewritten = splices === 'whole' ? undefined : applySplices(ended, splices);
  if (rewritten === undefined || !isSameData(readRecord(rewritten), wanted)) {
    throw new Error('the lines of the change could not be told apart from their neighbours');
  }
  return rewritten;
}

export function readRecord(text: string): PlainRecord | undefined {
  const parsed = parseYaml(text);
  return 'data' in parsed ? (parsed.data as PlainRecord) : undefined;
}

/** From the last to the first, so that the places of the others stay. */
function applySplices(text: string, splices: readonly Splice[]): string {
  const order = splices.toSorted((a, b) => b.start - a.start || b.end - a.end);
  return order.reduce((whole, { start, end, lines }) => {
    const piece = lines.join('\n');
    // An insertion brings its line feed; lines that go take theirs along.
    if (start === end) return `${whole.slice(0, start)}${piece}\n${whole.slice(start)}`;
    return piece === ''
      ? whole.slice(0, start) + whole.slice(end + 1)
      : whole.slice(0, start) + piece + whole.slice(end);
  }, text);
}

class Rewriting {
  readonly #text: string;
  readonly #comments: readonly Comment[];

  constructor(text: string) {
    this.#text = text;
    this.#comments = listComments(text);
  }

  /** `whole` where the mapping has to be written anew as a whole. */
  fields(map: YAMLMap, before: PlainRecord, wanted: PlainRecord): Splice[] | 'whole' {
    const names = Object.keys(wanted);
    if (map.flow || names.length === 0) return 'whole';
    const fields = new Map(map.items.map((pair) => [String((pair.key as Scalar).value), pair as Field]));
    const [first] = fields.values();
    const splices: Splice[] = [];
    for (const [name, field] of fields) {
      if (isSameData(before[name], wanted[name])) continue;
      const own = wanted[name] === undefined ? [] : fieldLines({ [name]: wanted[name] }, this.#indent(field));
      if (own.length === 0 && field === first && this.#hasHyphen(field)) return 'whole';
      splices.push(
        ...(this.#inside(field.value, before[name], wanted[name]) ?? [
          this.#replace(pairLines(this.#text, field), own),
        ]),
      );
    }
    for (const [index, name] of names.entries()) {
      const value = wanted[name];
      if (fields.has(name) || value === undefined) continue;
      const above = names.slice(0, index).findLast((one) => fields.has(one));
      const neighbour = fields.get(above ?? '') ?? first;
      if (neighbour === undefined || (above === undefined && this.#hasHyphen(neighbour))) return 'whole';
      const lines = fieldLines({ [name]: value }, this.#indent(neighbour));
      splices.push(this.#insert(pairLines(this.#text, neighbour), lines, above !== undefined));
    }
    return together(splices);
  }

  /** The changes inside a value, where it need not be written anew. */
  #inside(node: Node | null, before: Plain | undefined, wanted: Plain | undefined): Splice[] | undefined {
    const changes =
      isMap(node) && isPlainMapping(before) && isPlainMapping(wanted)
        ? this.fields(node, before, wanted)
        : isSeq(node) && isListOfMappings(before) && isListOfMappings(wanted)
          ? this.#items(node, before, wanted)
          : 'whole';
    return changes === 'whole' ? undefined : changes;
  }

  #items(list: YAMLSeq, before: readonly Plain[], wanted: readonly Plain[]): Splice[] | 'whole' {
    const pairs = pairItems(before, wanted);
    const kept = pairs.filter((place) => place !== undefined);
    const isMoved = kept.some((place, index) => index > 0 && place < (kept[index - 1] ?? 0));
    const nodes = list.items as Node[];
    if (list.flow || isMoved || kept.length === 0 || nodes.some((node) => !this.#isOwnItem(node)))
      return 'whole';
    const splices = nodes.flatMap((node, index): Splice[] => {
      const place = pairs[index];
      const item = place === undefined ? undefined : wanted[place];
      if (isSameData(before[index], item)) return [];
      const lines = item === undefined ? [] : itemLines(item, this.#hyphenIndent(node));
      const inner = item === undefined ? undefined : this.#inside(node, before[index], item);
      return inner ?? [this.#replace(nodeLines(this.#text, node), lines)];
    });
    for (const [place, item] of wanted.entries()) {
      if (pairs.includes(place)) continue;
      const above = pairs.findLastIndex((other) => other !== undefined && other < place);
      const neighbour = nodes[Math.max(above, 0)];
      if (neighbour === undefined) return 'whole';
      const lines = itemLines(item, this.#hyphenIndent(neighbour));
      splices.push(this.#insert(nodeLines(this.#text, neighbour), lines, above !== -1));
    }
    return together(splices);
  }

  /** Comments of the old lines go above the new ones, but for the last, which stays behind one line that stays one. */
  #replace({ start, end }: Lines, lines: readonly string[]): Splice {
    const inside = this.#comments.filter((comment) => comment.start >= start && comment.start < end);
    const head = this.#text.slice(start).match(/^(?:[ ]*- )+|^[ ]*/u)?.[0] ?? '';
    const indent = ' '.repeat(head.search(/\S|$/u));
    const [only] = lines;
    const [last] = inside;
    if (only !== undefined && lines.length === 1 && last !== undefined && inside.length === 1) {
      return { start, end, lines: [`${withHead(only, head)} ${last.text}`] };
    }
    const [first, ...rest] = lines;
    const written = first === undefined ? [] : [withHead(first, head), ...rest];
    return { start, end, lines: [...inside.map(({ text }) => `${indent}${text}`), ...written] };
  }

  #insert(neighbour: Lines, lines: readonly string[], below: boolean): Splice {
    const at = below ? neighbour.end + 1 : neighbour.start;
    return { start: at, end: at, lines };
  }

  #indent({ key }: Field): string {
    const [start = 0] = key.range ?? [];
    return ' '.repeat(start - this.#lineStart(start));
  }

  #hyphenIndent(node: Node): string {
    const { start } = nodeLines(this.#text, node);
    return ' '.repeat(this.#text.slice(start).search(/\S|$/u));
  }

  /** The field stands in the line of its item's hyphen. */
  #hasHyphen({ key }: Field): boolean {
    const [start = 0] = key.range ?? [];
    return this.#text.slice(this.#lineStart(start), start).includes('-');
  }

  /** One hyphen, and the value in its line. */
  #isOwnItem(node: Node): boolean {
    const [start = 0] = node.range ?? [];
    return /^ *- +$/u.test(this.#text.slice(this.#lineStart(start), start));
  }

  #lineStart(offset: number): number {
    return lineStart(this.#text, offset);
  }
}

/** What comes in at one place is one insertion, in its order. */
function together(splices: readonly Splice[]): Splice[] {
  const isInsertion = ({ start, end }: Splice) => start === end;
  const byPlace = Map.groupBy(splices.filter(isInsertion), ({ start }) => start);
  const joined = [...byPlace].map(([start, parts]) => ({
    start,
    end: start,
    lines: parts.flatMap(({ lines }) => lines),
  }));
  return [...splices.filter((splice) => !isInsertion(splice)), ...joined];
}

/** An item's first field stands behind the hyphens of its line. */
function withHead(line: string, head: string): string {
  return line.trimStart().startsWith('- ') ? line : head + line.trimStart();
}
