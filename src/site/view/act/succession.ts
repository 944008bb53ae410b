/** What came before an act and after it, in words. */

import { buildSuccession, type Follower, type Succession } from '../../../history/succession.ts';
import { defined } from '../../../model/defined.ts';
import type { Act, RecordLanguage } from '../../../model/records.ts';
import { actAddress } from '../../address.ts';
import type { RecordsToday } from '../../data.ts';
import { derive } from '../../reads/derive.ts';
import type { BadgeView } from '../shared/badge.ts';
import { findLanguage } from '../shared/lang.ts';
import { actName } from './name.ts';
import { actStatusNow } from './status-on.ts';

function listActs({ catalog }: Pick<RecordsToday, 'catalog'>): [id: string, act: Act][] {
  return [...catalog.acts].map(([id, { data }]) => [id, data]);
}

/** One for a catalogue: it looks over all acts. */
export const acts = derive(
  'succession',
  (data: Pick<RecordsToday, 'catalog'>): Succession => buildSuccession(new Map(listActs(data))),
  listActs,
);

/** An act that a record names: its page where the catalogue has one, else the address that the record gives. */
export interface NamedAct {
  name: string;
  title?: string | undefined;
  href?: string;
  /** Where it is in the catalogue. */
  status?: BadgeView;
  /** Elsewhere. */
  url?: string | undefined;
  source?: string | undefined;
}

export interface Replaced extends NamedAct {
  /** The words by which it was repealed, and their place. */
  quote: { text: string; at: string };
}

export interface Chain extends NamedAct {
  next: Chain[];
}

export interface SuccessionView {
  /** What the act repealed. */
  repealed: Replaced[];
  /** Acts whose own records say that this one came after them. */
  precursors: NamedAct[];
  after: Chain[];
  /** What to look into when the act is repealed and nothing is known of what came in its place. */
  lookAt?: string;
}

function recorded(data: RecordsToday, id: string): Pick<NamedAct, 'href' | 'status'> {
  const entry = data.catalog.acts.get(id);
  if (entry === undefined) return {};
  return { href: actAddress(id), status: actStatusNow(data, entry).badge };
}

function chainView(
  data: RecordsToday,
  { act, id, url, source, next }: Follower,
  language: RecordLanguage,
): Chain {
  return {
    name: actName(act, language),
    title: act.title,
    ...(id === undefined ? {} : recorded(data, id)),
    url,
    source,
    next: next.map((one) => chainView(data, one, language)),
  };
}

export function successionView(data: RecordsToday, id: string, act: Act): SuccessionView {
  const { findRecord, listFollowers, listPrecursors } = acts(data);
  const language = findLanguage(data, id);
  const repealed = (act.repeals ?? []).map(({ act: named, text, at }): Replaced => {
    const record = findRecord(named);
    return {
      name: actName(named, language),
      title: named.title,
      ...(record === undefined ? {} : recorded(data, record)),
      quote: { text, at },
    };
  });
  const precursors = listPrecursors(id).flatMap((other): NamedAct[] => {
    const entry = data.catalog.acts.get(other);
    if (entry === undefined) return [];
    return [{ name: actName(entry.data, language), title: entry.data.title, ...recorded(data, other) }];
  });
  const after = listFollowers(id).map((follower) => chainView(data, follower, language));
  const repeal = act.events.find(({ type }) => type === 'repealed');
  const lookAt = after.length === 0 && repeal?.by ? actName(repeal.by, language) : undefined;
  return { repealed, precursors, after, ...defined({ lookAt }) };
}
