/** An act of an akimat, a maslikhat or a ministry: requisites, grounds, what it approves and repeals, its events. */
import type { Act, RepealedAct } from '../../model/records.ts';
import { clearDesk, type Desk, type DraftReading } from '../draft.ts';
import { listDocumentParagraphs, wholeItem } from '../outline/list-paragraphs.ts';
import type { DocumentPart, Item, Outline } from '../outline/types.ts';
import { readCommencements } from '../phrases/commencement.ts';
import { readChanges, readNote } from '../phrases/note.ts';
import type { Sourced } from '../sourced.ts';
import { append, type Placed, quote, some, wordsIfAny } from '../sourced-fields.ts';
import { match } from '../words.ts';
import { type Approved, approves, readApproval } from './approves.ts';
import { readBasis } from './basis.ts';
import { type Beginning, collectEvents, type PlacedChange } from './events.ts';
import { type Head, nominativeTodo, readHead, readRequisites } from './head.ts';
import { readRepealList, readRepeals, repealsActs } from './repeals.ts';
import { readSignature } from './signature.ts';
import { listActTodo } from './todo.ts';

interface Items {
  approved: Approved[];
  repeals: Sourced<RepealedAct>[];
  provisions: Placed[];
  notes: Placed[];
  beginnings: Beginning[];
  changes: PlacedChange[];
}

/** «… по перечню согласно приложению»: the acts stand there. */
const LISTED_APART = /согласно\s(?:перечню|приложению)|по\sперечню|қосымшаға\sсәйкес|тізбе/iu;
const UNREAD_REPEAL = 'Пункт отменяет акты, а какие, не прочитано: впишите их в repeals.';

function readItem(item: Item, into: Items, desk: Desk): void {
  for (const { words } of item.paragraphs) {
    const note = readNote(words);
    if (note === undefined) continue;
    const at = `${item.at}, ${note.at}`;
    into.notes.push({ words, at });
    append(
      into.changes,
      readChanges(note.body).map((change) => ({ ...change, at })),
    );
  }
  if (approves(item)) {
    const { approved, rest } = readApproval(item, desk);
    append(into.approved, approved);
    append(into.changes, approved.flatMap(exclusions));
    append(into.provisions, rest);
    return;
  }
  const repeals = repealsActs(item) ? readRepeals(item, desk) : undefined;
  if (repeals !== undefined) {
    append(into.repeals, repeals.repeals);
    append(into.provisions, repeals.rest);
    return;
  }
  const words = wholeItem(item);
  if (words.text === '') return;
  if (repealsActs(item) && !LISTED_APART.test(words.text))
    desk.todo.push({ path: ['repeals'], message: UNREAD_REPEAL, words });
  into.provisions.push({ words, at: item.at });
  const [mark] = item.paragraphs[0]?.markers ?? [];
  const gone = exclusions({ item: mark?.words, words, at: item.at });
  append(into.changes, gone);
  if (gone.length > 0) return;
  const commencements = readCommencements(words);
  if (commencements.length > 0) into.beginnings.push({ words, at: item.at, commencements });
}

/** «2) регламент «…» (утратил силу постановлением …)» */
const GONE = /\((?<told>(?:исключ[её]н|утратил[оаи]?\sсилу)\p{Ll}?\s[^()]{1,600})\)?$/diu;

/** «4) исключен постановлением …»: the item itself says that it is gone. */
function exclusions({ item, words, at }: Approved): PlacedChange[] {
  const gone = /^исключ[её]н|^утратил[оаи]?\sсилу|^алып таста/iu.test(words.text)
    ? words
    : match(words, GONE)?.named.told;
  if (gone === undefined) return [];
  return readChanges(gone).map((change) => ({
    ...change,
    type: 'item-excluded' as const,
    items: item ? [item] : [],
    at,
  }));
}

/** Notes in what the act approved tell of the acts that amended it; that it fell is said in its own record. */
function collectAmendments(document: DocumentPart): PlacedChange[] {
  if (document.kind !== 'regulation') return [];
  const of = documentName(document);
  return listDocumentParagraphs(document).flatMap(({ words, at }) => {
    const note = readNote(words);
    if (note === undefined) return [];
    const place = at.includes(note.at) ? at : `${at}, ${note.at}`;
    return readChanges(note.body)
      .filter(({ type, by }) => type === 'amended' && by !== undefined)
      .map((change) => ({ ...change, at: `${of}, ${place}` }));
  });
}

/** «регламент», «регламент (приложение 2)» when the corner says which annex it is. */
function documentName({ stamp }: DocumentPart): string {
  const number = /^Приложение\s?(?:№\s?)?(?<number>\d+)/iu.exec(stamp[0]?.words.text ?? '')?.groups?.number;
  return number === undefined ? 'регламент' : `регламент (приложение ${number})`;
}

function readItems(items: readonly Item[], desk: Desk): Items {
  const into: Items = {
    approved: [],
    repeals: [],
    provisions: [],
    notes: [],
    beginnings: [],
    changes: [],
  };
  for (const item of items) readItem(item, into, desk);
  return into;
}

function identity(head: Head, parts: Outline): Sourced<Act> {
  const { title, header } = head;
  const act = readRequisites(head, parts);
  return {
    kind: act?.kind,
    authority: act?.authority,
    number: act?.number,
    date: act?.date,
    title: wordsIfAny(title),
    header: wordsIfAny(header),
  };
}

export function readAct(parts: Outline): DraftReading {
  const { act } = parts;
  const desk = clearDesk();
  const head = readHead(act);
  const grounds = readBasis(head.preamble, desk);
  const items = readItems(act.items, desk);
  const listed = parts.documents.flatMap((document) => readRepealList(document, desk));
  const { position, name, agreed } = readSignature(act.signature);
  const changes = [...head.changes, ...items.changes, ...parts.documents.flatMap(collectAmendments)];
  const events = collectEvents(head, items.beginnings, changes);
  const record = {
    ...identity(head, parts),
    signatory: position || name ? { name, position, at: 'подпись' } : undefined,
    basis: some(grounds.map((words) => quote({ words, at: 'преамбула' }))),
    // What the act does not number has its place for a number.
    approves: some(items.approved.map(({ item, words, at }) => ({ item: item ?? at, text: words, at }))),
    repeals: some([...items.repeals, ...listed]),
    provisions: some([...items.provisions, ...agreed].map(quote)),
    notes: some([...head.notes, ...items.notes].map(quote)),
    events: some(events),
    source: { status: head.status },
  } satisfies Sourced<Act>;
  desk.todo.push(...listActTodo(record, events), ...nominativeTodo(readRequisites(head, parts)));
  return { record, ...desk };
}
