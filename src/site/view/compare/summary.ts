/** What matters most of a comparison, a line each: terms and verdicts, times of steps, steps of one side. */
import { type ChannelPair, type Comparison, isSame } from '../../../compare/compare.ts';
import { el, type Markup, type Piece } from '../shared/markup.ts';
import { marginChange, termChange } from './channels.ts';
import type { Sides } from './sides.ts';
import { headStep, nameComparedProcess, timeChange } from './steps.ts';

function channelLine(row: ChannelPair, sides: Sides): Piece[] {
  const { words, a, b } = sides;
  const { kind } = row.in === 'b' ? row.b : row.a;
  if (row.in !== 'both') return [`${words.channel[kind]}: ${words.only[row.in]}`];
  const [from, to] = [a.channelWords[kind]?.badge.label, b.channelWords[kind]?.badge.label];
  const changes = [
    termChange(row, sides),
    marginChange(row, sides),
    row.differs.includes('verdict') ? `${from} → ${to}` : undefined,
  ].filter((change) => change !== undefined);
  return changes.length === 0 ? [] : [`${words.channel[kind]}: ${changes.join('; ')}`];
}

/** Each line is a list of pieces. */
function listLines({ fields, channels, processes }: Comparison, sides: Sides): Piece[][] {
  const { words } = sides;
  const steps = processes.flatMap((process) => process.steps.map((row) => ({ process, row })));
  const times = steps.flatMap(({ process, row }): Piece[][] => {
    const change = timeChange(row, sides);
    return change === undefined
      ? []
      : [[`${nameComparedProcess(process.id, sides)}, `, headStep(row, sides), `: ${change}`]];
  });
  const alone = (['a', 'b'] as const).flatMap((side): Piece[][] => {
    const count = steps.filter(({ row }) => row.in === side).length;
    return count === 0 ? [] : [[`${words.stepsOnly[side]}: ${count}`]];
  });
  const reworded = steps.filter(
    ({ row }) => !isSame(row) && row.in === 'both' && !row.differs.includes('time'),
  );
  const differing = fields.filter((row) => !isSame(row)).map(({ name }) => words.field[name].toLowerCase());
  return [
    ...channels.map((row) => channelLine(row, sides)).filter((line) => line.length > 0),
    ...times,
    ...alone,
    ...(reworded.length === 0 ? [] : [[`${words.reworded}: ${reworded.length}`]]),
    ...(differing.length === 0 ? [] : [[`${words.fieldsDiffer}: ${differing.join(', ')}`]]),
  ];
}

export function summaryMarkup(comparison: Comparison, sides: Sides): Markup {
  const lines = listLines(comparison, sides);
  if (lines.length === 0) return el('p', {}, sides.words.none);
  return el('ul', { class: 'compared-summary' }, ...lines.map((line) => el('li', {}, ...line)));
}
