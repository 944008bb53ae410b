/** What a change did to the verdicts, in lines: the first thing that a reviewer has to see. */

import type { VerdictChange } from '../compare/ratchet/verdict-changes.ts';
import type { CheckedKind, PathSnapshot } from '../compare/ratchet/verdict-snapshot.ts';
import type { Language } from '../model/finding.ts';
import { formatAmount } from '../terms/format-amount.ts';
import { CHANNELS, SERVICE_CHANNELS } from '../words/channels.ts';
import { CHECK_TERMS, VERDICTS } from '../words/verdicts.ts';
import { formatTotal } from './verdict-rows.ts';

const WORDS = {
  ru: {
    heading: 'Что изменилось',
    since: (revision: string) => `с ${revision}`,
    nothing: 'Выводы не стали хуже, шаги на месте, суммы и сроки те же.',
    unsound: (revision: string, files: string) =>
      `в ревизии ${revision} файлы с ошибками (${files}): выводов, которым они нужны, там не было, и сравнить их не с чем`,
    kinds: {
      worse: 'хуже',
      'less-known': 'известно меньше',
      'record-gone': 'больше нет среди проверенных',
      'path-gone': 'больше не проверяется',
      'reading-gone': 'прочтения пути больше нет',
      'step-gone': 'шага больше нет',
      'term-changed': 'другой срок',
      'total-changed': 'другая сумма шагов',
      'row-changed': 'другая строка перечня',
    },
    records: { regulations: 'регламент', rules: 'правила' },
    parts: { restated: 'повторное изложение', hearing: 'отказ с заслушиванием' },
  },
  en: {
    heading: 'What changed',
    since: (revision: string) => `since ${revision}`,
    nothing: 'No verdict is worse, no step is gone, totals and terms are the same.',
    unsound: (revision: string, files: string) =>
      `files with errors at ${revision} (${files}): verdicts that need them were not known there, and cannot be compared`,
    kinds: {
      worse: 'worse',
      'less-known': 'less is known',
      'record-gone': 'not checked any more',
      'path-gone': 'not checked any more',
      'reading-gone': 'the reading of the path is gone',
      'step-gone': 'the step is gone',
      'term-changed': 'another term',
      'total-changed': 'another total of the steps',
      'row-changed': 'another row of the table',
    },
    records: { regulations: 'regulation', rules: 'rules' },
    parts: { restated: 'second telling', hearing: 'refusal with a hearing' },
  },
} as const;

export interface ChangesSince {
  /** As the caller named it. */
  revision: string;
  changes: readonly VerdictChange[];
  /** Files that had errors there: a verdict that needed them was not known, and nothing can be said of it. */
  unsound?: readonly string[];
}

/** «Что изменилось с main» */
export function changesHeading({ revision }: ChangesSince, language: Language): string {
  const { heading, since } = WORDS[language];
  return `${heading} ${since(revision)}`;
}

/** A line for each change, without marks of a list; one that says so when there is none; first what was not known before. */
export function changeLines({ revision, changes, unsound = [] }: ChangesSince, language: Language): string[] {
  const { kinds, nothing, unsound: doubt } = WORDS[language];
  return [
    ...(unsound.length === 0 ? [] : [doubt(revision, unsound.join(', '))]),
    ...(changes.length === 0 ? [nothing] : []),
    ...changes.map((change) => `${kinds[change.kind]}: ${describeChange(change, language)}`),
  ];
}

function describeChange(change: VerdictChange, language: Language): string {
  const record = nameRecord(change, language);
  const name = (path: PathSnapshot) => `${record}, ${namePath(change.record, path, language)}`;
  const both = (
    { before, now }: Record<'before' | 'now', PathSnapshot>,
    show: (path: PathSnapshot) => string,
  ) => `${name(now)}: ${show(before)} → ${show(now)}`;
  switch (change.kind) {
    case 'record-gone':
      return record;
    case 'path-gone':
      return name(change.before);
    case 'reading-gone':
      return `${name(change.before)}: ${change.reading}`;
    case 'step-gone':
      return `${record}, ${change.process}/${change.step}: «${change.action}»`;
    case 'row-changed':
      return `${record}, rows/${change.row}: ${change.before} → ${change.now ?? '–'}`;
    case 'term-changed':
      return both(change, ({ terms }) => terms.map((term) => `«${term}»`).join(' / ') || '–');
    case 'total-changed':
      return both(change, ({ total }) => formatTotal(total, language) || '–');
    default:
      return both(change, (path) => describeVerdict(path, language));
  }
}

function describeVerdict({ verdict, excess }: PathSnapshot, language: Language): string {
  if (excess === undefined) return VERDICTS[language][verdict];
  return `${VERDICTS[language][verdict]} (${CHECK_TERMS[language].excess} ${formatAmount(excess, language)})`;
}

function nameRecord({ record, id }: VerdictChange, language: Language): string {
  return `${WORDS[language].records[record]} ${id}`;
}

function namePath(record: CheckedKind, { channel, title, part }: PathSnapshot, language: Language): string {
  const names = SERVICE_CHANNELS[language];
  // The acts of 2015 have no Государственная корпорация.
  const name = record === 'rules' ? names[channel] : { ...names, ...CHANNELS[language] }[channel];
  const which = [title, part && WORDS[language].parts[part]].filter((word) => word !== undefined);
  return which.length === 0 ? name : `${name} (${which.join(', ')})`;
}
