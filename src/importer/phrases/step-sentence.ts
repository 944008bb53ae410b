/**
 * A step as acts write it: «канцелярия принимает документы – 15 минут. Результат – …», «… . Длительность выполнения
 * – 3 (три) часа», «специалист в течение 2 рабочих дней готовит ответ».
 */
import { readDuration } from '../../terms/duration.ts';
import { join, match, slice, type Words } from '../words.ts';
import { type FoundDuration, findWorkTimes } from './duration-phrase.ts';
import { withoutEnd } from './sentence.ts';

export interface StepSentence {
  action: Words;
  duration?: Words | undefined;
  result?: Words | undefined;
  /** «Исполнитель – специалист отдела»: who does it, in a sentence of its own. */
  doer?: Words | undefined;
  /** Sentences after the duration that are no result. */
  rest?: Words | undefined;
  /** The sentence names several times, and it is not plain whether they add up: an editor has to say. */
  unclear?: Words | undefined;
  /** «Длительность выполнения –», «Результат –». */
  boilerplate: Words[];
}

const RESULT =
  /(?:^|[.;,]\s*)(?<intro>(?:(?:Р|(?<=^|[,;]\s)р)езультат(?:ом)?|(?:Н|(?<=^)н)әтижесі)(?: (?:процедуры|действия|выполнения))*(?: \((?:действия|процедуры)\))?(?:\s*[–—:-]|\s+явля[ею]тся\s*[–—:-]?))\s*(?<result>\S.*)$/dsu;
