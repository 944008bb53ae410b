import { expect, it } from 'vitest';
import { readDuration } from '../../terms/duration.ts';
import type { Verdict } from '../../terms/verdict.ts';
import { verdictChanges } from './verdict-changes.ts';
import { type PathSnapshot, parseSnapshot, type VerdictSnapshot } from './verdict-snapshot.ts';

function amount(phrase: string) {
  const reading = readDuration(phrase);
  if (reading.kind !== 'amount') throw new Error(phrase);
  return reading.max;
}

function path(verdict: Verdict, fields: Partial<PathSnapshot> = {}): PathSnapshot {
  return {
    channel: 'office',
    verdict,
    total: { kind: 'exact', amount: amount('1 час') },
    terms: ['3 рабочих дня'],
    ...(verdict === 'exceeds' ? { excess: amount('2 часа') } : {}),
    ...fields,
  };
}

function snapshot(
  paths: PathSnapshot[],
  steps: Record<string, string> = { a: 'приём', b: 'выдача' },
): VerdictSnapshot {
  return {
    format: 'reglament-verdicts',
    version: 1,
    regulations: { 'kz/a/1': { paths, steps: { main: steps } } },
  };
}

const kinds = (before: VerdictSnapshot, now: VerdictSnapshot) =>
  verdictChanges(before, now).map(({ kind }) => kind);

it.each<[before: Verdict, now: Verdict, expected: string[]]>([
  ['fits', 'fits', []],
  ['fits', 'exceeds', ['worse']],
  ['fits', 'ambiguous', ['less-known']],
  ['fits', 'unknown', ['less-known']],
  ['ambiguous', 'fits', []],
  ['ambiguous', 'exceeds', ['worse']],
  ['ambiguous', 'unknown', ['less-known']],
  ['unknown', 'fits', []],
  ['unknown', 'ambiguous', []],
  ['unknown', 'exceeds', ['worse']],
  ['exceeds', 'fits', []],
  ['exceeds', 'exceeds', []],
  ['exceeds', 'ambiguous', ['less-known']],
  ['exceeds', 'unknown', ['less-known']],
])('%s → %s is %j', (before, now, expected) => {
  expect(kinds(snapshot([path(before)]), snapshot([path(now)]))).toEqual(expected);
});

it('an excess that grew is worse, one that shrank is not', () => {
  const over = (phrase: string) => snapshot([path('exceeds', { excess: amount(phrase) })]);
  expect(kinds(over('3 рабочих дня'), over('30 рабочих дней'))).toEqual(['worse']);
  expect(kinds(over('30 рабочих дней'), over('3 рабочих дня'))).toEqual([]);
});

it('tells totals and terms that changed, after what is graver', () => {
  const now = path('exceeds', {
    total: { kind: 'exact', amount: amount('9 часов') },
    terms: ['5 рабочих дней'],
  });
  expect(kinds(snapshot([path('fits')]), snapshot([now]))).toEqual([
    'worse',
    'term-changed',
    'total-changed',
  ]);
});

it('tells steps that went, and not those that have another name', () => {
  const before = snapshot([path('fits')]);
  expect(verdictChanges(before, snapshot([path('fits')], { a: 'приём' }))).toEqual([
    { id: 'kz/a/1', kind: 'step-gone', process: 'main', step: 'b', action: 'выдача' },
  ]);
  expect(kinds(before, snapshot([path('fits')], { a: 'приём', issue: 'выдача' }))).toEqual([]);
});

it('tells channels, cases and regulations that went; what is new is no change', () => {
  const cased = path('fits', { title: 'данные под рукой' });
  expect(kinds(snapshot([path('fits'), cased]), snapshot([path('fits')]))).toEqual(['path-gone']);
  expect(kinds(snapshot([path('fits')]), { ...snapshot([]), regulations: {} })).toEqual(['regulation-gone']);
  expect(kinds({ ...snapshot([]), regulations: {} }, snapshot([path('exceeds')]))).toEqual([]);
});

it('reads what was kept, and nothing else', () => {
  const kept = snapshot([path('fits')]);
  expect(parseSnapshot(JSON.stringify(kept))).toEqual(kept);
  for (const text of [
    '',
    '{}',
    '[]',
    'null',
    '{"format":"reglament-verdicts","version":2,"regulations":{}}',
  ]) {
    expect(parseSnapshot(text)).toBeUndefined();
  }
});
