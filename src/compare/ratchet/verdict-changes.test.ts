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
    version: 2,
    regulations: { 'kz/a/1': { paths, steps: { main: steps } } },
    rules: {},
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

const FIT = [path('fits')];

it.each<[what: string, now: Record<string, string>, gone: string[]]>([
  ['a step that went', { a: 'приём' }, ['b']],
  ['another name', { a: 'приём', issue: 'выдача' }, []],
  ['other words', { a: 'приём', b: 'выдача результата' }, []],
  ['a name that passed to the step after it', { a: 'выдача' }, ['a']],
  ['names exchanged', { a: 'выдача', b: 'приём' }, []],
])('%s', (_, now, gone) => {
  const changes = verdictChanges(snapshot(FIT), snapshot(FIT, now));
  expect(changes.map((change) => change.kind === 'step-gone' && change.step)).toEqual(gone);
});

it('of steps that say the same twice, one that goes is told', () => {
  const before = snapshot(FIT, { a: 'доставка', b: 'доставка' });
  expect(verdictChanges(before, snapshot(FIT, { a: 'доставка' }))).toEqual([
    {
      record: 'regulations',
      id: 'kz/a/1',
      kind: 'step-gone',
      process: 'main',
      step: 'b',
      action: 'доставка',
    },
  ]);
});

it('a step that moved to another process is still there', () => {
  const now = snapshot(FIT);
  now.regulations = { 'kz/a/1': { paths: FIT, steps: { one: { a: 'приём' }, two: { x: 'выдача' } } } };
  expect(kinds(snapshot(FIT), now)).toEqual([]);
});

const cased = (title: string, verdict: Verdict, fields: Partial<PathSnapshot> = {}) =>
  path(verdict, { title, ...fields });

it.each<[what: string, before: PathSnapshot[], now: PathSnapshot[], expected: string[]]>([
  ['a case gone', [path('fits'), cased('данные есть', 'fits')], FIT, ['path-gone']],
  ['a case named otherwise', [cased('есть', 'fits')], [cased('имеются', 'fits')], []],
  ['one that is worse, too', [cased('есть', 'fits')], [cased('имеются', 'exceeds')], ['worse']],
  [
    'each case has its own',
    [cased('есть', 'fits'), cased('нет', 'exceeds')],
    [cased('есть', 'exceeds'), cased('нет', 'fits')],
    ['worse'],
  ],
  ['a channel that now has cases', FIT, [cased('есть', 'fits'), cased('нет', 'fits')], []],
  ['one of them unknown', FIT, [cased('есть', 'fits'), cased('нет', 'unknown')], ['less-known']],
  [
    'cases that became one path',
    [cased('есть', 'exceeds'), cased('нет', 'unknown')],
    [path('unknown')],
    ['less-known'],
  ],
  ['a second telling that is too long', [path('fits', { part: 'restated' })], [], ['path-gone']],
  [
    'a second telling is no case of the channel',
    [...FIT, path('fits', { part: 'restated' })],
    [...FIT, path('exceeds', { part: 'restated' })],
    ['worse'],
  ],
  [
    'a reading of the path that nobody tells any more',
    [path('ambiguous', { readings: ['без курьера'] })],
    FIT,
    ['reading-gone'],
  ],
])('%s', (_, before, now, expected) => {
  expect(kinds(snapshot(before), snapshot(now))).toEqual(expected);
});

it('tells regulations that went; what is new is no change', () => {
  expect(kinds(snapshot(FIT), { ...snapshot([]), regulations: {} })).toEqual(['record-gone']);
  expect(kinds({ ...snapshot([]), regulations: {} }, snapshot([path('exceeds')]))).toEqual([]);
});

it('holds rules in force the same way, and the rows of their table', () => {
  const rules = (verdict: Verdict, rows: Record<string, number>) => ({
    ...snapshot([]),
    regulations: {},
    rules: { 'kz/mon/1': { paths: [path(verdict, { channel: 'proactive' })], steps: {}, rows } },
  });
  expect(verdictChanges(rules('fits', { term: 4, fee: 7 }), rules('unknown', { term: 5 }))).toMatchObject([
    { record: 'rules', id: 'kz/mon/1', kind: 'less-known' },
    { kind: 'row-changed', row: 'term', before: 4, now: 5 },
    { kind: 'row-changed', row: 'fee', before: 7 },
  ]);
});

it('reads what was kept, and nothing else', () => {
  const kept = snapshot([path('fits')]);
  expect(parseSnapshot(JSON.stringify(kept))).toEqual(kept);
  for (const text of [
    '',
    '{}',
    '[]',
    'null',
    '{"format":"reglament-verdicts","version":1,"regulations":{}}',
    '{"format":"reglament-verdicts","version":2,"regulations":{}}',
    '{"format":"reglament-verdicts","version":2,"regulations":{"a":{"paths":[{}],"steps":{}}},"rules":{}}',
  ]) {
    expect(parseSnapshot(text)).toBeUndefined();
  }
});
