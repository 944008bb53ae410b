/** One sentence of the rules as a step: who, what, how long, when, and how one had asked. */
import type { ServiceChannel } from '../../model/records.ts';
import { findActor, findSubject } from '../phrases/actor.ts';
import { type FoundDuration, findDurations } from '../phrases/duration-phrase.ts';
import { ROLE_PATTERNS } from '../phrases/roles.ts';
import { withoutEnd } from '../phrases/sentence.ts';
import type { Read } from '../sourced.ts';
import { match, slice, type Words } from '../words.ts';
import { isBackward, LONGEST_SENTENCE, ON_INTAKE_DAY } from './prose.ts';
import { findAskedWays } from './ways.ts';

export interface FoundStep {
  who: Words | Read | undefined;
  role: string | undefined;
  what: Words;
  duration: Words | Read | undefined;
  /** «в случае представления неполного пакета документов»: the step is not always there. */
  when: Words | undefined;
  /** «при переоформлении лицензии:» above a list of steps. */
  case: Words | undefined;
  refusal: boolean;
  /** Nothing when the sentence does not tell. */
  ways: readonly ServiceChannel[];
  at: string;
  /** What the sentence says between its steps cannot be told: the editor looks at it. */
  doubt?: string;
}

/** A verb that says what somebody does: «проверяет», «направляются», «тексереді», «жолданады». */
const VERB =
  /(?<!\p{L})\p{L}{2,}(?:[аеяуию]ет|[иы]т|[ую]ют|[яа]т|[её]т|ут|ют)(?:ся)?(?!\p{L})|\p{L}{2,}(?:[аеәйяюиуы]д[ыі])(?=[\s.;,]|$)/u;
/** «В случае …,», «При …,», «Если …,» before who does it. */
const CONDITIONS: readonly RegExp[] = [
  /^(?<when>(?:при|в случа\p{L}+) (?:представлени|предоставлени)\p{L} (?:услугополучател\p{L}+ |заявител\p{L}+ )?(?:не ?)?полного пакета(?: документов)?|в случа\p{L}+ не ?полноты(?: представленных документов| документов)?)(?=[\s,])/diu,
  /^(?<when>(?:в случа\p{L}+|при (?!этом|содейств)|если )[^.;]{4,400}?)(?:,\s|(?<!(?:через|в|во|к|ко|от|с|со|из|при|для)\s)(?<=\s)(?=(?:услугодатель|работник|сотрудник|исполнитель|канцелярия|руководитель|государственная корпорация|специалист|ответственный)(?!\p{L})))/diu,
  /^(?<when>(?:в случа\p{L}+|При (?!этом)|при (?!этом)|Если |если )[^.;,]{4,200}?)\s(?=(?!Казахстан|Республик)\p{Lu}\p{Ll}{2,}\s(?:в течение|не позднее|\p{Ll}+(?:[аеяу]ет|[иы]т|[ую]ют)\s))/du,
  /^(?<when>(?:егер )?[^.;]{4,300}?(?:жағдайда|кезде|болса)),?\s/diu,
];
/** What is left without its condition has to be a sentence. */
const SHORTEST_MAIN = 25;
/** How far into a sentence it says how one asked. */
const OPENING = 160;
const REFUSES =
  /отказ|неполн\p{L}+|не полн\p{L}+|не ?соответств|не ?полнот|истекшим срок|бас тарт|толық емес|толық (?:\p{L}+ )?ұсын\p{L}*ма|ұсынбаған/iu;
/** «готовит решение … либо мотивированный ответ об отказе …» */
const OR_REFUSES =
  /(?<!\p{L})\p{L}{3,}(?:[аеяу]ет|[иы]т|[ую]ют|[яа]т)\s[^.;]*?\s(?:либо|или)\s(?<refusal>(?:(?:готов|направля|оформля|выда|формиру|выноси|подготавлива|принима)\p{L}+\s)?(?:об? )?(?:проект\p{L}* )?(?:мотивированн\p{L}+ |письменн\p{L}+ )?(?:ответ\p{L}* |решени\p{L}* )?(?:об )?отказ[^.;]*)|(?:шеш[іi]м|жоба|анықтама|лицензия|хабарлама|куәл[іi]к|рұқсат|нәтиже|құжат)\p{L}*[^.;]*?\s(?:не|немесе|не болмаса)\s(?<kazakh>[^.;]{0,120}бас тарт[^.;]*)/diu;
