/**
 * «процесс 1 – …, условие 1 – …»: how information systems act. Acts give the order alone; which way a condition
 * leads and which system acts is inferred, and marked so.
 */

import type { Desk, DraftQuote } from '../draft.ts';
import type { Paragraph } from '../outline/types.ts';
import { findActor } from '../phrases/actor.ts';
import { findDurations } from '../phrases/duration-phrase.ts';
import { sentences, withoutEnd } from '../phrases/sentence.ts';
import { slice, type Words } from '../words.ts';
import type { Passage, PassageEntry } from './passage.ts';
import type { Intermediary } from './passage-kind.ts';
import type { DraftProcess, Stated } from './process.ts';
import { namesRefusalCase, refuseInCase } from './refusal-case.ts';
import { StepNames } from './step-name.ts';
import { type DraftStep, infer, readStep, type StepContext } from './steps.ts';
import { actingPortal, portalIn, registersAt, workplaceIn } from './systems.ts';
import type { UnitRegister } from './units.ts';

const REFUSAL =
  /(?:сообщени|уведомлени|хабарлама)\p{L}* .{0,80}?(?<!\/\s?)(?:отказ|невозможн)|^(?:(?:формировани|направлени|выдач|подготовк|получени)\p{L}*\s(?:\p{L}+\s){0,3}?)?(?:мотивированн\p{L}+\s)?отказ\p{L}{0,2}(?!\p{L})|бас тарту/iu;
const SAYS_REFUSAL = /отказ|бас тарту/iu;
/** «сообщение об отказе либо результат», «о присуждении/отказе»: the step may end either way. */
const EITHER =
  /отказ[^;]{0,240}?(?:либо|или|;\s)[^;]{0,60}(?:результат|формирован|выдач|положительн)|\/\s?(?:об\s|в\s)?отказ|отказ\p{Ll}*\s?\//iu;
const RECEIVES =
  /^(?:получение|выдача) .*(?:результат|уведомлени|справк)|(?<!\p{L})(?:получа[ею]т|выда[её]т|направля[ею]т)(?:ся)? .*(?:результат|уведомлени|справк)|результат\p{L}* .{0,80}(?:направля|выда|получ)\p{L}+|^получение (?:услугополучател|потребител|заявител)|^(?:услугополучател|потребител|заявител)\p{L}* получает|алуы$|нәтиже[^;]{0,120}\sалады$/iu;
const SIGNED_BY_CON = /ЭЦП (?:оператор|работник|сотрудник)\p{L}* ЦОН/u;
const SIGNED_BY_RECIPIENT = /(?:посредством|с помощью|через) ЭЦП (?:услуго)?получател/iu;

function refuses(text: string): boolean {
  return REFUSAL.test(text) && !EITHER.test(text);
}
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
  holder: Intermediary | 'provider',
  units: UnitRegister,
  desk: Desk,
): DraftProcess {
  const names = new StepNames();
  const whereabouts: Whereabouts = { system: firstSystem(entries, holder, units), registered: false };
  const steps: DraftStep[] = [];
  const notes: DraftQuote[] = [];
  for (const entry of entries) {
    const { kind } = entry;
    const step =
      kind === 'process' || kind === 'condition'
        ? flowStep(entry, kind, names, units, desk)
        : preliminary(entry, { units, desk, names });
    assignUnit(step, entry, steps.at(-1), whereabouts, units);
    if (kind === 'condition') failIfTold(step, entry);
    notes.push(...entry.follow.map(({ words, at }) => ({ text: withoutEnd(words), at })));
    steps.push(step);
  }
  branch(steps);
  const { title, stated } = titleAndTimes(lead);
  const figure = FIGURE.exec(lead.words.text)?.index;
  const withLead = figure === undefined ? notes : [{ text: withoutEnd(lead.words), at: lead.at }, ...notes];
  return {
    holder,
    title: withoutEnd(figure === undefined ? title : slice(lead.words, 0, figure)),
    at: item.at,
    stated: stated.length === 0 ? undefined : stated,
    steps,
    notes: withLead.length === 0 ? undefined : withLead,
  };
}

