/** The work of a review: which records there are, what each says, and every edit into its file. */

import { createHash } from 'node:crypto';
import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { recordAt } from '../../catalog/kinds.ts';
import { listFiles } from '../../catalog/list-files.ts';
import { readToRewrite } from '../../catalog/read-text.ts';
import { schemaFindings } from '../../catalog/schema-findings.ts';
import { type AskedLine, listAskedFields, withoutAsked } from '../../editing/record-file.ts';
import { readRecord, rewriteRecord } from '../../editing/rewrite-record.ts';
import type { PlainRecord } from '../../editing/schema-order.ts';
import type { Plain } from '../../importer/sourced.ts';
import type { RecordKind } from '../../model/entry.ts';
import { holdFolder } from '../../storage/folder.ts';
import { namePath } from './field-names.ts';
import { fieldTree } from './field-tree.ts';
import { asScalar, readTyped, withValue } from './read-typed.ts';
import {
  type EditAnswer,
  type EditRequest,
  fieldKey,
  type ListedRecord,
  type RecordState,
  valueAt,
} from './review-data.ts';

/** No record is there, or what is there is no record. */
export class NoRecordError extends Error {
  override name = 'NoRecordError';
}

interface OpenRecord {
  kind: RecordKind;
  text: string;
  record: PlainRecord;
  asked: readonly AskedLine[];
}

/** A text of a file before an edit, and the checksum of what the edit made of it. */
interface Undoable {
  before: string;
  after: string;
}

export class ReviewSession {
  readonly contentDir: string;
  readonly #undo = new Map<string, Undoable[]>();

  /** @param contentDir absolute */
  constructor(contentDir: string) {
    this.contentDir = contentDir;
  }

  /** Drafts, and records with questions in their heads, the most questions first; all records where there is none. */
  async list(): Promise<ListedRecord[]> {
    const { files } = await listFiles(this.contentDir);
    const all = files
      .filter((path) => existsSync(join(this.contentDir, path)))
      .flatMap((path) => this.#summarise(path));
    const open = all.filter(({ isDraft, asked }) => isDraft || asked > 0);
    return open.length > 0 ? open.toSorted((a, b) => b.asked - a.asked) : all;
  }

  /** @throws NoRecordError when it cannot be read */
  open(path: string): RecordState {
    return this.#tell(path, this.#read(path));
  }

  /** @throws NoRecordError when it cannot be read */
  read(path: string): PlainRecord {
    return this.#read(path).record;
  }

  /**
   * Writes one edit, unless the file has changed since the editor saw it or the schema objects.
   *
   * @throws NoRecordError when it cannot be read; BusyError when another process writes there
   */
  async edit(request: EditRequest): Promise<EditAnswer> {
    const typed = readTyped(request);
    if ('problem' in typed) return { kind: 'refused', messages: [typed.problem] };
    return this.#write(request, (open) => {
      const edited = chooseSound(open, request, typed.value);
      if ('messages' in edited) return edited;
      const text = rewriteRecord(open.kind, open.text, edited.record);
      return { text: withoutAsked(text, ({ field }) => field === fieldKey(request.field)) };
    });
  }

  /**
   * Takes a question out of the head: an editor has looked, and the field is right as it is.
   *
   * @param request with the place of the question among those of `asked`
   */
  async settle(request: Pick<EditRequest, 'path' | 'hash'> & { index: number }): Promise<EditAnswer> {
    return this.#write({ ...request, field: [] }, ({ text }) => ({
      text: withoutAsked(text, (_, index) => index === request.index),
    }));
  }

  /** Puts back the text before the last edit, if nothing has happened to the file since. */
  async undo(request: Pick<EditRequest, 'path' | 'hash'>): Promise<EditAnswer> {
    const stack = this.#undo.get(request.path) ?? [];
    const last = stack.at(-1);
    if (last === undefined) return { kind: 'refused', messages: ['Отменять нечего.'] };
    return this.#write(
      { ...request, field: [] },
      ({ text }) =>
        hashText(text) === last.after
          ? { text: last.before }
          : { messages: ['Файл изменился после этой правки: отменить её нельзя.'] },
      () => stack.pop(),
    );
  }

  async #write(
    { path, hash, field }: Pick<EditRequest, 'path' | 'hash' | 'field'>,
    change: (open: OpenRecord) => { text: string } | { messages: string[] },
    done?: () => void,
  ): Promise<EditAnswer> {
    return holdFolder(this.contentDir, ({ write }) => {
      const open = this.#read(path);
      if (hashText(open.text) !== hash) {
        const there = writeValue(valueAt(open.record, field));
        return { kind: 'conflict', state: this.#tell(path, open), there };
      }
      const changed = change(open);
      if ('messages' in changed) return { kind: 'refused', messages: changed.messages };
      if (changed.text !== open.text) {
        write(new Map([[path, changed.text]]));
        if (done === undefined) this.#remember(path, { before: open.text, after: hashText(changed.text) });
        else done();
      }
      return { kind: 'written', state: this.open(path) };
    });
  }

  #remember(path: string, one: Undoable): void {
    this.#undo.set(path, [...(this.#undo.get(path) ?? []), one]);
  }

  #summarise(path: string): ListedRecord[] {
    const place = recordAt(path);
    if (typeof place === 'string' || ['site', 'lint', 'glossary', 'calendar'].includes(place.kind)) return [];
    try {
      const { record, asked } = this.#read(path);
      return [{ path, title: readTitle(record, path), isDraft: record.draft === true, asked: asked.length }];
    } catch (error) {
      if (error instanceof NoRecordError) return [];
      throw error;
    }
  }

  #read(path: string): OpenRecord {
    const place = recordAt(path);
    const file = join(this.contentDir, path);
    const isOutside = path.split('/').some((part) => part === '..' || part.startsWith('.') || part === '');
    if (typeof place === 'string' || isOutside || !lstatSync(file, { throwIfNoEntry: false })?.isFile()) {
      throw new NoRecordError(`Записи «${path}» в каталоге нет.`);
    }
    const text = readToRewrite(file);
    if (text === undefined)
      throw new NoRecordError(`«${path}» не в UTF-8: сохраните файл в этой кодировке в редакторе.`);
    const record = readRecord(text);
    if (record === undefined)
      throw new NoRecordError(`«${path}»: YAML не читается, исправьте файл в редакторе.`);
    return { kind: place.kind, text, record, asked: listAskedFields(text) };
  }

  #tell(path: string, { kind, text, record, asked }: OpenRecord): RecordState {
    const questions = asked.map(({ field, message }) => {
      const whole = toPath(field, record);
      return { path: whole, name: namePath(whole), message };
    });
    return {
      path,
      title: readTitle(record, path),
      hash: hashText(text),
      isDraft: record.draft === true,
      // Whether it is a draft is no question of a field: see `finish` of the page.
      fields: fieldTree(
        kind,
        record,
        questions.map((one) => one.path),
      ).filter((field) => field.path[0] !== 'draft'),
      asked: questions,
      canUndo: (this.#undo.get(path) ?? []).length > 0,
    };
  }
}

