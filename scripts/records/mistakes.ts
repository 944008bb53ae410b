/** Every kind of mistake, and all that can be made of each in a catalogue. */
import type { AnyEntry } from '../../src/model/entry.ts';
import type { RecordKinds } from '../../src/model/records.ts';
import { seededRandom } from '../synthetic/random.ts';
import { ACT_MISTAKES } from './act-mistakes.ts';
import { LIVING_MISTAKES } from './living-mistakes.ts';
import { MARKED_MISTAKES } from './marked-mistakes.ts';
import type { AnyMistakeKind } from './mistake.ts';
import { REGULATION_MISTAKES } from './regulation-mistakes.ts';
import { RETELLING_MISTAKES } from './retelling-mistakes.ts';
import { STEP_MISTAKES } from './step-mistakes.ts';

const KINDS: readonly AnyMistakeKind[] = [
  ...STEP_MISTAKES,
  ...RETELLING_MISTAKES,
  ...REGULATION_MISTAKES,
  ...ACT_MISTAKES,
  ...LIVING_MISTAKES,
  ...MARKED_MISTAKES,
];

export interface Mistake {
  kind: string;
  /** The record that it is made in. */
  entry: AnyEntry;
  where: string;
  twice: boolean;
  /** The record with the mistake; the entry stays as it is. */
  spoilt: AnyEntry;
}

/** @param most of one kind: others are left out by chance, the same ones each time */
export function mistakesIn(entries: readonly AnyEntry[], most: number, seed = 1): Mistake[] {
  const random = seededRandom(seed);
  return KINDS.flatMap((kind) => {
    const own = entries.filter((entry) => entry.kind === kind.of);
    const all = own.flatMap((entry) => listMistakes(kind, entry, own));
    while (all.length > most) all.splice(random.integer(0, all.length - 1), 1);
    return all.map((make) => make());
  });
}

type Find = (
  data: unknown,
  others: readonly unknown[],
) => { where: string; twice: boolean; make(copy: unknown): void }[];

function listMistakes(
  { name, find }: AnyMistakeKind,
  entry: AnyEntry,
  ofKind: readonly AnyEntry[],
): (() => Mistake)[] {
  const others = ofKind.filter((other) => other !== entry).map(({ data }) => data);
  // The kind of the mistake is the kind of the record.
  const slips = (find as Find)(entry.data, others);
  return slips.map(({ where, twice, make }) => () => {
    const data = structuredClone(entry.data) as RecordKinds[typeof entry.kind];
    make(data);
    return { kind: name, entry, where, twice, spoilt: { ...entry, data } as AnyEntry };
  });
}
