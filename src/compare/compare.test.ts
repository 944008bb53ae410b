import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Step } from '../model/records.ts';
import { makeRegulation } from '../terms/__fixtures__/regulation.ts';
import { checkRegulation } from '../terms/check.ts';
import { AFTER, BEFORE, makeComparand, makeStep } from './__fixtures__/redactions.ts';
import { buildComparand } from './build-comparand.ts';
import { alignSteps, type Comparison, compare, isSame, type PairedRow } from './compare.ts';
import { formatChange, formatSignedChange } from './format-change.ts';

const rowsOf = ({ fields, channels, processes }: Comparison): PairedRow<unknown, string>[] => [
  ...fields,
  ...channels,
  ...processes.flatMap(({ steps }) => steps),
];
const differing = (comparison: Comparison) => rowsOf(comparison).filter((row) => !isSame(row));

describe('two redactions of a synthetic regulation', () => {
  const comparison = compare(BEFORE, AFTER);
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');

  test('step 3: 2 → 5 working days', () => {
    const [row, ...others] = (comparison.processes[0]?.steps ?? []).filter((step) => !isSame(step));
    expect(others).toEqual([]);
    if (row?.in !== 'both' || row.a.time.kind !== 'counted' || row.b.time.kind !== 'counted') throw row;
    expect([row.a.label, row.b.label, row.differs]).toEqual(['3)', '3)', ['time']]);
    expect(plain(formatChange(row.a.time.max, row.b.time.max, 'ru'))).toBe('2 → 5 рабочих дней');
  });

  test('reserve +1 → −2, and the verdict turns', () => {
    const [row, ...others] = comparison.channels;
    expect(others).toEqual([]);
    if (row?.in !== 'both' || row.a.margin === undefined || row.b.margin === undefined) throw row;
    expect(plain(formatSignedChange(row.a.margin, row.b.margin, 'ru'))).toBe('+1 → −2 рабочих дня');
    expect([row.a.verdict, row.b.verdict]).toEqual(['fits', 'exceeds']);
    expect(row.differs).toEqual(['total', 'verdict', 'margin']);
  });

  test('nothing else differs', () => {
    expect(differing(comparison)).toHaveLength(2);
  });
});

const PREPARE = makeStep('2)', 'specialist', 'подготовка проекта справки', '1 рабочий день');
const RECEIVE = makeStep('1)', 'clerk', 'прием и регистрация документов', '15 минут');
const ISSUE = makeStep('3)', 'clerk', 'выдача готовой справки под роспись', '15 минут');

/** The steps of two sequences in a word each. */
function told(a: readonly Step[], b: readonly Step[]): string[] {
  const [one, other] = [a, b].map((steps) => makeComparand(steps, '5 рабочих дней'));
  if (one === undefined || other === undefined) return [];
  const rows = compare(one, other).processes.flatMap(({ steps }) => steps);
  return rows.map((row) =>
    row.in === 'both'
      ? `${row.a.label} = ${row.b.label} ${row.differs}`.trim()
      : row.in === 'a'
        ? `${row.a.label} –`
        : `– ${row.b.label}`,
  );
}

describe('steps', () => {
  test('one more in the middle is one more, and the rest stay together', () => {
    const check = makeStep('2)', 'head', 'рассмотрение и визирование руководителем', '1 рабочий день');
    expect(told([RECEIVE, ISSUE], [RECEIVE, check, ISSUE])).toEqual(['1) = 1)', '– 2)', '3) = 3)']);
    expect(told([RECEIVE, check, ISSUE], [RECEIVE, ISSUE])).toEqual(['1) = 1)', '2) –', '3) = 3)']);
  });

  test('a step of other words is replaced, not changed', () => {
    const other = makeStep('2)', 'head', 'заседание комиссии по распределению мест', '1 рабочий день');
    expect(told([RECEIVE, PREPARE], [RECEIVE, other])).toEqual(['1) = 1)', '2) –', '– 2)']);
  });

  test('the same step of another unit, in other words, of another time', () => {
    const moved = { ...PREPARE, unit: 'head' };
    expect(told([PREPARE], [moved])).toEqual(['2) = 2) who']);
    const worded = { ...PREPARE, action: 'подготовка проекта справки либо отказа' };
    expect(told([PREPARE], [worded])).toEqual(['2) = 2) action']);
    expect(told([PREPARE], [{ ...PREPARE, duration: '1 календарный день' }])).toEqual(['2) = 2) time']);
    const { duration: _, ...open } = PREPARE;
    expect(told([PREPARE], [open])).toEqual(['2) = 2) time']);
  });

  test('the same time in other words is no other time', () => {
    const phrase = { ...PREPARE, duration: 'не более 1 (одного) рабочего дня' };
    expect(told([PREPARE], [phrase])).toEqual(['2) = 2) phrase']);
  });

  test('writing that changes nothing is no difference', () => {
    const written = { ...PREPARE, action: 'Подготовка  проекта справки', unit: 'specialist' };
    expect(told([PREPARE], [written])).toEqual(['2) = 2)']);
  });
});

