/** The row of documents: lists by channel and case, each entry in the words of the table. */
import type { DocumentCount, ServiceChannel } from '../../model/records.ts';
import { sentences, withoutEnd } from '../phrases/sentence.ts';
import type { Sourced } from '../sourced.ts';
import { join, type Words } from '../words.ts';
import { endsWithColon, type Line, type RulesSheet, someWays } from './sheet.ts';
import { findWays } from './ways.ts';

interface List {
  ways: readonly ServiceChannel[];
  case: Words | undefined;
  items: Words[];
  at: string;
}

/** «при переоформлении:», «для физических лиц:» */
const WHEN = /^(?:для|за|при|в случа\p{L}+|если)\s|үшін:$|кезде:$|жағдайда:$/iu;
/** «порталда:», «в Государственную корпорацию:», «услугополучателем на портал:» */
const ABOUT_WAYS = /:$/u;

/** What follows the last entry of a list in prose. */
export interface RowDocuments {
  documents: Sourced<DocumentCount>[];
  notes: Line[];
}

export function readRowDocuments(lines: readonly Line[], sheet: RulesSheet): RowDocuments {
  const lists: List[] = [];
  const notes: Line[] = [];
  let ways: readonly ServiceChannel[] = [];
  let caseOf: Words | undefined;
  let last = 0;
  for (const line of lines) {
    const { words, mark, at } = line;
    const named = ABOUT_WAYS.test(words.text) ? findWays(words.text) : [];
    if (endsWithColon(words) && (named.length > 0 || WHEN.test(words.text) || lists.length === 0)) {
      if (named.length > 0) ways = named;
      caseOf =
        named.length === 0 && WHEN.test(words.text)
          ? withoutEnd(words)
          : named.length > 0
            ? undefined
            : caseOf;
      last = 0;
      if (mark === undefined || named.length === 0) sheet.boilerplate.push(words);
      continue;
    }
    if (mark === undefined) {
      notes.push(line);
      continue;
    }
    const number = Number.parseInt(mark, 10);
    // «1)» begins a list; a number that does not follow is a list inside an entry.
    if (number === 1 && last !== 1) lists.push({ ways, case: caseOf, items: [], at: row(at) });
    else if (number !== last + 1 && last !== 0) {
      sheet.todo.push({
        path: ['documents'],
        message: 'Номера в перечне документов идут не подряд: проверьте счёт.',
        words,
      });
    }
    // «5) направление врача. Сведения о документах … получают из систем»: the list has ended.
    const [entry = words, ...prose] = sentences(words);
    lists.at(-1)?.items.push(withoutEnd(entry));
    if (prose.length > 0) notes.push({ words: join(prose), at: row(at) });
    last = number;
  }
  if (lists.length === 0 && notes.length > 0) return withoutNumbers(notes, sheet);
  return {
    documents: lists.map(({ ways: own, case: when, items, at }) => ({
      channels: someWays(own),
      count: items.length,
      case: when,
      items,
      at,
    })),
    notes,
  };
}

function row(at: string): string {
  return at.replace(/ пп\. .*$/u, '');
}

/** Entries on lines of their own end with «;»; a single document is a sentence. */
function withoutNumbers(lines: readonly Line[], sheet: RulesSheet): RowDocuments {
  const [first] = lines;
  if (first === undefined) return { documents: [], notes: [] };
  if (/^(?:не требу|отсутству|талап етілмейді|жоқ)/iu.test(first.words.text)) {
    return {
      documents: [{ count: { value: 0, from: first.words }, text: first.words, at: first.at }],
      notes: lines.slice(1),
    };
  }
  const end = lines.findIndex(({ words }) => !words.text.endsWith(';'));
  const entries = lines.slice(0, end === -1 ? lines.length : end + 1);
  if (entries.length > 1 || lines.length > 1)
    sheet.todo.push({
      path: ['documents'],
      message: 'Документы стоят без номеров: проверьте счёт.',
      words: first.words,
    });
  return {
    documents: [
      { count: entries.length, items: entries.map(({ words }) => withoutEnd(words)), at: first.at },
    ],
    notes: lines.slice(entries.length),
  };
}
