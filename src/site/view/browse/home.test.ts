import { expect, test } from 'vitest';
import { makeAct } from '../../../history/__fixtures__/act.ts';
import { makeSite } from '../act/__fixtures__/make-site.ts';
import type { RegulationSummary } from '../shared/summary.ts';
import { homeServices, latestActs } from './home.ts';

const services = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `r${index}`, regionId: 'vko' }) as RegulationSummary);

test('a small catalogue lists its services by region, without empty regions', () => {
  const data = { ...makeSite({}), regulations: services(2) };
  expect(
    homeServices(data).map(({ region, regulations }) => [region, regulations.map(({ id }) => id)]),
  ).toEqual([['Восточный край', ['r0', 'r1']]]);
});

test('a large one lists none', () => {
  expect(homeServices({ ...makeSite({}), regulations: services(40) })).toHaveLength(1);
  expect(homeServices({ ...makeSite({}), regulations: services(41) })).toEqual([]);
});

test('the newest acts stand first, and not all of many', () => {
  const days = Array.from({ length: 12 }, (_, index) => `2015-01-${String(index + 10)}`);
  const acts = Object.fromEntries(days.map((date) => [date, makeAct([], { date })]));
  expect(latestActs(makeSite(acts)).map(({ id }) => id)).toEqual(days.toReversed().slice(0, 10));
});
