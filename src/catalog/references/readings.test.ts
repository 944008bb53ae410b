import { expect, it } from 'vitest';
import type { FirstDayPeriod, Site } from '../../model/records.ts';
import { checkReadings } from './readings.ts';

const SITE: Site = { name: 'К', tagline: 'К', language: 'ru', regions: {}, spheres: {}, registers: {} };

function pathsOf(...firstDay: FirstDayPeriod[]) {
  const data = { ...SITE, readings: { firstDay } };
  return checkReadings({ kind: 'site', id: 'site', file: 'site.yaml', data }).map(({ path }) => path);
}

it('finds a period that ends before it begins', () => {
  const days: FirstDayPeriod['days'] = ['day-after'];
  expect(
    pathsOf(
      { from: '2015-01-01', until: '2015-01-01', days },
      { from: '2015-01-01', until: '2014-12-31', days },
      { until: '2014-12-31', days },
      { from: '2015-01-01', days },
    ),
  ).toEqual([['readings', 'firstDay', 1, 'until']]);
});

it('finds nothing in a site that leaves the law as it is', () => {
  expect(checkReadings({ kind: 'site', id: 'site', file: 'site.yaml', data: SITE })).toEqual([]);
});
