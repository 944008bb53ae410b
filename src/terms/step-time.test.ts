import { expect, it } from 'vitest';
import { toAmount, ZERO } from './amount.ts';
import { itemTime, readStepTime, readTime, toTimeAmount } from './step-time.ts';

it.each([
  ['2 – 4 часа', { kind: 'counted', min: toAmount(2, 'hour'), max: toAmount(4, 'hour') }],
  ['в день обращения', { kind: 'open', why: 'by-event' }],
  ['указано в пункте 4', { kind: 'open', why: 'by-reference' }],
  ['скоро', { kind: 'open', why: 'unreadable' }],
])('«%s» is %j', (phrase, time) => {
  expect(readTime(phrase)).toEqual(time);
  expect(readStepTime({ id: 's', action: 'с', duration: phrase, kind: 'event' })).toEqual(time);
});

it('without a duration is none of an event, and open of any other step', () => {
  expect(readStepTime({ id: 's', action: 'с', kind: 'event' })).toEqual({ kind: 'none' });
  expect(readStepTime({ id: 's', action: 'с' })).toEqual({ kind: 'open', why: 'no-duration' });
});

it('counts by its bound, and adds nothing when it is not counted', () => {
  const time = readTime('2 – 4 часа');
  expect(toTimeAmount(itemTime(time, 'lower'))).toEqual(toAmount(2, 'hour'));
  expect(toTimeAmount(itemTime(time, 'upper'))).toEqual(toAmount(4, 'hour'));
  expect(itemTime({ kind: 'none' }, 'upper')).toEqual({ kind: 'none' });
  expect(toTimeAmount({ kind: 'open', why: 'no-end' })).toEqual(ZERO);
});
