import type { Channel, Process } from '../model/records.ts';
import { addAmounts, ZERO } from './amount.ts';
import { type Keep, keepExtremes } from './extremes.ts';
import type { PathBounds, Run } from './path-item.ts';
import {
  type BoundLine,
  type Lines,
  type ProcessBounds,
  processBounds,
  timeLines,
} from './process-bounds.ts';
import { toTimeAmount } from './step-time.ts';

function follow(before: readonly Lines[], after: readonly Lines[]): Lines[] {
  return before.flatMap((first) =>
    after.map((next) => ({
      lines: [...first.lines, ...next.lines],
      total: addAmounts(first.total, next.total),
    })),
  );
}

function runThrough({ lines, total }: Lines): Run {
  let running = ZERO;
  const items = lines.map((line) => {
    running = addAmounts(running, toTimeAmount(line.time));
    return { ...line, running };
  });
  return { items, total };
}

/** A link that the act does not describe: it takes an unknown time. */
function unstatedPart(text: string, at: string): ProcessBounds {
  const line: BoundLine = { text, at, time: { kind: 'open', why: 'unstated-part' } };
  const ways = [{ lines: [line], total: ZERO }];
  return { lower: ways, upper: ways, refused: [], missing: [{ why: 'unstated-part', text, at }] };
}

/**
 * The shortest and the longest time of a channel's path: its processes one after another. A refusal ends
 * the path where it happens; it counts for the upper bound, since a refusal too must come in time.
 *
 * @param keep which ways are kept: by default the longest and the shortest by their totals.
 * @throws Error when the path names a process that the regulation does not have: the reader of records
 *   reports that and hands out no such record.
 */
export function channelBounds(
  channel: Channel,
  processes: Readonly<Record<string, Process>>,
  keep: Keep = keepExtremes,
): PathBounds {
  const parts = channel.path.map((part) => {
    if (typeof part !== 'string') return unstatedPart(part.unstated, channel.at);
    const process = processes[part];
    if (process === undefined) throw new Error(`path: there is no process «${part}»`);
    return processBounds(part, process, keep);
  });
  const hasOneWay = parts.every((part) => part.lower === part.upper);
  const nothing: Lines[] = [{ lines: [], total: ZERO }];
  let lower = nothing;
  let onward = nothing;
  const refused: Lines[] = [];
  for (const part of parts) {
    lower = keep(follow(lower, part.lower), 'lower', timeLines);
    if (hasOneWay) continue;
    refused.push(...follow(onward, part.refused));
    onward = keep(follow(onward, part.upper), 'upper', timeLines);
  }
  const shortest = lower.map(runThrough);
  return {
    lower: shortest,
    upper: hasOneWay ? shortest : keep([...onward, ...refused], 'upper', timeLines).map(runThrough),
    missing: parts.flatMap((part) => part.missing),
  };
}
