/** What a service ends with: «Результатом … является справка либо мотивированный ответ об отказе по основаниям …». */
import { match, slice, type Words } from '../words.ts';
import { withoutRemark } from './abbreviations.ts';
import { withoutEnd } from './sentence.ts';

export interface StatedOutcome {
  text: Words;
  refusal: boolean;
  /** The refusal with its grounds. */
  grounds?: Words | undefined;
}

const LEAD =
  /^(?:результат\p{L}*|итогом|завершением|мемлекеттік .{0,60}?нәтижесі)(?:\s+завершения)?(?:\s+(?:оказания|оказываемой|предоставления))?(?:\s+(?:государственной\s+)?услуги)?\s*(?:явля[ею]тся\s*:?|[:–—-]|болып табылады|(?<=нәтижесі)\s(?=.*болып табылады))\s*(?<outcome>.*)$/disu;
/** «орман билеті мемлекеттік қызмет көрсетудің нәтижесі болып табылады»: what comes out may stand first. */
const KAZAKH_LAST =
  /\sмемлекеттік (?:көрсетілетін )?қызмет(?:ті)? көрсету(?:дің)? нәтижесі болып табылады\.?$/diu;
const REFUSAL =
  /(?<![\p{L}])(?:мотивированн\p{L}+ )?(?:ответ|отказ|письмо|уведомление)\p{L}* (?:об отказе|в (?:оказании|предоставлении|выдаче))|мотивированн\p{L}+ отказ|бас тарту/iu;
/** «, либо мотивированный ответ об отказе» opens another outcome. */
const OR =
  /,?\s(?:либо|или|и\/или|не болмаса|немесе)\s+(?=(?:выдача )?(?:письменн\p{L}+ )?(?:мотивированн|отказ|(?<=письменн\p{L}+ )ответ|(?:ответ|письмо|уведомление) об отказе))|\s(?:не болмаса|немесе|не)\s+(?=(?:(?!\s(?:не|немесе)\s)[^;]){0,700}?бас тарту)/du;
const GROUNDS = /,?\s(?:в случаях(?:,)? и|по основаниям|на основании|в случа)/u;

/** What is said to be the result of the service, and the words that lead to it. */
export function splitOutcome(words: Words): { label?: Words; outcome: Words } {
  const last = match(words, KAZAKH_LAST);
  if (last?.groups[0] !== undefined) return { label: last.groups[0], outcome: last.before };
  const outcome = match(words, LEAD)?.named.outcome;
  if (outcome === undefined) return { outcome: words };
  return { label: slice(words, 0, words.text.length - outcome.text.length), outcome };
}

/** @param words one outcome or two of which the latter is a refusal */
export function readOutcomes(words: Words): StatedOutcome[] {
  const whole = withoutEnd(withoutRemark(withoutEnd(words)));
  // «… дәлелді жауап болып табылады»: the verb of the sentence is no part of what comes out.
  const all = slice(whole, 0, whole.text.replace(/\sболып\sтабылады$/u, '').length);
  const either = match(all, OR);
  const parts = either === undefined ? [all] : [either.before, either.after];
  return parts
    .filter(({ text }) => text !== '')
    .map((stated) => {
      // «куәлік (бұдан әрі – куәлік) немесе бас тарту»: the remark belongs to the first of two outcomes.
      const part = withoutRemark(stated);
      if (!REFUSAL.test(part.text)) return { text: part, refusal: false };
      const grounds = GROUNDS.exec(part.text)?.index;
      return grounds === undefined
        ? { text: part, refusal: true }
        : { text: slice(part, 0, grounds), refusal: true, grounds: part };
    });
}
