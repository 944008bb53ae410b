/** What was tried, by kind: how many mistakes the check sees, and why it cannot see the others. */
import type { MistakeTrial } from './trial.ts';

export interface SeenShare {
  seen: number;
  of: number;
}

/** Seen is what fails or warns; of the mistakes that records can decide. */
export function measureShare(trials: readonly MistakeTrial[]): SeenShare {
  const decidable = trials.filter((trial) => trial.decidable);
  return { seen: decidable.filter(isSeen).length, of: decidable.length };
}

function isSeen({ seen }: MistakeTrial): boolean {
  return seen === 'error' || seen === 'warning';
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
  const cellsOf = (group: readonly MistakeTrial[]) => {
    const share = measureShare(group);
    const count = (severity?: string) => group.filter(({ seen }) => seen === severity).length;
    return [
      group.length,
      count('error'),
      count('warning'),
      count('info'),
      count(),
      `${share.seen}/${share.of}`,
      formatSeenShare(share),
    ];
  };
  return [
    row('mistake', ['made', 'error', 'warning', 'info', 'unseen', 'decidable', '']),
    ...kinds.map(([kind, group]) => row(kind, cellsOf(group))),
    row('all', cellsOf(trials)),
  ].join('');
}

/** Decidable mistakes that nothing fails or warns of, each in a line, and what became of the others. */
export function formatSurvivors(trials: readonly MistakeTrial[]): string {
  const lines = trials
    .filter((trial) => trial.decidable && !isSeen(trial))
    .map(
      ({ mistake: { kind, entry, where }, seen }) =>
        `  ${kind}: ${entry.file} ${where}${seen ? ` (${seen})` : ''}\n`,
    );
  const once = trials.filter((trial) => !trial.decidable && !isSeen(trial)).length;
  return [
    lines.length === 0 ? '' : `Told twice or in a verdict, and unseen:\n${lines.join('')}`,
    `${once} more change a fact that stands once and no verdict: only the text of the act shows them (reglament verify),\n`,
    'or the record as it was before (reglament check --against).\n',
  ].join('');
}
