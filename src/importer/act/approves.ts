/** «Утвердить прилагаемые: 1) регламент …»: what an act approves, item by item. */
import type { Desk } from '../draft.ts';
import type { Item, Paragraph } from '../outline/types.ts';
import { readNote } from '../phrases/note.ts';
import { withoutEnd } from '../phrases/sentence.ts';
import type { Placed } from '../sourced-fields.ts';
import { match, type Words } from '../words.ts';

export interface Approved extends Placed {
  /** The mark of the sub-item as it stands, `1)`; of the item itself when it has none. */
  item: Words | undefined;
}

export interface Approval {
  approved: readonly Approved[];
  /** What the item says besides. */
  rest: readonly Placed[];
}

const APPROVE =
  /^(?:Утвердить|Бек[іi]т[іi]лс[іi]н)(?:\s(?:прилагаем|следующ)(?:ый|ые|ую|ое|ие|ий))?(?!\p{L})\s?:?|^Мыналар(?:\sбек[іi]т[іi]лс[іi]н)?\s?:|^Қоса бер[іi]л(?:[іi]п отырған|ген)/diu;
/** «Утвердить прилагаемый регламент государственной услуги:», the name stands in the next line. */
const LEAD =
  /^Утвердить\s.{0,80}(?:регламент|стандарт)\p{Ll}*(?:\s(?:электронн\p{Ll}+\s)?государственн\p{Ll}+\sуслуг\p{Ll}*)?\s?:$/iu;

function isName({ words }: Paragraph): boolean {
  return /^[«"“„]|^(?:регламент|стандарт)/iu.test(words.text);
}

const APPROVED_KK = /\s?бек[іi]т[іi]лс[іi]н$/diu;

/** Whether an item approves something. */
export function approves({ paragraphs }: Item): boolean {
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  return (
    first !== undefined &&
    (match(first.words, APPROVE) !== undefined ||
      (last !== undefined && match(withoutEnd(last.words), APPROVED_KK) !== undefined))
  );
}

function approvedIn({ markers, words, at }: Paragraph, desk: Desk): Approved {
  const lead = match(words, APPROVE);
  const rest = withoutEnd(lead?.before.text === '' ? lead.after : words);
  const verb = match(rest, APPROVED_KK);
  for (const part of [lead?.before.text === '' ? lead.groups[0] : undefined, verb?.groups[0]]) {
    if (part !== undefined && part.text !== '') desk.boilerplate.push(part);
  }
  return { item: markers.at(-1)?.words, words: verb?.before ?? rest, at };
}

export function readApproval({ paragraphs }: Item, desk: Desk): Approval {
  const own = paragraphs.filter(({ words }) => readNote(words) === undefined);
  const listed = own.filter(({ markers }) => markers.some(({ kind }) => kind === 'subitem'));
  if (listed.length === 0) {
    const [lead, ...names] = own;
    if (lead !== undefined && names.length > 0 && LEAD.test(lead.words.text) && names.every(isName)) {
      // The only one that an item approves has the number of the item.
      const only = names.length === 1 ? lead.markers.at(-1)?.words : undefined;
      desk.boilerplate.push(lead.words);
      return {
        approved: names.map((name) => ({ ...approvedIn(name, desk), ...(only && { item: only }) })),
        rest: [],
      };
    }
    const approved = own.map((paragraph) => approvedIn(paragraph, desk));
    // «Утвердить прилагаемые:» above a list without numbers names nothing itself.
    const named = approved.filter(({ words }) => words.text !== '');
    return { approved: named.length > 0 ? named : approved, rest: [] };
  }
  const approved = listed.map((paragraph) => approvedIn(paragraph, desk));
  const entries = new Set(listed);
  const others = own.filter((paragraph) => !entries.has(paragraph));
  const isLead = ({ words }: Paragraph) => words.text.endsWith(':') || APPROVE.test(words.text);
  desk.boilerplate.push(...others.filter(isLead).map(({ words }) => words));
  return {
    approved: approved.filter(({ words }) => words.text !== ''),
    rest: others.filter((paragraph) => !isLead(paragraph)),
  };
}
