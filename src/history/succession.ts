/** Which acts came before an act and after it. An act that is not in the catalogue is known by its particulars. */
import { defined } from '../model/defined.ts';
import type { Act, ActRef } from '../model/records.ts';

export interface Follower {
  act: ActRef;
  /** Its record, when the catalogue has one. */
  id?: string;
  /** Where its text is, and how it is known that it follows. */
  url?: string;
  source?: string;
  /** What came after it in turn. */
  next: Follower[];
}

export interface Succession {
  /** The record of an act that another one names; nothing when the catalogue has none. */
  findRecord(ref: ActRef): string | undefined;
  /**
   * The chain of what came in the place of an act: what its record names, and the acts of the catalogue that
   * repealed it. Only a record knows its own followers, so that the chain ends where the catalogue does.
   */
  listFollowers(id: string): Follower[];
  /** Records of acts in whose place this one came, besides those in its own list of repealed ones. */
  listPrecursors(id: string): string[];
}

const particulars = ({ authority, number, date }: ActRef | Act) => `${date} ${number} ${authority}`;

function referTo(id: string, { kind, authority, number, date, title }: Act): ActRef {
  return { ref: id, kind, authority, number, date, title };
}

/** @param acts every act of the catalogue, by its id */
export function buildSuccession(acts: ReadonlyMap<string, Act>): Succession {
  const byParticulars = new Map([...acts].map(([id, act]) => [particulars(act), id]));
  const findRecord = (ref: ActRef) =>
    ref.ref === undefined ? byParticulars.get(particulars(ref)) : acts.has(ref.ref) ? ref.ref : undefined;

  const repealedBy = new Map<string, string[]>();
  const named = new Map<string, string[]>();
  const note = (map: Map<string, string[]>, key: string | undefined, id: string) => {
    if (key !== undefined) map.set(key, [...(map.get(key) ?? []), id]);
  };
  for (const [id, { repeals = [], successors = [] }] of acts) {
    // Nothing came in the place of what fell in part.
    for (const { act, parts } of repeals) if (parts === undefined) note(repealedBy, findRecord(act), id);
    for (const { act } of successors) note(named, findRecord(act), id);
  }

  function follow(id: string, before: ReadonlySet<string>): Follower[] {
    const path = new Set([...before, id]);
    const next = (other: string | undefined) =>
      other === undefined || path.has(other) ? [] : follow(other, path);
    const own = (acts.get(id)?.successors ?? []).map(({ act, url, source }): Follower => {
      const record = findRecord(act);
      const known = record === undefined ? {} : { id: record };
      return { act, ...known, ...defined({ url }), source, next: next(record) };
    });
    const repealing = (repealedBy.get(id) ?? []).flatMap((other): Follower[] => {
      const act = acts.get(other);
      const told = path.has(other) || own.some((follower) => follower.id === other);
      return act === undefined || told ? [] : [{ act: referTo(other, act), id: other, next: next(other) }];
    });
    return [...own, ...repealing];
  }

  return {
    findRecord,
    listFollowers: (id) => follow(id, new Set()),
    listPrecursors: (id) => {
      const listed = new Set(acts.get(id)?.repeals?.map(({ act }) => findRecord(act)));
      return (named.get(id) ?? []).filter((other) => other !== id && !listed.has(other));
    },
  };
}
