/** What happened to the act, in the order in which it happened. Days that the text does not name are unknown. */
import type { ActEvent } from '../../model/records.ts';
import { actRef } from '../phrases/act-reference.ts';
import type { Commencement } from '../phrases/commencement.ts';
import type { NotedChange } from '../phrases/note.ts';
import { withoutEnd } from '../phrases/sentence.ts';
import type { Read, Sourced } from '../sourced.ts';
import type { Placed } from '../sourced-fields.ts';
import { match, type Words } from '../words.ts';
import { type Head, REQUISITES_PLACE } from './head.ts';

export interface PlacedChange extends NotedChange {
  at: string;
}

/** What one item says of the beginning of the act. */
export interface Beginning extends Placed {
  commencements: readonly Commencement[];
}

export type ActEventDraft = Sourced<ActEvent> & { readonly type: string };

interface Day {
  date: Read | undefined;
  /** A rule that the schema names or `unknown`; nothing for a day of the calendar. */
  rule?: Read | undefined;
}

const PUBLICATION = /опубликован|обнародован|жариялан/iu;

function when({ date, rule }: Day): { [key: string]: Sourced } {
  return date === undefined
    ? { date: 'unknown', precision: 'unknown', rule }
    : { date, precision: 'day', rule };
}

function adoption({ act, adopted }: Head): ActEventDraft[] {
  if (act === undefined || adopted === undefined) return [];
  return [{ type: 'adopted', ...when({ date: act.date }), text: adopted, at: REQUISITES_PLACE }];
}

function registration({ registration: read }: Head): ActEventDraft[] {
  if (read === undefined) return [];
  const { date, number, authority, words } = read;
  return [{ type: 'registered', ...when({ date }), number, authority, text: words, at: REQUISITES_PLACE }];
}

/** A sentence that says nothing else is quoted whole; of a longer one the words that matter. */
function trimQuote({ words, commencements }: Beginning, part: Words): Words {
  return commencements.length === 1 ? withoutEnd(words) : part;
}

/** «Со дня государственной регистрации», «со дня подписания»: the line of requisites names that day. */
function countedFrom({ registration, act }: Head, rule: Read['value'] | undefined): Read | undefined {
  if (rule === 'day-of-registration') return registration?.date;
  return rule === 'day-of-signing' ? act?.date : undefined;
}

function beginning(head: Head, from: Beginning): ActEventDraft[] {
  const { at, commencements } = from;
  const [counted] = commencements.filter(({ words }) => PUBLICATION.test(words.text));
  const began = commencements.map((found): ActEventDraft => {
    const counted = countedFrom(head, found.rule?.value);
    const date = found.date ?? (counted && { value: counted.value, from: found.words });
    return {
      type: found.event,
      ...when({ date, rule: found.rule }),
      text: trimQuote(from, found.clause),
      at,
    };
  });
  const published: ActEventDraft[] = counted
    ? [{ type: 'published', ...when({ date: undefined }), text: trimQuote(from, readWhen(counted)), at }]
    : [];
  return [
    ...began.filter(({ type }) => type === 'in-force'),
    ...published,
    ...began.filter(({ type }) => type === 'commenced'),
  ];
}

/** «со дня официального опубликования» out of «вводится в действие со дня официального опубликования». */
function readWhen({ words }: Commencement): Words {
  return match(words, /.*(?:опубликования|обнародования|жарияланған\s\p{L}+)/disu)?.groups[0] ?? words;
}

const RANK = { amended: 0, 'item-excluded': 1, repealed: 2 } as const;

/** «Вводится в действие со дня подписания»: an act is dated by that day. */
function signedDay(by: PlacedChange['by'], effect: PlacedChange['effect']): Read | undefined {
  if (by === undefined || effect?.rule?.value !== 'day-of-signing') return undefined;
  return { value: by.date.value, from: effect.words };
}

function change({ type, items, by, effect, words, at }: PlacedChange): ActEventDraft {
  return {
    type,
    ...when({ date: effect?.date ?? signedDay(by, effect), rule: effect?.rule }),
    by: by && { ...actRef(by), title: undefined },
    items: items.length > 0 ? items : undefined,
    text: words,
    at,
  };
}

const readDay = ({ by }: PlacedChange) => String(by?.date.value ?? '');

/** By the day of the act that made the change; the repeal ends everything. */
function inOrder(one: PlacedChange, other: PlacedChange): number {
  const ends = Number(one.type === 'repealed') - Number(other.type === 'repealed');
  const days = readDay(one).localeCompare(readDay(other));
  return ends || days || RANK[one.type] - RANK[other.type];
}

export function collectEvents(
  head: Head,
  beginnings: readonly Beginning[],
  changes: readonly PlacedChange[],
): ActEventDraft[] {
  return [
    ...adoption(head),
    ...registration(head),
    ...beginnings.flatMap((from) => beginning(head, from)),
    ...changes.toSorted(inOrder).map(change),
  ];
}