const GRANTS =
  /(?:либо|или)\s(?:\p{L}+\s){0,2}(?:мотивированн|отказ|об отказе)|не (?:мемлекеттік|бас тарту|дәлелді)|немесе (?:мемлекеттік|бас тарту|дәлелді)/iu;
/** «В Государственной корпорации выдача … осуществляется»: the place is who does it. */
const PLACE_FIRST = /^(?<place>(?:в государственной корпорации|мемлекеттік корпорацияда)(?=\s))/diu;
const PLACE_NAMES = { ru: 'Государственная корпорация', kk: 'Мемлекеттік корпорация' };

interface Doer {
  words: Words | Read;
  text: string;
  role: string;
}

/** Whether the words say what somebody does, whoever it is. */
export function tellsDeed({ text }: Words): boolean {
  return VERB.test(text);
}

/** Steps that one sentence tells; none when nobody does anything in it. */
export function readStepSentence(sentence: Words, at: string): FoundStep[] {
  if (sentence.text.length > LONGEST_SENTENCE) return [];
  const { when, main } = splitCondition(sentence);
  const actor = findDoer(main);
  if (!VERB.test(main.text)) return [];
  const forward = findDurations(sentence).filter(
    ({ start, end }) => !isBackward(around(sentence, start, end)),
  );
  const asked = findAskedWays(when?.text ?? sentence.text.slice(0, OPENING));
  const ways = waysByActor(actor) ?? asked;
  const step = (what: Words, duration: FoundDuration | undefined): FoundStep => ({
    who: actor?.words,
    role: actor?.role,
    what: withoutEnd(what),
    duration: duration?.phrase ?? readIntakeDay(what),
    when: when === undefined || (asked.length > 0 && !REFUSES.test(when.text)) ? undefined : when,
    case: undefined,
    refusal: isRefusal(what.text, when?.text ?? ''),
    ways,
    at,
  });
  if (forward.length < 2) {
    const only = step(sentence, forward[0]);
    const other = only.refusal ? undefined : splitRefusal(sentence);
    // The refusal is a way of its own: its time is the same time, and is not added up.
    return other === undefined ? [only] : [only, { ...only, what: withoutEnd(other), refusal: true }];
  }
  // «в течение 1 дня проверяет, в течение 2 дней готовит …»: each time with what follows it up to the next.
  return forward.map((duration, index) => {
    const from = index === 0 ? 0 : clauseStart(sentence, forward[index - 1]?.end ?? 0, duration.start);
    const until = forward[index + 1];
    const end = until === undefined ? undefined : clauseStart(sentence, duration.end, until.start);
    const doubt = 'В предложении несколько сроков: проверьте, чей какой.';
    return { ...step(slice(sentence, from, end), duration), doubt };
  });
}

/** The engine of terms knows the Russian words for it. */
function readIntakeDay(words: Words): Words | Read | undefined {
  const day = match(words, ON_INTAKE_DAY)?.named.day;
  return day === undefined || /^в/iu.test(day.text) ? day : { value: 'в день поступления', from: day };
}

/** «Ответственный исполнитель услугодателя:» above a list of what he does. */
export function readLead(lead: Words, at: string): FoundStep | undefined {
  const [found] = readStepSentence(lead, at);
  if (found !== undefined) return found;
  const actor = findDoer(lead);
  // «Услугополучатели:» above their rights.
  if (actor === undefined || actor.role === 'recipient') return undefined;
  const ways = waysByActor(actor) ?? findAskedWays(lead.text.slice(0, OPENING));
  const rest = { duration: findDurations(lead)[0]?.phrase, when: undefined, case: undefined };
  return { who: actor.words, role: actor.role, what: lead, refusal: false, ways, at, ...rest };
}

function splitRefusal(sentence: Words): Words | undefined {
  const { refusal, kazakh } = match(sentence, OR_REFUSES)?.named ?? {};
  return refusal ?? kazakh;
}

function around(words: Words, start: number, end: number): string {
  return words.text.slice(Math.max(0, start - 40), end + 60);
}

/** The last comma or union between two durations. */
function clauseStart({ text }: Words, from: number, until: number): number {
  const gap = [...text.slice(from, until).matchAll(/[,;]\s|\s(?:и|а|және|ал)\s/gu)].at(-1);
  return gap === undefined ? from : from + gap.index + gap[0].length;
}

