import { expect, it } from 'vitest';
import { makeRegulation, makeSteps } from '../terms/__fixtures__/regulation.ts';
import { defineRule } from './define-rule.ts';
import { lint, lintCatalogue } from './lint.ts';

const summary = { ru: 'пример', en: 'sample' };
const words = { message: 'неверно', fix: 'исправьте' };
const regulation = {
  kind: 'regulation',
  data: makeRegulation(makeSteps('1 час', '2 часа')),
  checks: [],
} as const;

const broken = defineRule('a/broken', {
  severity: 'info',
  summary,
  step: ({ index }) => {
    if (index === 1) throw new TypeError('нет поля');
    return { ru: words, en: words };
  },
});
const sound = defineRule('b/sound', {
  severity: 'warning',
  summary,
  step: () => ({ ru: words, en: words, path: ['action'] }),
});

it('gives a finding the rule, its severity and the place of the frame', () => {
  expect(lint(regulation, [sound])[0]).toEqual({
    rule: 'b/sound',
    severity: 'warning',
    path: ['processes', 'provider', 'steps', 0, 'action'],
    text: { ru: words, en: words },
  });
});

it('tells of a rule that throws, keeps what it had found, and lets the others run', () => {
  const found = lint(regulation, [broken, sound]);
  expect(found.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
    'info a/broken',
    'warning b/sound',
    'error rule/failed',
    'warning b/sound',
  ]);
  expect(found[2]?.text.ru).toMatchObject({
    message: expect.stringMatching(/^Правило a\/broken сломалось на этой записи/),
    got: 'TypeError: нет поля',
  });
});

it('tells of it once a record', () => {
  const always = defineRule('a/always', {
    severity: 'info',
    summary,
    step: () => {
      throw new Error('всегда');
    },
  });
  expect(lint(regulation, [always])).toHaveLength(1);
});

it('tells of a rule about the whole catalogue that throws, at its first record', () => {
  const across = defineRule('a/across', {
    severity: 'info',
    summary,
    catalogue: () => {
      throw new Error('нет');
    },
  });
  const entry = { ...regulation, id: 'kz/a/b', file: 'b.yaml', calendars: new Map() };
  expect(lintCatalogue({ acts: [], orders: [], services: [], regulations: [entry] }, [across])).toMatchObject(
    [{ kind: 'regulation', id: 'kz/a/b', finding: { rule: 'rule/failed', severity: 'error' } }],
  );
});
