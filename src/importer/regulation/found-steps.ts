/**
 * Steps in a list that no known words open: «Действия СФЕ: …», «Процедура включает следующие действия: …». What is timed
 * entry by entry is work; a list that seems to tell the steps again is their only one when nothing else tells them.
 */
import { isRow } from '../outline/cells.ts';
import { findDurations } from '../phrases/duration-phrase.ts';
import { NO_WORDS } from '../words.ts';
import { retells } from './likeness.ts';
import type { Passage, PassageEntry } from './passage.ts';
import type { PassageKind } from './passage-kind.ts';

const FEWEST = 2;

function isTimed({ paragraph, follow }: PassageEntry): boolean {
  return [paragraph, ...follow].some(({ words }) => findDurations(words).length > 0);
}

function isWork({ entries }: Passage): boolean {
  return entries.length >= FEWEST && entries.filter(isTimed).length * 2 > entries.length;
}

/** The passages, those that turn out to be lists of steps named so, and those that tell these again. */
export function withFoundSteps(all: readonly KindOfPassage[]): readonly KindOfPassage[] {
  return withTimed(withRetold(withTimed(withSteps(all))));
}

function isSteps({ kind, passage }: KindOfPassage): boolean {
  return kind === 'steps' && passage.entries.length > 0;
}

/** The list without times only names the work: the steps are in the one that says how long they take. */
function withTimed(all: readonly KindOfPassage[]): readonly KindOfPassage[] {
  const steps = all.filter(isSteps);
  const timed = all.filter(({ kind, passage }) => kind === 'restated' && isWork(passage));
  if (steps.some(({ passage }) => passage.entries.some(isTimed)) || timed.length === 0) return all;
  return all.map((one) => {
    if (steps.includes(one)) return { ...one, kind: 'restated' };
    return timed.includes(one) ? { ...one, kind: 'steps' } : one;
  });
}

/** What acts say above a list of steps that they have told before. */
const SEQUENCE =
  /последовательност\p{L}* (?:процедур|действи)|состоит из (?:следующих )?(?:процедур|действи)/iu;

/** A list elsewhere that has the words of the steps tells them again, whatever stands above it. */
function withRetold(all: readonly KindOfPassage[]): readonly KindOfPassage[] {
  const [first] = all.filter(isSteps);
  if (first === undefined) return all;
  return all.map((one): KindOfPassage => {
    const { kind, passage } = one;
    if (passage.item === first.passage.item || (kind !== 'steps' && kind !== 'other')) return one;
    const again = retells(passage.entries, first.passage.entries);
    const said = kind === 'other' && isWork(passage) && SEQUENCE.test(passage.lead.words.text);
    return again || said ? { ...one, kind: 'restated' } : one;
  });
}

function withSteps(all: readonly KindOfPassage[]): readonly KindOfPassage[] {
  if (all.some(isSteps)) return all;
  const single = withSingleSteps(all);
  if (single !== undefined) return single;
  for (const wanted of ['other', 'restated', 'service', 'intake'] as const) {
    const found = all.filter(({ kind, passage }) => kind === wanted && isWork(passage));
    if (found.length > 0) return all.map((one) => (found.includes(one) ? { ...one, kind: 'steps' } : one));
  }
  return all;
}

/** «2. Описание порядка действий структурных подразделений (работников) услугодателя …» */
const PROVIDERS_WORK = /действи\p{L}* (?:\([^)]*\) )?структурных подразделений/iu;

/** «5. Канцелярия в течение 15 минут …», «6. Руководитель в течение 3 часов …»: a step an item, and no list. */
function withSingleSteps(all: readonly KindOfPassage[]): KindOfPassage[] | undefined {
  const inSection = all.filter(
    ({ kind, passage }) =>
      kind === 'other' && passage.entries.length === 0 && PROVIDERS_WORK.test(passage.heading),
  );
  const timed = inSection.filter(isLoose);
  const [first] = timed;
  if (first === undefined || timed.length < FEWEST || new Set(timed.map(itemIn)).size < FEWEST)
    return undefined;
  const entries = timed.map(
    ({ passage }): PassageEntry => ({ paragraph: passage.lead, kind: 'unmarked', follow: [] }),
  );
  const lead = { ...first.passage.lead, words: NO_WORDS };
  const steps: KindOfPassage = { kind: 'steps', passage: { ...first.passage, lead, entries } };
  return all.flatMap((one) => (one === first ? [steps] : timed.includes(one) ? [] : [one]));
}

function itemIn({ passage }: KindOfPassage) {
  return passage.item;
}

export interface KindOfPassage {
  passage: Passage;
  kind: PassageKind;
}

function isLoose({ passage, kind }: KindOfPassage): boolean {
  const { words } = passage.lead;
  const isSentence = kind === 'other' && passage.entries.length === 0 && !isRow(words);
  return isSentence && findDurations(words).length > 0;
}

/** The passages, such sentences as entries of the list that they belong to. */
export function withLooseSteps(all: readonly KindOfPassage[]): KindOfPassage[] {
  const found: KindOfPassage[] = [];
  let open: { passage: Passage; entries: PassageEntry[] } | undefined;
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
