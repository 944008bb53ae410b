import { expect, it } from 'vitest';
import { describeRules } from '../rules/description.ts';
import { ACKNOWLEDGED, FINDING, WARNING } from './__fixtures__/findings.ts';
import { formatCodeScanning, type Limits } from './code-scanning.ts';
import { formatSarif, type SarifOptions } from './sarif.ts';

const OPTIONS: SarifOptions = { language: 'ru', rules: describeRules() };
const runOf = (text: string) => JSON.parse(text).runs[0];

it('leaves out what is acknowledged, puts errors first, and knows a result again', () => {
  const findings = [WARNING, ACKNOWLEDGED, FINDING];
  const { results, invocations } = runOf(formatCodeScanning(findings, OPTIONS));
  const whole = runOf(formatSarif(findings, OPTIONS)).results;
  expect(results).toEqual([whole[2], whole[0]]);
  expect(invocations).toBeUndefined();
});

const MANY = Array.from({ length: 300 }, (_, line) => ({ ...(line % 3 === 0 ? FINDING : WARNING), line }));

it.each<[string, Limits]>([
  ['results', { results: 120, bytes: 1e9 }],
  ['bytes', { results: 25_000, bytes: 200_000 }],
])('keeps errors and says what is left out where there are too many %s', (_, most) => {
  const text = formatCodeScanning(MANY, OPTIONS, most);
  const { results, invocations } = runOf(text);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most.bytes);
  expect(results.length).toBeLessThanOrEqual(most.results);
  expect(results.length).toBeGreaterThan(100);
  expect(results.slice(0, 100).every(({ level }: { level: string }) => level === 'error')).toBe(true);
  expect(invocations[0].toolExecutionNotifications[0].message.text).toBe(
    `больше, чем берёт GitHub: не вошло ${300 - results.length} из 300, первыми стоят ошибки`,
  );
});

it('is under the limits of GitHub with forty thousand results', () => {
  const text = formatCodeScanning(
    Array.from({ length: 40_000 }, (_, line) => ({ ...WARNING, line })),
    OPTIONS,
  );
  expect(Buffer.byteLength(text)).toBeLessThan(10_000_000);
  expect(Buffer.byteLength(text)).toBeGreaterThan(9_990_000);
  expect(runOf(text).results.length).toBeLessThanOrEqual(25_000);
});
