/** An imported record as a file: its schema, what an editor has to fill in, the record, the importer's mark. */
import { createHash } from 'node:crypto';
import type { ImportedDraft } from '../importer/import-text.ts';
import type { Plain } from '../importer/sourced.ts';
import type { RecordKind } from '../model/entry.ts';
import { fieldOrder, inSchemaOrder, type PlainRecord } from './schema-order.ts';
import { type Comments, yamlText } from './yaml-text.ts';

const MARK = /^# reglament import sha256:(?<sum>[0-9a-f]{64})\n$/mu;

const ASKED = '# Заполнить ';

/** @param path of the file inside the content folder: its depth says where the schemas lie */
export function recordFile({ kind, record, todo }: ImportedDraft, path: string): string {
  const up = '../'.repeat(path.split('/').length);
  const ordered = inSchemaOrder(kind, markDraft(kind, record));
  const lines = [
    `# yaml-language-server: $schema=${up}schemas/${kind}.schema.json`,
    ...todo.map(
      ({ path: field, message, words }) =>
        `${ASKED}${field.join('/') || 'запись'}: ${oneLine(message)}${words === undefined ? '' : ` ${quoteBeginning(words.text)}`}`,
    ),
    yamlText(ordered, collectComments(ordered)),
    '',
  ];
  return marked(lines.join('\n'));
}

/** What nobody has read says so; of what is known by a reference alone nothing was read. */
function markDraft(kind: RecordKind, record: PlainRecord): PlainRecord {
  return fieldOrder(kind, record).includes('draft') && record.lookup === undefined
    ? { ...record, draft: true }
    : record;
}

/** A file with the importer's mark at its end, by which a later import knows that nobody has touched it. */
export function marked(text: string): string {
  return `${text}# reglament import sha256:${hashText(text)}\n`;
}

/** Nobody has touched the file since an import wrote it: overwriting it loses nothing. */
export function isAsImported(text: string): boolean {
  const mark = MARK.exec(text);
  return mark?.groups !== undefined && hashText(text.slice(0, mark.index)) === mark.groups.sum;
}

/** Which import wrote the file, whatever has become of it since. */
export function readMark(text: string): string | undefined {
  return MARK.exec(text)?.groups?.sum;
}

function listAsked(text: string): string[] {
  return text.split('\n').filter((line) => line.startsWith(ASKED));
}

/** A question in the head of a file. */
export interface AskedLine {
  /** `events/2/note`; `запись` for the record as a whole. */
  field: string;
  message: string;
}

/** What stands in the head of a file for its editor to fill in. */
export function listAskedFields(text: string): AskedLine[] {
  return listAsked(text).map((line) => {
    const [field = '', ...message] = line.slice(ASKED.length).split(': ');
    return { field, message: message.join(': ') };
  });
}

/**
 * The text without the questions that somebody has answered.
 *
 * @param isAnswered is asked of each with its place among them: several may be word for word the same
 */
export function withoutAsked(text: string, isAnswered: (asked: AskedLine, index: number) => boolean): string {
  let index = -1;
  const isLeft = (line: string) => {
    const [asked] = listAskedFields(line);
    if (asked === undefined) return true;
    index += 1;
    return !isAnswered(asked, index);
  };
  return text.split('\n').filter(isLeft).join('\n');
}

/**
 * The head and the mark of a file that an editor has worked on, after a new import: what was asked and is no more goes,
 * what is asked anew comes in, and the rest of the text stays.
 */
export function renewFrame(text: string, base: string, imported: string): string {
  const [was, now] = [listAsked(base), listAsked(imported)];
  const gone = new Set(was.filter((line) => !now.includes(line)));
  const fresh = now.filter((line) => !was.includes(line) && !text.includes(line));
  const lines = text.split('\n').filter((line) => !gone.has(line));
  const head = lines.findIndex((line) => !line.startsWith('# yaml-language-server:'));
  const framed = lines.toSpliced(Math.max(head, 0), 0, ...fresh).join('\n');
  const mark = readMark(imported);
  return mark === undefined ? framed : framed.replace(MARK, `# reglament import sha256:${mark}\n`);
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Which words are asked about; the whole of them stands in the text. */
const LONGEST_QUOTE = 80;

function quoteBeginning(text: string): string {
  const flat = oneLine(text);
  return `«${flat.length > LONGEST_QUOTE ? `${flat.slice(0, LONGEST_QUOTE).toWellFormed()}…` : flat}»`;
}

/** As a comment may hold it: YAML refuses control characters and halves of letters there, where nothing escapes them. */
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\P{C}\p{Cf}\p{Co}\s]|[\uFFFE\uFFFF\uFEFF]/gu, '\uFFFD')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Above each field the items of the act that it comes from: `п. 2, 3`; of processes each has its own. */
function collectComments(record: PlainRecord): Comments {
  const comments = new Map<string, string>();
  let last = '';
  for (const [key, value] of Object.entries(record)) {
    if (key === 'processes') {
      comments.set(key, '');
      for (const [name, process] of Object.entries(value)) note(`processes.${name}`, placesIn(process));
      continue;
    }
    const places = placesIn(value);
    if (places === last) continue;
    note(key, places);
    if (places !== '') last = places;
  }
  return comments;

  function note(path: string, places: string): void {
    if (places !== '') comments.set(path, oneLine(places));
  }
}

function placesIn(value: Plain): string {
  const items = new Set<string>();
  const others = new Set<string>();
  const visit = (node: Plain): void => {
    if (typeof node !== 'object') return;
    for (const [key, inner] of Object.entries(node)) {
      if (key === 'at' && typeof inner === 'string') {
        const item = /^п\. (?<number>[\d-]+)/u.exec(inner)?.groups?.number;
        if (item === undefined) others.add(inner);
        else items.add(item);
      } else visit(inner);
    }
  };
  visit(value);
  const numbers = [...items].toSorted((a, b) => a.localeCompare(b, 'ru', { numeric: true }));
  const listed = numbers.length > 0 ? [`п. ${numbers.join(', ')}`] : [];
  return [...listed, ...others].join('; ');
}
