/**
 * Steps in a list that no known words open: «Действия СФЕ: …», «Процедура включает следующие действия: …». What is timed
 * entry by entry is work; a list that seems to tell the steps again is their only one when nothing else tells them.
 */
import { findDurations } from '../phrases/duration-phrase.ts';
import type { Entry, Passage } from './passage.ts';
import type { PassageKind } from './passage-kind.ts';

const FEWEST = 2;

function isTimed({ paragraph, follow }: Entry): boolean {
  return [paragraph, ...follow].some(({ words }) => findDurations(words).length > 0);
}

function isWork({ entries }: Passage): boolean {
  return entries.length >= FEWEST && entries.filter(isTimed).length * 2 > entries.length;
}

/** The passages, those that turn out to be lists of steps named so. */
export function withFoundSteps(all: readonly KindOfPassage[]): readonly KindOfPassage[] {
  if (all.some(({ kind, passage }) => kind === 'steps' && passage.entries.length > 0)) return all;
  for (const wanted of ['other', 'restated'] as const) {
    const found = all.filter(({ kind, passage }) => kind === wanted && isWork(passage));
    if (found.length > 0) return all.map((one) => (found.includes(one) ? { ...one, kind: 'steps' } : one));
  }
  return all;
}

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
