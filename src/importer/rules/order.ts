/** An order that approves rules: what an order of standards says, and repeals, its beginning, each amendment with its places. */
import type { Amendment, Order, OrderCommencement, RepealedAct } from '../../model/records.ts';
import { approves } from '../act/approves.ts';
import { readRepealList, readRepeals, repealsActs } from '../act/repeals.ts';
import { clearDesk, type DraftReading, type Todo } from '../draft.ts';
import { wholeItem } from '../outline/list-paragraphs.ts';
import type { Item, Outline, Paragraph } from '../outline/types.ts';
import { readAuthority } from '../phrases/authority.ts';
import { readCommencements } from '../phrases/commencement.ts';
import { finds } from '../phrases/matches.ts';
import { readNote } from '../phrases/note.ts';
import { ACT_NUMBER, readNumber } from '../phrases/numbers.ts';
import type { Sourced } from '../sourced.ts';
import { readFieldText, readItems, some } from '../sourced-fields.ts';
import { readOrder } from '../standard/read-order.ts';
import { join, match, slice, type Words } from '../words.ts';
import { type FootnoteEvent, readFootnote } from './footnotes.ts';
import { draftChanges, groupEvents } from './redactions.ts';

export function readRulesOrder(parts: Outline): DraftReading {
  const reading = readOrder(parts);
  const { act } = parts;
  const desk = clearDesk();
  const listed = parts.documents.flatMap((document) => readRepealList(document, desk));
  const repeals = act.items
    .filter((item) => repealsActs(item) && !approves(item))
    .flatMap((item) => readRepeals(item, desk)?.repeals ?? []);
  const events = readOrderEvents(parts);
  const begins = act.items.filter((item) =>
    /вводится в действие|вступает в силу|қолданысқа енгізіл|күшіне енеді/iu.test(wholeItem(item).text),
  );
  const record = {
    ...reading.record,
    language: parts.language === 'kk' ? ('kk' as const) : undefined,
    kind: reading.record.kind ?? readKind(act.preamble),
    authority: reading.record.authority ?? signingAuthority(act.signature),
    registration: reading.record.registration ?? findRegistration(parts, reading.record),
    repeals: some<Sourced<RepealedAct>>([...repeals, ...listed]),
    commencement: some(begins.flatMap(draftCommencement)),
    provisions: some(
      readItems(reading.record.provisions).filter(({ at }) => !begins.some((item) => item.at === at)),
    ),
    redaction: { known: 'inferred' as const, text: tellRedaction(events) },
    amendments: some(groupEvents(events).map(draftAmendment)),
  } satisfies { [Key in keyof Order]?: Sourced };
  const known = new Set(Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [key])));
  const todo = reading.todo.filter(({ path }) => path.length !== 1 || !known.has(String(path[0])));
  return {
    record,
    todo: [...todo, ...askReferences(act.items, listed.length > 0)],
    boilerplate: [
      ...reading.boilerplate,
      ...desk.boilerplate,
      ...parts.unplaced.filter(isNote).map(({ words }) => words),
    ],
  };
}

/** What the notes of the text let one infer; the register's card would state it. */
function tellRedaction(events: readonly FootnoteEvent[]): string {
  const last = groupEvents(events).at(-1)?.[0];
  if (last === undefined) return 'Выведено: примечаний об изменениях приказа в тексте нет.';
  const number = readFieldText(last.number) ?? '';
  return `Выведено по примечаниям: последнее изменение – приказ от ${String(last.date.value)} № ${number}.`;
}

function isNote({ words }: Paragraph): boolean {
  return readNote(words) !== undefined;
}

/** Notes to the order itself; those to its rules are in the records of the rules. */
function readOrderEvents({ act, unplaced }: Outline): FootnoteEvent[] {
  const paragraphs = [
    ...act.head.map((paragraph) => ({ paragraph, at: 'заголовок' })),
    ...act.preamble.map((paragraph) => ({ paragraph, at: 'преамбула' })),
    ...unplaced.map((paragraph) => ({ paragraph, at: 'преамбула' })),
    ...act.items.flatMap((item) => item.paragraphs.map((paragraph) => ({ paragraph, at: item.at }))),
  ];
  return paragraphs.flatMap(({ paragraph, at }) => {
    const note = readNote(paragraph.words);
    return note === undefined ? [] : readFootnote(note.body, at);
  });
}

