/** Steps put together to processes, and the processes of each channel in the order of the text. */
import type { RulesProcess, RulesStep, ServiceChannel } from '../../model/records.ts';
import { readDuration } from '../../terms/duration.ts';
import type { Todo } from '../draft.ts';
import { findDurations } from '../phrases/duration-phrase.ts';
import type { Read, Sourced } from '../sourced.ts';
import { join, type Words } from '../words.ts';
import type { FoundStep } from './found-step.ts';

export interface Processes {
  processes: Record<string, Sourced<RulesProcess>>;
  paths: Map<ServiceChannel, string[]>;
  /** The last step of the provider: after it a refusal shows. */
  last?: string;
}

const NOBODY = { ru: 'исполнитель не назван', kk: 'орындаушы аталмаған' };
const BEFORE_TERM = 'обращение: срок услуги начинается после него';

const DAY_OF_INTAKE = 'день приёма: в срок он не входит';
const CARRIES = /достав|курьер|жеткіз/iu;
const TAKES_IN = /принима|при[её]м|регистр|қабылда|тіркей/iu;

/** Which process a step belongs to. */
function nameProcess(step: FoundStep, cases: string[], delivered: boolean): string {
  if (step.case !== undefined) {
    const known = cases.indexOf(step.case.text);
    return `case-${known === -1 ? cases.push(step.case.text) : known + 1}`;
  }
  if (step.role === 'recipient') return step.duration === undefined ? 'application' : 'recipient';
  if (step.refusal) return 'refusal';
  if (delivered && String(step.ways) === 'con') {
    if (CARRIES.test(step.what.text)) return 'delivery';
    if (TAKES_IN.test(step.what.text) && isShort(step)) return 'intake';
  }
  return step.ways.length === 0 ? 'common' : step.ways.join('-');
}

/** «Услугодатель подтверждает …» below «Заявитель представляет оригиналы …»: one time hangs on the other. */
function followsRecipient(step: FoundStep, before: FoundStep | undefined): boolean {
  const timed = before?.role === 'recipient' && before.duration !== undefined;
  return timed && before.at.split(',')[0] === step.at.split(',')[0] && !step.refusal;
}

/** Minutes and hours: done while the recipient waits. */
function isShort({ duration }: FoundStep): boolean {
  if (duration === undefined) return false;
  const reading = readDuration('offsets' in duration ? duration.text : String(duration.value));
  return reading.kind === 'amount' && reading.max.workMinutes > 0 && reading.max.workingDays === 0;
}

/** @param delivered the day of intake is outside the term for those who come to the corporation */
export function groupSteps(
  steps: readonly FoundStep[],
  ways: readonly ServiceChannel[],
  language: 'ru' | 'kk',
  delivered: boolean,
  todo: Todo[],
): Processes {
  const cases: string[] = [];
  const groups = new Map<string, { steps: FoundStep[]; drafts: Sourced<RulesStep>[] }>();
  let count = 0;
  let last: string | undefined;
  /** The step that ends in a decision or in a refusal. */
  let decided: string | undefined;
  // Where nothing is said of the portal alone, the office works for all.
  const apart = steps.some((step) => step.ways.includes('portal') && step.role !== 'recipient');
  for (const found of steps) {
    const step = !apart && String(found.ways) === 'office' ? { ...found, ways: [] } : found;
    const before = steps[count - 1];
    const name = followsRecipient(step, before) ? 'recipient' : nameProcess(step, cases, delivered);
    const group = groups.get(name) ?? { steps: [], drafts: [] };
    groups.set(name, group);
    count += 1;
    const id = `step-${count}`;
    const path = ['processes', name, 'steps', group.drafts.length];
    group.steps.push(step);
    group.drafts.push(draftStep(step, id, language));
    if (step.doubt !== undefined)
      todo.push({ path: [...path, 'duration'], message: step.doubt, words: step.what });
    if (name === 'refusal' && steps[count - 2]?.at === step.at) decided = last;
    if (name !== 'refusal' && name !== 'application') last = id;
    if (step.who === undefined)
      todo.push({
        path: [...path, 'who'],
        message: 'Кто это делает, в предложении не сказано: впишите.',
        words: step.what,
      });
    askTimes(step, path, todo);
  }
  const processes = Object.fromEntries(
    [...groups].map(([name, { drafts }]) => [name, { ...judgeProcess(name), steps: drafts }]),
  );
  if (cases.length > 0) {
    const message = `Шаги зависят от случая (${cases.join('; ')}): сложите путь каждого канала сами.`;
    todo.push({ path: ['channels'], message });
  }
  const paths = new Map(ways.map((way) => [way, cases.length > 0 ? [] : listPath(way, groups)]));
  return { processes, paths, ...(last !== undefined && { last: decided ?? last }) };
}

/** A step that happens in one case only is a branch of its own: nothing is added up across branches. */
function listPath(way: ServiceChannel, groups: ReadonlyMap<string, { steps: FoundStep[] }>): string[] {
  return [...groups].flatMap(([name, { steps }]) => {
    if (name === 'application' || name === 'refusal') return [];
    const [first] = steps;
    const own = name === 'common' || name === 'recipient' || (first?.ways ?? []).includes(way);
    return own ? [name] : [];
  });
}

function judgeProcess(name: string): Partial<Sourced<RulesProcess>> {
  if (name === 'application') return { afterTerm: BEFORE_TERM };
  if (name === 'recipient') {
    return {
      disputed: {
        why: 'действует сам услугополучатель: правила не говорят, идёт ли это время в срок услуги',
        inside: 'время услугополучателя входит в срок',
        outside: 'время услугополучателя в срок не входит',
      },
    };
  }
  if (name === 'intake') return { afterTerm: DAY_OF_INTAKE };
  if (name !== 'delivery') return {};
  return {
    disputed: {
      why: 'доставка курьером: в день приёма, который в срок не входит, или на следующий день',
      inside: 'курьер едет после дня приёма',
      outside: 'курьер успевает в день приёма',
    },
  };
}

function draftStep(step: FoundStep, id: string, language: 'ru' | 'kk'): Sourced<RulesStep> {
  return {
    id,
    who: step.who ?? NOBODY[language],
    what: step.what,
    duration: step.duration,
    when: step.when ?? step.case,
    at: step.at,
  };
}

/** A time that stands in the sentence and in no field of the step. */
function askTimes({ what, duration, doubt }: FoundStep, path: Todo['path'], todo: Todo[]): void {
  if (doubt !== undefined) return;
  const other = findDurations(what).filter(
    ({ phrase }) => duration === undefined || !sharesPlace(phrase, duration),
  );
  if (other.length === 0) return;
  const message = 'В словах шага есть ещё срок: решите, куда он относится.';
  todo.push({ path: [...path, 'duration'], message, words: join(other.map(({ phrase }) => phrase)) });
}

function sharesPlace(one: Words, other: Words | Read): boolean {
  const words = 'offsets' in other ? other : other.from;
  return one.offsets.some((offset) => words.offsets.includes(offset));
}
