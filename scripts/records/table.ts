/** What was tried, by kind: how many mistakes the check sees, and why it cannot see the others. */
import type { MistakeTrial } from './trial.ts';

export interface SeenShare {
  seen: number;
  of: number;
}

/** Seen is what the check says anything new of, or names when it is held against the records as they were. */
export function isSeen({ seen, against }: MistakeTrial): boolean {
  return seen !== undefined || against;
}

/** The share that was seen of the mistakes that records can decide. */
export function measureShare(
  trials: readonly MistakeTrial[],
  counts: (trial: MistakeTrial) => boolean = isSeen,
): SeenShare {
  const decidable = trials.filter((trial) => trial.decidable);
  return { seen: decidable.filter(counts).length, of: decidable.length };
}

export function formatSeenShare({ seen, of }: SeenShare): string {
  return of === 0 ? '–' : `${((100 * seen) / of).toFixed(1)} %`;
}

/** @returns whole lines, the last of them ended */
export function formatTable(trials: readonly MistakeTrial[]): string {
  const kinds = [...Map.groupBy(trials, ({ mistake }) => mistake.kind)];
  const width = Math.max(...kinds.map(([kind]) => kind.length), 5);
  const row = (name: string, cells: readonly (string | number)[]) =>
    `${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(10)).join('')}\n`;
  const formatCells = (group: readonly MistakeTrial[]) => {
    const share = measureShare(group);
    const count = (severity: string) => group.filter(({ seen }) => seen === severity).length;
    const silent = group.filter(({ seen }) => seen === undefined);
    const against = silent.filter((trial) => trial.against).length;
    const findings = ['error', 'warning', 'info'].map(count);
    return [
      group.length,
      ...findings,
      against,
      silent.length - against,
      `${share.seen}/${share.of}`,
      formatSeenShare(share),
    ];
  };
  return [
    row('mistake', ['made', 'error', 'warning', 'info', 'against', 'unseen', 'decidable', '']),
    ...kinds.map(([kind, group]) => row(kind, formatCells(group))),
    row('all', formatCells(trials)),
  ].join('');
}

/** Decidable mistakes of which nothing is said, each in a line, and what became of the others. */
export function formatSurvivors(trials: readonly MistakeTrial[]): string {
  const lines = trials
    .filter((trial) => trial.decidable && !isSeen(trial))
    .map(({ mistake: { kind, entry, where } }) => `  ${kind}: ${entry.file} ${where}\n`);
  const once = trials.filter((trial) => !trial.decidable && !isSeen(trial)).length;
  return [
    lines.length === 0 ? '' : `Told twice or in a verdict, and unseen:\n${lines.join('')}`,
    `${once} more change a fact that stands once and no verdict, step, total or term: only the text of the act shows them\n`,
    '(reglament verify).\n',
  ].join('');
}
