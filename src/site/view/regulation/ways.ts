/** Each way from the request to the result: the whole path of a channel with its own running total. */
import { defined } from '../../../model/defined.ts';
import type { ActiveRegulation, ChannelKind } from '../../../model/records.ts';
import type { ChannelCheck } from '../../../terms/channel-check.ts';
import type { Records } from '../../data.ts';
import type { ChannelView } from './channel-rows.ts';
import type { DiagramView } from './diagram.ts';
import { runningTotals, type StepView, stepViews } from './steps.ts';

export interface WayPart {
  /** The name of the process. */
  name: string;
  /** No step has a time of its own: it is said once for all. */
  untimed: boolean;
  steps: StepView[];
}

export interface RegulationWay extends ChannelView {
  parts: WayPart[];
  /** The whole path in one picture; the list of its steps says the same in words. */
  picture?: Pick<DiagramView, 'href'>;
}

/** Names of the processes that a channel passes through, in its order; those that no path names come last. */
function describePath({ channels, processes }: ActiveRegulation, kind: ChannelKind): string[] {
  const path = (channels[kind]?.path ?? []).filter((part): part is string => typeof part === 'string');
  return [...new Set(path)].filter((name) => processes[name] !== undefined);
}

export function listWays(
  regulation: ActiveRegulation,
  rows: readonly ChannelView[],
  checks: readonly ChannelCheck[],
  paths: readonly { channel: ChannelKind; diagrams: readonly DiagramView[] }[],
  { t, site }: Records,
): RegulationWay[] {
  return rows.map((row) => {
    const running = runningTotals(
      checks.filter(({ channel }) => channel === row.kind),
      site.language,
      t,
    );
    const parts = describePath(regulation, row.kind).flatMap((name): WayPart[] => {
      const process = regulation.processes[name];
      if (process === undefined) return [];
      const timed = process.steps.filter(({ kind }) => kind !== 'event');
      return [
        {
          name: t.process[name] ?? process.title ?? name,
          untimed: timed.every(({ duration }) => duration === undefined),
          steps: stepViews(name, process, regulation.units, running.get(name), t, `${row.kind}-`),
        },
      ];
    });
    const picture = paths.find(({ channel }) => channel === row.kind)?.diagrams[0];
    return { ...row, parts, ...defined({ picture }) };
  });
}
