import { expect, it } from 'vitest';
import type { CommencementRule } from '../model/records.ts';
import { by, makeAct } from './__fixtures__/act.ts';
import { effectByOtherAct, findEffect } from './effect.ts';

const PUBLISHED = [
  { type: 'adopted', date: '2014-07-23' },
  { type: 'published', date: '2015-03-20' },
] as const;

/** The day on which an act of 23 July 2014 that was published on 20 March begins. */
function beginning(rule: CommencementRule): string {
  const act = makeAct([...PUBLISHED, { type: 'commenced', rule }]);
  const [event] = act.events.slice(-1);
  return event === undefined ? '' : findEffect(event, act).from;
}

it.each<[CommencementRule, string]>([
  ['day-of-publication', '2015-03-20'],
  ['day-of-first-publication', '2015-03-20'],
  ['day-after-publication', '2015-03-21'],
  ['day-after-first-publication', '2015-03-21'],
  ['ten-days-after-publication', '2015-03-31'],
  ['ten-days-after-first-publication', '2015-03-31'],
  ['day-of-signing', '2014-07-23'],
])('the rule %s gives %s', (rule, day) => {
  expect(beginning(rule)).toBe(day);
});

it('of another act is known when it counts from its signing, and bounded when it counts from a publication', () => {
  const repeal = by('2016-01-10');
  expect(effectByOtherAct(repeal, 'day-of-signing', 'unknown')).toEqual({
    from: '2016-01-10',
    notBefore: '2016-01-10',
    notAfter: '2016-01-10',
  });
  expect(effectByOtherAct(repeal, 'day-after-publication', 'unknown')).toEqual({
    from: 'unknown',
    notBefore: '2016-01-11',
  });
});
