/** What a last day is worth: a term is counted from any day, also from one on which its regulation did not apply. */

import { findRegulationStatus } from '../history/status.ts';
import type { LinkedRegulation } from '../model/entry.ts';
import type { Language } from '../model/finding.ts';

/** `may-have-ended`: the act that ended it is known, the day is not. */
export type DeadlineCaution =
  | 'not-yet'
  | 'repealed'
  | 'excluded'
  | 'may-have-ended'
  | 'unknown'
  | 'standard-repealed'
  | 'draft';

export const CAUTIONS: Record<Language, Record<DeadlineCaution, string>> = {
  ru: {
    'not-yet': 'в этот день регламент ещё не действовал',
    repealed: 'в этот день регламент уже утратил силу',
    excluded: 'в этот день регламент был уже исключён из акта',
    'may-have-ended':
      'регламент отменён, с какого дня, точно неизвестно: в этот день он мог уже не действовать',
    unknown: 'действовал ли регламент в этот день, не установлено',
    'standard-repealed':
      'в этот день приказ о стандарте услуги был уже отменён: действие регламента под вопросом',
    draft: 'запись – черновик импорта: человек её с текстом ещё не сверил',
  },
  en: {
    'not-yet': 'on this day the regulation was not yet in force',
    repealed: 'on this day the regulation had been repealed',
    excluded: 'on this day the regulation had been excluded from its act',
    'may-have-ended':
      'the regulation was ended, from which day is not exactly known: on this day it may have been over',
    unknown: 'whether the regulation was in force on this day is not established',
    'standard-repealed':
      'on this day the order of the standard had been repealed: whether the regulation still applies is in doubt',
    draft: 'the record is a draft of an import: nobody has compared it with the text yet',
  },
};

/**
 * @param day ГГГГ-ММ-ДД
 * @returns nothing where the regulation was in force and its record has been read
 */
export function findCautions({ data, act, standard }: LinkedRegulation, day: string): DeadlineCaution[] {
  const cautions: DeadlineCaution[] = data.draft === true ? ['draft'] : [];
  if (act === undefined) return cautions;
  const { kind, certainty } = findRegulationStatus(data, act.data, day);
  if (kind !== 'in-force') {
    const ended = kind === 'repealed' || kind === 'excluded';
    return [ended && certainty === 'date-unknown' ? 'may-have-ended' : kind, ...cautions];
  }
  const repealed = standard?.order?.data.repealed;
  return repealed !== undefined && repealed.date <= day ? ['standard-repealed', ...cautions] : cautions;
}
