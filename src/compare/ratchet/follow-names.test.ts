import { expect, it } from 'vitest';
import { followNames } from './follow-names.ts';
import type { VerdictSnapshot } from './verdict-snapshot.ts';

const before: VerdictSnapshot = {
  format: 'reglament-verdicts',
  version: 2,
  regulations: { a: { paths: [], steps: { a: {} } }, b: { paths: [], steps: { b: {} } } },
  rules: { r: { paths: [], steps: {} } },
};

const named = (id: string, ...formerly: string[]) => ({ id, data: { formerly } });

const follow = (...regulations: ReturnType<typeof named>[]) =>
  Object.entries(followNames(before, { regulations, rules: [named('r2', 'r')] }).regulations).map(
    ([id, { steps }]) => `${Object.keys(steps)} as ${id}`,
  );

it('a record is held against what it was under its name of before', () => {
  expect(follow(named('a2', 'a'), named('b'))).toEqual(['a as a2', 'b as b']);
  expect(Object.keys(followNames(before, { regulations: [], rules: [named('r2', 'r')] }).rules)).toEqual([
    'r2',
  ]);
});

it('of several names the newest that was checked decides', () => {
  expect(follow(named('c', 'a', 'b'))).toEqual(['a as a', 'b as c']);
});

it('a name that stands today, or that was checked itself, hides nobody', () => {
  expect(follow(named('a'), named('c', 'a'), named('b'))).toEqual(['a as a', 'b as b']);
  expect(follow(named('b', 'a'))).toEqual(['a as a', 'b as b']);
});
