/** Why a service is refused, and why documents are not taken. */
import type { Item, Paragraph } from '../outline/types.ts';
import { channelsIn } from '../phrases/channels.ts';
import { withoutEnd } from '../phrases/sentence.ts';
import type { Sourced } from '../sourced.ts';
import { match, type Words } from '../words.ts';
import { endsWithColon, isListed, type Sheet } from './sheet.ts';

const INTAKE = /отказыва\p{L}+ в при[её]ме|отказ\p{L}* в при[её]ме/iu;
/** «Основанием для отказа … является совершение …»: the only ground in the same sentence. */
const ONLY = /^(?<lead>Основани\p{L}+ .{0,200}?явля[ею]тся)\s(?<ground>[^:].*)$/dsu;

/** «Основания для отказа … не предусмотрены». */
const NONE = /^Основани\p{L}+ .{0,200} не (?:установлен|предусмотрен|имеется)/isu;

/** Whether a paragraph tells when documents are not taken. */
export function refusesIntake({ words }: Paragraph): boolean {
  return INTAKE.test(words.text);
}

export function intakeRefusal({ words, at }: Paragraph, sheet: Sheet): Sourced {
  const named = channelsIn(words.text).filter((channel) => channel !== 'portal');
  return { channels: named.length > 0 ? named : sheet.channels, text: words, at };
}

/** @param elsewhere a refusal to take documents that another item tells */
export function readRefusals(items: readonly Item[], elsewhere: Sourced, sheet: Sheet): Sourced {
  let lead: Words | undefined;
  let place: string | undefined;
  let intake = elsewhere;
  const grounds: Words[] = [];
  for (const { paragraphs, at } of items) {
    for (const paragraph of paragraphs) {
      const only = match(paragraph.words, ONLY)?.named;
      if (refusesIntake(paragraph) && !endsWithColon(paragraph)) {
        intake ??= intakeRefusal(paragraph, sheet);
        continue;
      }
      place ??= at;
      if (only?.lead !== undefined && only.ground !== undefined) {
        lead ??= only.lead;
        grounds.push(withoutEnd(only.ground));
      } else if (endsWithColon(paragraph) && !isListed(paragraph)) lead ??= paragraph.words;
      else if (NONE.test(paragraph.words.text)) sheet.boilerplate.push(paragraph.words);
      else grounds.push(withoutEnd(paragraph.words));
    }
  }
  if (grounds.length === 0) {
    const message = 'Оснований отказа в услуге в тексте не найдено: проверьте и поясните в note.';
    sheet.todo.push({ path: ['refusals', 'note'], message });
  }
  return { lead, grounds, at: grounds.length > 0 ? place : undefined, intake };
}
