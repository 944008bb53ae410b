/** Every duration phrase of a record, with the path of its field and its place in the act. */
import { memoize } from '../model/memoize.ts';
import type {
  ActiveRegulation,
  KnownStandard,
  Process,
  Regulation,
  RulesRedaction,
  ServiceRules,
  Standard,
  Term,
} from '../model/records.ts';
import { locateRestated, locateStep } from '../terms/place.ts';

export interface DurationPhrase {
  path: (string | number)[];
  phrase: string;
  at: string;
}

function phrase(path: (string | number)[], duration: string | undefined, at: string): DurationPhrase[] {
  return duration === undefined ? [] : [{ path: [...path, 'duration'], phrase: duration, at }];
}

function listTermPhrases(terms: readonly Term[]): DurationPhrase[] {
  return terms.flatMap(({ duration, at }, index) => phrase(['terms', index], duration, at));
}

function listProcessPhrases(path: (string | number)[], process: Process): DurationPhrase[] {
  const { stated = [], steps, restated } = process;
  return [
    ...stated.flatMap(({ duration, at }, index) => phrase([...path, 'stated', index], duration, at)),
    ...steps.flatMap((step, index) =>
      phrase([...path, 'steps', index], step.duration, locateStep(process, step)),
    ),
    ...(restated?.steps ?? []).flatMap((step, index) =>
      phrase([...path, 'restated', 'steps', index], step.duration, locateRestated(restated ?? process, step)),
    ),
  ];
}

function listActivePhrases({ terms = [], processes }: ActiveRegulation): DurationPhrase[] {
  const steps = Object.entries(processes).flatMap(([id, process]) =>
    listProcessPhrases(['processes', id], process),
  );
  return [...listTermPhrases(terms), ...steps];
}

function listKnownPhrases({ terms, validity, otherTerms = [], complaints }: KnownStandard): DurationPhrase[] {
  return [
    ...listTermPhrases(terms),
    ...(validity === undefined ? [] : phrase(['validity'], validity.duration, validity.at)),
    ...otherTerms.flatMap(({ duration, at }, index) => phrase(['otherTerms', index], duration, at)),
    ...complaints.terms.flatMap(({ duration }, index) =>
      phrase(['complaints', 'terms', index], duration, complaints.at),
    ),
  ];
}

function listRedactionPhrases(
  { terms = [], processes = {}, otherTerms = [], hearing }: RulesRedaction,
  path: (string | number)[],
): DurationPhrase[] {
  const { at = '', notice, result } = hearing ?? {};
  return [
    ...terms.flatMap(({ duration, at }, index) => phrase([...path, 'terms', index], duration, at)),
    ...Object.entries(processes).flatMap(([id, { steps }]) =>
      steps.flatMap(({ duration, at }, index) =>
        phrase([...path, 'processes', id, 'steps', index], duration, at),
      ),
    ),
    ...otherTerms.flatMap(({ duration, at }, index) => phrase([...path, 'otherTerms', index], duration, at)),
    ...Object.entries({ notice, result }).flatMap(([name, words]) =>
      words === undefined ? [] : [{ path: [...path, 'hearing', name], phrase: words, at }],
    ),
  ];
}

/** The same of what could be read of a record that has errors: every field of the name. */
export function listPhrases(value: unknown, path: (string | number)[] = [], place = ''): DurationPhrase[] {
  if (value === null || typeof value !== 'object') return [];
  const at = 'at' in value && typeof value.at === 'string' ? value.at : place;
  return Object.entries(value).flatMap(([key, part]): DurationPhrase[] => {
    const own = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'duration' && typeof part === 'string') return [{ path: own, phrase: part, at }];
    return listPhrases(part, own, at);
  });
}

export const listRegulationPhrases = memoize((regulation: Regulation): readonly DurationPhrase[] =>
  'excluded' in regulation ? [] : listActivePhrases(regulation),
);

export const listStandardPhrases = memoize((standard: Standard): readonly DurationPhrase[] =>
  'unknown' in standard ? [] : listKnownPhrases(standard),
);

export const listRulesPhrases = memoize(({ redactions }: ServiceRules): readonly DurationPhrase[] =>
  redactions.flatMap((redaction, index) => listRedactionPhrases(redaction, ['redactions', index])),
);
