import { describe, expect, it } from 'vitest';
import type { Process, Step } from '../model/records.ts';
import { END } from './graph.ts';
import { narrowProcesses, type Passing } from './narrow.ts';

const step = (id: string, more: Partial<Step> = {}): Step => ({ id, action: id, ...more });
const makeProcess = (...steps: Step[]): Process => ({ holder: 'provider', at: 'п. 5', steps });

/** Every step with where it leads and how it ends. */
function tell(process: Process | undefined): string[] {
  return (process?.steps ?? []).map(({ id, next, yes, no, outcome }) =>
    [id, next, yes, no, outcome].filter((part) => part !== undefined).join(' '),
  );
}

const narrow = (process: Process, passing: Partial<Passing> = {}, more: Record<string, Process> = {}) =>
  narrowProcesses({ a: process, ...more }, { channel: 'portal', path: ['a'], ...passing }).a;

describe('a step of another channel', () => {
  const con = { channels: ['con' as const] };

  it('is left out, and stays for its own', () => {
    const process = makeProcess(step('one'), step('two', con), step('three'));
    expect(tell(narrow(process))).toEqual(['one', 'three']);
    expect(narrow(process, { channel: 'con' })).toBe(process);
  });

  it('hands on how the process ends', () => {
    const process = makeProcess(step('one'), step('two', { ...con, outcome: 'result' }));
    expect(tell(narrow(process))).toEqual(['one result']);
  });

  it('is passed by whatever led to it', () => {
    const process = makeProcess(
      step('check', { kind: 'condition', yes: 'hand', no: 'refuse' }),
      step('refuse', { next: END, outcome: 'refusal' }),
      step('hand', { ...con, next: 'note' }),
      step('other', { next: END }),
      step('note'),
    );
    expect(tell(narrow(process))).toEqual(['check note refuse', 'refuse end refusal', 'other end', 'note']);
  });

  it('leads the step before it on to where it led itself', () => {
    const process = makeProcess(
      step('one'),
      step('two', { ...con, next: 'four' }),
      step('three'),
      step('four'),
    );
    expect(tell(narrow(process))).toEqual(['one four', 'three', 'four']);
  });

  it('hands its parallel branches on', () => {
    const process = makeProcess(
      step('one'),
      step('two', { ...con, next: ['three', 'four'] }),
      step('three'),
      step('four'),
    );
    expect(narrow(process)?.steps[0]?.next).toEqual(['three', 'four']);
    const parallel = makeProcess(
      step('one', { next: ['two', 'three'] }),
      step('two', { ...con, next: 'three' }),
      step('three'),
    );
    expect(narrow(parallel)?.steps[0]?.next).toBe('three');
  });

  it('leaves nothing of a process that has no other', () => {
    expect(tell(narrow(makeProcess(step('one', con))))).toEqual([]);
  });
});

describe('a retold step', () => {
  const process = makeProcess(step('one', { retells: { process: 'b', step: 'x' } }), step('two'));
  const b = makeProcess(step('x'));

  it('counts once where the path has both processes', () => {
    expect(tell(narrow(process, { path: ['a', 'b'] }, { b }))).toEqual(['two']);
    expect(narrow(process, { path: ['a'] }, { b })).toBe(process);
  });
});

describe('a condition whose outcome the case knows', () => {
  const process = makeProcess(
    step('check', { kind: 'condition', yes: 'two', no: 'one' }),
    step('one', { next: END }),
    step('two'),
  );
  const known = (met: boolean) => [{ process: 'a', step: 'check', met }];

  it('leads on by that outcome alone', () => {
    expect(tell(narrow(process, { conditions: known(true) }))[0]).toBe('check two');
    expect(tell(narrow(process, { conditions: known(false) }))[0]).toBe('check one');
  });

  it('is the same object for the same question, so that its bounds are worked out once', () => {
    expect(narrow(process, { conditions: known(true) })).toBe(narrow(process, { conditions: known(true) }));
    expect(narrow(process, { conditions: [{ process: 'b', step: 'check', met: true }] })).toBe(process);
  });
});
