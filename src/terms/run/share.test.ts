/** Shares that can be counted by hand: the office takes papers in for 420 minutes a day, 9–13 and 14:30–17:30. */
import { expect, it } from 'vitest';
import { kz } from '../__fixtures__/kz.ts';
import { HOURS } from '../calendar/schedule.ts';
import type { CountedTerm } from '../deadline.ts';
import type { RunSegment } from './segments.ts';
import { measureLateShare } from './share.ts';

const work = (minutes: number, holder: 'provider' | 'con' = 'provider'): RunSegment[] => [
  { kind: 'work', holder, minutes },
];
/** The deadline is the closing of the day itself, 18:30. */
const SAME_DAY: CountedTerm = { count: 1, unit: 'working-day' };

interface Asked {
  ways: RunSegment[][];
  term: CountedTerm;
  /** From Tuesday, 1 September 2015, to Friday. */
  from?: string | undefined;
  to?: string;
  bound?: 'lower' | 'upper';
  years?: number[];
}

function measure({
  ways,
  term,
  from = '2015-09-01',
  to = '2015-09-04',
  bound = 'upper',
  years = [2015],
}: Asked) {
  const readings = [{ firstDay: 'day-of-event', endOfDay: 'closing' } as const];
  const question = { calendar: kz(...years), term, readings, ...HOURS.office, to };
  const share = measureLateShare(ways, bound, question, from);
  if (share === undefined) return undefined;
  const { late, all, first, last } = share;
  const moment = ({ date, time }: { date: string; time: string }) => `${date} ${time}`;
  return [`${late.days}/${all.days}`, `${late.minutes}/${all.minutes}`, moment(first), moment(last)];
}

it.each<[what: string, asked: Asked, expected: ReturnType<typeof measure>]>([
  [
    'every start is late',
    { ways: [work(30)], term: { minutes: 20 } },
    ['4/4', '1680/1680', '2015-09-01 09:00', '2015-09-04 17:29'],
  ],
  ['what ends on the minute is in time', { ways: [work(30)], term: { minutes: 30 } }, undefined],
  [
    'the last half hour of each day',
    { ways: [work(90)], term: SAME_DAY },
    ['4/4', '116/1680', '2015-09-01 17:01', '2015-09-04 17:29'],
  ],
  [
    'all but the first minute of the afternoon',
    { ways: [work(240)], term: SAME_DAY },
    ['4/4', '716/1680', '2015-09-01 14:31', '2015-09-04 17:29'],
  ],
  ['what fits into every afternoon', { ways: [work(60)], term: SAME_DAY }, undefined],
  [
    'only from a day on',
    { ways: [work(30)], term: { minutes: 20 }, from: '2015-09-03' },
    ['2/2', '840/840', '2015-09-03 09:00', '2015-09-04 17:29'],
  ],
  ['no start at all', { ways: [work(30)], term: { minutes: 20 }, from: '2015-09-10' }, undefined],
  [
    'the ЦОН works through the lunch of the office, over which the term stands still: two spells of one day',
    { ways: [work(30, 'con')], term: { minutes: 20 }, to: '2015-09-01' },
    ['1/1', '401/420', '2015-09-01 09:00', '2015-09-01 17:29'],
  ],
  [
    'the longest of two ways',
    { ways: [work(10), work(30)], term: { minutes: 20 } },
    ['4/4', '1680/1680', '2015-09-01 09:00', '2015-09-04 17:29'],
  ],
  [
    'the shortest of two ways',
    { ways: [work(10), work(30)], term: { minutes: 20 }, bound: 'lower' },
    undefined,
  ],
  [
    'what does not end within the calendar is not counted, though its deadline does: 90 minutes after 17:00',
    { ways: [work(90)], term: { minutes: 70 }, from: '2015-12-31', to: '2015-12-31' },
    ['1/1', '391/391', '2015-12-31 09:00', '2015-12-31 17:00'],
  ],
  [
    'years with a gap between them; 3 January stands in for Sunday the first',
    {
      ways: [work(30)],
      term: { minutes: 20 },
      years: [2015, 2017],
      from: '2015-12-30',
      to: '2017-01-05',
    },
    ['4/4', '1680/1680', '2015-12-30 09:00', '2017-01-05 17:29'],
  ],
])('%s', (_, asked, expected) => {
  expect(measure(asked)).toEqual(expected);
});

it('has no share without a reading of the law', () => {
  const question = { calendar: kz(2015), term: SAME_DAY, readings: [], ...HOURS.office };
  expect(() => measureLateShare([work(90)], 'upper', question, '2015-09-01')).toThrow(
    'a share is counted under a reading of the law',
  );
});
