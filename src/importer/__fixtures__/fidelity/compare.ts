/** What an imported record has in common with the record of the catalogue, field by field. */
import { type Fact, collectFacts } from './facts.ts';

export interface Score {
  /** In both records. */
  same: number;
  /** In the imported one only, in the catalogue's only. */
  extra: number;
  missing: number;
}

export interface FidelityScore {
  extra: readonly Fact[];
  missing: readonly Fact[];
  scores: ReadonlyMap<string, Score>;
}

type Mapping = Readonly<Record<string, unknown>>;

/** @param isExcepted a fact that only a person can know, or that the catalogue tells in another way */
export function compareFacts(
  imported: Mapping,
  expected: Mapping,
  isExcepted: (fact: Fact) => boolean,
): FidelityScore {
  const left = new Map<string, Fact[]>();
  for (const fact of collectFacts(expected)) left.set(makeKey(fact), [...(left.get(makeKey(fact)) ?? []), fact]);
  const scores = new Map<string, Score>();
  const score = ({ field }: Fact) => {
    const found = scores.get(field) ?? { same: 0, extra: 0, missing: 0 };
    scores.set(field, found);
    return found;
  };
  const unmatched = collectFacts(imported).filter((fact) => {
    const twin = left.get(makeKey(fact))?.pop();
    if (twin !== undefined) score(fact).same += 1;
    return twin === undefined;
  });
  const extra = unmatched.filter((fact) => {
    const coarser = placesAround(fact).find((place) => left.get(place)?.length);
    if (coarser !== undefined) {
      left.get(coarser)?.pop();
      score(fact).same += 1;
    }
    return coarser === undefined && !isExcepted(fact);
  });
  const missing = [...left.values()].flat().filter((fact) => !isExcepted(fact));
  for (const fact of extra) score(fact).extra += 1;
  for (const fact of missing) score(fact).missing += 1;
  return { extra, missing, scores };
}

function makeKey({ field, of, value }: Fact): string {
  return JSON.stringify([field, of, value]);
}

/** The keys of the same fact in a wider place: an import tells «п. 5, абз. 7» where an editor wrote «п. 5». */
function placesAround(fact: Fact): string[] {
  if (!/(?:^|\.)(?:at|referredAt)$/u.test(fact.field)) return [];
  const places = fact.value.split(', п. ').map((place) => place.replace(/^п\. /u, ''));
  const widened = (pattern: RegExp) => places.map((place) => `п. ${place.replace(pattern, '')}`).join(', ');
  return [widened(/, абз\. .*$/u), widened(/[ ,].*$/u)].map((value) => makeKey({ ...fact, value }));
}
