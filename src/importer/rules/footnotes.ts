/**
 * Notes of the register as events, several in one: «Пункт 1 с изменениями, внесенными приказом … от … № 188 (вводится …);
 * в редакции приказов … от … № 46 (…); и.о. Министра … от … № 117-НҚ (…)», «5-тармақ жаңа редакцияда - ҚР … 05.05.2026
 * № 117-НҚ (…) бұйрығымен».
 */
import type { NotedChange } from '../../model/records.ts';
import { readAuthority } from '../phrases/authority.ts';
import { DATE, readDate } from '../phrases/dates.ts';
import { finds } from '../phrases/matches.ts';
import { ACT_NUMBER, readNumber } from '../phrases/numbers.ts';
import type { Read } from '../sourced.ts';
import { match, slice, type Words } from '../words.ts';

export interface FootnoteEvent {
  type: NotedChange['type'];
  /** What was changed, in the places of the records: `п. 5`, `приложение 2`. */
  at: string;
  date: Read;
  number: Words | Read;
  authority?: Words | Read;
  /** «вводится в действие по истечении …» */
  effect?: Words;
  words: Words;
}

const EVENT = new RegExp(
  `(?:от\\s)?(?<date>${DATE})[\\s,]+(?<number>${ACT_NUMBER})(?:\\s?\\((?<effect>[^()]{3,400})\\))?`,
  'dgiu',
);
/** From the last to the first that stands before the act: what it did. */
const DONE: readonly (readonly [NotedChange['type'], RegExp])[] = [
  ['excluded', /исключ[её]н|утратил[аио]?\sсилу|алып таста|алынып таста|күші жой/giu],
  ['added', /дополнен|толықтыр/giu],
  ['reworded', /в\s(?:новой\s)?редакции|изложен|жаңа редакция|редакцияда/giu],
  ['amended', /изменени|изменен[аоы]?(?!\p{L})|өзгер[іi]с/giu],
];
const ACT_WORD = /(?:приказ|постановлени)\p{L}*\s|\s[-–—]\s|;\s*/giu;

export function readFootnote(body: Words, place: string): FootnoteEvent[] {
  const { text } = body;
  const at = readPlace(text) ?? place;
  let from = 0;
  let authority: Words | Read | undefined;
  let type: NotedChange['type'] | undefined;
  return finds(body, EVENT).flatMap(({ named, start, end }): FootnoteEvent[] => {
    const date = readDate(named.date);
    const number = readNumber(named.number);
    const before = text.slice(from, start);
    type = lastDone(before) ?? type ?? lastDone(text);
    authority = findAuthority(body, from, start) ?? authority;
    from = end;
    if (date === undefined || number === undefined || type === undefined) return [];
    const effect = named.effect && cutEffect(named.effect);
    return [
      { type, at, date, number, words: body, ...(authority && { authority }), ...(effect && { effect }) },
    ];
  });
}

/** When it takes effect, without the words that it does. */
function cutEffect(words: Words): Words {
  const found = match(
    words,
    /^(?:вводится|вводятся|вводимо\p{L}*) в действие\s|\s?қолданысқа енг[іi]з[іi]лед[іi]$/diu,
  );
  if (found === undefined) return words;
  return found.before.text === '' ? found.after : found.before;
}

function lastDone(text: string): NotedChange['type'] | undefined {
  let found: { type: NotedChange['type']; at: number } | undefined;
  for (const [type, pattern] of DONE) {
    for (const { index } of text.matchAll(pattern))
      if (found === undefined || index > found.at) found = { type, at: index };
  }
  return found?.type;
}

/** Who issued the act: the words between «приказом», «–» or «;» and its date. */
function findAuthority(body: Words, from: number, until: number): Words | Read | undefined {
  const before = body.text.slice(from, until);
  const opening = [...before.matchAll(ACT_WORD)].at(-1);
  const start = opening === undefined ? undefined : from + opening.index + opening[0].length;
  if (start === undefined) return undefined;
  const words = slice(body, start, until);
  return /\p{L}{3}/u.test(words.text) && words.text.length < 160 ? readAuthority(words) : undefined;
}

const PLACES: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/^(?:преамбула|кіріспе)/iu, () => 'преамбула'],
  [/^(?:заголовок|тақырып)/iu, () => 'заголовок'],
  [/приложени\p{L}*\s(?<number>\d+(?:-\d+)?)/iu, (number) => `приложение ${number}`],
  [/(?<number>\d+(?:-\d+)?)-қосымша/iu, (number) => `приложение ${number}`],
  [/пункт\p{L}*\s(?<number>\d+(?:-\d+)?)/iu, (number) => `п. ${number}`],
  [/(?<number>\d+(?:-\d+)?)-тармақ(?!ша)/iu, (number) => `п. ${number}`],
  [/глав\p{L}*\s(?<number>\d+)/iu, (number) => `глава ${number}`],
  [/(?<number>\d+)-тарау/iu, (number) => `глава ${number}`],
  [/параграф\p{L}*\s(?<number>\d+)/iu, (number) => `параграф ${number}`],
  [/^(?:правила|қағидалар)/iu, () => 'правила'],
  [/^(?:приказ|бұйрық)/iu, () => 'приказ'],
];

/** The place that the note names first, before the act that changed it. */
function readPlace(text: string): string | undefined {
  const subject = text.split(/(?<=\s)приказ(?:ом|а|ами|ов)(?=\s)|(?<=[\s—–-])от\s\d|№/iu, 1)[0] ?? '';
  for (const [pattern, name] of PLACES) {
    const found = pattern.exec(subject);
    if (found !== null) return name(found.groups?.number ?? '');
  }
  return undefined;
}
