/** The prose of the rules, sentence by sentence: steps where somebody acts, and all else by what it is about. */
import type { Item, Paragraph, Section } from '../outline/types.ts';
import { findDurations } from '../phrases/duration-phrase.ts';
import { readNote } from '../phrases/note.ts';
import { sentences } from '../phrases/sentence.ts';
import { join, slice, type Words } from '../words.ts';
import { type FoundStep, readLead, readStepSentence, tellsDeed } from './found-step.ts';
import { findTopic, isGone, type Topic } from './prose.ts';
import { endsWithColon } from './sheet.ts';
import { findAskedWays } from './ways.ts';

export interface Said {
  topic: Exclude<Topic, 'action'>;
  words: Words;
  at: string;
}

export interface Prose {
  steps: FoundStep[];
  said: Said[];
  /** Sentences of the procedure that hold a time and are neither a step nor anything known. */
  loose: { words: Words; at: string; maybeStep: boolean }[];
}

/** «Глава 2. Порядок оказания государственной услуги», «2-тарау. Мемлекеттік қызмет көрсету тәртібі» */
const PROCEDURE =
  /порядок (?:оказания|предоставления)|порядка оказания|қызмет\p{L}* (?:көрсету|ұсыну)(?:дің)? тәртіб/iu;
const NO_PROCEDURE = /обжалован|жалоб|общие положения|размер|шағым|жалпы ережелер|мөлшер/iu;
const COMPLAINTS = /обжалован|шағымдану/iu;
/** After the entry into the monitoring system and complaints the order of the service has ended. */
const AFTERWORD = /мониторинг|жалоб|шағым/iu;
/** «Сведения … получают из систем», «получают согласие»: one step, however many sentences. */
const FROM_SYSTEMS =
  /получа\p{L}+ (?:из|согласие|цифров|электронн)|получает из|жүйелерден алады|келісімін алады|цифрлық құжаттар\p{L}* [^.]*алады/iu;

export const SUBSECTION = /^(?:параграф|§)|-параграф/iu;

/** Some other rules have no chapter of that name; then every chapter that is not plainly something else. */
export function isProcedure({ heading }: Section, named: boolean): boolean {
  const title = heading?.words.text ?? '';
  return named ? PROCEDURE.test(title) && !COMPLAINTS.test(title) : !NO_PROCEDURE.test(title);
}

export function readProse(sections: readonly Section[]): Prose {
  const prose: Prose = { steps: [], said: [], loose: [] };
  const named = sections.some((section) => isProcedure(section, true));
  let chapter = false;
  for (const section of sections) {
    // «Параграф 1. Выдача лицензии» is of the chapter that it stands in.
    const inside: boolean = SUBSECTION.test(section.heading?.words.text ?? '') && chapter;
    const procedure: boolean = isProcedure(section, named) || inside;
    if (!inside) chapter = procedure;
    let ended = false;
    for (const item of section.items) {
      ended ||= AFTERWORD.test(item.paragraphs[0]?.words.text ?? '');
      readItem(item, { procedure, ended }, prose);
    }
  }
  return prose;
}

interface Stage {
  procedure: boolean;
  /** Only what has a time is a step now. */
  ended: boolean;
}

function readItem({ paragraphs }: Item, stage: Stage, prose: Prose): void {
  const own = paragraphs.filter(({ words }) => readNote(words) === undefined && !isGone(words));
  let lead: Lead | undefined;
  let context: FoundStep['ways'] = [];
  own.forEach((paragraph, index) => {
    const { words, markers } = paragraph;
    const listed = markers.some(({ kind }) => kind === 'subitem' || kind === 'bullet');
    if (!listed && !isCase(words)) lead = undefined;
    const asked = findAskedWays(sentences(words)[0]?.text ?? '');
    if (
      asked.length > 0 &&
      !listed &&
      /(?:в случа|при)\p{L}* обращени|жүгінген|через портал/iu.test(words.text.slice(0, 160))
    )
      context = asked;
    if (endsWithColon(words) && listFollows(own, index)) {
      if (isCase(words) && lead !== undefined)
        lead = { ...lead, case: slice(words, 0, words.text.length - 1) };
      else lead = openList(paragraph, own, index, context, stage, prose);
      return;
    }
    if (lead !== undefined && (listed || /^\p{Ll}/u.test(words.text))) {
      readEntry(paragraph, lead, context, stage, prose);
      return;
    }
    readParagraph(paragraph, context, stage, prose);
  });
}

