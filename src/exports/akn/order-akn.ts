/** An order that approved standards or rules, and the rules of a service, as documents of Akoma Ntoso. */
import { knownOn } from '../../history/redactions.ts';
import type { LinkedOrder, LinkedRules } from '../../model/entry.ts';
import type { Amendment, Order, RulesRedaction } from '../../model/records.ts';
import { formatAkn } from './akn.ts';
import type { LawEvent, Placed } from './document.ts';
import { nameComponent } from './names.ts';
import { type AknContext, describeWork, readCountry, toCause } from './particulars.ts';

/** An order is known to have changed; on which day the change took effect, only where the record says so. */
function describeAmendment(
  { number, date, authority, inForce }: Amendment,
  order: Order,
  country: string,
): LawEvent {
  const by = { authority: authority ?? order.authority, number, date };
  return {
    key: `amended-${date}-${number}`,
    kind: 'amended',
    ...(inForce === undefined ? { notBefore: date } : { date: inForce }),
    by: toCause(country, by),
  };
}

function listOrderEvents({ id, data }: LinkedOrder): LawEvent[] {
  const country = readCountry(id);
  const { registration, commencement = [], amendments = [], repealed } = data;
  return [
    { key: 'adopted', kind: 'adopted', date: data.date },
    ...(registration === undefined
      ? []
      : [
          {
            key: 'registered',
            kind: 'registered',
            ...(registration.date === 'unknown' ? { notBefore: data.date } : { date: registration.date }),
            note: registration.source,
          },
        ]),
    ...commencement.map(({ date, rule, part, text, at }, index): LawEvent => {
      const day = date ?? (rule === 'day-of-signing' ? data.date : undefined);
      return {
        key: `commenced-${index + 1}`,
        // What begins in part does not begin the whole.
        kind: part === undefined ? 'commenced' : 'commenced-in-part',
        ...(day === undefined ? { notBefore: data.date } : { date: day }),
        text,
        at,
      };
    }),
    ...amendments.map((amendment) => describeAmendment(amendment, data, country)),
    ...(repealed === undefined
      ? []
      : [
          {
            key: `repealed-${repealed.date}-${repealed.number}`,
            kind: 'repealed',
            ...(repealed.inForce === undefined ? { notBefore: repealed.date } : { date: repealed.inForce }),
            by: toCause(country, { authority: data.authority, number: repealed.number, date: repealed.date }),
            note: repealed.source,
          },
        ]),
  ];
}

const nameWithin = (id: string) => id.split('/').at(-1) ?? id;

/** In force cannot be told of an order: the record lists the amendments that are known. */
const orderStatus = ({ repealed }: Order, date: string) =>
  repealed !== undefined && (repealed.inForce ?? repealed.date) <= date ? 'repealed' : 'unknown';

function listOrderBody({ approves = [], commencement = [], repeals = [], provisions = [] }: Order): Placed[] {
  return [
    ...approves.map(({ item, text }) => ({ text, at: `п. 1 пп. ${item}` })),
    ...[...repeals, ...commencement, ...provisions].map(({ text, at }) => ({ text, at })),
  ];
}

export function formatOrderAkn(order: LinkedOrder, language: 'ru' | 'kk', context: AknContext): string {
  const { id, data } = order;
  const work = describeWork(id, data, context);
  const parts = [...order.rules, ...order.standards];
  return formatAkn(
    {
      ...work,
      form: 'act',
      language,
      events: listOrderEvents(order),
      status: orderStatus(data, context.date),
      attachments: parts.map((part) => ({
        href: nameComponent(work.work, nameWithin(part.id)),
        name: part.kind === 'rules' ? part.data.title : part.data.titles.heading,
        item: part.kind === 'rules' ? (part.data.item ?? '') : '',
      })),
      repeals: (data.repeals ?? []).flatMap(({ act, parts: some, at }) =>
        some === undefined ? { ...toCause(work.country, act), at } : [],
      ),
      items: new Map(),
      preamble: data.basis === undefined ? [] : [{ text: data.basis }],
      body: listOrderBody(data),
    },
    context.date,
  );
}

/** What an editor retold of a redaction, with its places. */
function listStatements(redaction: RulesRedaction): Placed[] {
  const { provider, recipient, subtypes, delivery, form, waiting, service, fee, amount, oneApplication } =
    redaction;
  const {
    terms = [],
    otherTerms = [],
    complaints = [],
    notices = [],
    other = [],
    processes = {},
  } = redaction;
  const stated = [
    provider,
    recipient,
    subtypes,
    delivery,
    form,
    waiting,
    service,
    fee,
    amount,
    oneApplication,
  ];
  return [
    ...[...stated, ...complaints, ...notices, ...other].flatMap((one) =>
      one === undefined ? [] : [{ text: one.text, at: one.at }],
    ),
    ...terms.map(({ duration, at }) => ({ text: duration, at, role: 'duration' })),
    ...otherTerms.map(({ text, at }) => ({ text, at })),
    ...Object.entries(processes).flatMap(([id, { steps }]) =>
      steps.flatMap(({ id: step, who, what, duration, at }): Placed[] => [
        { text: `${who}: ${what}`, at, step: `${id}/${step}` },
        ...(duration === undefined ? [] : [{ text: duration, at, role: 'duration', step: `${id}/${step}` }]),
      ]),
    ),
  ];
}

function listRedactions({ redactions }: LinkedRules['data'], order: LinkedOrder): LawEvent[] {
  return redactions.map(({ date, by, commenced }): LawEvent => {
    if (by === undefined) return { key: `redaction-${date}`, kind: 'adopted', date };
    const cause = {
      authority: by.authority ?? order.data.authority,
      number: by.number,
      date,
    };
    return {
      key: `redaction-${date}-${by.number}`,
      kind: 'amended',
      ...(commenced === undefined ? { notBefore: date } : { date: commenced }),
      by: toCause(readCountry(order.id), cause),
    };
  });
}

/** @returns nothing where the record of its order is not sound: a document without an author is none */
export function formatRulesAkn(
  rules: LinkedRules,
  language: 'ru' | 'kk',
  context: AknContext,
): string | undefined {
  const { id, data, order } = rules;
  if (order === undefined) return undefined;
  const { number: _, ...approving } = describeWork(order.id, order.data, context);
  const { read, unread } = knownOn(data, context.date);
  return formatAkn(
    {
      ...approving,
      form: 'doc',
      kind: 'правила',
      work: nameComponent(approving.work, nameWithin(id)),
      aliases: approving.aliases.filter(({ name }) => name !== 'eli'),
      title: data.title,
      language,
      events: listRedactions(data, order),
      status: read === undefined || unread !== undefined ? 'unread' : data.standing.certainty,
      approvedBy: toCause(approving.country, order.data),
      attachments: [],
      repeals: [],
      items: new Map(),
      preamble: [],
      body: read === undefined ? [] : listStatements(read),
      isRetold: true,
    },
    context.date,
  );
}
