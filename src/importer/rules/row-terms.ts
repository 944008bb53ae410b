/** The row of the term: terms by channel and case, waiting, service, and whether the day of intake counts. */
import type { RulesRedaction, RulesTerm, ServiceChannel } from '../../model/records.ts';
import { findDurations } from '../phrases/duration-phrase.ts';
import { sentences, withoutEnd } from '../phrases/sentence.ts';
import type { Sourced } from '../sourced.ts';
import { join, match, slice, type Words } from '../words.ts';
import { cutHead, endsWithColon, type Line, type RulesSheet, someWays } from './sheet.ts';
import { findWays } from './ways.ts';

export interface RowTerms {
  terms: Sourced<RulesTerm>[];
  waiting?: Sourced<RulesRedaction>['waiting'];
  service?: Sourced<RulesRedaction>['service'];
  intakeDay?: Sourced<RulesRedaction>['intakeDay'];
}

const WAITING = /ожидани|күту/iu;
const SERVICE = /обслуживани|қызмет көрсету\p{L}* (?:рұқсат|ең )/iu;
const FROM =
  /(?<from>(?:с момента|со дня|с даты|после)\s.+?|.+?(?:сәттен|күннен|күнінен|сәтінен) бастап)(?=,?\s(?:а также|сондай-ақ)|\s[–—-]\s|,\s|:|$|\s(?:составляет|не (?:более|позднее|должен)|в течение)\s)/diu;
/** «день приема заявлений и документов не входит в срок», «қабылдау күні … мерзіміне кірмейді» */
const INTAKE_DAY =
  /(?:день (?:при[её]ма|обращения|подачи|поступления|сдачи)[^().;]{0,120} не (?:входит|включается|учитывается)|(?:қабылда\p{L}*|жүгін\p{L}*|тапсыр\p{L}*) күн\p{L}*[^().;]{0,120}(?:кірмейд[іi]|есептелмейд[іi]))[^().;]{0,120}/diu;
/** What stands before a duration and is no case: how one asks, and words of the lead. */
const NO_CASE =
  /^(?:сроки? |общий срок|государственн\p{L}+ услуг|услугодател|с момента|со дня|с даты|при обращени|при подаче|при сдаче|через|посредством|на портал|портал|в (?:государственн|канцеляри|ЦОН)|к услугодател|в течение|не (?:более|позднее)|составля|мемлекеттік (?:қызмет|корпорация|көрсет)|көрсетілетін қызметті беруші|портал|.{0,300}бастап|.{0,200}(?:жүгінген|өтініш берген|тапсырған) кезде)/iu;
const TRIM_CASE = /^(?:[,;:–—-]\s*|(?:и|а также|либо)\s)+/u;

/** Reads the lines of the row, or those of «Иные требования» that speak of waiting. */
export function readRowTerms(lines: readonly Line[], sheet: RulesSheet): RowTerms {
  const into: RowTerms = { terms: [] };
  let lead: Words | undefined;
  for (const line of lines) {
    for (const sentence of sentences(line.words)) {
      const day = match(sentence, INTAKE_DAY)?.groups[0];
      if (day !== undefined) into.intakeDay ??= readIntakeDay(day, sentence, lead, line.at);
      if (endsWithColon(sentence) && findDurations(sentence).length === 0) {
        lead = sentence;
        sheet.boilerplate.push(sentence);
      } else readSentence(sentence, lead, line, into, sheet);
    }
    if (line.mark === undefined && !endsWithColon(line.words)) lead = undefined;
  }
  return into;
}

function readIntakeDay(
  day: Words,
  sentence: Words,
  lead: Words | undefined,
  at: string,
): RowTerms['intakeDay'] {
  const own = findWays(day.text.replaceAll(/услуг\p{L}*/giu, ''));
  const whole = own.length > 0 ? own : findWays(sentence.text);
  const named = whole.length > 0 || lead === undefined ? whole : findWays(lead.text);
  return { counted: { value: false, from: day }, channels: someWays(named), at };
}

function readSentence(
  text: Words,
  lead: Words | undefined,
  { at }: Line,
  into: RowTerms,
  sheet: RulesSheet,
): void {
  const found = findDurations(text);
  if (found.length === 0) return;
  found.forEach(({ phrase, start, end }, index) => {
    const own = slice(text, found[index - 1]?.end ?? 0, start);
    // «ожидания – 15 минут, обслуживания – 20 минут» in one sentence.
    const said = found.length === 1 ? text : cutOpening(slice(text, found[index - 1]?.end ?? 0, end));
    if (SERVICE.test(own.text) && !WAITING.test(own.text)) {
      into.service = addStatement(into.service, said, at);
      return;
    }
    if (WAITING.test(own.text) || (found.length === 1 && WAITING.test(text.text))) {
      into.waiting = addStatement(into.waiting, said, at);
      return;
    }
    if (found.length === 1 && SERVICE.test(text.text)) {
      into.service = addStatement(into.service, said, at);
      return;
    }
    const tail = slice(text, end, found[index + 1]?.start ?? text.text.length);
    into.terms.push(readTerm(phrase, own, tail, index === 0 ? lead : undefined, at, sheet));
  });
}

function cutOpening(words: Words): Words {
  return slice(words, TRIM_CASE.exec(words.text)?.[0].length ?? 0);
}

function addStatement(said: RowTerms['waiting'], text: Words, at: string): RowTerms['waiting'] {
  const words = withoutEnd(text);
  const before = said?.text;
  const joined = typeof before === 'object' && 'offsets' in before ? join([before, words], '; ') : words;
  return { text: joined, at: said?.at ?? at };
}

function readTerm(
  duration: Words,
  own: Words,
  tail: Words,
  lead: Words | undefined,
  at: string,
  sheet: RulesSheet,
): Sourced<RulesTerm> {
  const before = cutHead(own, own.text.length);
  const named = nameWays(before.text, sheet);
  const led = named.length > 0 || lead === undefined ? named : nameWays(lead.text, sheet);
  const late = /^\s?[(,]?\s?(?:при|через|по)\s/u.test(tail.text) ? nameWays(tail.text, sheet) : [];
  const opening = before.text.replace(TRIM_CASE, '');
  const isCase = opening !== '' && !NO_CASE.test(opening) && /\p{L}{4}/u.test(opening);
  return {
    duration,
    case: isCase ? slice(before, before.text.length - opening.length) : leadCase(lead),
    from: match(before, FROM)?.named.from ?? (lead && match(lead, FROM)?.named.from),
    channels: someWays(led.length > 0 ? led : late),
    at,
  };
}

/** «при выдаче лицензии:» above a list of terms. */
function leadCase(lead: Words | undefined): Words | undefined {
  if (lead === undefined || NO_CASE.test(lead.text)) return undefined;
  return /^(?:при|для|в случа|за)/iu.test(lead.text) ? withoutEnd(lead) : undefined;
}

function nameWays(text: string, sheet: RulesSheet): ServiceChannel[] {
  const ways = findWays(text);
  // «услугодатель рассматривает …» says who, not how one asked.
  return ways.length === 1 && ways[0] === 'office' && !sheet.ways.includes('office') ? [] : ways;
}