/** The first reading of what was typed to which the schema has nothing new to object. */
function chooseSound(
  { kind, record }: OpenRecord,
  { field, form }: EditRequest,
  value: Plain | undefined,
): { record: PlainRecord } | { messages: string[] } {
  const readings = typeof value === 'string' && form === 'text' ? [...asScalar(value)].reverse() : [value];
  const before = schemaFindings(kind, record).map(tellFault);
  const tried = readings.map((reading) => {
    const edited = withValue(record, field, reading) as PlainRecord;
    const faults = schemaFindings(kind, edited).map(tellFault);
    return {
      record: edited,
      messages: faults.filter((fault) => !before.some((one) => isDeepStrictEqual(one, fault))),
    };
  });
  const sound = tried.find(({ messages }) => messages.length === 0);
  if (sound !== undefined) return { record: sound.record };
  return { messages: (tried[0]?.messages ?? []).map(({ message }) => message) };
}

function tellFault({ path, text: { ru } }: ReturnType<typeof schemaFindings>[number]) {
  const wanted = ru.expected === undefined ? '' : ` Ожидается: ${ru.expected}.`;
  return { path: fieldKey(path), message: `${ru.message}${wanted} ${ru.fix}` };
}

/** `events/2/note` of a question as a path of the record; a step may be called by its id. */
function toPath(field: string, record: PlainRecord): (string | number)[] {
  const path: (string | number)[] = [];
  for (const part of field.split('/')) {
    const holder = valueAt(record, path);
    path.push(Array.isArray(holder) && /^\d+$/u.test(part) ? Number(part) : part);
  }
  return path;
}

function readTitle(record: PlainRecord, path: string): string {
  const titles = record.titles ?? record.title;
  const title = typeof titles === 'object' ? Reflect.get(titles, 'heading') : titles;
  const text: unknown = typeof title === 'object' && title !== null ? Reflect.get(title, 'text') : title;
  return typeof text === 'string' && text !== 'unknown' ? text : path;
}

function writeValue(value: Plain | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
