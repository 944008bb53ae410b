import { describe, expect, it } from 'vitest';
import { by, type EventSpec, makeAct } from '../history/__fixtures__/act.ts';
import type { LinkedRegulation } from '../model/entry.ts';
import { makeRegulation } from '../terms/__fixtures__/regulation.ts';
import { findCautions } from './deadline-cautions.ts';
import { type DeadlineReport, formatDeadlines, tellDeadlines } from './deadlines.ts';

const BEGUN: EventSpec = { type: 'commenced', date: '2014-09-12' };

function link(events: readonly EventSpec[], more: { draft?: true; standardGone?: string } = {}) {
  const { draft, standardGone } = more;
  return {
    data: makeRegulation([], draft === undefined ? {} : { draft }),
    act: { data: makeAct(events) },
    ...(standardGone === undefined
      ? {}
      : { standard: { order: { data: { repealed: { date: standardGone } } } } }),
  } as unknown as LinkedRegulation;
}

describe('what is told before a last day', () => {
  it('is nothing while the regulation is in force and was read', () => {
    expect(findCautions(link([BEGUN]), '2015-03-18')).toEqual([]);
  });

  it('is that it had not begun, or that nobody knows', () => {
    expect(findCautions(link([BEGUN]), '2014-09-11')).toEqual(['not-yet']);
    expect(findCautions(link([]), '2015-03-18')).toEqual(['unknown']);
  });

  it('is its end, and whether its day is known', () => {
    const known: EventSpec = { type: 'repealed', date: '2015-09-05', by: by('2015-08-20') };
    expect(findCautions(link([BEGUN, known]), '2015-09-04')).toEqual([]);
    expect(findCautions(link([BEGUN, known]), '2015-09-05')).toEqual(['repealed']);
    const unknown: EventSpec = { type: 'repealed', by: by('2015-08-20') };
    expect(findCautions(link([BEGUN, unknown]), '2020-03-18')).toEqual(['may-have-ended']);
  });

  it('is that its item was taken out of the act', () => {
    const out: EventSpec = { type: 'item-excluded', date: '2015-08-01', by: by('2015-07-08'), items: ['1)'] };
    expect(findCautions(link([BEGUN, out]), '2015-08-01')).toEqual(['excluded']);
  });

  it('is the end of the standard, from its day', () => {
    const gone = link([BEGUN], { standardGone: '2020-05-01' });
    expect(findCautions(gone, '2020-04-30')).toEqual([]);
    expect(findCautions(gone, '2020-05-01')).toEqual(['standard-repealed']);
  });

  it('is that nobody has read the record, after what the act says', () => {
    expect(findCautions(link([BEGUN], { draft: true }), '2015-03-18')).toEqual(['draft']);
    expect(findCautions(link([BEGUN], { draft: true }), '2014-09-11')).toEqual(['not-yet', 'draft']);
  });
});

it('stands above the channels, in the language that was asked for', () => {
  const report: DeadlineReport = {
    title: 'Справка',
    from: '2020-03-18',
    cautions: ['repealed'],
    channels: [],
  };
  expect(formatDeadlines(report, 'ru')).toBe(
    'Справка\nдень обращения: 2020-03-18\nосторожно: в этот день регламент уже утратил силу\n',
  );
  expect(formatDeadlines(report, 'en')).toContain('caution: on this day the regulation had been repealed');
  expect(tellDeadlines(report, 'ru')).toEqual([]);
});