/** What leads to the duration and belongs neither to it nor to the action. */
const INTRO =
  /[.,;:(–—\s-]*(?:(?:максимальн\p{L}+ )?(?:длительност|продолжительност|срок|врем|(?:(?:орындау|орындалу|өңдеу|қарау|рәсім|іс-қимыл)\p{L}* )?(?:ұзақтығы|мерзімі|уақыты))\p{L}*(?: (?:выполнени|исполнени|оказани|осуществлени|рассмотрени|процедур|действи|данн|каждо|его|их|составля|не)\p{L}*| \((?:действия|процедуры)\))*|(?<=\s)(?:через|за|в срок|сроком(?: до)?))?[:(–—,\s-]*$/iu;
/** «в резолюции указывает срок исполнения – 2 часа»: there the words belong to what is done. */
const SETS_TIME = /(?:указыва|устанавлива|определя|назнача)\p{L}+\s*$/iu;
const MARKS = /[.,;:(–—\s-]*$/u;
/** A duration stands at the end of the sentence when nothing but this follows. */
const TAIL = /^\s*\)?\s*(?:(?:с момента|со дня|с даты)[^.;]*)?(?:[.;]|,?\s*$)/u;
/** The last bracket, at the end. */
const OPENING_BRACKET = /\s\((?=[^()]*\)[.;,]?$)/u;
const DASH = /[–—]|\s-\s/gu;
/** «с момента поступления заявления принимает его»: a clause with a verb is no clause of the duration alone. */
const VERB =
  /(?<!(?<!\p{L})(?:отв|пак|кабин|бил|бюдж|сов|комит|предм|отч|расч|уч|зач|кред|ауд|лим|виз))(?:[её]т|[иую]т|ят)(?:ся)?(?!\p{L})|(?:йды|йді|ады|еді)(?!\p{L})/iu;
/** An introduction is short; a paragraph may be endless. */
const INTRO_LIMIT = 160;

const DOER =
  /(?<=^|[.;]\s+)(?<intro>(?:Ответственн(?:ый|ое)(?: исполнител\p{L}+| лиц\p{L}+| за исполнение)?|Исполнител[ьи]|Орындаушы(?:лар)?|Жауапты(?: орындаушы| тұлға| адам)?)\s*[–—:-])\s*(?<doer>\p{L}[^.;:]{2,160})[.;]?(?:\s|$)/du;

/** @param words a step without its number */
export function readStepSentence(words: Words): StepSentence {
  const said = match(words, DOER);
  const { intro, doer } = said?.named ?? {};
  if (said === undefined || intro === undefined || doer === undefined) return readWithResult(words);
  const step = readWithResult(join([said.before, said.after]));
  return { ...step, doer: withoutEnd(doer), boilerplate: [...step.boilerplate, intro] };
}

function readWithResult(words: Words): StepSentence {
  const result = match(words, RESULT);
  const body =
    result === undefined ? words : slice(words, 0, words.text.length - (result.groups[0]?.text.length ?? 0));
  const step = readBody(body);
  const { intro, result: text } = result?.named ?? {};
  return {
    ...step,
    result: text && withoutEnd(text),
    boilerplate: [...step.boilerplate, ...(intro === undefined ? [] : [intro])],
  };
}

function readBody(words: Words): StepSentence {
  const found = findWorkTimes(words);
  const [usual, second] = found;
  if (usual === undefined) return eventOrReference(words) ?? { action: withoutEnd(words), boilerplate: [] };
  if (second === undefined) return readOne(words, usual);
  const between = words.text.slice(usual.end, second.start);
  if (NEED_NOT_BE.test(words.text.slice(0, usual.start)) && found.length === 2)
    return { ...readOne(words, second), unclear: words };
  // «30 дней (при запросе – 15 дней)»: the first holds always, the other in a case, which stays a note.
  if (isCase(between)) {
    if (opensWithCase(words.text.slice(0, usual.start))) return { ...whole(words), unclear: words };
    const atEnd = found.some(({ end }) => isLast(words.text.slice(end)));
    const step = atEnd ? cutBefore(words, usual) : { ...whole(words), duration: usual.phrase };
    return { ...step, unclear: words };
  }
  const step = readOne(words, found.at(-1) ?? second);
  return { ...step, duration: sumDurations(found.map(({ phrase }) => phrase)) };
}

/** «– 1 рабочий день (день приема не входит в срок)»: what is remarked of the duration. */
const REMARK = /^\s*(?<remark>\((?!далее)[^()]{3,200}\))\s*[;.]?\s*$/du;

function readOne(words: Words, found: FoundDuration): StepSentence {
  const remark = match(slice(words, found.end), REMARK)?.named.remark;
  const before = words.text.slice(0, found.start);
  if (remark !== undefined && /[–—:-]\s*$/u.test(before))
    return { ...cutAt(slice(words, 0, found.end), found), rest: remark };
  return isLast(words.text.slice(found.end))
    ? cutAt(words, found)
    : { ...whole(words), duration: found.phrase };
}

function whole(words: Words): StepSentence {
  return { action: withoutEnd(words), boilerplate: [] };
}

/** What one step takes in all: the act's phrases with the sign of a sum, which the term engine reads. */
function sumDurations(phrases: readonly Words[]): Words {
  return join(phrases, ' + ');
}

const LEADING = /^[\s,;]+/u;
/**
 * A clause of its own with its own time: «(при запросе – 15 дней)», «, в том числе 2 дня», «либо 5 дней». «Передает для
 * наложения визы» and «проверяет документы при обращении» go on with the work of the sentence.
 */
const CASE =
  /[(.,;–—-]\s*(?:а\s)?(?:в случа|при (?!этом)|для |если |жағдайда)|^\s*\)?\s*\((?!далее)|в том числе|из (?:них|которых)|продлева|продл[её]н|^[\s,]*(?:или|либо|но не|максимум|не более)/iu;

/** «до 50 – 1 день, свыше 50 – 2 дня», «по городу – 1 день, по области – 3 дня»: a condition without work of its own. */
const ALTERNATIVE =
  /^[\s,;)]*(?:а\s|и\s)?(?:при|для|по|в|во|на|с|со|без|свыше|более|менее|до|от|если|у|из|после|остальн\p{L}+|ин\p{L}+|друг\p{L}+)(?!\s(?:этом|течени))\s?[^,;.]{0,80}[–—:(-]\s*$/iu;

/** «…, при необходимости согласование в течение 1 дня – 2 часа»: the first time is that of work which need not be. */
const NEED_NOT_BE =
  /[,;(]\s*(?:а\s)?(?:при необходимости|в случае необходимости|при наличии|по желанию)(?!\p{L})[^;]*$/iu;

/** «…, техникалық күрделі объектілер бойынша – 15 күн»: in Kazakh the word that makes a case of it stands last. */
const KAZAKH_ALTERNATIVE =
  /[,(][^;.,(]{0,100}\s(?:бойынша|үшін|кезінде|жағдай(?:лар)?да|болса|(?:ғ|г|қ|к)[ае]н ?да)\s*[–—:-]?\s*$/iu;

function isCase(between: string): boolean {
  if (KAZAKH_ALTERNATIVE.test(between)) return true;
  return CASE.test(between) || (ALTERNATIVE.test(between) && !VERB.test(between));
}

/** The words before the first time name a case too: then it does not hold always. */
function opensWithCase(before: string): boolean {
  const clause = before.slice(
    Math.max(before.lastIndexOf(':'), before.lastIndexOf('('), before.lastIndexOf(';')) + 1,
  );
  return clause.length < before.length && ALTERNATIVE.test(clause) && !VERB.test(clause);
}

function cutBefore(words: Words, found: FoundDuration): StepSentence {
  const until = slice(words, 0, found.end);
  return {
    ...cutAt(until, found),
    rest: slice(words, found.end + (LEADING.exec(words.text.slice(found.end))?.[0].length ?? 0)),
  };
}

function isLast(after: string): boolean {
  const tail = TAIL.exec(after)?.[0];
  return tail !== undefined && !VERB.test(tail);
}

function cutAt(words: Words, { phrase, start, end }: FoundDuration): StepSentence {
  const before = words.text.slice(Math.max(0, start - INTRO_LIMIT), start);
  const wide = INTRO.exec(before)?.[0] ?? '';
  const sets = SETS_TIME.test(before.slice(0, before.length - wide.length));
  const intro = sets ? (MARKS.exec(before)?.[0] ?? '') : wide;
  const action = withoutEnd(slice(words, 0, start - intro.length));
  const tail = TAIL.exec(words.text.slice(end))?.[0] ?? '';
  const clause = withoutEnd(slice(words, end, end + tail.length));
  const rest = slice(words, end + tail.length);
  // «15 минут на приём» leaves no action before the duration: the sentence stays whole.
  if (action.text === '') return { action: withoutEnd(words), duration: phrase, boilerplate: [] };
  return {
    action,
    duration: phrase,
    rest: rest.text === '' ? undefined : rest,
    boilerplate: [slice(words, start - intro.length, start), clause].filter(({ text }) =>
      /\p{L}/u.test(text),
    ),
  };
}

/** «… – в день обращения», «… (незамедлительно)», «… – сроки указаны в пункте 4 Стандарта»: the engine reads them as no amount. */
/** «регистрация заявления в день поступления заявления», without a dash. */
const ON_DAY =
  /\s(?<day>(?:в день|в момент) (?:поступлени|обращени|подач|регистраци|при[её]м|сдач|получени|подписани|издани|утверждени)\p{L}+[^,;.()]{0,80}|в тот же день|незамедлительно)\s*[;.]?$/diu;

/** «работник канцелярии в день поступления регистрирует заявление» */
const WITHIN_DAY =
  /(?<=^|\s)(?<day>в день (?:поступлени|обращени|подач|при[её]м|сдач|получени|подписани|издани|регистраци|утверждени)\p{L}+(?: (?:заявлени|документ|запрос|приказ|справк|решени)\p{L}+)?|в тот же день)(?=\s\p{L}+(?:[её]т|[иую]т|ят)(?:ся)?(?!\p{L}))/diu;

/** «инспектор құжаттарды сол күні жолдайды», «өтініш түскен күні тіркейді», «дереу хабарлайды» */
const KAZAKH_DAY =
  /(?<=^|\s)(?<day>сол күні|дереу|(?:(?:өтініш|өтінім|құжат|сұрау салу)\p{L}* )?(?:келіп )?(?:түскен|жүгінген|берілген|тапсырылған|тапсырған|қабылданған|тіркелген|қол қойылған|ұсынылған) күні)(?=\s)/diu;

function eventOrReference(words: Words): StepSentence | undefined {
  const day = match(words, ON_DAY);
  const phrase = day?.named.day;
  const isEvent = phrase !== undefined && readDuration(phrase.text).kind === 'event';
  if (day !== undefined && isEvent && !VERB.test(phrase.text))
    return { action: withoutEnd(day.before), duration: phrase, boilerplate: [] };
  const within = (match(words, WITHIN_DAY) ?? match(words, KAZAKH_DAY))?.named.day;
  if (within !== undefined) return { ...whole(words), duration: within };
  const dash = [...words.text.matchAll(DASH)].at(-1) ?? OPENING_BRACKET.exec(words.text);
  if (dash === null) return undefined;
  const action = withoutEnd(slice(words, 0, dash.index));
  const said = withoutEnd(slice(words, dash.index + dash[0].length));
  const duration = slice(said, 0, said.text.length - (said.text.endsWith(')') ? 1 : 0));
  const { kind } = readDuration(duration.text);
  return kind === 'event' || kind === 'reference' ? { action, duration, boilerplate: [] } : undefined;
}
