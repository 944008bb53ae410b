/** A regulation that another act has excluded: what is left of it is its heading and a note of the register. */
import type { DocumentPart } from '../outline/types.ts';
import { actRef } from '../phrases/act-reference.ts';
import { afterLabel } from '../phrases/matches.ts';
import { readChanges, readNote } from '../phrases/note.ts';
import type { Sourced } from '../sourced.ts';
import type { Words } from '../words.ts';

/** «Регламент утратил силу …»: what is done to the whole stands behind its name. */
const WHOLE = /^(?:Регламент|Стандарт|Приложение(?:\s\d+)?)(?: государственной услуги)?\s(?=утратил)/diu;

/** A register that copies its note from a standard writes «Стандарт» above a regulation. */
const WHOLE_NAME = /регламент|^стандарт\p{Ll}*\s(?=утратил|исключ)|^приложение[\s\d]*(?=утратил|исключ)/iu;

export function readExclusion({
  notes,
  sections,
}: DocumentPart): { readonly [key: string]: Sourced } | undefined {
  const paragraphs = [...notes, ...sections.flatMap(({ items }) => items.flatMap((item) => item.paragraphs))];
  for (const { words } of paragraphs.slice(0, 3)) {
    const note = readNote(words);
    const change = note && readChanges(afterLabel(note.body, WHOLE)).find(({ type }) => type !== 'amended');
    // «Пункт 3 исключен» is of a part, «Регламент исключен» of the whole.
    if (note === undefined || change === undefined || !WHOLE_NAME.test(note.body.text.slice(0, 40))) continue;
    const { by, effect, words: text } = change;
    if (by === undefined) continue;
    return {
      by: actRef(by),
      rule: effect?.rule ?? 'unknown',
      date: effect?.date ?? 'unknown',
      text,
      at: note.at,
    };
  }
  return undefined;
}

/** «утратил силу приказом … № 452» in the act's own list. */
export function readFallen(words: Words, at: string): { readonly [key: string]: Sourced } | undefined {
  if (!/^(?:исключ[её]н|утратил)/iu.test(words.text)) return undefined;
  const change = readChanges(words).find(({ by }) => by !== undefined);
  if (change?.by === undefined) return undefined;
  const { by, effect } = change;
  return {
    by: actRef(by),
    rule: effect?.rule ?? 'unknown',
    date: effect?.date ?? 'unknown',
    text: words,
    at,
  };
}
