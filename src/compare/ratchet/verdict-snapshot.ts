/** What the term check says of a catalogue, small enough to be kept: a later check is held against it. */
import type { ChannelKind, Regulation } from '../../model/records.ts';
import type { Amount } from '../../terms/amount.ts';
import type { ChannelCheck, PathCheck, Total } from '../../terms/channel-check.ts';
import type { Verdict } from '../../terms/verdict.ts';

/** A channel, or one case of it. */
export interface PathSnapshot {
  channel: ChannelKind;
  /** Words of the editor for a case. */
  title?: string;
  verdict: Verdict;
  total: Total;
  /** Phrases of the act. */
  terms: string[];
  excess?: Amount;
}

export interface RegulationSnapshot {
  paths: PathSnapshot[];
  /** By process: names of steps to their actions. */
  steps: Record<string, Record<string, string>>;
}

export interface VerdictSnapshot {
  format: 'reglament-verdicts';
  version: 1;
  regulations: Record<string, RegulationSnapshot>;
}

interface Checked {
  id: string;
  data: Regulation;
  checks: readonly ChannelCheck[];
}

/** The verdicts of regulations that have a text; an excluded one has nothing to become worse. */
export function takeSnapshot(checked: Iterable<Checked>): VerdictSnapshot {
  const regulations: VerdictSnapshot['regulations'] = {};
  for (const { id, data, checks } of checked) {
    if ('excluded' in data) continue;
    regulations[id] = {
      paths: checks.flatMap(({ channel, cases, ...check }) =>
        (cases ?? [check]).map((one) => pathSnapshot(channel, one)),
      ),
      steps: Object.fromEntries(
        Object.entries(data.processes).map(([name, { steps }]) => [
          name,
          Object.fromEntries(steps.map((step) => [step.id, step.action])),
        ]),
      ),
    };
  }
  return { format: 'reglament-verdicts', version: 1, regulations };
}

function pathSnapshot(channel: ChannelKind, check: PathCheck): PathSnapshot {
  const { title, verdict, total, readings } = check;
  return {
    channel,
    ...(title === undefined ? {} : { title }),
    verdict,
    total,
    terms: [...new Set(readings.map(({ term }) => term.phrase))],
    ...(check.verdict === 'exceeds' ? { excess: check.excess } : {}),
  };
}

/** @returns nothing when the text is no snapshot that this version can read */
export function parseSnapshot(text: string): VerdictSnapshot | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { format, version, regulations } = (data ?? {}) as Partial<VerdictSnapshot>;
  const isSnapshot =
    format === 'reglament-verdicts' &&
    version === 1 &&
    typeof regulations === 'object' &&
    regulations !== null &&
    Object.values(regulations).every((one) => Array.isArray(one?.paths) && typeof one.steps === 'object');
  return isSnapshot ? { format, version, regulations } : undefined;
}
