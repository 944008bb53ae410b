/** Every duration phrase of a record, with the path of its field and its place in the act. */
import type {
  ActiveRegulation,
  KnownStandard,
  Process,
  Regulation,
  Standard,
  Term,
} from '../model/records.ts';
import { placeOfRestated, placeOfStep } from '../terms/place.ts';

export interface DurationPhrase {
  path: (string | number)[];
  phrase: string;
  at: string;
}

function phrase(path: (string | number)[], duration: string | undefined, at: string): DurationPhrase[] {
  return duration === undefined ? [] : [{ path: [...path, 'duration'], phrase: duration, at }];
}

function phrasesOfTerms(terms: readonly Term[]): DurationPhrase[] {
  return terms.flatMap(({ duration, at }, index) => phrase(['terms', index], duration, at));
}

function phrasesOfProcess(path: (string | number)[], process: Process): DurationPhrase[] {
  const { stated = [], steps, restated } = process;
  return [
    ...stated.flatMap(({ duration, at }, index) => phrase([...path, 'stated', index], duration, at)),
    ...steps.flatMap((step, index) =>
      phrase([...path, 'steps', index], step.duration, placeOfStep(process, step)),
    ),
    ...(restated?.steps ?? []).flatMap((step, index) =>
      phrase(
        [...path, 'restated', 'steps', index],
        step.duration,
        placeOfRestated(restated ?? process, step),
      ),
    ),
  ];
}

function phrasesOfActive({ terms = [], processes }: ActiveRegulation): DurationPhrase[] {
  const steps = Object.entries(processes).flatMap(([id, process]) =>
    phrasesOfProcess(['processes', id], process),
  );
  return [...phrasesOfTerms(terms), ...steps];
}

function phrasesOfKnown({ terms, validity, otherTerms = [], complaints }: KnownStandard): DurationPhrase[] {
  return [
    ...phrasesOfTerms(terms),
    ...(validity === undefined ? [] : phrase(['validity'], validity.duration, validity.at)),
    ...otherTerms.flatMap(({ duration, at }, index) => phrase(['otherTerms', index], duration, at)),
    ...complaints.terms.flatMap(({ duration }, index) =>
      phrase(['complaints', 'terms', index], duration, complaints.at),
    ),
  ];
}

/** Several rules look at the same phrases. Records do not change once they are read. */
const known = new WeakMap<ActiveRegulation | KnownStandard, readonly DurationPhrase[]>();

function once<T extends ActiveRegulation | KnownStandard>(
  record: T,
  read: (record: T) => DurationPhrase[],
): readonly DurationPhrase[] {
  const phrases = known.get(record) ?? read(record);
  known.set(record, phrases);
  return phrases;
}

export function phrasesOfRegulation(regulation: Regulation): readonly DurationPhrase[] {
  return 'excluded' in regulation ? [] : once(regulation, phrasesOfActive);
}

export function phrasesOfStandard(standard: Standard): readonly DurationPhrase[] {
  return 'unknown' in standard ? [] : once(standard, phrasesOfKnown);
}
