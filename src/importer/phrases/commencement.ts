/**
 * When something takes effect: «по истечении десяти календарных дней после дня его первого официального
 * опубликования», «вступает в силу со дня государственной регистрации», «с 1 января 2016 года».
 */
import type { CommencementRule } from '../../model/records.ts';
import type { Read } from '../sourced.ts';
import type { Words } from '../words.ts';
import { DATE, readDate } from './dates.ts';
import { type Find, finds, WORD_START } from './matches.ts';

/** Either a rule or the day itself; `unknown` for a rule that the schema does not name. */
export interface StatedEffect {
  rule?: Read & { value: CommencementRule };
  date?: Read;
  /** The words that say when. */
  words: Words;
}

export interface Commencement extends StatedEffect {
  /** «вступает в силу» comes before «вводится в действие» (статья 42 Закона «О правовых актах»). */
  event: 'in-force' | 'commenced';
  /** From the verb to the end of what is said when. */
  clause: Words;
}

const TEN = '(?:десяти|10)(?:\\s?\\((?:десяти|10)\\))?';
const KK_TEN = '(?:он|10)(?:\\s?\\((?:он|10)\\))?';
const PUBLICATION = 'официального\\s(?:опубликования|обнародования)';

const AFTER = '(?:после|со)\\s(?:дня\\s)?(?:его|их)?\\s?';
const NEXT_DAY =
  '(?:после дня|со дня,? следующего (?:за|после) дн(?:[её]м|я)|со следующего дня после(?: дня)?)\\s(?:его|их)?\\s?';
const KK_TEN_DAYS = `(?:күнтізбелік ${KK_TEN} күн|${KK_TEN} күнтізбелік күн) өткен`;
const KK_PUBLISHED = 'ресми жариялан(?:ған|ғаннан)(?: күн[іi]нен| күннен| к[үу]н[іi]нен)?';
const KK_FIRST = '(?:алғашқы|алғаш|бірінші)(?: рет)? ';

/** From the most special to the most general: the first that fits decides. */
const RULES: readonly (readonly [CommencementRule, RegExp])[] = (
  [
    [
      'ten-days-after-first-publication',
      `по истечении ${TEN} календарных дней\\s${AFTER}первого ${PUBLICATION}`,
    ],
    ['ten-days-after-first-publication', `${KK_FIRST}${KK_PUBLISHED} (?:кейін |бастап )?${KK_TEN_DAYS}`],
    ['ten-days-after-publication', `по истечении ${TEN} календарных дней\\s${AFTER}${PUBLICATION}`],
    ['ten-days-after-publication', `${KK_PUBLISHED} (?:кейін |бастап )?${KK_TEN_DAYS}`],
    ['day-after-first-publication', `${NEXT_DAY}первого ${PUBLICATION}`],
    ['day-after-first-publication', `${KK_FIRST}ресми жарияланған күн(?:нен|[іi]нен) кейін`],
    ['day-after-publication', `${NEXT_DAY}${PUBLICATION}`],
    ['day-after-publication', 'ресми жарияланған күн(?:нен|[іi]нен) кейін'],
    ['day-of-first-publication', `(?:со дня|с момента|после) (?:его|их)?\\s?первого ${PUBLICATION}`],
    ['day-of-first-publication', `${KK_FIRST}${KK_PUBLISHED}(?: соң| кейін| бастап)`],
    ['day-of-publication', `(?:со дня|с момента) (?:его|их)?\\s?${PUBLICATION}`],
    ['day-of-publication', 'ресми жарияланған күн(?:нен|[іi]нен) бастап'],
    ['day-of-registration', '(?:со дня|с момента) (?:его )?государственной регистрации'],
    ['day-of-registration', 'мемлекеттік т[іi]ркелген күн(?:нен|[іi]нен) бастап'],
    ['day-of-signing', '(?:со дня|с момента) (?:его )?подписания'],
    ['day-of-signing', 'қол қойылған күн(?:нен|[іi]нен) бастап'],
  ] as const
).map(([rule, wording]) => [rule, new RegExp(wording, 'iu')]);
/** A count of days from some event: a rule, though perhaps none that the schema names. */
const COUNTED =
  /по истечении|(?:со дня,?|со следующего дня|с момента|после)\s|өткен соң|күн(?:нен|інен) (?:бастап|кейін)/iu;
const BOUND = /не ранее|не позднее/iu;
const FIXED = new RegExp(`${WORD_START}с\\s(?<date>${DATE})`, 'dgiu');
/** A day that only bounds the beginning, or of something else than the beginning. */
const NOT_THE_DAY = /распространя|возник|не ранее|не позднее|исключени/iu;

function readRule(text: string): CommencementRule | undefined {
  if (!COUNTED.test(text)) return undefined;
  if (BOUND.test(text)) return 'unknown';
  const rule = RULES.find(([, wording]) => wording.test(text))?.[0] ?? 'unknown';
  // «По истечении трёх месяцев со дня …»: the day that is named only begins the count.
  return /по истечении|өткен соң/iu.test(text) && rule.startsWith('day-') ? 'unknown' : rule;
}

/** When the words say that something takes effect; nothing when they do not. */
export function readEffect(words: Words): StatedEffect | undefined {
  const { text } = words;
  const rule = readRule(text);
  if (rule !== undefined) return { rule: { value: rule, from: words }, words };
  const date = NOT_THE_DAY.test(text) ? undefined : readDate(finds(words, FIXED)[0]?.named.date);
  return date && { date, words };
}

const VERB = [
  `вступа(?:ет|ют) в (?:законную )?силу`,
  `ввод(?:ится|ятся) в действие`,
  `подлеж(?:ит|ат) введению в действие`,
].join('|');
/** Up to the next verb, or to the end of the sentence. */
const CLAUSES = new RegExp(
  `(?<verb>${VERB})\\s(?<when>(?:(?!\\s(?:и|а также)\\s(?:${VERB})|[;.](?:\\s|$)).){1,600})`,
  'dgiu',
);
const KK_CLAUSES =
  /(?:^|(?<=[.;]\s|ед[іi],?\sжәне\s))(?<when>[^.;]{3,400}?)\s(?<verb>қолданысқа енг[іi]з[іi]л(?:ед[іi]|с[іi]н)|күш[іi]не енед[іi])/dgiu;

function readClause(find: Find): Commencement[] {
  const { verb, when } = find.named;
  const effect = when && readEffect(when);
  if (effect === undefined || verb === undefined) return [];
  const inForce = /сил|күш/iu.test(verb.text);
  return [{ ...effect, event: inForce ? 'in-force' : 'commenced', clause: find.words }];
}

/** Every statement of an item of an act on its own beginning. */
export function readCommencements(words: Words): Commencement[] {
  const russian = finds(words, CLAUSES).flatMap(readClause);
  return russian.length > 0 ? russian : finds(words, KK_CLAUSES).flatMap(readClause);
}