function isRefusal(what: string, when: string): boolean {
  return (
    REFUSES.test(when) ||
    (/отказ|бас тарт/iu.test(what) &&
      !GRANTS.test(what) &&
      /^отказ\s|отказыва|готовит [^.]{0,40}отказ|мотивированн\p{L}+ отказ|об отказе|бас тарт/iu.test(what) &&
      !/решени|результат/iu.test(what))
  );
}

function splitCondition(sentence: Words): { when?: Words; main: Words } {
  for (const pattern of CONDITIONS) {
    const found = match(sentence, pattern);
    const when = found?.named.when;
    if (found === undefined || when === undefined || VERB.test(when.text)) continue;
    const main = slice(sentence, found.groups[0]?.text.length ?? 0);
    if (main.text.length >= SHORTEST_MAIN) return { when, main };
  }
  return { main: sentence };
}

/** «көрсетілетін қызметті беруші кеңсесінің қызметкері», «көрсетілетін қызметті берушінің басшысы» */
const KAZAKH_STAFF =
  /(?<![\p{L}-])(?<staff>көрсетілетін қызметті беруш[іi]\p{L}* (?:кеңсес[іi]\p{L}* |бөл[іi]м[іi]\p{L}* |басшылығ\p{L}* |жауапты )?(?:қызметкер[іi]|маманы|басшысы|бастығы|орындаушысы|меңгерушісі|орынбасары|кеңсесі))(?![\p{L}-])/diu;

/** «Правление принимает решение»: a body whose name sounds like a deed. */
const BODY =
  /^(?<body>(?:\p{L}+(?:ое|ый|ий|ая) ){0,2}(?:правление|управление|отделение|подразделение|министерство|агентство|департамент|комитет|совет|рабочий орган|уполномоченный орган)(?: услугодателя)?)(?=\s|\s\()/diu;

/** «операций работник»: the noun before the name is no adjective of it. */
const NOUN_FIRST = /^\p{L}*(?:[цснт]ий|ных)\s(?=\p{L})/u;
const AND = /^\s?(?:,|и|либо|или|и \(или\)|и\/или|және|немесе|мен)\s+$/u;

/** «канцелярия услугодателя, работник Государственной корпорации»: all that stand together before the verb. */
function findDoer(words: Words): Doer | undefined {
  const place = match(words, PLACE_FIRST)?.named.place;
  if (place !== undefined) {
    const value = /^в/iu.test(place.text) ? PLACE_NAMES.ru : PLACE_NAMES.kk;
    return { words: { value, from: place }, text: value, role: 'con' };
  }
  const kazakh = match(words, KAZAKH_STAFF)?.named.staff;
  if (kazakh !== undefined) return { words: kazakh, text: kazakh.text, role: 'provider' };
  const body = match(words, BODY)?.named.body;
  if (body !== undefined) return { words: body, text: body.text, role: 'provider' };
  const found = findActor(words) ?? (/[әғқңөұүһі]/iu.test(words.text) ? undefined : findSubject(words));
  // What the recipient brings or shows is done by somebody else.
  if (found === undefined || (found.role === 'recipient' && found.case !== 'nominative')) return undefined;
  const noun = NOUN_FIRST.exec(found.words.text)?.[0].length ?? 0;
  const start = words.offsets.indexOf(found.words.offsets.at(noun) ?? -1);
  let end = start + found.words.text.length - noun;
  if (/^\sарқылы/u.test(words.text.slice(end))) return undefined;
  const lower = words.text.toLowerCase();
  for (const { index, 0: next } of lower.matchAll(ROLE_PATTERNS.nominative)) {
    if (index <= end) continue;
    if (!AND.test(lower.slice(end, index))) break;
    end = index + next.length;
  }
  const all = slice(words, start, end);
  return { words: all, text: all.text, role: found.role };
}

/** The corporation and its courier work for those who came there, the office for those who came to it. */
function waysByActor(actor: Doer | undefined): ServiceChannel[] | undefined {
  const who = actor?.text ?? '';
  const con = /государственн\p{L}+ корпораци|курьер|ЦОН|мемлекеттік корпорация/iu.test(who);
  const office = /канцеляри|кеңсе/iu.test(who);
  const provider = /услугодатель|беруші(?!н)/iu.test(who);
  if ((!con && !office) || provider) return undefined;
  return [...(office ? ['office' as const] : []), ...(con ? ['con' as const] : [])];
}
