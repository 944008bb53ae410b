/** An act that approved regulations, and a regulation of it, as documents of Akoma Ntoso. */
import { effectByOtherAct, findEffect } from '../../history/effect.ts';
import { eventKeys } from '../../history/event-key.ts';
import { findForce } from '../../history/force.ts';
import { findActStatus } from '../../history/status.ts';
import { defined } from '../../model/defined.ts';
import type { LinkedAct, LinkedRegulation } from '../../model/entry.ts';
import type { Act, ActEvent, ActRef } from '../../model/records.ts';
import { formatAkn } from './akn.ts';
import type { LawEvent, Placed } from './document.ts';
import { nameComponent } from './names.ts';
import { type AknContext, describeWork, readCountry, toCause } from './particulars.ts';
import { listQuotes } from './regulation-quotes.ts';

type Effect = ReturnType<typeof findEffect>;

/** A day that is known, or the days between which it is. */
function dayOf({ from, notBefore, notAfter }: Effect): Pick<LawEvent, 'date' | 'notBefore' | 'notAfter'> {
  return from === 'unknown' ? defined({ notBefore, notAfter }) : { date: from };
}

function describeEvent(
  event: ActEvent,
  key: string,
  { act, country }: { act: Act; country: string },
): LawEvent {
  const { type: kind, by, items, text, at, note } = event;
  return {
    key,
    kind,
    ...dayOf(findEffect(event, act)),
    ...defined({ by: by === undefined ? undefined : toCause(country, by), items, note }),
    text,
    at,
  };
}

function listEvents({ id, data }: LinkedAct): LawEvent[] {
  const keys = eventKeys(data.events);
  const where = { act: data, country: readCountry(id) };
  return data.events.map((event, index) => describeEvent(event, keys[index] ?? '', where));
}

/** The last part of the id of a record, which is its name within its act. */
const nameWithin = (id: string) => id.split('/').at(-1) ?? id;

function listBody({ approves, repeals = [], provisions = [], notes = [] }: Act): Placed[] {
  return [...approves, ...repeals, ...provisions, ...notes].map(({ text, at }) => ({ text, at }));
}

/** As doubtful as its regulations, whose standards may be gone; of a draft, which nobody has read, nothing is known. */
function describeStatus({ data, regulations }: LinkedAct, date: string): string {
  if (data.draft === true) return 'draft';
  return regulations.some((one) => findForce(one, date) === 'doubtful')
    ? 'doubtful'
    : findActStatus(data, date).kind;
}

export function formatActAkn(act: LinkedAct, language: 'ru' | 'kk', context: AknContext): string {
  const { id, data } = act;
  const work = describeWork(id, data, context);
  const { date } = context;
  return formatAkn(
    {
      ...work,
      form: 'act',
      language,
      events: listEvents(act),
      status: describeStatus(act, date),
      attachments: act.regulations.map((regulation) => ({
        href: nameComponent(work.work, nameWithin(regulation.id)),
        name: regulation.data.titles.heading,
        item: regulation.data.item,
      })),
      // Of an act that fell in part the parts are told in words alone.
      repeals: (data.repeals ?? []).flatMap(({ act: repealed, parts, at }) =>
        parts === undefined ? { ...toCause(work.country, repealed), at } : [],
      ),
      items: new Map(data.approves.map(({ item, at }) => [item, at])),
      preamble: data.basis.map(({ text, at }) => ({ text, at })),
      body: listBody(data),
    },
    date,
  );
}

/** What befell the regulation: all that befell its act, and its own exclusion. */
function regulationEvents(regulation: LinkedRegulation, act: LinkedAct): LawEvent[] {
  const { data } = regulation;
  const events = listEvents(act)
    .filter(({ kind, items }) => kind !== 'item-excluded' || items?.includes(data.item) === true)
    .map((event) => (event.kind === 'item-excluded' ? { ...event, kind: 'excluded' } : event));
  if (!('excluded' in data) || events.some(({ kind }) => kind === 'excluded')) return events;
  const { by, rule, date, text, at } = data.excluded;
  const cause: ActRef = by;
  return [
    ...events,
    {
      key: `excluded-${by.date}-${by.number}`,
      kind: 'excluded',
      ...dayOf(effectByOtherAct(by, rule, date)),
      by: toCause(readCountry(regulation.id), cause),
      text,
      at,
    },
  ];
}

/** @returns nothing where the record of its act is not sound: a document without an author is none */
export function formatRegulationAkn(
  regulation: LinkedRegulation,
  language: 'ru' | 'kk',
  context: AknContext,
): string | undefined {
  const { id, act, data } = regulation;
  if (act === undefined) return undefined;
  const { number: _, ...approving } = describeWork(act.id, act.data, context);
  return formatAkn(
    {
      ...approving,
      form: 'doc',
      kind: 'регламент',
      work: nameComponent(approving.work, nameWithin(id)),
      aliases: approving.aliases.filter(({ name }) => name !== 'eli'),
      title: data.titles.heading,
      language,
      events: regulationEvents(regulation, act),
      status: data.draft === true || act.data.draft === true ? 'draft' : findForce(regulation, context.date),
      approvedBy: toCause(approving.country, act.data),
      attachments: [],
      repeals: [],
      items: new Map(),
      preamble: [],
      body: listQuotes(data),
    },
    context.date,
  );
}
