/** Plain data as YAML in the form of the records: folded texts, short lists on one line, two spaces a level. */
import { parseYaml } from '../catalog/yaml/parse-yaml.ts';
import type { Plain } from '../importer/sourced.ts';
import type { PlainRecord } from './schema-order.ts';

/** Columns of a line. */
const WIDTH = 100;

/** A comment above a field, by the path of the field; one at the top stands below an empty line, and may be empty. */
export type Comments = ReadonlyMap<string, string>;

/** The same data gives the same text. */
export function yamlText(record: PlainRecord, comments: Comments): string {
  return fields(record, '', [], comments).join('\n');
}

const NONE: Comments = new Map();

/** Lines of the fields of a part of a record, each after `indent`. */
export function fieldLines(record: PlainRecord, indent: string): string[] {
  return fields(record, indent, ['part'], NONE);
}

/** Lines of one item of a list, its hyphen after `indent`. */
export function itemLines(item: Plain, indent: string): string[] {
  return entry(item, indent, ['part'], NONE);
}

function fields(record: PlainRecord, indent: string, path: readonly string[], comments: Comments): string[] {
  return Object.entries(record).flatMap(([key, value], index) => {
    const here = [...path, key];
    const comment = comments.get(here.join('.'));
    const above = comment ? [`${indent}# ${comment}`] : [];
    if (comment !== undefined && path.length === 0 && index > 0) above.unshift('');
    return [
      ...above,
      ...field(`${indent}${scalar(key) ?? JSON.stringify(key)}:`, value, indent, here, comments),
    ];
  });
}

/** @param head what stands before the value: `key:` or `-` with its indentation */
function field(
  head: string,
  value: Plain,
  indent: string,
  path: readonly string[],
  comments: Comments,
): string[] {
  if (typeof value !== 'object') return written(head, String(value), typeof value === 'string', indent);
  if (isList(value)) {
    const line = flow(value);
    if (line !== undefined && `${head} ${line}`.length <= WIDTH) return [`${head} ${line}`];
    return [
      head,
      ...value.flatMap((item, index) => entry(item, `${indent}  `, [...path, String(index)], comments)),
    ];
  }
  if (Object.keys(value).length === 0) return [`${head} {}`];
  return [head, ...fields(value, `${indent}  `, path, comments)];
}

/** An entry of a list: a mapping begins on the line of its hyphen. */
function entry(item: Plain, indent: string, path: readonly string[], comments: Comments): string[] {
  if (typeof item !== 'object' || isList(item) || Object.keys(item).length === 0) {
    return field(`${indent}-`, item, indent, path, comments);
  }
  const [first = '', ...rest] = fields(item, `${indent}  `, path, comments);
  return [`${indent}- ${first.slice(indent.length + 2)}`, ...rest];
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

/** `[electronic, paper]`; nothing for a list that holds more than short words. */
function flow(list: readonly Plain[]): string | undefined {
  const items = list.map((item) => {
    if (typeof item === 'object') return undefined;
    return typeof item === 'string' ? (/^[\w-]+$/u.test(item) ? scalar(item) : undefined) : String(item);
  });
  return items.every((item) => item !== undefined) ? `[${items.join(', ')}]` : undefined;
}

function written(head: string, value: string, isText: boolean, indent: string): string[] {
  if (!isText) return [`${head} ${value}`];
  const line = `${head} ${scalar(value) ?? quoted(value)}`;
  if (line.length <= WIDTH || !isFoldable(value)) return [line];
  return [`${head} >-`, ...wrapped(value, `${indent}  `)];
}

/** The text as it stands, when YAML reads it as this text. */
function scalar(text: string): string | undefined {
  if (/^[a-z][\w-]*$/iu.test(text) && !/^(?:null|true|false)$/iu.test(text)) return text;
  if (text.includes('\n')) return undefined;
  const parsed = parseYaml(`a: ${text}`);
  return 'data' in parsed && parsed.data.a === text && Object.keys(parsed.data).length === 1
    ? text
    : undefined;
}

function quoted(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: such a text needs escapes
  const isPlain = !/[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff]/u.test(text);
  return isPlain && text.includes('"') && !text.includes("'") ? `'${text}'` : JSON.stringify(text);
}

/** Folding gives the text back when its white space is single spaces. */
function isFoldable(text: string): boolean {
  return /^\S+(?: \S+)*$/u.test(text) && /^[\P{C}]*$/u.test(text);
}

function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines;
}
