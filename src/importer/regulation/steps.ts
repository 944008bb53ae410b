/** Steps of a list: who does what in which time. */
import type { Step as StepRecord } from '../../model/records.ts';
import type { Desk, DraftQuote } from '../draft.ts';
import type { Paragraph } from '../outline/types.ts';
import { findActor } from '../phrases/actor.ts';
import { sentences, withoutEnd } from '../phrases/sentence.ts';
import { readStepSentence } from '../phrases/step-sentence.ts';
import type { Filling } from '../sourced.ts';
import type { Words } from '../words.ts';
import type { PassageEntry } from './passage.ts';
import { chooseStepName, type StepNames } from './step-name.ts';
import type { Doer, UnitRegister } from './units.ts';

export type StepField = NonNullable<StepRecord['inferred']>[number];

/** A step of the schema; what the importer names itself is plain, what it reads are words of the source. */
export type DraftStep = Filling<
  Omit<StepRecord, 'rounds'>,
  {
    id: string;
    kind?: StepRecord['kind'] | undefined;
    label?: Words | undefined;
    unit?: string | undefined;
    action: Words;
    duration?: Words | undefined;
    result?: Words | DraftQuote | undefined;
    channels?: StepRecord['channels'] | undefined;
    at?: string | undefined;
    next?: string | string[] | undefined;
    yes?: string | undefined;
    no?: string | undefined;
    outcome?: StepRecord['outcome'] | undefined;
    inferred?: StepField[] | undefined;
  }
>;

/** Who acts below «2) исполнитель услугодателя:». */
function doerAbove(under: Paragraph | undefined, units: UnitRegister): Doer | undefined {
  return under && units.actorIn(withoutEnd(under.words), under.at);
}

export interface StepContext {
  units: UnitRegister;
  desk: Desk;
  names: StepNames;
}

export interface ReadStep {
  step: DraftStep;
  rest?: DraftQuote | undefined;
}

/** «не позднее 25 августа», «до 5 числа»: a day of the calendar, which no sum of durations has. */
const DAY =
  /(?:не (?:позднее|ранее)|до|к|с|по)\s\d{1,2}(?:-?го)?\s(?:числа|январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}*(?!\p{L}|\s\d{4})/iu;
const NAMES_DAY =
  'В шаге назван день календаря, а не длительность: в сумму он не входит. Если это верно, напишите в uncounted, почему; если срок шага можно назвать, впишите duration.';
/** «не позднее следующего рабочего дня»: a time without a number, which the term engine does not read. */
const UNREAD_DURATION =
  /(?:в течени[еи]|не позднее|за|до)\s[^,.;]{0,40}(?:дня|дней|часа|часов|минут|месяца|суток|недель)(?!\p{L})|(?<!\p{L})за\s[^,.;]{1,30}\sдо\s|(?:на\sследующий|до\sконца)\s[^,.;]{0,20}(?:день|дня)|(?<!\p{L})(?:полдня|полтор\p{L}+\s(?:час|дн|сут)\p{L}+)|\d\s*(?:мин|ч|час|дн|сут|раб)\.?\s*\)?$/iu;
/** «жарты сағаттың ішінде», «келесі жұмыс күні», «аяқталардан бір тәулік бұрын» */
const KAZAKH_UNREAD =
  /(?:минут|сағат|күн|апта|тәулі[кг]|(?<!\p{L})ай)\p{L}*\s(?:ішінде|бұрын|дейін|артық|кешік\p{L}+|ас[пы]\p{L}+)|жарты (?:сағат|күн)|келесі (?:жұмыс )?күн/iu;
const UNCLEAR = 'В шаге несколько длительностей, и не ясно, складываются ли они: решите по тексту.';
const UNREAD = 'Длительность шага не прочитана: впишите её словами акта.';

const SEVERAL_ACT = 'В шаге по очереди действуют несколько участников: записан один, проверьте.';

/** «Курьер доставляет документы. Специалист их регистрирует.»: a sentence each, with one time for both. */
function actsInTurn(action: Words): boolean {
  const said = sentences(action);
  if (said.length < 2) return false;
  const opening = said.flatMap((sentence) => {
    const actor = findActor(sentence);
    return actor !== undefined && sentence.text.toLowerCase().startsWith(actor.words.text.toLowerCase())
      ? [actor.role]
      : [];
  });
  return new Set(opening).size > 1;
}

export function infer(step: DraftStep, ...fields: StepField[]): void {
  step.inferred = [...(step.inferred ?? []), ...fields];
}

/** An action of people. It has a place of its own only when it has no number. */
export function readStep(
  { paragraph: { words, at }, label, under }: PassageEntry,
  { units, desk, names }: StepContext,
): ReadStep {
  const { action, duration, result, doer: told, rest, unclear, boilerplate } = readStepSentence(words);
  desk.boilerplate.push(...boilerplate);
  if (unclear !== undefined) desk.todo.push({ path: ['processes'], message: UNCLEAR, words: unclear });
  if (duration === undefined && (UNREAD_DURATION.test(action.text) || KAZAKH_UNREAD.test(action.text))) {
    desk.todo.push({ path: ['processes'], message: UNREAD, words: action });
  }
  if (DAY.test(action.text)) desk.todo.push({ path: ['processes'], message: NAMES_DAY, words: action });
  if (actsInTurn(action)) desk.todo.push({ path: ['processes'], message: SEVERAL_ACT, words: action });
  const id = names.take(chooseStepName(action.text, result?.text ?? ''));
  if (under !== undefined && label !== undefined) desk.boilerplate.push(under.words);
  const said = told && units.inCell(told, at);
  const doer = said === undefined ? (doerAbove(under, units) ?? units.actorIn(action, at)) : undefined;
  const unit = said ?? doer?.unit;
  const step: DraftStep = {
    id,
    label,
    unit,
    action,
    duration,
    result,
    at: label === undefined ? at : undefined,
  };
  if (doer?.renamed) infer(step, 'unit');
  return { step, rest: rest && { text: rest, at } };
}
