/** An order that approves standards: its requisites, the list of standards, its other items, who agreed. */

import type { Order } from '../../model/records.ts';
import { approves, readApproval } from '../act/approves.ts';
import { type Head, nominativeTodo, REQUISITES_PLACE, readHead, readRequisites } from '../act/head.ts';
import { readSignature } from '../act/signature.ts';
import { clearDesk, type DraftReading, type Todo } from '../draft.ts';
import { wholeItem } from '../outline/list-paragraphs.ts';
import type { Outline } from '../outline/types.ts';
import { type NotedChange, readChanges, readNote } from '../phrases/note.ts';
import { type MissingMessages, missingFields } from '../required.ts';
import type { Sourced } from '../sourced.ts';
import { quote, some, wordsIfAny } from '../sourced-fields.ts';
import { collectNotes } from './sheet.ts';

const MISSING: MissingMessages<Order, 'redaction' | 'source'> = {
  kind: 'Вид акта не найден: укажите «приказ» или «постановление».',
  authority: 'Орган, принявший акт, не найден: укажите его в именительном падеже.',
  number: 'Номер акта не найден.',
  date: 'Дата принятия не найдена.',
  title: 'Заголовок акта не найден.',
};
/** Always: no text says which redaction of it one reads. */
const REDACTION: Todo = {
  path: ['redaction'],
  message: 'Укажите, какая редакция записана (known: stated, inferred или unknown), и поясните почему.',
};

/** What an order says of its registration, and where: a record of an order names the place in words. */
function draftRegistration({ registration }: Head): Sourced {
  return registration && { number: registration.number, date: registration.date, source: REQUISITES_PLACE };
}

function amendment({ by, effect }: NotedChange): Sourced {
  return by && { number: by.number, date: by.date, inForce: effect?.date };
}

/** Each amending act once: several notes tell of the same one. */
function draftAmendments(changes: readonly NotedChange[]): Sourced[] {
  const once = new Map<string, NotedChange>();
  for (const change of changes) {
    if (change.type !== 'amended' || change.by === undefined) continue;
    const { date, number } = change.by;
    const key = `${date.value} ${'text' in number ? number.text : number.value}`;
    if (!once.get(key)?.effect?.date) once.set(key, change);
  }
  return [...once.entries()]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([, change]) => amendment(change));
}

function draftRepeal(changes: readonly (NotedChange & { at: string })[]): Sourced {
  const repeal = changes.find(({ type }) => type === 'repealed');
  return repeal?.by && { number: repeal.by.number, date: repeal.by.date, source: repeal.at };
}

export function readOrder(parts: Outline): DraftReading {
  const { act, documents } = parts;
  const desk = clearDesk();
  const head = readHead(act);
  const requisites = readRequisites(head, parts);
  const { name, position, agreed } = readSignature(act.signature);
  const approvals = act.items.filter(approves).map((item) => readApproval(item, desk));
  const others = act.items.filter((item) => !approves(item));
  const notes = [
    ...collectNotes({ notes: [], sections: [{ items: act.items }] }),
    ...documents.flatMap(collectNotes),
  ];
  const changes = [
    ...head.changes,
    ...notes.flatMap(({ words, at }) =>
      readChanges(readNote(words)?.body ?? words).map((change) => ({ ...change, at })),
    ),
  ];
  const provisions = [...others.map((item) => ({ words: wholeItem(item), at: item.at })), ...agreed];
  const record = {
    kind: requisites?.kind,
    authority: requisites?.authority,
    number: requisites?.number,
    date: requisites?.date,
    title: wordsIfAny(head.title),
    registration: draftRegistration(head),
    signatory: name,
    basis: wordsIfAny(head.preamble),
    approves: some(
      approvals.flatMap(({ approved }) => approved.map(({ item, words }) => ({ item, text: words }))),
    ),
    provisions: some(provisions.map(quote)),
    amendments: some(draftAmendments(changes)),
    repealed: draftRepeal(head.changes),
    source: { status: head.status },
  };
  desk.todo.push(...missingFields(record, MISSING), ...nominativeTodo(requisites), REDACTION);
  desk.boilerplate.push(head.header, ...(position ? [position] : []));
  desk.boilerplate.push(...[...head.notes, ...notes].map(({ words }) => words));
  return { record, ...desk };
}
