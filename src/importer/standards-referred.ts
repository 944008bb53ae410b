/** The standards that regulations follow: references to records, and records of what the catalogue has not. */
import type { Draft, Todo } from './draft.ts';
import { listParagraphs } from './outline/list-paragraphs.ts';
import type { Outline } from './outline/types.ts';
import { sameTitle, titleIn } from './service-title.ts';
import type { Setting } from './setting.ts';
import type { Sourced } from './sourced.ts';
import { type Fields, readField, readFieldText, readFieldWords, readItems } from './sourced-fields.ts';
import { type ReferredOrder, StandardShelf } from './standard-shelf.ts';
import { slice, type Words } from './words.ts';

export interface Referred {
  /** The regulations, each with the reference to its standard. */
  regulations: readonly Draft[];
  /** Grounds of the act, those that are orders with their records. */
  basis: Sourced;
  /** Orders and standards whose text is not at hand. */
  drafts: readonly Draft[];
}

/** «… № 319 "Об утверждении стандартов …"» */
const ORDER_TITLE = /(?:№|N)\s?\S*\d\S*\s["«“„]Об?\s/u;

interface Ground {
  fields: Fields;
  order: ReferredOrder | undefined;
}

const UNNAMED: Todo = {
  path: ['standard', 'ref'],
  message: 'Приказ, который утвердил стандарт, в ссылке не назван: укажите запись стандарта.',
};

/** @param parts where an order that a regulation names may have its title */
export function resolveStandards(
  regulations: readonly Draft[],
  act: Fields,
  parts: Outline,
  setting: Setting,
): Referred {
  const shelf = new StandardShelf(setting);
  for (const { words } of listParagraphs(parts)) if (ORDER_TITLE.test(words.text)) shelf.learn(words);
  const grounds = readItems(act.basis).map((fields) => ({ fields, order: shelf.orderIn(fields.text) }));
  const referring = regulations.map((regulation) => withReference(regulation, grounds, shelf));
  const basis = grounds.map(({ fields, order }) =>
    order !== undefined && shelf.has(order.id) ? { ...fields, ref: order.id } : fields,
  );
  return {
    regulations: referring,
    basis: basis.length === 0 ? undefined : basis,
    drafts: shelf.drafts(readFieldText(act.header) ?? ''),
  };
}

function withReference(regulation: Draft, grounds: readonly Ground[], shelf: StandardShelf): Draft {
  const { record, todo } = regulation;
  const named = record.excluded === undefined ? undefined : inGrounds(record.titles, grounds);
  const standard = record.standard ?? named?.standard;
  if (standard === undefined) return regulation;
  const titles = named === undefined ? record.titles : withStandard(record.titles, named.title);
  const order = shelf.orderIn(readField(standard, 'text'));
  const title = readField(titles, 'standard') ?? readField(titles, 'heading');
  if (order === undefined || title === undefined) return { ...regulation, todo: [...todo, UNNAMED] };
  const name = regulation.id.slice(regulation.id.lastIndexOf('/') + 1);
  const ref = shelf.standard(order, title, name);
  const quote = { text: readField(standard, 'text'), at: readField(standard, 'at') };
  return { ...regulation, record: { ...record, titles, standard: { ref, ...quote } } };
}

function withStandard(titles: Sourced, standard: Words): Sourced {
  return { listed: readField(titles, 'listed'), heading: readField(titles, 'heading'), standard };
}

/** A regulation that was excluded says nothing any more; the act's preamble may name its standard. */
function inGrounds(
  titles: Sourced,
  grounds: readonly Ground[],
): { standard: Sourced; title: Words } | undefined {
  const heading = readFieldText(readField(titles, 'heading')) ?? '';
  for (const { fields, order } of grounds) {
    const words = readFieldWords(fields.text);
    const title = words && innerTitle(words);
    if (order !== undefined && title !== undefined && sameTitle(title.text, heading)) {
      return { standard: { text: words, at: fields.at }, title };
    }
  }
  return undefined;
}

/** «постановлением … "Об утверждении стандарта государственной услуги "Прием …"»: the title inside the title. */
function innerTitle(words: Words): Words | undefined {
  const found = /стандарт\S*\s+государственн\S+\s+услуг\S*\s.*$/isu.exec(words.text);
  if (found === null) return undefined;
  const title = titleIn(found[0]);
  const start = words.text.indexOf(title, found.index);
  return slice(words, start, start + title.length);
}