describe('fields, channels and processes', () => {
  const base = makeRegulation([RECEIVE]);
  const of = (more: Parameters<typeof makeRegulation>[1]) => {
    const regulation = makeRegulation([RECEIVE], more);
    return buildComparand(regulation, checkRegulation(regulation, undefined));
  };
  const same = buildComparand(base, checkRegulation(base, undefined));

  test('a field that differs is named, and one that only one has', () => {
    const other = of({
      titles: { heading: 'Выдача дубликата' },
      start: { text: 'заявление', at: 'п. 4' },
    });
    const rows = compare(same, other).fields.filter((row) => !isSame(row));
    expect(rows).toEqual([
      { name: 'title', in: 'both', a: ['Выдача справки'], b: ['Выдача дубликата'], differs: ['text'] },
      { name: 'start', in: 'b', b: ['заявление'] },
    ]);
  });

  test('a channel and a process of one side stand alone', () => {
    const [provider] = Object.values(base.processes);
    if (provider === undefined) throw new Error('no process');
    const other = of({
      channels: { ...base.channels, portal: { text: 'портал', at: 'п. 1', path: ['portal'] } },
      processes: { ...base.processes, portal: provider },
    });
    const { channels, processes } = compare(same, other);
    expect(channels.map((row) => row.in)).toEqual(['both', 'b']);
    expect(processes.map(({ id, in: side, steps }) => [id, side, steps.length])).toEqual([
      ['provider', 'both', 1],
      ['portal', 'b', 1],
    ]);
  });
});

describe('whatever is compared', () => {
  const words = fc.array(
    fc.constantFrom('прием', 'выдача', 'подготовка', 'проекта', 'справки', 'документов', 'подписание'),
    { minLength: 1, maxLength: 4 },
  );
  const step = fc
    .tuple(words, fc.constantFrom('clerk', 'head', 'specialist'), fc.integer({ min: 1, max: 3 }))
    .map(([action, unit, days]) => makeStep(`${days})`, unit, action.join(' '), `${days * 5} рабочих дней`));
  const comparands = fc.array(step, { minLength: 1, maxLength: 6 }).map((steps) => {
    const named = steps.map((one, index) => ({ ...one, id: `s${index}` }));
    return makeComparand(named, '20 рабочих дней');
  });

  test('a regulation does not differ from itself', () => {
    fc.assert(
      fc.property(comparands, (one) => {
        expect(differing(compare(one, one))).toEqual([]);
      }),
    );
  });

  test('the other way round says the same', () => {
    const mirrored = (row: PairedRow<unknown, string>) =>
      row.in === 'both'
        ? { ...row, a: row.b, b: row.a }
        : row.in === 'a'
          ? { in: 'b', b: row.a }
          : { in: 'a', a: row.b };
    const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row, sortedKeys)).sort();
    const sortedKeys = (_: string, value: unknown) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)))
        : value;
    fc.assert(
      fc.property(comparands, comparands, (one, other) => {
        const there = rowsOf(compare(one, other)).map(mirrored);
        expect(sorted(there)).toEqual(sorted(rowsOf(compare(other, one))));
      }),
    );
  });

  test('every step stands in it once, in its order', () => {
    fc.assert(
      fc.property(comparands, comparands, (one, other) => {
        const [a = [], b = []] = [one, other].map(({ processes }) => processes[0]?.steps);
        const rows = alignSteps(a, b);
        expect(rows.flatMap((row) => (row.in === 'b' ? [] : [row.a]))).toEqual(a);
        expect(rows.flatMap((row) => (row.in === 'a' ? [] : [row.b]))).toEqual(b);
      }),
    );
  });
});