function readParagraph(
  { words, at }: Paragraph,
  context: FoundStep['ways'],
  stage: Stage,
  prose: Prose,
): void {
  const before = prose.steps.length;
  for (const sentence of split(words)) {
    const timed = prose.steps.slice(before).some(({ duration }) => duration !== undefined);
    // What follows a timed step in its paragraph goes on with it.
    readSentence(sentence, at, context, { ...stage, ended: stage.ended && !timed }, prose);
    inherit(prose.steps, before);
  }
}

/** «Услугодатель проверяет …. В случае неполноты готовит …»: who does it was said before. */
function inherit(steps: FoundStep[], from: number): void {
  const last = steps.at(-1);
  const former = steps[steps.length - 2];
  if (last === undefined || steps.length - 1 <= from || former === undefined) return;
  if (last.who !== undefined || isPassive(last.what.text)) return;
  steps[steps.length - 1] = {
    ...last,
    who: former.who,
    role: former.role,
    ways: last.ways.length > 0 ? last.ways : former.ways,
  };
}

/** The first verb tells: «готовит отказ, который направляется …» is no passive. */
function isPassive(text: string): boolean {
  const handed = HANDED.exec(text)?.index ?? -1;
  const active =
    /(?<!\p{L})\p{L}{3,}(?:[аеяу]ет|[иы]т|[ую]ют|[яа]т)(?!\p{L})/u.exec(text)?.index ?? text.length;
  return handed !== -1 && handed < active;
}

/** «при выдаче лицензии:» inside an item */
function isCase(words: Words): boolean {
  return (
    endsWithColon(words) && /^(?:при|для|в случа\p{L}+|по)\s/iu.test(words.text) && words.text.length < 160
  );
}

interface Lead {
  /** What the lead itself says of who and how long. */
  step: FoundStep | undefined;
  case?: Words;
  /** The list adds words to the step of the lead; its entries are no steps. */
  whole: boolean;
  topic: Topic;
}

function listFollows(own: readonly Paragraph[], index: number): boolean {
  const next = own[index + 1];
  return (
    next !== undefined && (next.markers.length > 0 || isCase(next.words) || /^\p{Ll}/u.test(next.words.text))
  );
}

function openList(
  paragraph: Paragraph,
  own: readonly Paragraph[],
  index: number,
  context: FoundStep['ways'],
  stage: Stage,
  prose: Prose,
): Lead {
  const all = split(paragraph.words);
  const last = all.pop() ?? paragraph.words;
  for (const sentence of all) readSentence(sentence, paragraph.at, context, stage, prose);
  const topic = findTopic(last);
  const entries: Paragraph[] = [];
  for (const next of own.slice(index + 1)) {
    if (next.markers.length === 0 && !isCase(next.words) && !/^\p{Ll}/u.test(next.words.text)) break;
    entries.push(next);
  }
  const found = topic === 'action' && stage.procedure ? readLead(last, paragraph.at) : undefined;
  const timed = entries.some(({ words }) => findDurations(words).length > 0);
  const acted = entries.some(({ words }) => readStepSentence(words, '').some(({ who }) => who !== undefined));
  const proactive = stage.procedure && /проактивн|проактивт/iu.test(paragraph.words.text);
  const whole = !timed && !acted && (found?.who !== undefined || proactive);
  if (whole && !(stage.ended && found?.duration === undefined)) {
    const what = join([
      last,
      ...entries.flatMap(({ markers, words }) => [...markers.map((marker) => marker.words), words]),
    ]);
    const bare = found ?? {
      who: undefined,
      role: undefined,
      duration: undefined,
      when: undefined,
      case: undefined,
      refusal: false,
      ways: [],
      at: paragraph.at,
    };
    const ways = proactive ? (['proactive'] as const) : bare.ways.length > 0 ? bare.ways : context;
    prose.steps.push({ ...bare, what, ways });
  } else if (topic !== 'action') prose.said.push({ topic, words: last, at: paragraph.at });
  return { step: found, whole, topic };
}

