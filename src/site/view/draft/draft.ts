/** A draft that is no record yet: what it lacks, and what it has, field by field. */
import type { UnfinishedDraft } from '../../../catalog/unfinished.ts';
import type { SiteData } from '../../data.ts';
import { chooseFindingsLanguage } from '../../language.ts';
import { nameField, namePath } from '../../review/field-names.ts';
import type { FieldPath } from '../../review/review-data.ts';
import type { Lang } from '../shared/said.ts';

export interface DraftField {
  name: string;
  /** Its values in the order of the file, each with the way to it inside of the field. */
  values: { path: string; text: string }[];
}

export interface DraftView {
  title: string;
  file: string;
  lacks: { message: string; fix: string; place: string }[];
  /** BCP 47 tag of what is said of it; set only when it differs from the page's. */
  told: Lang;
  fields: DraftField[];
  /** The same of its own words. */
  words: Lang;
}

/** What an editor or the importer has written for the program stands in no record. */
const APART = new Set(['draft', 'recorded', 'acknowledged']);

function listValues(value: unknown, path: FieldPath = []): DraftField['values'] {
  if (typeof value !== 'object' || value === null) return [{ path: namePath(path), text: String(value) }];
  return Object.entries(value).flatMap(([key, part]) =>
    listValues(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function listFields(data: object): DraftField[] {
  return Object.entries(data)
    .filter(([key]) => !APART.has(key))
    .map(([key, part]) => ({ name: nameField(key), values: listValues(part) }));
}

function findTitle(data: object): string | undefined {
  const titles = 'titles' in data ? data.titles : undefined;
  const from = { ...data, ...(typeof titles === 'object' ? titles : {}) } as Record<string, unknown>;
  return [from.heading, from.listed, from.body, from.title].find((title) => typeof title === 'string') as
    | string
    | undefined;
}

export function draftView({ site, t }: SiteData, draft: UnfinishedDraft): DraftView {
  const language = chooseFindingsLanguage(site.language);
  const data = typeof draft.data === 'object' && draft.data !== null ? draft.data : {};
  const own = 'language' in data && typeof data.language === 'string' ? data.language : 'ru';
  return {
    title: findTitle(data) ?? t.draft.unnamed,
    file: draft.file,
    lacks: draft.lacks.map(({ text, line, column }) => ({
      message: text[language].message,
      fix: text[language].fix,
      place: `${line}:${column}`,
    })),
    told: language === site.language ? undefined : language,
    fields: listFields(data),
    words: own === site.language ? undefined : own,
  };
}
