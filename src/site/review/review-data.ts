/** What the server of a review and its page tell each other. */
import type { Plain } from '../../importer/sourced.ts';

export type FieldPath = readonly (string | number)[];

/** A record in the list of what is to be read. */
export interface ListedRecord {
  /** Inside the content folder, with extension. */
  path: string;
  title: string;
  isDraft: boolean;
  /** How many questions the import has left in its head. */
  asked: number;
}

interface NodeView {
  path: FieldPath;
  name: string;
  /** What the schema says of it. */
  about?: string;
}

/** A value that is written as one text. */
export interface LeafView extends NodeView {
  kind: 'leaf';
  /** As an editor sees and writes it. */
  text: string;
  /** `yaml`: several values, written as YAML has them. */
  form: 'text' | 'yaml';
  /** The words that it may be. */
  choices?: readonly string[];
  /** Not there yet: the import asks for it. */
  isMissing?: true;
}

export interface GroupView extends NodeView {
  kind: 'group';
  parts: readonly FieldView[];
  /** Fields that the schema knows and the record has not. */
  addable: readonly { key: string; name: string }[];
}

export type FieldView = LeafView | GroupView;

/** What the import left for an editor: a line in the head of the file. */
export interface AskedField {
  path: FieldPath;
  /** As a reader calls it: «события · 3 · пояснение». */
  name: string;
  message: string;
}

/** A stretch of a line of the source. */
export interface PieceView {
  text: string;
  fate: 'field' | 'boilerplate' | 'unplaced';
  /** Fields whose words these are. */
  fields: readonly string[];
}

export interface LineView {
  line: number;
  pieces: readonly PieceView[];
}

export interface RecordState {
  path: string;
  title: string;
  /** Checksum of the file as it stands: an edit says which text it was made over. */
  hash: string;
  isDraft: boolean;
  fields: readonly FieldView[];
  asked: readonly AskedField[];
  canUndo: boolean;
}

/** The text of the act, once a record; nothing where it is not at hand. */
export type SourceView = { name: string; lines: readonly LineView[] } | undefined;

export interface CheckView {
  header: readonly string[];
  rows: readonly { cells: readonly string[]; verdict: string; remark: string }[];
  findings: readonly {
    severity: string;
    rule: string;
    field: string;
    name: string;
    message: string;
    fix: string;
  }[];
  /** The rest of the catalogue has errors that keep the term from being checked. */
  unchecked: boolean;
}

export interface EditRequest {
  path: string;
  hash: string;
  field: FieldPath;
  /** As typed; absent takes the field away. */
  text?: string | undefined;
  form: 'text' | 'yaml';
}

/** What became of an edit. */
export type EditAnswer =
  | { kind: 'written'; state: RecordState }
  /** The file has changed underneath: as it stands now, and what the field has there. */
  | { kind: 'conflict'; state: RecordState; there: string }
  /** The schema, or YAML, objects; nothing is written. */
  | { kind: 'refused'; messages: readonly string[] };

/** One name for one field on both sides. */
export function fieldKey(path: FieldPath): string {
  return path.join('/');
}

export function valueAt(record: Plain | undefined, path: FieldPath): Plain | undefined {
  return path.reduce<Plain | undefined>(
    (value, part) =>
      typeof value === 'object' ? (Reflect.get(value, part) as Plain | undefined) : undefined,
    record,
  );
}
