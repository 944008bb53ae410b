/** The steps of a process as a reader sees them: the list beside a picture. */

import { defined } from '../../../model/defined.ts';
import type { ActiveRegulation, ChannelKind, Process, RecordLanguage, Step } from '../../../model/records.ts';
import { buildGraph, END, type GraphEdge } from '../../../process/graph.ts';
import type { ChannelCheck } from '../../../terms/channel-check.ts';
import { formatAmount } from '../../../terms/format-amount.ts';
import { locateStep } from '../../../terms/place.ts';
import type { Dictionary } from '../../i18n/ru.ts';

export interface ExitView {
  /** «да», «нет»; empty for a plain way on. */
  answer: string;
  /** Name of the next step in the act's words, or our word for the end. */
  to: string;
  /** Place of that step in the act; the end has none. */
  href?: string;
  inferred: boolean;
}

export interface StepView {
  anchor: string;
  label: string;
  who: string;
  action: string;
  kind: NonNullable<Step['kind']>;
  refusal: boolean;
  /** The act's phrase; absent when it states none. */
  phrase?: string;
  /** What has gone by with this step, in words. */
  running?: string;
  at: string;
  result?: { text: string; at?: string };
  /** Ways on that are not simply the next line. */
  exits: ExitView[];
  inferred: boolean;
}

/** What has gone by after each step of a process, in words, on the way of one channel. */
export interface RunningTotals {
  channel: ChannelKind;
  /** By the id of the step. */
  after: ReadonlyMap<string, string>;
}

const WORDS_IN_NAME = 5;

/** Where a step stands on the page of its regulation. */
export const stepAnchor = (process: string, step: string, way = '') => `${way}${process}-${step}`;

/** By process: of the first channel that passes through it. From the first unknown time on, it is «at least». */
export function runningTotals(
  checks: readonly ChannelCheck[],
  language: RecordLanguage,
  t: Dictionary,
): ReadonlyMap<string, RunningTotals> {
  const totals = new Map<string, { channel: ChannelKind; after: Map<string, string> }>();
  for (const { path, channel } of checks) {
    let open = false;
    for (const { process, step, running, time } of path) {
      open ||= time.kind === 'open';
      if (process === undefined || step === undefined) continue;
      const own = totals.get(process) ?? { channel, after: new Map() };
      totals.set(process, own);
      if (own.channel !== channel || time.kind !== 'counted') continue;
      const amount = formatAmount(running, language);
      own.after.set(step, t.regulation.running(open ? t.check.atLeast(amount) : amount));
    }
  }
  return totals;
}

/** A step that the act does not number is called by its first words. */
export function nameStepShort({ label, action }: Step): string {
  const words = action.split(' ');
  if (label !== undefined) return label;
  return words.length <= WORDS_IN_NAME ? `«${action}»` : `«${words.slice(0, WORDS_IN_NAME).join(' ')}…»`;
}

function linkTarget(
  name: string,
  { steps }: Process,
  { from, to: id }: GraphEdge,
  t: Dictionary,
  way: string,
): Pick<ExitView, 'to' | 'href'> {
  const step = steps.find((other) => other.id === id);
  if (id === END || step === undefined) {
    const refused = steps.some((other) => other.id === from && other.outcome === 'refusal');
    return { to: t.diagram.words[refused ? 'refusal' : 'finish'].toLowerCase() };
  }
  return { to: nameStepShort(step), href: `#${stepAnchor(name, id, way)}` };
}

/** A way on is worth telling when it branches, ends early or is the editor's conclusion. */
function tellingExits(
  name: string,
  process: Process,
  step: Step,
  index: number,
  edges: readonly GraphEdge[],
  t: Dictionary,
  way: string,
): ExitView[] {
  const following = process.steps[index + 1]?.id ?? END;
  const out = edges.filter(({ from }) => from === step.id);
  if (step.kind !== 'condition' && out.length === 1 && out[0]?.to === following) return [];
  return out.map((edge) => ({
    answer: edge.when === undefined ? '' : t[edge.when],
    ...linkTarget(name, process, edge, t, way),
    inferred: edge.inferred,
  }));
}

function readResult(step: Step): Pick<StepView, 'result'> {
  if (step.result === undefined) return {};
  return { result: typeof step.result === 'string' ? { text: step.result } : step.result };
}

/** @param way before the anchor of a step, where the page has it more than once */
export function stepViews(
  id: string,
  process: Process,
  units: ActiveRegulation['units'],
  running: RunningTotals | undefined,
  t: Dictionary,
  way = '',
): StepView[] {
  const { edges } = buildGraph(id, process);
  return process.steps.map((step, index) => {
    const total = running?.after.get(step.id);
    const unit = step.unit === undefined ? undefined : units[step.unit];
    return {
      anchor: stepAnchor(id, step.id, way),
      label: step.label ?? '',
      who: unit?.text ?? '',
      action: step.action,
      kind: step.kind ?? 'action',
      refusal: step.outcome === 'refusal',
      ...defined({ phrase: step.duration, running: total }),
      at: locateStep(process, step),
      ...readResult(step),
      exits: tellingExits(id, process, step, index, edges, t, way),
      inferred: step.inferred?.some((field) => field === 'unit' || field === 'kind') ?? false,
    };
  });
}
