/**
 * «процесс 1 – …, условие 1 – …»: how information systems act. Acts give the order alone; which way a condition
 * leads and which system acts is inferred, and marked so.
 */

import type { Desk } from '../draft.ts';
import type { Paragraph } from '../outline/types.ts';
import { findActor } from '../phrases/actor.ts';
import { findDurations } from '../phrases/duration-phrase.ts';
import { sentences, withoutEnd } from '../phrases/sentence.ts';
import { slice, type Words } from '../words.ts';
import type { Entry, Passage } from './passage.ts';
import type { Holder } from './passage-kind.ts';
import type { Process, Stated } from './process.ts';
import { StepNames } from './step-name.ts';
import { infer, readStep, type Step, type StepContext } from './steps.ts';
import { actingPortal, portalIn, registersAt, workplaceIn } from './systems.ts';
import type { Units } from './units.ts';

const REFUSAL = /(?:сообщени|уведомлени|хабарлама)\p{L}* .{0,80}?(?:отказ|невозможн)|бас тарту/iu;
const SAYS_REFUSAL = /отказ|бас тарту/iu;
const RECEIVES = /^(?:получение|выдача) .*(?:результат|уведомлени|справк)|алуы$/iu;
const SIGNED_BY_CON = /ЭЦП (?:оператор|работник|сотрудник)\p{L}* ЦОН/u;
/** «… указан в диаграмме № 2 … согласно приложению 2»: the lead says where the picture is. */
const FIGURE = /\s(?:указан|приведен|отражен|представлен)\p{L}* в (?:диаграмм|приложени|блок-схем)/u;

/** Where the document is, as far as the text tells. */
interface Whereabouts {
  system: string | undefined;
  /** It has been registered there: the refusal that may follow comes from that system. */
  registered: boolean;
}

export function readFlow(
  { lead, entries, item }: Passage,
  holder: Holder,
  units: Units,
  desk: Desk,
): Process {
  const names = new StepNames();
  const whereabouts: Whereabouts = { system: firstSystem(entries, holder, units), registered: false };
  const steps: Step[] = [];
  for (const entry of entries) {
    const { kind } = entry;
    const step =
      kind === 'process' || kind === 'condition'
        ? flowStep(entry, kind, names, units, desk)
        : preliminary(entry, { units, desk, names });
    assignUnit(step, entry, steps.at(-1), whereabouts, units);
    steps.push(step);
  }
  branch(steps);
  const { title, stated } = titleAndTimes(lead);
  const figure = FIGURE.exec(lead.words.text)?.index;
  return {
    holder,
    title: withoutEnd(figure === undefined ? title : slice(lead.words, 0, figure)),
    at: item.at,
    stated: stated.length === 0 ? undefined : stated,
    steps,
    notes: figure === undefined ? undefined : [{ text: withoutEnd(lead.words), at: lead.at }],
  };
}

/** «Длительность обработки – 15 минут. При обращении в ЦОН:»: times stand before the title. */
function titleAndTimes({ words, at }: Paragraph): { title: Words; stated: Stated[] } {
  const all = sentences(words);
  const stated = all.flatMap((sentence): Stated[] => {
    const [duration] = findDurations(sentence);
    return duration === undefined ? [] : [{ duration: duration.phrase, text: withoutEnd(sentence), at }];
  });
  return { title: all.length === stated.length + 1 ? (all.at(-1) ?? words) : words, stated };
}

function firstSystem(entries: readonly Entry[], holder: Holder, units: Units): string | undefined {
  for (const { paragraph } of entries) {
    const found = holder === 'portal' ? portalIn(paragraph.words) : workplaceIn(paragraph.words);
    if (found !== undefined) return units.named(found.id, found.words, paragraph.at);
  }
  return undefined;
}

/** «услугополучатель осуществляет регистрацию на портале»: stands before process 1 and has no number of a process. */
function preliminary(entry: Entry, context: StepContext): Step {
  const { step } = readStep({ ...entry, label: undefined }, context);
  step.kind = 'process';
  infer(step, 'kind');
  return step;
}

function flowStep(
  entry: Entry,
  kind: 'process' | 'condition',
  names: StepNames,
  units: Units,
  desk: Desk,
): Step {
  const { step } = readStep(entry, { units, desk, names: new StepNames() });
  const base = `${kind === 'process' ? 'p' : 'c'}${(entry.number ?? '').replaceAll(/[^\d-]/gu, '')}`;
  return { ...step, id: names.take(base), kind };
}

function assignUnit(
  step: Step,
  { paragraph: { words, at } }: Entry,
  before: Step | undefined,
  whereabouts: Whereabouts,
  units: Units,
): void {
  const arrived = registersAt(words);
  if (arrived !== undefined) {
    whereabouts.system = units.named(arrived.id, arrived.words, at);
    whereabouts.registered = true;
  }
  const portal = actingPortal(words);
  if (step.unit !== undefined && findActor(words)?.role !== 'con') return;
  if (portal !== undefined) {
    step.unit = units.named(portal.id, portal.words, at);
    return;
  }
  const refused = REFUSAL.test(words.text) && before?.kind === 'condition' && !whereabouts.registered;
  const signed = SIGNED_BY_CON.test(words.text) ? units.withRole('con-operator') : undefined;
  step.unit = signed ?? (refused ? before?.unit : undefined) ?? whereabouts.system;
  if (step.unit !== undefined) infer(step, 'unit');
}

/** Where conditions lead: away from the message of refusal that follows them. */
function branch(steps: readonly Step[]): void {
  steps.forEach((step, place) => {
    const [next, afterNext] = [steps[place + 1], steps[place + 2]];
    if (step.kind === 'condition' && next !== undefined && REFUSAL.test(next.action.text)) {
      if (afterNext !== undefined) step.yes = afterNext.id;
      step.no = next.id;
      infer(step, ...(afterNext === undefined ? [] : (['yes'] as const)), 'no');
    }
    if (step.kind === 'process' && REFUSAL.test(step.action.text)) {
      step.next = 'end';
      step.outcome = 'refusal';
      infer(step, 'next', ...(SAYS_REFUSAL.test(step.action.text) ? [] : (['outcome'] as const)));
    }
  });
  const last = steps.at(-1);
  if (last !== undefined && last.outcome === undefined && RECEIVES.test(last.action.text))
    last.outcome = 'result';
}
