/**
 * Words that readers of YAML 1.1 take for true and false. Records are YAML 1.2, where `yes`, `no`, `on` and `off` are
 * words like any other; but a tool of the older kind that reads a record and writes it again leaves `true: p3` for
 * `yes: p3`, and `off` becomes `false`. Where the schema has no such field or value but has the word, the word is meant.
 */
import type { ErrorObject } from 'ajv/dist/2020.js';
import type { RecordKind } from '../model/entry.ts';
import { isMapping } from '../model/schema-walk.ts';
import { draft, type UnplacedFinding } from './draft.ts';
import { schemaErrors } from './schema-errors.ts';
import { pointerPath } from './schema-findings.ts';
import { fieldLocator, type Path } from './yaml/locate.ts';
import type { Mapping } from './yaml/parse-yaml.ts';

const TRUE = ['yes', 'on'];
const FALSE = ['no', 'off'];

/** In small letters; `Yes`, `YES` and `y` are the same word to such a tool. */
const WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ...['true', 'yes', 'y', 'on'].map((word) => [word, TRUE] as const),
  ...['false', 'no', 'n', 'off'].map((word) => [word, FALSE] as const),
]);

/** The other way round: where the schema asks for true or false, the older words are them. */
const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['on', true],
  ['y', true],
  ['no', false],
  ['off', false],
  ['n', false],
]);

interface Restored {
  path: Path;
  written: string;
  read: string;
  on?: 'key';
}

/**
 * Puts the words back into the data.
 *
 * @param data read from `text`; it is changed
 * @returns what was put back, for the author to know
 */
export function restoreWords(kind: RecordKind, data: Mapping, text: string): UnplacedFinding[] {
  const errors = schemaErrors(kind, data);
  if (errors.length === 0) return [];
  const restored = errors.flatMap((error) => restore(data, error));
  if (restored.length === 0) return [];
  const locate = fieldLocator(text);
  return restored.map((one) => describe(one, locate));
}

function restore(data: Mapping, { keyword, instancePath, params, parentSchema, data: value }: ErrorObject) {
  const path = pointerPath(instancePath, data);
  if (keyword === 'additionalProperties') {
    const written = String(params.additionalProperty);
    const known = Object.keys(parentSchema?.properties ?? {});
    const read = WORDS.get(written.toLowerCase())?.find((word) => known.includes(word));
    const holder = valueAt(data, path);
    if (read === undefined || !isMapping(holder) || Object.hasOwn(holder, read)) return [];
    renameKey(holder as Mapping, written, read);
    return [{ path: [...path, written], written, read, on: 'key' as const }];
  }
  const allowed: unknown[] = keyword === 'enum' ? params.allowedValues : [];
  const word = WORDS.get(String(value).toLowerCase())?.find((one) => allowed.includes(one));
  if (word !== undefined) return replaced(data, path, value, word);
  if (keyword !== 'type' || params.type !== 'boolean' || typeof value !== 'string') return [];
  const truth = TRUTHS.get(value.toLowerCase());
  return truth === undefined ? [] : replaced(data, path, value, truth);
}

function replaced(data: Mapping, path: Path, value: unknown, read: string | boolean): Restored[] {
  const holder = valueAt(data, path.slice(0, -1)) as Record<string | number, unknown>;
  const last = path.at(-1);
  if (last === undefined) return [];
  holder[last] = read;
  return [{ path, written: String(value), read: String(read) }];
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce((node, part) => (node as Record<string | number, unknown>)[part], data);
}

/** The order of fields is the author's. */
function renameKey(holder: Mapping, from: string, to: string): void {
  const fields = Object.entries(holder);
  for (const [name] of fields) delete holder[name];
  for (const [name, value] of fields) holder[name === from ? to : name] = value;
}

function describe(
  { path, written, read, on }: Restored,
  locate: ReturnType<typeof fieldLocator>,
): UnplacedFinding {
  return draft(
    'yaml/word-restored',
    {
      message: `«${written}» прочитано как «${read}»: так это слово пишут программы со старым YAML 1.1.`,
      expected: read,
      got: written,
      fix: `Ничего не потеряно. Чтобы файл был как у всех, верните «${read}».`,
    },
    {
      message: `"${written}" is read as "${read}": tools of the older YAML 1.1 write it so.`,
      expected: read,
      got: written,
      fix: `Nothing is lost. Write "${read}" again to keep the file like the others.`,
    },
    { severity: 'info', path, position: locate(path, on) },
  );
}
