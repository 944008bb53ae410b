/** The rows that say one thing: channels, form, result, working hours, grounds of refusal. */
import type {
  FormStatement,
  RulesHours,
  RulesRedaction,
  RulesResult,
  ServiceChannel,
} from '../../model/records.ts';
import { readOutcomes } from '../phrases/outcome.ts';
import { sentences, withoutEnd } from '../phrases/sentence.ts';
import type { Read, Sourced } from '../sourced.ts';
import { join, match, slice, type Words } from '../words.ts';
import { endsWithColon, type Line, type RulesSheet, someWays } from './sheet.ts';
import { findWays } from './ways.ts';

export interface RowChannels {
  ways: Map<ServiceChannel, Line>;
  delivery?: Sourced<RulesRedaction>['delivery'];
}

/** «Выдача результата осуществляется …» below what said how one asks. */
const ISSUING =
  /^(?:\d\)\s?)?(?:выдача|получение|результат)[\s:]|^(?:мемлекеттік қызмет\p{L}* )?(?:көрсету )?нәтиже\p{L}*\s(?:беру|алу)/iu;
const INTAKE = /при[её]м|подач|обращен|заявлени|өтін[іi]ш/iu;

/** «4) проактивно. Выдача: услугодатель»: the second sentence is no entry. */
function splitLine(line: Line): Line[] {
  return sentences(line.words).map((words, place) =>
    place === 0 ? { ...line, words } : { words, at: line.at },
  );
}

export function readRowChannels(lines: readonly Line[], sheet: RulesSheet): RowChannels {
  const into: RowChannels = { ways: new Map() };
  let issuing = false;
  const issued: Line[] = [];
  for (const line of lines.flatMap(splitLine)) {
    const { words } = line;
    if (line.mark === undefined || endsWithColon(words)) {
      issuing = ISSUING.test(words.text) && !INTAKE.test(words.text.slice(0, 80)) && into.ways.size > 0;
    }
    if (issuing) {
      issued.push(line);
      continue;
    }
    const ways = findWays(words.text);
    if (ways.length === 0 && !endsWithColon(words) && words.text.length > 2 && line.mark !== undefined) {
      const message = 'Способ обращения не узнан: впишите его в channels.';
      sheet.todo.push({ path: ['channels'], message, words });
    }
    for (const way of ways) if (!into.ways.has(way)) into.ways.set(way, line);
    sheet.boilerplate.push(words);
  }
  const [first] = issued;
  if (first !== undefined) into.delivery = { text: join(issued.map(({ words }) => words)), at: first.at };
  return into;
}

const FORMS = [
  ['electronic', /электрон/iu],
  ['paper', /бумаж|қағаз/iu],
  ['proactive', /проактивн|проактивт/iu],
] as const;
const AUTOMATION = [
  ['full', /полностью|толық/iu],
  ['partial', /частичн|ішінара/iu],
] as const;

export function readRowForm(lines: readonly Line[]): Sourced<FormStatement> | undefined {
  const text = joinLines(lines);
  if (text.text === '') return undefined;
  const read = <T extends string>(values: readonly (readonly [T, RegExp])[]): (Read & { value: T })[] =>
    values.filter(([, pattern]) => pattern.test(text.text)).map(([value]) => ({ value, from: text }));
  const values = read(FORMS);
  return {
    text: withoutEnd(text),
    values: values.length > 0 ? values : undefined,
    automation: read(AUTOMATION)[0],
    oneApplication: /одного заявлени|бір өтініш/iu.test(text.text) ? { value: true, from: text } : undefined,
    at: lines[0]?.at,
  };
}

export function joinLines(lines: readonly Line[]): Words {
  return join(lines.map(({ words }) => words));
}

/** «На портале результат … направляется»: how it comes, not what it is. */
const DELIVERED =
  /^(?:на портале|через портал|при обращении|форма (?:предоставления|результата)|результат\p{L}* .{0,80}(?:направляется|выда[её]тся|хранится)|порталда|портал арқылы|мемлекеттік қызмет\p{L}* .{0,60}нысан)/iu;

/** «уведомление о назначении (отказе в назначении)», «о включении/отказе во включении» */
const BRACKETED_REFUSAL = /(?:\(|\/\s?)(?<refusal>(?:об\s|в\s)?отказ\p{L}{0,3}(?!\p{L})[^)/;]{0,80})/du;

