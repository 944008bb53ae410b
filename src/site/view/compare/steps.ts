/** Aligned steps of a comparison: who, what and how long, with what differs. */
import { subtract } from '../../../compare/change.ts';
import type { ComparedStep } from '../../../compare/comparand.ts';
import type { ProcessRow, StepRow } from '../../../compare/compare.ts';
import { formatChange, formatSigned } from '../../../compare/format-change.ts';
import { el, type Markup, type Piece } from '../shared/markup.ts';
import type { Compared } from './compared.ts';
import { quoteSide, readSides, rowMarkup, type SideName, type Sides, wordings } from './sides.ts';

const WORDS_IN_NAME = 5;

/** «шаг 3»; a step of another label is called by it, and one without by its first words. */
export function headStep(row: StepRow, { words, a, b }: Sides): Piece {
  const [step, regulation] = row.in === 'b' ? [row.b, b] : [row.a, a];
  const number = /^(\d+(?:-\d+)?)[).]?$/.exec(step.label ?? '')?.[1];
  if (number !== undefined) return words.step.replace('{n}', number);
  const begin = step.action.split(' ').slice(0, WORDS_IN_NAME).join(' ');
  return quoteSide(step.label ?? `«${begin}…»`, regulation);
}

const timeless = ({ kind }: ComparedStep, { words }: Sides) =>
  kind === 'event' ? words.event : words.noDuration;

/** «2 → 5 рабочих дней (+3 рабочих дня)»; nothing where the time is the same. */
export function timeChange(row: StepRow, sides: Sides): string | undefined {
  if (row.in !== 'both' || !row.differs.includes('time')) return undefined;
  const { language } = sides.words;
  const [from, to] = [row.a.time, row.b.time];
  if (from.kind !== 'counted' || to.kind !== 'counted') {
    return `${row.a.phrase ?? timeless(row.a, sides)} → ${row.b.phrase ?? timeless(row.b, sides)}`;
  }
  const difference = subtract(from.max, to.max);
  const change = formatChange(from.max, to.max, language);
  return difference === undefined ? change : `${change} (${formatSigned(difference, language)})`;
}

/** To the step on the page of its regulation. */
function drawLink(step: ComparedStep, process: string, { href, lang }: Compared): Markup {
  return el('a', { href: `${href}law/#${process}-${step.id}`, lang }, step.label ?? '→');
}

const small = (...pieces: readonly Piece[]) => el('p', { class: 'small soft' }, ...pieces);

function stepMarkup(process: string, row: StepRow, sides: Sides): Markup {
  const marked =
    row.in === 'both'
      ? {
          who: wordings(row.a.who, row.b.who),
          action: wordings(row.a.action, row.b.action),
          result: wordings(row.a.result ?? '', row.b.result ?? ''),
        }
      : undefined;
  const told = (side: SideName, step: ComparedStep): Piece[] => {
    const { who, action, phrase, result, outcome } = step;
    const { words } = sides;
    const { lang } = sides[side];
    const time = phrase === undefined ? timeless(step, sides) : el('b', { lang }, phrase);
    const resultWords = el('span', { lang }, ...(marked?.result[side] ?? [result ?? '']));
    return [
      ...(who === '' ? [] : [small(el('span', { lang }, ...(marked?.who[side] ?? [who])))]),
      el('p', { lang }, ...(marked?.action[side] ?? [action])),
      el('p', { class: 'small' }, time),
      ...(result === undefined ? [] : [small(`${words.result}: `, resultWords)]),
      ...(outcome === undefined ? [] : [small(words.finish[outcome])]),
    ];
  };
  return rowMarkup(sides, headStep(row, sides), readSides(row, told), {
    change: timeChange(row, sides),
    links: {
      ...(row.in === 'b' ? {} : { a: drawLink(row.a, process, sides.a) }),
      ...(row.in === 'a' ? {} : { b: drawLink(row.b, process, sides.b) }),
    },
  });
}

export function nameComparedProcess(process: string, { a, b }: Sides): string {
  return a.processWords[process] ?? b.processWords[process] ?? process;
}

export function processMarkup({ id, in: where, steps }: ProcessRow, sides: Sides): Markup {
  const only =
    where === 'both' ? undefined : el('span', { class: 'compared-state' }, sides.words.only[where]);
  return el(
    'section',
    { class: 'stack' },
    el('h3', {}, nameComparedProcess(id, sides), only === undefined ? undefined : ' ', only),
    el('ol', { class: 'comparison' }, ...steps.map((row) => stepMarkup(id, row, sides))),
  );
}
