import { expect, it } from 'vitest';
import { everyDayOrLong } from '../model/__fixtures__/long-run.ts';
import { ACKNOWLEDGED, FINDING, WARNING } from './__fixtures__/findings.ts';
import { formatJson } from './json.ts';

it('is one JSON document with everything in it', () => {
  const report = {
    date: '2026-01-01',
    regulations: [{ id: 'kz/vko/1/a', checks: [] }],
    rules: [],
    findings: [],
  };
  const text = [...formatJson(report)].join('');
  expect(text.endsWith('}\n')).toBe(true);
  expect(JSON.parse(text)).toEqual({
    ...report,
    regulations: [{ id: 'kz/vko/1/a', trace: 'v1', channels: [] }],
    counts: { error: 0, warning: 0, info: 0, acknowledged: 0 },
  });
});

it('is laid out as if it were written at once', () => {
  const { counts, ...lists } = {
    date: '2026-01-01',
    counts: { error: 1, warning: 1, info: 0, acknowledged: 1 },
    regulations: [{ id: 'kz/vko/1/a', checks: [] }, { id: 'kz/vko/1/b' }],
    rules: [],
    findings: [FINDING, WARNING, ACKNOWLEDGED],
  };
  const { date, ...rest } = lists;
  const regulations = [{ id: 'kz/vko/1/a', trace: 'v1', channels: [] }, { id: 'kz/vko/1/b' }];
  const whole = JSON.stringify({ date, counts, ...rest, regulations }, null, 2);
  expect([...formatJson(lists)].join('')).toBe(`${whole}\n`);
});

it('gives many findings in pieces of a few lines', () => {
  const many = everyDayOrLong(10_000, 100_000);
  const findings = Array<typeof FINDING>(many).fill(FINDING);
  let [pieces, longest] = [0, 0];
  for (const piece of formatJson({ date: '2026-01-01', regulations: [], rules: [], findings })) {
    pieces += 1;
    longest = Math.max(longest, piece.length);
  }
  expect(pieces).toBeGreaterThan(many);
  expect(longest).toBeLessThan(10_000);
});
