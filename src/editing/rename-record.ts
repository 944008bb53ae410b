/**
 * A record under another name: its file and what lies in its folder move, every reference follows, and the name that it had
 * leads on (`formerly`). Only the words that are a reference change; comments and the rest of each file stay.
 */
import { isScalar, parseDocument, visit } from 'yaml';
import { didYouMean } from '../catalog/did-you-mean.ts';
import { RECORD_FOLDERS, type RecordPlace, recordAt, withoutExtension } from '../catalog/kinds.ts';
import { readRecord, rewriteRecord } from './rewrite-record.ts';
import type { PlainRecord } from './schema-order.ts';

/** Texts of all files of a catalogue that may be records, by path from the content folder. */
export type CatalogTexts = ReadonlyMap<string, string>;

export interface Renaming {
  /** What each file is to say; `undefined` where it goes. */
  texts: Map<string, string | undefined>;
  /** Records that get another name. */
  moved: { from: string; to: string }[];
  /** How many references follow, and in how many files. */
  references: number;
  files: number;
}

/** Whoever asked for it can mend it. */
export class RenameError extends Error {
  override name = 'RenameError';
}

/**
 * @param from name of a record, with or without the folder of its kind and the extension
 * @param to in the same folder of a kind
 * @throws RenameError when there is no such record, when more than one has that name, or when the new name is taken
 */
export function renameRecord(texts: CatalogTexts, from: string, to: string): Renaming {
  const old = findRecord(texts, from);
  const next = placeNamed(old, to);
  if (next.path === old.path) throw new RenameError(`«${from}» уже так называется`);
  const moves = listMoves(texts, old, next);
  assertFree(texts, moves);
  const renamed = new Map(moves.map((move) => [move.from.id, move.to.id]));
  assertOneKind(texts, moves);
  const result: Renaming = { texts: new Map(), moved: [], references: 0, files: 0 };
  const byPath = new Map(moves.map((move) => [move.from.path, move]));
  for (const [path, text] of texts) {
    if (readPlace(path) === undefined) continue;
    const { text: followed, count } = followReferences(text, renamed);
    const move = byPath.get(path);
    result.references += count;
    if (count > 0) result.files += 1;
    if (move !== undefined) {
      result.texts.set(path, undefined);
      result.texts.set(move.to.path, withFormerName(followed, move));
      result.moved.push({ from: path, to: move.to.path });
    } else if (count > 0) result.texts.set(path, followed);
  }
  return result;
}

interface Place extends RecordPlace {
  path: string;
}

interface Move {
  from: Place;
  to: Place;
}

function readPlace(path: string): Place | undefined {
  const place = recordAt(path);
  return typeof place === 'string' ? undefined : { ...place, path };
}

function findRecord(texts: CatalogTexts, name: string): Place {
  const bare = withoutExtension(name);
  const candidates = [bare, ...RECORD_FOLDERS.map((folder) => `${folder}/${bare}`)].map(
    (one) => `${one}.yaml`,
  );
  const found = candidates.filter((path) => texts.has(path)).flatMap((path) => readPlace(path) ?? []);
  const [only] = found;
  if (only === undefined) {
    const ids = [...texts.keys()].flatMap((path) => readPlace(path)?.id ?? []);
    throw new RenameError(`нет записи «${name}»${didYouMean(bare, ids)}`);
  }
  if (found.length > 1) {
    const paths = found.map(({ path }) => withoutExtension(path)).join(', ');
    throw new RenameError(`имя «${name}» у нескольких записей: ${paths}. Назовите одну с её папкой`);
  }
  return only;
}

function placeNamed({ kind, path }: Place, name: string): Place {
  const [folder = ''] = path.split('/');
  const bare = withoutExtension(name);
  const wanted = `${bare.startsWith(`${folder}/`) ? bare : `${folder}/${bare}`}.yaml`;
  const place = readPlace(wanted);
  if (place?.kind !== kind) {
    throw new RenameError(
      `«${name}» не годится: имя состоит из строчных латинских букв, цифр и дефисов и стоит так же глубоко, как прежнее`,
    );
  }
  return place;
}

