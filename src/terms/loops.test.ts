import { describe, expect, it } from 'vitest';
import type { Step } from '../model/records.ts';
import { buildGraph } from '../process/graph.ts';
import { makeProcess } from './__fixtures__/regulation.ts';
import { findLoops, reachableFrom } from './loops.ts';

const step = (id: string, more: Partial<Step> = {}): Step => ({ id, action: id, ...more });
const graphOf = (...steps: Step[]) => buildGraph('p', makeProcess(...steps));

/** «step: from>to …, passes» for each loop. */
function tell(...steps: Step[]): string[] {
  return findLoops(graphOf(...steps)).map(({ step: { id }, edges, passes }) => {
    const passed = edges.map(({ from, to }) => `${from}>${to}`).join(' ');
    return `${id}: ${passed}${passes === undefined ? '' : `, ${passes}`}`;
  });
}

describe('what can be reached', () => {
  const { edges } = graphOf(step('a', { next: 'c' }), step('b'), step('c'));

  it('are the steps on the way, the first among them, and the end', () => {
    expect([...reachableFrom('a', edges)]).toEqual(['a', 'c', 'end']);
    expect([...reachableFrom('b', edges)]).toEqual(['b', 'c', 'end']);
  });

  it('is less without some of the edges', () => {
    expect([...reachableFrom('a', edges, edges.slice(0, 1))]).toEqual(['a']);
  });
});

describe('loops', () => {
  it('are none where nothing repeats', () => {
    expect(tell(step('a'), step('b'))).toEqual([]);
    expect(tell(step('a', { rounds: 2 }), step('b'))).toEqual([]);
    expect(tell(step('a', { kind: 'condition', yes: 'b', no: 'c' }), step('b'), step('c'))).toEqual([]);
  });

  it('have no limit that the act does not set', () => {
    expect(tell(step('a'), step('b', { kind: 'condition', yes: 'end', no: 'a' }))).toEqual(['b: b>a']);
    expect(tell(step('a', { kind: 'condition', yes: 'end', no: 'a' }))).toEqual(['a: a>a']);
  });

  it('are passed as often as the step says that goes back', () => {
    const back = step('b', { kind: 'condition', yes: 'end', no: 'a', rounds: 3 });
    expect(tell(step('a'), back)).toEqual(['b: b>a, 3']);
  });

  it('are passed once more where the first passing is not yet a repetition', () => {
    const check = step('b', { kind: 'condition', yes: 'end', no: 'a' });
    expect(tell(step('a', { rounds: 3 }), check)).toEqual(['a: a>b, 4']);
  });

  it('keep apart what repeats in spite of a limit', () => {
    expect(
      tell(
        step('a'),
        step('b', { kind: 'condition', yes: 'c', no: 'a', rounds: 2 }),
        step('c', { kind: 'condition', yes: 'end', no: 'b' }),
      ),
    ).toEqual(['b: b>c b>a, 3']);
    expect(
      tell(
        step('a'),
        step('b', { kind: 'condition', yes: 'c', no: 'a', rounds: 2 }),
        step('c'),
        step('d', { kind: 'condition', yes: 'end', no: 'c' }),
      ),
    ).toEqual(['b: b>a, 2', 'd: d>c']);
  });

  it('that no way leads to do not count', () => {
    expect(tell(step('a', { next: 'end' }), step('b'), step('c', { next: 'b' }))).toEqual([]);
    expect(tell(step('a', { next: 'end' }), step('b'), step('c', { next: 'b', rounds: 2 }))).toEqual([]);
  });

  it('are found once, though two ways lead to them', () => {
    expect(
      tell(
        step('a', { kind: 'condition', yes: 'b', no: 'c' }),
        step('b'),
        step('c'),
        step('d', { kind: 'condition', yes: 'end', no: 'c' }),
      ),
    ).toEqual(['d: d>c']);
  });

  it('are not taken for ones where two ways only meet', () => {
    expect(
      tell(
        step('a', { kind: 'condition', yes: 'b', no: 'c' }),
        step('b', { next: 'd' }),
        step('c', { next: 'd' }),
        step('d'),
      ),
    ).toEqual([]);
  });
});

describe('limits that give too many ways', () => {
  const pair = (rounds: number) => [step('a'), step('b', { kind: 'condition', yes: 'end', no: 'a', rounds })];

  it('count as none: two steps and 999 passes are 2,000 states', () => {
    expect(tell(...pair(999))).toEqual(['b: b>a, 999']);
    expect(tell(...pair(1000))).toEqual(['b: b>a']);
  });

  it('multiply', () => {
    const two = (rounds: number) => [
      step('a'),
      step('b', { kind: 'condition', yes: 'c', no: 'a', rounds }),
      step('c'),
      step('d', { kind: 'condition', yes: 'end', no: 'c', rounds }),
    ];
    expect(tell(...two(21))).toEqual(['b: b>a, 21', 'd: d>c, 21']);
    expect(tell(...two(22))).toEqual(['b: b>a', 'd: d>c']);
  });
});
