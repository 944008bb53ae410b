/** A comparison from its heads to its last field: made by the build for known pairs, by a script for any two. */
import { compare, type FieldRow } from '../../../compare/compare.ts';
import { badgeMarkup } from '../shared/badge.ts';
import { el, type Markup, type Piece } from '../shared/markup.ts';
import { channelMarkup } from './channels.ts';
import { picturesMarkup } from './pictures.ts';
import { readSides, rowMarkup, type SideName, type Sides, wordings } from './sides.ts';
import { processMarkup } from './steps.ts';
import { summaryMarkup } from './summary.ts';

function headMarkup(sides: Sides, side: SideName): Markup {
  const { words, [side]: one } = sides;
  return el(
    'div',
    { class: `side side-${side} card` },
    el('p', { class: 'side-mark' }, el('b', {}, words.sides[side]), ' ', `${one.region} · ${one.act}`),
    el('h2', { lang: one.lang }, el('a', { href: one.href }, one.title)),
    el('p', {}, badgeMarkup(one.status)),
  );
}

function fieldMarkup(row: FieldRow, sides: Sides): Markup {
  const pairs =
    row.in === 'both' && row.a.length === row.b.length
      ? row.a.map((text, index) => wordings(text, row.b[index] ?? ''))
      : undefined;
  const contents = readSides<readonly string[]>(row, (side, texts) =>
    texts.map((text, index) => el('p', { lang: sides[side].lang }, ...(pairs?.[index]?.[side] ?? [text]))),
  );
  return rowMarkup(sides, sides.words.field[row.name], contents);
}

const section = (name: string, ...content: readonly (Piece | undefined)[]) =>
  el('section', { class: 'section' }, el('h2', {}, name), ...content);

/** The parts of a comparison, in their order. */
export function comparisonMarkup(sides: Sides): Markup[] {
  const { a, b, words } = sides;
  const comparison = compare(a, b);
  return [
    el('div', { class: 'sides heads' }, headMarkup(sides, 'a'), headMarkup(sides, 'b')),
    section(words.main, summaryMarkup(comparison, sides)),
    section(
      words.terms,
      el(
        'label',
        { class: 'small no-print' },
        el('input', { type: 'checkbox', id: 'show-same' }),
        ' ',
        words.showSame,
      ),
      el('ol', { class: 'comparison' }, ...comparison.channels.map((row) => channelMarkup(row, sides))),
    ),
    section(
      words.steps,
      ...comparison.processes.map((process) => processMarkup(process, sides)),
      ...comparison.channels.map((row) => picturesMarkup((row.in === 'b' ? row.b : row.a).kind, sides)),
    ),
    section(
      words.rest,
      el('ol', { class: 'comparison' }, ...comparison.fields.map((row) => fieldMarkup(row, sides))),
    ),
  ];
}
