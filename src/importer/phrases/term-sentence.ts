/** «Срок оказания государственной услуги с момента сдачи документов услугодателю – не более 15 рабочих дней». */
import { match, slice, type Words } from '../words.ts';
import { findDurations } from './duration-phrase.ts';
import { withoutEnd } from './sentence.ts';

export interface TermSentence {
  kind: 'term' | 'waiting' | 'service';
  duration: Words;
  from?: Words | undefined;
  /** «при выдаче дубликата»: the term is not that of every application. */
  case?: Words | undefined;
  /** The part of the sentence that tells this term. */
  own: Words;
  text: Words;
}

const FROM =
  /(?:^|\s)(?<from>(?:с момента|со дня|с даты)\s.*?)(?=\s*[–—]|\s-\s|\s+составля|\s+(?:не )?(?:более|позднее|в течение)|[,;.]|$)/du;

/** «при обращении через портал» is a channel and no case; «при этом» is neither. */
const CASE =
  /(?:^|[,;:]\s*|услуги\s+)(?<case>(?:при|в случа[ея]х?|для)\s(?!обращении|подаче|этом)[^–—,;]{3,200}?)(?=\s*(?:[–—,;]|$)|\s-\s|\s(?:с момента|со дня|не более|в течение|составля))/diu;
/** Where the next term of the same sentence begins: «…; при выдаче дубликата – 2 дня», «…, в ЦОН – 20 минут». */
const NEXT = /[,;]\s(?=\p{L})/gu;

function readKind(text: string): TermSentence['kind'] | undefined {
  if (/ожидани|күту/iu.test(text)) return 'waiting';
  if (/обслуживани(?!я населени)|қызмет көрсетудің рұқсат/iu.test(text)) return 'service';
  return /(?<!\p{L})срок|оказани|с момента|со дня|мерзім/iu.test(text) ? 'term' : undefined;
}

/** Every term that the sentence names, each with its own words; nothing when it has no duration. */
export function readTermSentences(words: Words): TermSentence[] {
  const found = findDurations(words);
  const starts = found.map(({ start }, place) => {
    const before = found[place - 1];
    if (before === undefined) return 0;
    const gap = [...words.text.slice(before.end, start).matchAll(NEXT)].at(-1);
    return gap === undefined ? before.end : before.end + gap.index + 1;
  });
  let kind: TermSentence['kind'] = 'term';
  return found.map(({ phrase }, place): TermSentence => {
    const own = slice(words, starts[place] ?? 0, starts[place + 1]);
    // «время ожидания: у услугодателя – 30 минут, в ЦОН – 15 минут»: the second waits too.
    kind = readKind(own.text) ?? kind;
    return {
      kind,
      case: match(own, CASE)?.named.case,
      duration: phrase,
      from: match(own, FROM)?.named.from,
      own,
      text: withoutEnd(words),
    };
  });
}