/** An act brings its regulations, an order its standards or rules: their names begin with its own. */
function listMoves(texts: CatalogTexts, from: Place, to: Place): Move[] {
  const below =
    from.kind === 'act' ? 'regulations' : from.kind === 'order' ? from.path.split('/')[0] : undefined;
  const inside =
    below === undefined ? [] : [...texts.keys()].filter((path) => path.startsWith(`${below}/${from.id}/`));
  const members = inside.flatMap((path): Move[] => {
    const rest = path.slice(`${below}/${from.id}`.length);
    const [old, next] = [readPlace(path), readPlace(`${below}/${to.id}${rest}`)];
    return old === undefined || next === undefined ? [] : [{ from: old, to: next }];
  });
  return [{ from, to }, ...members];
}

function assertFree(texts: CatalogTexts, moves: readonly Move[]): void {
  // A record may have the name again that it had itself.
  const moved = new Set(moves.map(({ from }) => from.path));
  for (const { to } of moves) {
    if (texts.has(to.path)) throw new RenameError(`«${to.path}» уже есть`);
    for (const [path, text] of texts) {
      if (moved.has(path) || readPlace(path)?.kind !== to.kind) continue;
      if (listFormer(readRecord(text)).includes(to.id)) {
        throw new RenameError(`«${to.id}» – прежнее имя записи ${path}: по одному адресу стоит одна запись`);
      }
    }
  }
}

/** A reference is a bare name: where two kinds have the same one, nobody can tell which is meant. */
function assertOneKind(texts: CatalogTexts, moves: readonly Move[]): void {
  for (const { from } of moves) {
    const other = [...texts.keys()].find((path) => path !== from.path && readPlace(path)?.id === from.id);
    if (other !== undefined) {
      throw new RenameError(
        `имя «${from.id}» есть и у записи ${other}: ссылки на них не различить. Переименуйте вручную`,
      );
    }
  }
}

const listFormer = (record: PlainRecord | undefined): string[] =>
  Array.isArray(record?.formerly) ? record.formerly.map(String) : [];

/** Every value that is wholly one of the old names; quotes around it stay. */
function followReferences(
  text: string,
  renamed: ReadonlyMap<string, string>,
): { text: string; count: number } {
  if (![...renamed.keys()].some((id) => text.includes(id))) return { text, count: 0 };
  const places: { start: number; end: number; to: string }[] = [];
  visit(parseDocument(text), {
    Pair(_, { key }) {
      // What a record was called stays what it was.
      return isScalar(key) && key.value === 'formerly' ? visit.SKIP : undefined;
    },
    Scalar(_, { value, range }) {
      const to = typeof value === 'string' ? renamed.get(value) : undefined;
      if (to === undefined || range === undefined || range === null) return;
      const start = text.indexOf(String(value), range[0]);
      if (start >= 0 && start < range[1]) places.push({ start, end: start + String(value).length, to });
    },
  });
  const followed = places
    .toSorted((a, b) => b.start - a.start)
    .reduce((whole, { start, end, to }) => whole.slice(0, start) + to + whole.slice(end), text);
  return { text: followed, count: places.length };
}

/**
 * The name that it had is added to those before it, but for a draft, whose page nobody has seen under it; the schema is as
 * far away as the new folder says.
 */
function withFormerName(text: string, { from, to }: Move): string {
  const record = readRecord(text);
  if (record === undefined) throw new RenameError(`${from.path}: YAML не читается; сначала исправьте запись`);
  const formerly = [...listFormer(record).filter((id) => id !== to.id), from.id];
  const named = record.draft === true ? text : rewriteRecord(to.kind, text, { ...record, formerly });
  const up = '../'.repeat(to.path.split('/').length);
  return named.replace(/^(# yaml-language-server: \$schema=)(?:\.\.\/)+(?=schemas\/)/mu, `$1${up}`);
}
