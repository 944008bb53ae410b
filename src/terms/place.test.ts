import { describe, expect, it } from 'vitest';
import { makeProcess } from './__fixtures__/regulation.ts';
import { locateRestated, locateStep } from './place.ts';

const process = makeProcess();

describe('the place of a step', () => {
  it.each([
    ['1)', 'п. 5 пп. 1)'],
    ['12-1)', 'п. 5 пп. 12-1)'],
    ['1-12)', 'п. 5 пп. 1-12)'],
    ['действие 1)', 'п. 5, действие 1)'],
    ['1) и 2)', 'п. 5, 1) и 2)'],
    ['1', 'п. 5, 1'],
  ])('is that of its process with its number «%s»', (label, at) => {
    expect(locateStep(process, { label })).toBe(at);
  });

  it('is that of its process when it has no number, and its own when it has one', () => {
    expect(locateStep(process, {})).toBe('п. 5');
    expect(locateStep(process, { at: 'п. 6', label: '1)' })).toBe('п. 6');
  });

  it('in a repetition is that of the repetition', () => {
    expect(locateRestated({ at: 'п. 7' }, { label: '2)' })).toBe('п. 7 пп. 2)');
  });
});
