/** The head of an act: title, status, the line of requisites, the notes of the register, and the preamble under them. */

import type { Todo } from '../draft.ts';
import type { ActPart, Outline, Paragraph } from '../outline/types.ts';
import { type ActReference, actReferences } from '../phrases/act-reference.ts';
import { needsNominative } from '../phrases/authority.ts';
import { type NotedChange, readChanges, readNote } from '../phrases/note.ts';
import { type DraftRegistration, readRegistration } from '../phrases/registration.ts';
import { withoutEnd } from '../phrases/sentence.ts';
import type { Placed } from '../sourced-fields.ts';
import { join, match, NO_WORDS, type Words } from '../words.ts';

export interface Head {
  title: Words;
  status?: Words;
  /** The line of requisites, all of it. */
  header: Words;
  /** What the line says of the act itself: «Постановление … от … № …». */
  adopted?: Words;
  act?: ActReference;
  registration?: DraftRegistration;
  preamble: Words;
  notes: readonly Placed[];
  /** Repeals and amendments, from the notes; from the line of requisites when no note tells of the repeal. */
  changes: readonly (NotedChange & { at: string })[];
}

/** Where the records say that the line of requisites stands. */
export const REQUISITES_PLACE = 'строка реквизитов';
/** Where the line of requisites stops speaking of the adoption. */
const OTHER_STATEMENT =
  /[.\s]\s?(?=Зарегистрирован|Утратил[оаи]?\s|Отмен[её]н|Не зарегистрирован|Прекра(?:щен|тил)|Срок действия)|(?<=(?:қаулы|бұйры|шеш[іi]м|өк[іi]м)\p{L}*)[.](?=\s)/diu;
const REPEAL =
  /(?:Утратил[оаи]?\sсилу|Отмен[её]н[оаы]?\s|Прекра(?:щен|тил)[оаыи]?\sдейств|Күш[іi] жойыл).*/disu;

/** The first requisites of the line are the act's own. */
function adoptedIn(header: Words): Words {
  const found = match(header, OTHER_STATEMENT);
  return withoutEnd(found?.before ?? header);
}

/** A note with the paragraphs that go on with it: the label often stands alone. */
function collectNotes(head: readonly Paragraph[]): Placed[] {
  const notes: { parts: Words[]; at: string }[] = [];
  for (const { words, at } of head) {
    const note = readNote(words);
    if (note !== undefined) notes.push({ parts: [words], at: note.at });
    else if (at !== REQUISITES_PLACE && at !== 'статус') notes.at(-1)?.parts.push(words);
  }
  return notes.map(({ parts, at }) => ({ words: join(parts), at }));
}

/** «Примечание РЦПИ.» and under it «В соответствии с Законом … см. приказ …», which looks like a preamble. */
function parted({ head, preamble }: ActPart): {
  paragraphs: readonly Paragraph[];
  preamble: readonly Paragraph[];
} {
  const [first, ...rest] = preamble;
  const last = head.at(-1);
  const label = last && readNote(last.words);
  if (first === undefined || rest.length === 0 || label === undefined || label.body.text !== '') {
    return { paragraphs: head, preamble };
  }
  return { paragraphs: [...head, { ...first, at: label.at }], preamble: rest };
}

export function readHead(act: ActPart): Head {
  const { paragraphs, preamble } = parted(act);
  const firstNote = paragraphs.findIndex(({ words }) => readNote(words) !== undefined);
  const above = firstNote === -1 ? paragraphs : paragraphs.slice(0, firstNote);
  const wordsAt = (place: string) => above.filter(({ at }) => at === place).map(({ words }) => words);
  const header = join(wordsAt(REQUISITES_PLACE));
  const adopted = adoptedIn(header);
  const [requisites] = actReferences(adopted);
  const registration = readRegistration(header);
  const [status] = wordsAt('статус');
  const notes = collectNotes(paragraphs);
  const changes = notes.flatMap(({ words, at }) =>
    readChanges(readNote(words)?.body ?? NO_WORDS).map((change) => ({ ...change, at })),
  );
  const repeal = changes.some(({ type }) => type === 'repealed')
    ? undefined
    : match(header, REPEAL)?.groups[0];
  return {
    title: join(wordsAt('заголовок')),
    ...(status && { status }),
    header: withoutEnd(header),
    ...(adopted.text !== '' && { adopted }),
    ...(requisites && { act: requisites }),
    ...(registration && { registration }),
    preamble: join(preamble.map(({ words }) => words)),
    notes,
    changes: [
      ...changes,
      ...(repeal ? readChanges(repeal).map((change) => ({ ...change, at: REQUISITES_PLACE })) : []),
    ],
  };
}

export function nominativeTodo(act: ActReference | undefined): Todo[] {
  if (act === undefined || !needsNominative(act.authority)) return [];
  const words = 'offsets' in act.authority ? act.authority : act.authority.from;
  const message = 'Орган записан так, как стоит в тексте: поставьте его в именительный падеж.';
  return [{ path: ['authority'], message, words }];
}

/** «Утвержден постановлением … от … № …», «Приложение 1 к приказу … от … № …». */
export function readRequisites({ act }: Head, { documents }: Outline): ActReference | undefined {
  if (act !== undefined) return act;
  for (const { stamp } of documents) {
    // The Kazakh label stands before the authority: «4-қосымша», «Қазақстан Республикасы …».
    const own = stamp.filter(({ words }) => !/^\d{0,3}-?қосымша$/iu.test(words.text));
    const [stamped] = actReferences(join(own.map(({ words }) => words)));
    if (stamped !== undefined) return stamped;
  }
  return undefined;
}
