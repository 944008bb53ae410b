import { expect, test } from 'vitest';
import type { Act, ActRef } from '../model/records.ts';
import { makeAct } from './__fixtures__/act.ts';
import { buildSuccession, type Follower } from './succession.ts';

const AT = { text: 'постановление', at: 'п. 2' };

function named(number: string, date: string, more: Partial<Act> = {}): Act {
  return makeAct([{ type: 'adopted', date }], { number, date, ...more });
}

const ref = (number: string, date: string): ActRef => ({ authority: 'акимат', number, date });
const shape = (followers: readonly Follower[]): unknown[] =>
  followers.map(({ id, act, next }) => [id ?? act.number, ...shape(next)]);

test('the chain goes on through acts of the catalogue and ends outside it', () => {
  const acts = new Map([
    ['a', named('1', '2012-01-01', { successors: [{ act: ref('2', '2014-01-01'), source: 'п. 3' }] })],
    ['b', named('2', '2014-01-01')],
    [
      'c',
      named('3', '2016-01-01', {
        repeals: [{ act: ref('2', '2014-01-01'), ...AT }],
        successors: [{ act: ref('99', '2020-05-01'), url: 'https://example.org/99', source: 'реестр' }],
      }),
    ],
  ]);
  const { listFollowers, listPrecursors } = buildSuccession(acts);
  expect(shape(listFollowers('a'))).toEqual([['b', ['c', ['99']]]]);
  expect(listFollowers('c')).toMatchObject([{ url: 'https://example.org/99', source: 'реестр' }]);
  expect(listPrecursors('b')).toEqual(['a']);
  expect(listPrecursors('c')).toEqual([]);
});

test('an act of the same number and day, but of another authority, is another act', () => {
  const acts = new Map([['a', named('1', '2012-01-01')]]);
  const { findRecord } = buildSuccession(acts);
  expect(findRecord(ref('1', '2012-01-01'))).toBe('a');
  expect(findRecord({ ...ref('1', '2012-01-01'), authority: 'маслихат' })).toBeUndefined();
  expect(findRecord({ ...ref('1', '2012-01-01'), ref: 'gone' })).toBeUndefined();
});

test('acts that name each other do not make an endless chain', () => {
  const acts = new Map([
    ['a', named('1', '2012-01-01', { successors: [{ act: ref('2', '2014-01-01'), source: 'п. 3' }] })],
    ['b', named('2', '2014-01-01', { successors: [{ act: ref('1', '2012-01-01'), source: 'п. 3' }] })],
  ]);
  expect(shape(buildSuccession(acts).listFollowers('a'))).toEqual([['b', ['a']]]);
});
