/** The documents that a recipient brings, by channel and case, and what is said of them. */
import type { ChannelKind } from '../../model/records.ts';
import type { Item, Paragraph } from '../outline/types.ts';
import { channelsIn } from '../phrases/channels.ts';
import { timeWithin } from '../phrases/duration-phrase.ts';
import { sentences, withoutEnd } from '../phrases/sentence.ts';
import type { Sourced } from '../sourced.ts';
import { join, type Words } from '../words.ts';
import { intakeRefusal, refusesIntake } from './refusals.ts';
import { endsWithColon, isListed, type Sheet, withoutSemicolon } from './sheet.ts';

interface List {
  channels: readonly ChannelKind[];
  case: Words | undefined;
  lead: Words | undefined;
  items: Words[];
  at: string;
}

export interface Documents {
  documents: Sourced[];
  notes: Sourced[];
  otherTerms: Sourced[];
  /** A refusal to take the documents that this item tells. */
  refusal: Sourced;
}

/** «в ЦОН:», «на портал:», «к услугодателю и в Государственную корпорацию:». */
const WHERE =
  /^(?:при обращении |при подаче |услугополучател\p{L}+ )?(?:в|на|к|через|посредством|услугодател\p{L}+|ЦОН|портал)(?!\p{L})/iu;
const WHEN = /^(?:для|за|при|в случа\p{L}+|если)\s/iu;
/** «выдает расписку с указанием: 1) номера …»: a list of a note. */
const NOTE_LIST = /с указанием|указыва|расписк/iu;

type Role = 'opening' | 'where' | 'when' | 'entry' | 'note' | 'note-list';

function classifyParagraph(paragraph: Paragraph, index: number, former: Role | undefined): Role {
  const { text } = paragraph.words;
  if (index === 0) return 'opening';
  if (endsWithColon(paragraph)) {
    if (NOTE_LIST.test(text)) return 'note-list';
    if (WHERE.test(text) && channelsIn(text).length > 0) return 'where';
    if (WHEN.test(text)) return 'when';
  }
  if (former === 'note-list' && (isListed(paragraph) || /^\p{Ll}/u.test(text))) return 'note-list';
  return isListed(paragraph) || /^\p{Ll}/u.test(text) ? 'entry' : 'note';
}

export function readDocuments(items: readonly Item[], sheet: Sheet): Documents {
  const lists: List[] = [];
  const into: Documents = { documents: [], notes: [], otherTerms: [], refusal: undefined };
  for (const { paragraphs, at } of items) readItem(paragraphs, at, lists, into, sheet);
  into.documents = lists
    .filter(({ items: entries }) => entries.length > 0)
    .map(({ channels, case: caseWords, lead, items: entries, at }) => ({
      channels,
      case: caseWords,
      lead,
      items: entries,
      at,
    }));
  return into;
}

function readItem(
  paragraphs: readonly Paragraph[],
  at: string,
  lists: List[],
  into: Documents,
  sheet: Sheet,
): void {
  let former: Role | undefined;
  let note: Words[] = [];
  let opening: Words | undefined;
  let caseWords: Words | undefined;
  const open = (channels: readonly ChannelKind[], lead: Words | undefined) =>
    lists.push({ channels, case: caseWords, lead, items: [], at });
  const closeNote = () => {
    if (note.length > 0) into.notes.push({ text: join(note), at });
    note = [];
  };
  paragraphs.forEach((paragraph, index) => {
    const { words, markers } = paragraph;
    const role = classifyParagraph(paragraph, index, former);
    if (role !== 'note-list' || former !== 'note-list') closeNote();
    former = role;
    if (role === 'opening') opening = words;
    else if (role === 'when') caseWords = withoutEnd(words);
    else if (role === 'where') open(channelsIn(words.text), words);
    else if (role === 'note-list') note.push(...markers.map((marker) => marker.words), words);
    else if (role === 'note') readNote(paragraph, at, into, sheet);
    else {
      if (lists.at(-1)?.case !== caseWords || lists.at(-1)?.at !== at) {
        const named = opening === undefined ? [] : channelsIn(opening.text);
        open(named.length > 0 ? named : sheet.channels, opening);
        opening = undefined;
      }
      lists.at(-1)?.items.push(withoutEnd(words));
    }
  });
  closeNote();
  // The words over all lists say nothing that the lists do not.
  if (opening !== undefined) sheet.boilerplate.push(opening);
}

function readNote(paragraph: Paragraph, at: string, into: Documents, sheet: Sheet): void {
  if (refusesIntake(paragraph)) {
    into.refusal ??= intakeRefusal({ ...paragraph, at }, sheet);
    return;
  }
  const told: Words[] = [];
  for (const sentence of sentences(paragraph.words)) {
    const duration = timeWithin(sentence);
    if (duration === undefined) told.push(sentence);
    else into.otherTerms.push({ duration, text: withoutSemicolon(sentence), at });
  }
  if (told.length > 0) into.notes.push({ text: join(told), at });
}
