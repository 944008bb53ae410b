/** «Срок оказания государственной услуги с момента сдачи документов услугодателю – не более 15 рабочих дней». */
import { match, type Words } from '../words.ts';
import { findDurations } from './duration-phrase.ts';
import { withoutEnd } from './sentence.ts';

export interface TermSentence {
  kind: 'term' | 'waiting' | 'service';
  duration: Words;
  from?: Words | undefined;
  /** «при выдаче дубликата»: the term is not that of every application. */
  case?: Words | undefined;
  text: Words;
}

const FROM =
  /(?:^|\s)(?<from>(?:с момента|со дня|с даты)\s.*?)(?=\s*[–—]|\s-\s|\s+составля|\s+(?:не )?(?:более|позднее|в течение)|[,;.]|$)/du;

/** «при обращении через портал» is a channel and no case. */
const CASE =
  /(?:^|[,;]\s*|услуги\s+)(?<case>(?:при|в случа[ея]х?|для)\s(?!обращении|подаче)[^–—,;]{3,200}?)(?=\s*(?:[–—,;]|$)|\s-\s|\s(?:с момента|со дня|не более|в течение|составля))/diu;

/** Nothing when the sentence has no duration. */
export function readTerm(words: Words): TermSentence | undefined {
  const [found] = findDurations(words);
  if (found === undefined) return undefined;
  const kind = /ожидани|күту/iu.test(words.text)
    ? 'waiting'
    : /обслуживани|қызмет көрсетудің рұқсат/iu.test(words.text)
      ? 'service'
      : 'term';
  const { case: holds } = match(words, CASE)?.named ?? {};
  return {
    kind,
    case: holds,
    duration: found.phrase,
    from: match(words, FROM)?.named.from,
    text: withoutEnd(words),
  };
}
