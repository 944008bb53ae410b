import { expect, it } from 'vitest';
import { formatJson } from './json.ts';

it('is one JSON document with everything in it', () => {
  const report = {
    date: '2026-01-01',
    regulations: [{ id: 'kz/vko/1/a', checks: [] }],
    rules: [],
    findings: [],
  };
  const text = formatJson(report);
  expect(text.endsWith('}\n')).toBe(true);
  expect(JSON.parse(text)).toEqual({
    ...report,
    counts: { error: 0, warning: 0, info: 0, acknowledged: 0 },
  });
});
