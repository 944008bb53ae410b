import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDay } from '../../../history/__fixtures__/act.ts';
import { addDays } from '../../../model/day.ts';
import { type Markup, writeHtml } from '../shared/markup.ts';
import { chooseScale, type PictureEvent, timelinePicture } from './timeline-picture.ts';
import { toShare } from './timeline-scale.ts';
import { chooseTicks } from './timeline-ticks.ts';

const PHONE = 300;
const event = (number: number, day: string, more: Partial<PictureEvent> = {}): PictureEvent => ({
  number,
  day,
  unknown: false,
  final: false,
  ...more,
});

function marksOf(events: readonly PictureEvent[]): { x: number; y: number }[] {
  const scale = chooseScale(events.map(({ day }) => day));
  const picture = timelinePicture(events, [], { scale, label: 'ход событий' });
  return picture.children
    .filter((child): child is Markup => typeof child !== 'string' && child.tag === 'svg')
    .map(({ attributes: { x = '', y = '' } }) => ({ x: (Number.parseFloat(x) / 100) * PHONE, y: Number(y) }));
}

test('no two marks touch each other on a phone, however close their days are', () => {
  fc.assert(
    fc.property(fc.array(anyDay, { minLength: 1, maxLength: 12 }), (days) => {
      const marks = marksOf(days.map((day, index) => event(index + 1, day)));
      expect(marks).toHaveLength(days.length);
      for (const [index, one] of marks.entries()) {
        for (const other of marks.slice(index + 1)) {
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(19);
        }
      }
    }),
  );
});

test('later days stand further to the right, within the picture', () => {
  fc.assert(
    fc.property(anyDay, anyDay, anyDay, (...days) => {
      const scale = chooseScale(days);
      const shares = days.toSorted().map((day) => toShare(day, scale));
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      expect(shares[0]).toBe(0);
      expect(shares[2]).toBeLessThan(100);
    }),
  );
});

test('an axis has a few ticks, whatever its length', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 20_000 }), (first, length) => {
      const scale = chooseScale([first, addDays(first, length)]);
      const ticks = chooseTicks(scale);
      expect(ticks.length).toBeLessThanOrEqual(7);
      if (length > 40) expect(ticks.length).toBeGreaterThanOrEqual(1);
      for (const { day } of ticks) {
        expect(day >= scale.first && day <= scale.last).toBe(true);
        expect(day.endsWith('-01')).toBe(true);
      }
    }),
  );
});

test('years are told as years, months of a short axis as months', () => {
  expect(chooseTicks({ first: '2014-07-23', last: '2019-02-01' }).map(({ label }) => label)).toEqual([
    '2015',
    '2016',
    '2017',
    '2018',
    '2019',
  ]);
  expect(chooseTicks({ first: '2015-06-26', last: '2015-08-20' }).map(({ label }) => label)).toEqual([
    '07.2015',
    '08.2015',
  ]);
});

test('a known day, an unknown one and an end have shapes of their own', () => {
  const events = [
    event(1, '2014-07-23'),
    event(2, '2014-09-08', { unknown: true }),
    event(3, '2015-08-31', { final: true }),
  ];
  const scale = chooseScale(events.map(({ day }) => day));
  const stretches = [
    { from: '2014-07-23', kind: 'not-yet' as const, unsure: false, label: 'не введён' },
    { from: '2014-09-08', kind: 'in-force' as const, unsure: true, label: 'действует' },
  ];
  const html = writeHtml(
    timelinePicture(events, stretches, { scale, label: 'Ход событий', day: '2015-01-01' }),
  );
  expect(html).toContain('role="img" aria-label="Ход событий"');
  expect(html).toContain('<circle class="mark" ');
  expect(html).toContain('<circle class="mark is-unknown" ');
  expect(html).toContain('<rect class="mark is-end" ');
  expect(html).toMatch(/<rect class="stretch is-in-force is-unsure"[^>]*>/);
  expect(html).toMatch(/<line class="asked" x1="[\d.]+%"/);
});
