/** What a file is, told by its path inside the content folder. */
import type { RecordKind } from '../model/entry.ts';

export interface RecordPlace {
  kind: RecordKind;
  id: string;
}

/** Why a file cannot be a record. */
export type Misplacement = 'folder' | 'depth' | 'extension' | 'name' | 'reserved' | 'year';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Windows keeps these names for devices, with any extension: a catalogue with one cannot be checked out there. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const YEAR = /^\d{4}$/;

/** The kind of a record so many folders below the folder of its name; undefined where none may be. */
const KIND_AT: Record<string, (depth: number) => RecordKind | undefined> = {
  acts: (depth) => (depth >= 2 ? 'act' : undefined),
  regulations: (depth) => (depth >= 2 ? 'regulation' : undefined),
  standards: (depth) => (depth === 3 ? 'order' : depth === 4 ? 'standard' : undefined),
  rules: (depth) => (depth === 3 ? 'order' : depth === 4 ? 'rules' : undefined),
  services: (depth) => (depth === 2 ? 'service' : undefined),
  calendars: (depth) => (depth === 2 ? 'calendar' : undefined),
};

/** Records that are one file at the top of the content. */
export const SINGLE_RECORDS = ['site', 'glossary', 'lint'] as const;

/** Folders of the content that hold records. */
export const RECORD_FOLDERS = Object.keys(KIND_AT);

/** Pages in Markdown: another reader's work. */
export const FOLDER_OF_PAGES = 'docs';

/** The path without `.yaml` or `.yml`; other names stay whole. */
export function withoutExtension(path: string): string {
  return path.replace(/\.ya?ml$/i, '');
}

/** Kind and id of the record that a path (with forward slashes) names, or why it names none. */
export function recordAt(path: string): RecordPlace | Misplacement {
  const [folder = '', ...names] = withoutExtension(path).split('/');
  const single = SINGLE_RECORDS.find((kind) => kind === folder);
  if (names.length === 0 && single !== undefined) {
    return path.endsWith('.yaml') ? { kind: single, id: single } : 'extension';
  }
  const kindAt = Object.hasOwn(KIND_AT, folder) ? KIND_AT[folder] : undefined;
  if (kindAt === undefined) return 'folder';
  if (!path.endsWith('.yaml')) return 'extension';
  if (!names.every((name) => SLUG.test(name))) return 'name';
  if (names.some((name) => RESERVED.test(name))) return 'reserved';
  const kind = kindAt(names.length);
  if (kind === undefined) return 'depth';
  if (kind === 'calendar' && !YEAR.test(names[1] ?? '')) return 'year';
  return { kind, id: names.join('/') };
}
