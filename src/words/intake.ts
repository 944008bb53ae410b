/** Why a request counts from a later moment than its own: one sentence for the page, the command and the calendar file. */
import type { Intake } from '../terms/intake.ts';
import type { InLanguages } from './in-languages.ts';

type IntakeWord = NonNullable<Intake['why']> | 'standard' | 'usual-hours';

export type IntakeWords = Readonly<Record<IntakeWord, string>>;

export const INTAKE: InLanguages<IntakeWord> = {
  ru: {
    'day-off': 'в этот день приёма нет: считаем от ближайшего дня приёма,',
    'after-hours': 'приём в этот день уже окончен: считаем от ближайшего дня приёма,',
    standard: 'стандарт',
    'usual-hours': 'часы приёма в прочитанном не названы: взяты обычные',
  },
  kk: {
    'day-off': 'бұл күні қабылдау жоқ: ең жақын қабылдау күнінен бастап есептейміз,',
    'after-hours': 'бұл күнгі қабылдау аяқталды: ең жақын қабылдау күнінен бастап есептейміз,',
    standard: 'стандарт',
    'usual-hours': 'қабылдау сағаттары оқылған мәтінде аталмаған: әдеттегі сағаттар алынды',
  },
  en: {
    'day-off': 'closed on that day: counted from the next day of intake,',
    'after-hours': 'intake is over for that day: counted from the next day of intake,',
    standard: 'standard',
    'usual-hours': 'what was read names no hours of intake: the usual ones are taken',
  },
};

/** What a standard says of the hours of intake. */
export interface IntakeQuote {
  text: string;
  at: string;
}

/**
 * @param day with its hour, in words of the reader
 * @returns what stands before the quote, the quote and what stands after it; without a quote all of it before
 */
export function tellIntake(
  why: NonNullable<Intake['why']>,
  day: string,
  said: IntakeQuote | undefined,
  words: IntakeWords,
): readonly [before: string, quote: string, after: string] {
  const moved = `${words[why]} ${day}`;
  if (said === undefined) return [`${moved} (${words['usual-hours']})`, '', ''];
  return [`${moved}: `, `«${said.text}»`, ` (${words.standard}, ${said.at})`];
}
