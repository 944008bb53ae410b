import { beforeAll, expect, it } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { type Mistake, mistakesIn } from './mistakes.ts';
import { formatSeenShare, formatSurvivors, formatTable, measureShare } from './table.ts';
import { type MistakeTrial, measureBaseline, tryMistake } from './trial.ts';

const CONTENT = new URL('../../content', import.meta.url).pathname;

/** Measured over this sample; the whole is `npm run test:records`. The share only goes up. */
const FLOOR = 0.9;

let base: ReturnType<typeof measureBaseline>;
let sample: Mistake[];
let trials: MistakeTrial[];

beforeAll(async () => {
  const { catalog } = await loadCatalog(CONTENT);
  base = measureBaseline(CONTENT, catalog, '2026-11-30');
  sample = mistakesIn(base.entries, 1);
  trials = sample.map((mistake) => tryMistake(mistake, base));
}, 120_000);

it('makes mistakes of every kind, and each changes its record', () => {
  expect(new Set(sample.map(({ kind }) => kind)).size).toBeGreaterThan(35);
  for (const { kind, where, entry, spoilt } of sample) {
    expect(`${kind} ${where} ${JSON.stringify(spoilt.data)}`).not.toBe(
      `${kind} ${where} ${JSON.stringify(entry.data)}`,
    );
  }
});

it('says nothing of a record without a mistake', () => {
  for (const mistake of sample.slice(0, 8)) {
    const { seen, by, against } = tryMistake({ ...mistake, spoilt: mistake.entry }, base);
    expect({ seen, by, against }).toEqual({ seen: undefined, by: [], against: false });
  }
});

it('sees the mistakes that records can decide', () => {
  const share = measureShare(trials);
  expect(share.of).toBeGreaterThan(25);
  expect(share.seen / share.of).toBeGreaterThanOrEqual(FLOOR);
});

it('tells kinds in a table, and survivors with their place', () => {
  const [first, second] = sample;
  if (first === undefined || second === undefined) throw new Error('no sample');
  const told: MistakeTrial[] = [
    { mistake: first, seen: 'error', by: ['a/b'], against: false, decidable: true },
    { mistake: { ...second, kind: first.kind }, by: [], against: false, decidable: true },
    { mistake: first, by: [], against: false, decidable: false },
  ];
  expect(formatSeenShare(measureShare(told))).toBe('50.0 %');
  expect(formatTable(told)).toMatch(/^a step is dropped +3 +1 +0 +0 +0 +2 +1\/2 +50\.0 %$/m);
  expect(formatSurvivors(told)).toContain(`${first.kind}: ${second.entry.file} ${second.where}\n`);
  expect(formatSurvivors(told)).toContain('1 more change a fact that stands once');
});
