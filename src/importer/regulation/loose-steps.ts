/** Steps that stand as plain sentences below «Содержание процедур …:», each with its duration and none with a mark. */
import { findDurations } from '../phrases/duration-phrase.ts';
import type { Entry, Passage } from './passage.ts';
import type { PassageKind } from './passage-kind.ts';

export interface KindOfPassage {
  passage: Passage;
  kind: PassageKind;
}

function isLoose({ passage, kind }: KindOfPassage): boolean {
  return kind === 'other' && passage.entries.length === 0 && findDurations(passage.lead.words).length > 0;
}

/** The passages, such sentences as entries of the list that they belong to. */
export function withLooseSteps(all: readonly KindOfPassage[]): KindOfPassage[] {
  const found: KindOfPassage[] = [];
  let open: { passage: Passage; entries: Entry[] } | undefined;
  for (const one of all) {
    if (open !== undefined && one.passage.item === open.passage.item && isLoose(one)) {
      open.entries.push({ paragraph: one.passage.lead, kind: 'unmarked', follow: [] });
      continue;
    }
    const takes = one.kind === 'steps' && one.passage.entries.every(({ kind }) => kind === 'unmarked');
    const entries = [...one.passage.entries];
    const passage = takes ? { ...one.passage, entries } : one.passage;
    open = takes ? { passage, entries } : undefined;
    found.push({ ...one, passage });
  }
  return found;
}