/** «условие 3 – услугодатель проверяет …» and below it «В случае … направляется отказ»: that is where «no» leads. */
function failIfTold(step: DraftStep, { follow }: PassageEntry): void {
  if (!follow.some(({ words }) => namesRefusalCase(words.text))) return;
  step.no = 'end';
  step.outcome = 'refusal';
  infer(step, 'no');
}

/**
 * The way through the portal as a plain list: «1) услугополучатель регистрируется на портале; 2) …». It has no number of
 * a condition, so that a message of refusal in it is a branch of its own.
 */
export function readPortal({ lead, entries }: Passage, units: UnitRegister, desk: Desk): DraftProcess {
  const names = new StepNames();
  const notes: DraftQuote[] = [];
  const whereabouts: Whereabouts = { system: firstSystem(entries, 'portal', units), registered: false };
  const steps: DraftStep[] = [];
  for (const entry of entries) {
    const { step, rest } = readStep(entry, { units, desk, names });
    assignUnit(step, entry, steps.at(-1), whereabouts, units);
    if (refuses(entry.paragraph.words.text) || namesRefusalCase(entry.paragraph.words.text))
      refuseInCase(step);
    if (rest !== undefined) notes.push(rest);
    for (const { words, at } of entry.follow) notes.push({ text: withoutEnd(words), at });
    steps.push(step);
  }
  endWithResult(steps);
  return {
    holder: 'portal',
    title: withoutEnd(lead.words),
    at: lead.at,
    steps,
    notes: notes.length === 0 ? undefined : notes,
  };
}

function endWithResult(steps: readonly DraftStep[]): void {
  const last = steps.at(-1);
  if (last !== undefined && last.outcome === undefined && RECEIVES.test(last.action.text))
    last.outcome = 'result';
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

function firstSystem(
  entries: readonly PassageEntry[],
  holder: Intermediary | 'provider',
  units: UnitRegister,
): string | undefined {
  for (const { paragraph } of entries) {
    const found = holder === 'portal' ? portalIn(paragraph.words) : workplaceIn(paragraph.words);
    if (found !== undefined) return units.named(found.id, found.words, paragraph.at);
  }
  return undefined;
}

/** «услугополучатель осуществляет регистрацию на портале»: stands before process 1 and has no number of a process. */
function preliminary(entry: PassageEntry, context: StepContext): DraftStep {
  const { step } = readStep({ ...entry, label: undefined }, context);
  step.kind = 'process';
  infer(step, 'kind');
  return step;
}

function flowStep(
  entry: PassageEntry,
  kind: 'process' | 'condition',
  names: StepNames,
  units: UnitRegister,
  desk: Desk,
): DraftStep {
  const { step } = readStep(entry, { units, desk, names: new StepNames() });
  const base = `${kind === 'process' ? 'p' : 'c'}${(entry.number ?? '').replaceAll(/[^\d-]/gu, '')}`;
  return { ...step, id: names.take(base), kind };
}

function assignUnit(
  step: DraftStep,
  { paragraph: { words, at } }: PassageEntry,
  before: DraftStep | undefined,
  whereabouts: Whereabouts,
  units: UnitRegister,
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
  const refused = refuses(words.text) && before?.kind === 'condition' && !whereabouts.registered;
  const signed = SIGNED_BY_CON.test(words.text)
    ? units.withRole('con-operator')
    : SIGNED_BY_RECIPIENT.test(words.text)
      ? units.withRole('recipient')
      : undefined;
  step.unit = signed ?? (refused ? before?.unit : undefined) ?? whereabouts.system;
  if (step.unit !== undefined) infer(step, 'unit');
}

/** Where conditions lead: away from the message of refusal that follows them. */
function branch(steps: readonly DraftStep[]): void {
  steps.forEach((step, place) => {
    const [next, afterNext] = [steps[place + 1], steps[place + 2]];
    if (step.kind === 'condition' && next !== undefined && refuses(next.action.text)) {
      if (afterNext !== undefined) step.yes = afterNext.id;
      step.no = next.id;
      infer(step, ...(afterNext === undefined ? [] : (['yes'] as const)), 'no');
    }
    if (step.kind === 'process' && refuses(step.action.text)) {
      step.next = 'end';
      step.outcome = 'refusal';
      infer(step, 'next', ...(SAYS_REFUSAL.test(step.action.text) ? [] : (['outcome'] as const)));
    }
  });
  endWithResult(steps);
}