function draftAmendment(events: readonly FootnoteEvent[]): Sourced<Amendment> {
  const [first] = events;
  return {
    number: first?.number,
    date: first?.date,
    authority: first?.authority,
    changes: draftChanges(events),
  };
}

function draftCommencement(item: Item): Sourced<OrderCommencement>[] {
  const words = wholeItem(item);
  const [first] = readCommencements(words);
  const exception = match(
    words,
    /(?:за исключением|кроме)\s(?<part>.+?)\s?(?:,\s)?котор\p{L}+ вводятся в действие с (?<date>\d{1,2}\s\p{L}+\s\d{4} года)/diu,
  );
  const common: Sourced<OrderCommencement> = {
    rule: first?.rule,
    date: first?.date,
    text: words,
    at: item.at,
  };
  const { part, date } = exception?.named ?? {};
  if (part === undefined || date === undefined) return [common];
  const [late] = readCommencements(slice(words, words.text.lastIndexOf('вводятся в действие')));
  return [common, { date: late?.date, part, text: words, at: item.at }];
}

/** «ПРИКАЗЫВАЮ», when neither a line of requisites nor a corner names the kind. */
function readKind(preamble: readonly Paragraph[]): Sourced {
  const found = match(
    join(preamble.map(({ words }) => words)),
    /(?<order>П\s?Р\s?И\s?К\s?А\s?З\s?Ы\s?В\s?А\s?(?:Ю|Е\s?М)|Б\s?Ұ\s?Й\s?Ы\s?Р\s?А\s?М)|(?<decree>ПОСТАНОВЛЯ|ҚАУЛЫ)/du,
  )?.named;
  if (found?.order !== undefined) return { value: 'приказ', from: found.order };
  return found?.decree && { value: 'постановление', from: found.decree };
}

/** Who signed issued it: «Министр образования и науки Республики Казахстан». */
function signingAuthority(signature: readonly Paragraph[]): Sourced {
  const position = signature.find(
    ({ at, words }) => at === 'подпись' && /министр|председател|аким|төраға/iu.test(words.text),
  );
  return position && readAuthority(position.words);
}

/** «… от 19 июня 2020 года № 254 «…» (зарегистрирован в Реестре … под № 20883)», wherever the rules name their order. */
function findRegistration({ documents }: Outline, record: DraftReading['record']): Sourced {
  const number = readFieldText(record.number);
  if (number === undefined) return undefined;
  const escaped = number.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const own = new RegExp(
    `№\\s?${escaped}(?!\\d)[^№]{0,400}?зарегистрирован[^№]{0,160}?(?<registered>${ACT_NUMBER})`,
    'dgiu',
  );
  for (const { appendices } of documents) {
    for (const { paragraphs } of appendices) {
      for (const { words, at } of paragraphs) {
        const registered = readNumber(finds(words, own)[0]?.named.registered);
        if (registered !== undefined) return { number: registered, date: 'unknown', source: at };
      }
    }
  }
  return undefined;
}

/** «согласно приложению 13»: a list of repealed acts that the text does not have. */
function askReferences(items: readonly Item[], hasList: boolean): Todo[] {
  return items.flatMap((item): Todo[] => {
    const words: Words = wholeItem(item);
    if (hasList || !repealsActs(item) || !/согласно приложени|қосымшаға сәйкес/iu.test(words.text)) return [];
    return [
      {
        path: ['repeals'],
        message: 'Перечня утративших силу актов в тексте нет: перенесите его из приложения.',
        words,
      },
    ];
  });
}

/** The items of the list of approved rules. */
export function listApproved(record: DraftReading['record']) {
  return readItems(record.approves);
}