function readEntry(
  { words, at }: Paragraph,
  lead: Lead,
  context: FoundStep['ways'],
  stage: Stage,
  prose: Prose,
): void {
  if (lead.whole) return;
  if (lead.topic !== 'action' && lead.topic !== 'reference') {
    prose.said.push({ topic: lead.topic, words, at });
    return;
  }
  const isAction =
    stage.procedure && lead.step?.who !== undefined && !(stage.ended && findDurations(words).length === 0);
  if (!isAction || findTopic(words) !== 'action') {
    for (const sentence of split(words)) readSentence(sentence, at, context, stage, prose, lead.case);
    return;
  }
  for (const sentence of split(words)) {
    const [found, ...more] = readStepSentence(sentence, at);
    const { step } = lead;
    if (step === undefined) continue;
    const own = found ?? { ...step, what: sentence, duration: findDurations(sentence)[0]?.phrase };
    for (const one of [own, ...more]) {
      prose.steps.push({
        ...one,
        at,
        who: one.who ?? step.who,
        role: one.role ?? step.role,
        when: one.when ?? step.when,
        case: lead.case,
        ways: one.ways.length > 0 ? one.ways : step.ways.length > 0 ? step.ways : context,
      });
    }
  }
}

/** «…; при представлении полного пакета …» is another step. */
const NEXT_CLAUSE = /;\s+(?=(?:при (?:пред|устан|отсут|налич|выявл|неполн|несоотв)|в случа\p{L}+)\s?)/gu;

function split(words: Words): Words[] {
  return sentences(words).flatMap((sentence) => {
    const breaks = Array.from(sentence.text.matchAll(NEXT_CLAUSE), ({ index }) => index + 1);
    return [0, ...breaks].map((start, place) => slice(sentence, start, breaks[place]));
  });
}

function readSentence(
  sentence: Words,
  at: string,
  context: FoundStep['ways'],
  { procedure, ended }: Stage,
  prose: Prose,
  caseOf?: Words,
): void {
  const topic = findTopic(sentence);
  if (topic !== 'action') {
    prose.said.push({ topic, words: sentence, at });
    return;
  }
  const timed = findDurations(sentence).length > 0;
  const found =
    procedure && (!ended || timed) ? readStepSentence(sentence, at).filter((step) => isAct(step, timed)) : [];
  if (found.length === 0) {
    if (timed)
      prose.loose.push({ words: sentence, at, maybeStep: procedure && !ended && tellsDeed(sentence) });
    return;
  }
  const last = prose.steps.at(-1);
  if (FROM_SYSTEMS.test(sentence.text) && last !== undefined && FROM_SYSTEMS.test(last.what.text) && !timed) {
    if (last.at.split(',')[0] === at.split(',')[0]) {
      prose.steps[prose.steps.length - 1] = { ...last, what: join([last.what, sentence]) };
      return;
    }
  }
  for (const step of found) {
    const stated = step.ways.length > 0 ? step.ways : context.length > 0 ? context : [];
    prose.steps.push({ ...step, case: caseOf, ways: stated });
  }
}

/** Passive sentences without a doer are steps when something is handed on: «уведомление направляется …». */
const HANDED =
  /(?:направля|выда|переда|доставля|регистриру|осуществля|отправля|возвраща)\p{L}*(?:ется|ются|[её]тся)(?!\p{L})|(?<!\p{L})поступа[ею]т(?!\p{L})|(?:жіберіл|беріл|тіркел|жолдан|асырыл|жеткізіл)\p{L}*(?:еді|ады)/iu;

/** With a time: «запрос рассматривается информационной системой в течение 15 минут». */
const HANDLED =
  /(?:рассматрива|обрабатыва|формиру|оформля|подписыва|проверя|готов|составля|утвержда|выполня|производ)\p{L}*(?:ется|ются|ится|ятся)(?!\p{L})/iu;

function isAct({ who, what, when }: FoundStep, timed: boolean): boolean {
  if (who !== undefined || when !== undefined) return true;
  if (timed && HANDLED.test(what.text)) return true;
  return HANDED.test(what.text) && (timed || !/представля\p{L}+ собой|является/iu.test(what.text));
}
