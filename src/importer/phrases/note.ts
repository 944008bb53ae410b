/** Notes of the register: «Сноска. Утратило силу – …», «Пункт 1 с изменениями, внесенными …», «исключен …». */
import { match, slice, type Words } from '../words.ts';
import { type ActReference, actReferences } from './act-reference.ts';
import { readEffect, type StatedEffect } from './commencement.ts';
import { afterLabel } from './matches.ts';
import { withoutEnd } from './sentence.ts';

const LABEL =
  /^(?:(?<footnote>Сноска|Ескерту)|(?<remark>Примечани[ея] (?:РЦПИ|ИЗПИ|изготовителя))|(?:РҚАО|ЗҚАИ)[-–]?ның ескертпес[іi])\s?[.:!]/diu;

export interface Note {
  /** Where the records say that it stands: `сноска`, `примечание РЦПИ`. */
  at: string;
  /** Everything after the label. */
  body: Words;
}

/** The label and the body of a note; nothing when the words are no note. */
export function readNote(words: Words): Note | undefined {
  const found = match(words, LABEL);
  const label = found?.groups[0];
  if (found === undefined || label === undefined) return undefined;
  const { footnote, remark } = found.named;
  // Places are named in Russian, whatever the language of the act.
  const kept = remark && `п${remark.text.slice(1)}`;
  const at = footnote === undefined ? (kept ?? 'примечание РЦПИ') : 'сноска';
  return { at, body: found.after };
}

export interface NotedChange {
  type: 'amended' | 'item-excluded' | 'repealed';
  /** The sub-items of an excluded item, when the words name them. */
  items: readonly Words[];
  /** Absent when no act did it: «Прекращено действие в связи с истечением срока». */
  by?: ActReference;
  effect?: StatedEffect;
  /** What is told of it, without label and stop. */
  words: Words;
}

const REPEALED =
  /^(?:Утратил[оаи]?\sсилу|Отмен[её]н[оаы]?(?!\p{L})|Прекращен[оаы]?\sдейств|Прекратил[оаи]?\sдейств|Күш[іi] (?:жойыл|жой[ғг]ан))/iu;
/** «Күші жойылды –», «1-тармақ жаңа редакцияда –»: what was done stands before who did it. */
const DONE_KK = /^[^№]{0,160}?(?:редакцияда|енг[іi]з[іi]лд[іi]|таста\p{L}+|жойыл\p{L}+)\s?[-–—]\s?/diu;
const EXCLUDED = /(?<!\p{L})исключ[её]н[аоы]?(?!\p{L})|алып таста(?:лды|лған)/iu;
const AMENDED = /измен[её]н|изменени|дополн|редакци|өзгер[іi]с|толықтыр/iu;
const ITEMS = /(?:подпункт\p{Ll}{0,3}\s)?(?<item>\d+(?:-\d+)?\))/diu;

function readType(text: string): NotedChange['type'] | undefined {
  if (REPEALED.test(text)) return 'repealed';
  if (EXCLUDED.test(text)) return 'item-excluded';
  return AMENDED.test(text) ? 'amended' : undefined;
}

/** What other acts did to this one, one change for each of them. */
export function readChanges(body: Words): NotedChange[] {
  const words = withoutEnd(body);
  const type = readType(words.text);
  if (type === undefined) return [];
  const item = type === 'item-excluded' ? match(words, ITEMS)?.named.item : undefined;
  const references = actReferences(afterLabel(words, DONE_KK));
  if (references.length === 0)
    return type === 'repealed' ? [{ type, items: [], words, ...withEffect(words) }] : [];
  return references.map((by, at) => {
    // «Утратил силу с 1 января 2016 года приказом …»: the day stands before the act.
    const effect = { ...(type === 'repealed' && withEffect(before(words, by))), ...withEffect(by.after) };
    // Each change is told up to the end of what is said of its own act.
    const told = at === references.length - 1 ? words : withoutEnd(trimTold(words, by));
    return { type, items: item ? [item] : [], by, ...effect, words: told };
  });
}

function withEffect(words: Words): { effect?: StatedEffect } {
  const effect = readEffect(words);
  return effect ? { effect } : {};
}

function before(words: Words, { words: reference }: ActReference): Words {
  return slice(words, 0, Math.max(words.offsets.indexOf(reference.offsets.at(0) ?? -1), 0));
}

/** Notes are longer only in texts that no register has: there each change is told by its own words alone. */
const LONGEST_NOTE = 20_000;

function trimTold(words: Words, { whole }: ActReference): Words {
  if (words.text.length > LONGEST_NOTE) return whole;
  return slice(words, 0, words.offsets.lastIndexOf(whole.offsets.at(-1) ?? -1) + 1);
}
