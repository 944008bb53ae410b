/** Lines of which only the item that they stand in says what they are: entries of its list, or words about its form. */
import type { KindOfPassage } from './found-steps.ts';
import type { PassageEntry } from './passage.ts';

function isLoose({ kind, passage }: KindOfPassage): boolean {
  return kind === 'other' && passage.entries.length === 0;
}

/** «При обращении за результатом на бумаге …» below the form of the result is said of it. */
export function withExplanations(all: readonly KindOfPassage[]): KindOfPassage[] {
  const explained = new Set(
    all
      .filter(({ kind }) => kind === 'form' || kind === 'result' || kind === 'result-form')
      .map(({ passage }) => passage.item),
  );
  return all.map((one) =>
    isLoose(one) && explained.has(one.passage.item) ? { ...one, kind: 'provision' } : one,
  );
}

/** «6. Результат процедуры:», then each result in a sentence of its own: a list without numbers and semicolons. */
export function withResultLines(all: readonly KindOfPassage[]): KindOfPassage[] {
  const found: KindOfPassage[] = [];
  let open: { item: unknown; entries: PassageEntry[] } | undefined;
  for (const one of all) {
    const { passage, kind } = one;
    if (open !== undefined && isLoose(one) && passage.item === open.item) {
      open.entries.push({ paragraph: passage.lead, kind: 'unmarked', follow: [] });
      continue;
    }
    const opens = kind === 'step-results' && passage.lead.words.text.endsWith(':');
    if (!opens || passage.entries.some((entry) => entry.kind !== 'unmarked')) {
      open = undefined;
      found.push(one);
      continue;
    }
    const entries = [...passage.entries];
    open = { item: passage.item, entries };
    found.push({ ...one, passage: { ...passage, entries } });
  }
  return found;
}
