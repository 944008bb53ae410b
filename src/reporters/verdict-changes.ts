/** What a change did to the verdicts, in lines: the first thing that a reviewer has to see. */

import type { VerdictChange } from '../compare/ratchet/verdict-changes.ts';
import type { PathSnapshot } from '../compare/ratchet/verdict-snapshot.ts';
import type { Language } from '../model/finding.ts';
import { formatAmount } from '../terms/format-amount.ts';
import { CHANNELS } from '../words/channels.ts';
import { CHECK_TERMS, VERDICTS } from '../words/verdicts.ts';
import { formatTotal } from './verdict-rows.ts';

const WORDS = {
  ru: {
    heading: 'Что изменилось',
    since: (revision: string) => `с ${revision}`,
    nothing: 'Выводы не стали хуже, шаги на месте, суммы и сроки те же.',
    kinds: {
      worse: 'хуже',
      'less-known': 'известно меньше',
      'regulation-gone': 'регламента больше нет среди проверенных',
      'path-gone': 'канала больше нет',
      'step-gone': 'шага больше нет',
      'term-changed': 'другой срок',
      'total-changed': 'другая сумма шагов',
    },
  },
  en: {
    heading: 'What changed',
    since: (revision: string) => `since ${revision}`,
    nothing: 'No verdict is worse, no step is gone, totals and terms are the same.',
    kinds: {
      worse: 'worse',
      'less-known': 'less is known',
      'regulation-gone': 'the regulation is not checked any more',
      'path-gone': 'the channel is gone',
      'step-gone': 'the step is gone',
      'term-changed': 'another term',
      'total-changed': 'another total of the steps',
    },
  },
} as const;

export interface ChangesSince {
  /** As the caller named it. */
  revision: string;
  changes: readonly VerdictChange[];
}

/** «Что изменилось с main» */
export function changesHeading({ revision }: ChangesSince, language: Language): string {
  const { heading, since } = WORDS[language];
  return `${heading} ${since(revision)}`;
}

/** A line for each change, without marks of a list; one that says so when there is none. */
export function changeLines({ changes }: ChangesSince, language: Language): string[] {
  if (changes.length === 0) return [WORDS[language].nothing];
  return changes.map(
    (change) => `${WORDS[language].kinds[change.kind]}: ${describeChange(change, language)}`,
  );
}

function describeChange(change: VerdictChange, language: Language): string {
  switch (change.kind) {
    case 'regulation-gone':
      return change.id;
    case 'path-gone':
      return nameChannel(change.id, change.before, language);
    case 'step-gone':
      return `${change.id}, ${change.process}/${change.step}: «${change.action}»`;
    case 'term-changed':
      return describeBoth(
        change,
        language,
        ({ terms }) => terms.map((term) => `«${term}»`).join(' / ') || '–',
      );
    case 'total-changed':
      return describeBoth(change, language, ({ total }) => formatTotal(total, language));
    default:
      return describeBoth(change, language, ({ verdict, excess }) => {
        const much =
          excess === undefined ? '' : ` (${CHECK_TERMS[language].excess} ${formatAmount(excess, language)})`;
        return `${VERDICTS[language][verdict]}${much}`;
      });
  }
}

function describeBoth(
  { id, before, now }: { id: string; before: PathSnapshot; now: PathSnapshot },
  language: Language,
  show: (path: PathSnapshot) => string,
): string {
  return `${nameChannel(id, now, language)}: ${show(before)} → ${show(now)}`;
}

function nameChannel(id: string, { channel, title }: PathSnapshot, language: Language): string {
  return `${id}, ${CHANNELS[language][channel]}${title === undefined ? '' : ` (${title})`}`;
}