export function readRowResult(lines: readonly Line[]): { result?: Sourced<RulesResult>; delivered: Line[] } {
  const own = lines.filter(({ words }) => !DELIVERED.test(words.text));
  const delivered = lines.filter(({ words }) => DELIVERED.test(words.text));
  const [first] = own;
  if (first === undefined) return { delivered };
  const text = withoutEnd(joinLines(own));
  const outcomes = own.flatMap(({ words }) => readOutcomes(words));
  const positive = outcomes.filter(({ refusal }) => !refusal).map((outcome) => outcome.text);
  const negative = outcomes.find(({ refusal }) => refusal);
  return {
    result: {
      text,
      positive: positive.length > 0 ? join(positive, '; ') : undefined,
      negative: negative?.text ?? match(text, BRACKETED_REFUSAL)?.named.refusal,
      at: first.at,
    },
    delivered,
  };
}

/** «1) услугодателя: с понедельника …», «порталда: … тәулік бойы» */
const WHOSE = /^(?<who>[^:–—;]{2,140}?)\s?(?:[:–—]|\s-\s)/u;
const AFTER_HOURS =
  /(?<told>при обращении [^()]{0,80}после окончания рабочего времени[^()]*|[^()]{0,140}жұмыс уақыты аяқталғаннан кейін[^()]*)/diu;

/** «Адреса мест оказания … размещены на: 1) …»: a list of sites, not of hours. */
const ADDRESSES = /^адрес|мекенжай/iu;

export interface RowSchedule {
  schedule: Sourced<RulesHours>[];
  afterHours?: Sourced<RulesRedaction>['afterHours'];
}

export function readRowSchedule(lines: readonly Line[]): RowSchedule {
  const into: { ways: readonly ServiceChannel[] | undefined; parts: Words[]; at: string }[] = [];
  let afterHours: RowSchedule['afterHours'];
  let addresses = false;
  for (const { words, at } of lines) {
    if (ADDRESSES.test(words.text)) addresses = true;
    if (addresses) {
      into.at(-1)?.parts.push(words);
      continue;
    }
    const who = WHOSE.exec(words.text)?.groups?.who;
    const ways = who === undefined ? [] : findWays(who);
    const last = into.at(-1);
    if (ways.length > 0 || last === undefined) into.push({ ways: someWays(ways), parts: [words], at });
    else last.parts.push(words);
    const told = match(words, AFTER_HOURS)?.named.told;
    const whose = into.at(-1)?.ways;
    if (told !== undefined) afterHours ??= { text: withoutEnd(told), channels: whose, at };
  }
  return {
    schedule: into.map(({ ways, parts, at }) => ({ channels: ways, text: withoutEnd(join(parts)), at })),
    ...(afterHours && { afterHours }),
  };
}

export interface RowRefusals {
  refusals: Words[];
  /** Undefined when nobody can tell how many there are. */
  count?: number | Read;
}

const NONE = /не предусмотрен|не установлен|отсутству|^нет\.?$|көзделмеген|^жоқ\.?$/iu;

export function readRowRefusals(lines: readonly Line[], sheet: RulesSheet): RowRefusals {
  const [first] = lines;
  if (first === undefined) return { refusals: [] };
  if (lines.length === 1 && NONE.test(first.words.text)) {
    return { refusals: [first.words], count: { value: 0, from: first.words } };
  }
  const entries = lines.filter(({ mark }) => mark !== undefined);
  const rest = lines.filter(({ mark, words }) => mark === undefined && !endsWithColon(words));
  const lead = lines.filter(({ mark, words }) => mark === undefined && endsWithColon(words));
  sheet.boilerplate.push(...lead.map(({ words }) => words));
  if (entries.length > 0) {
    const numbers = entries.map(({ mark }) => Number.parseInt(mark ?? '', 10));
    if (numbers.some((number, index) => number !== index + 1)) {
      const message = 'Номера оснований идут не подряд: проверьте счёт.';
      sheet.todo.push({ path: ['refusalGrounds'], message, words: first.words });
    }
    for (const { words } of rest) {
      const message = 'Слова рядом с основаниями отказа: решите, не основание ли это.';
      sheet.todo.push({ path: ['refusals'], message, words });
    }
    return { refusals: entries.map(({ words }) => withoutEnd(words)), count: entries.length };
  }
  const grounds = rest.map(({ words }) => withoutEnd(words));
  if (grounds.length > 1) {
    const message = 'Основания отказа стоят без номеров: проверьте счёт.';
    sheet.todo.push({ path: ['refusalGrounds'], message, words: first.words });
  }
  return { refusals: grounds, count: grounds.length };
}

/** The words after a label of the row itself: «Государственная услуга оказывается бесплатно.» */
export function readRowText(lines: readonly Line[]): Sourced<RulesRedaction>['fee'] {
  const text = withoutEnd(joinLines(lines));
  return text.text === '' ? undefined : { text: slice(text, 0), at: lines[0]?.at };
}
