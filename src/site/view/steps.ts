/** The steps of a process as a reader sees them: the list beside a picture. */
import type { ActiveRegulation, Process, RecordLanguage, Step } from '../../model/records.ts';
import { buildGraph, END, type GraphEdge } from '../../process/graph.ts';
import { formatAmount } from '../../terms/format-amount.ts';
import { placeOfStep } from '../../terms/place.ts';
import type { ChannelCheck } from '../../terms/types.ts';
import type { Dictionary } from '../i18n/ru.ts';

export interface ExitView {
  /** «да», «нет»; empty for a plain way on. */
  answer: string;
  /** Name of the next step in the act's words, or our word for the end. */
  to: string;
  end: boolean;
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
  /** The total up to and with this step, in words. */
  running?: string;
  at: string;
  result?: { text: string; at?: string };
  /** Ways on that are not simply the next line. */
  exits: ExitView[];
  inferred: boolean;
}

/** Totals after each step, in words: from the first channel that passes through it, named where there are several. */
export type RunningTotals = ReadonlyMap<string, string>;

const WORDS_IN_NAME = 5;

/** Where a step stands on the page of its regulation. */
export const stepAnchor = (process: string, step: string) => `${process}-${step}`;

export const stepKey = (process: string, step: string) => `${process}/${step}`;

export function runningTotals(
  checks: readonly ChannelCheck[],
  language: RecordLanguage,
  t: Dictionary,
): RunningTotals {
  const totals = new Map<string, string>();
  for (const { path, channel } of checks) {
    const name = checks.length > 1 ? t.channel[channel] : undefined;
    for (const { process, step, running, time } of path) {
      if (process === undefined || step === undefined || time.kind !== 'counted') continue;
      const key = stepKey(process, step);
      if (!totals.has(key)) totals.set(key, t.regulation.running(formatAmount(running, language), name));
    }
  }
  return totals;
}

/** A step that the act does not number is called by its first words. */
function nameOf(steps: readonly Step[], id: string, t: Dictionary): Pick<ExitView, 'to' | 'end'> {
  const step = steps.find((other) => other.id === id);
  if (id === END || step === undefined) return { to: t.diagram.words.finish.toLowerCase(), end: true };
  return { to: step.label ?? `«${step.action.split(' ').slice(0, WORDS_IN_NAME).join(' ')}…»`, end: false };
}

/** A way on is worth telling when it branches, ends early or is the editor's conclusion. */
function tellingExits(
  process: Process,
  step: Step,
  index: number,
  edges: readonly GraphEdge[],
  t: Dictionary,
): ExitView[] {
  const following = process.steps[index + 1]?.id ?? END;
  const out = edges.filter(({ from }) => from === step.id);
  if (step.kind !== 'condition' && out.length === 1 && out[0]?.to === following) return [];
  return out.map(({ to, when, inferred }) => ({
    answer: when === undefined ? '' : t[when],
    ...nameOf(process.steps, to, t),
    inferred,
  }));
}

function resultOf(step: Step): Pick<StepView, 'result'> {
  if (step.result === undefined) return {};
  return { result: typeof step.result === 'string' ? { text: step.result } : step.result };
}

export function stepViews(
  id: string,
  process: Process,
  units: ActiveRegulation['units'],
  running: RunningTotals,
  t: Dictionary,
): StepView[] {
  const { edges } = buildGraph(id, process);
  return process.steps.map((step, index) => {
    const total = running.get(stepKey(id, step.id));
    const unit = step.unit === undefined ? undefined : units[step.unit];
    return {
      anchor: stepAnchor(id, step.id),
      label: step.label ?? '',
      who: unit?.text ?? '',
      action: step.action,
      kind: step.kind ?? 'action',
      refusal: step.outcome === 'refusal',
      ...(step.duration === undefined ? {} : { phrase: step.duration }),
      ...(total === undefined ? {} : { running: total }),
      at: placeOfStep(process, step),
      ...resultOf(step),
      exits: tellingExits(process, step, index, edges, t),
      inferred: step.inferred?.some((field) => field === 'unit' || field === 'kind') ?? false,
    };
  });
}
