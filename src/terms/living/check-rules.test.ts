import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { RulesRedaction, ServiceRules } from '../../model/records.ts';
import { formatAmount } from '../format-amount.ts';
import { checkRules } from './check-rules.ts';
import type { RulesCheck, RulesReading } from './rules-check.ts';

const RULES = new URL('../../../content/rules/kz/mon/', import.meta.url);

function newest(name: string): RulesRedaction {
  const { redactions } = load(readFileSync(new URL(`${name}.yaml`, RULES), 'utf8')) as ServiceRules;
  return redactions.at(-1) as RulesRedaction;
}

/** «inside 18 ≤ 18: fits 0» in the amounts of the page. */
function tellReading(reading: RulesReading): string {
  const words = (amount: RulesReading['longest']) => formatAmount(amount, 'ru').replaceAll('\u00a0', ' ');
  const margin =
    reading.verdict === 'fits'
      ? ` ${words(reading.reserve)}`
      : reading.verdict === 'exceeds'
        ? ` ${words(reading.excess)}`
        : reading.verdict === 'open'
          ? ` ${words(reading.left)}`
          : '';
  const side = reading.side === undefined ? '' : `${reading.side}: `;
  return `${side}${words(reading.longest)} из ${words(reading.limit.amount)}, ${reading.verdict}${margin}`;
}

function tell({ channel, verdict, reason, readings, hearing }: RulesCheck): string[] {
  return [
    `${channel} ${verdict}${reason === undefined ? '' : ` (${reason})`}`,
    ...readings.map((reading) => `  ${tellReading(reading)}`),
    ...(hearing === undefined
      ? []
      : [`  hearing ${hearing.verdict}, ${formatAmount(hearing.needed, 'ru').replaceAll('\u00a0', ' ')}`]),
  ];
}

const check = (name: string) => checkRules(newest(name)).flatMap(tell);

describe('the check of rules in force, against what a reader found (LIVING-LAW)', () => {
  it('guardians’ allowance by the corporation: 2 working days against 1, in the other reading nothing is left', () => {
    expect(check('2020-158/posobie-opekunam')).toEqual([
      'con exceeds',
      '  inside: 2 рабочих дня из 1 рабочий день, exceeds 1 рабочий день',
      '  outside: 1 рабочий день из 1 рабочий день, open 0 минут',
      'portal unknown',
      '  1 рабочий день из 1 рабочий день, open 0 минут',
    ]);
  });

  it('property of minors: the branch of refusal cannot keep its own notice', () => {
    expect(check('2020-158/spravki-ob-imushchestve')).toEqual([
      'portal fits',
      '  3 рабочих дня из 3 рабочих дня, fits 0 минут',
      '  hearing exceeds, 4 рабочих дня',
    ]);
  });

  it('transport to school by the corporation: 5 against 4 by the limit of law, or 4 of 4', () => {
    expect(check('2020-158/podvoz').slice(0, 6)).toEqual([
      'office fits',
      '  4 рабочих дня из 5 рабочих дней, fits 1 рабочий день',
      '  hearing fits, 4 рабочих дня',
      'con ambiguous',
      '  inside: 5 рабочих дней из 4 рабочих дня, exceeds 1 рабочий день',
      '  outside: 4 рабочих дня из 4 рабочих дня, fits 0 минут',
    ]);
  });

  it('camps by the corporation: the same', () => {
    expect(check('2020-158/lagerya')).toContain('con ambiguous');
  });

  it('guardianship: 18 by the corporation of 18 that the law leaves of 19, 17 by the portal', () => {
    expect(check('2020-158/ustanovlenie-opeki')).toEqual([
      'con fits',
      '  inside: 18 рабочих дней из 18 рабочих дней, fits 0 минут',
      '  outside: 17 рабочих дней из 18 рабочих дней, fits 1 рабочий день',
      '  hearing ambiguous, 6 рабочих дней',
      'portal fits',
      '  17 рабочих дней из 19 рабочих дней, fits 2 рабочих дня',
      '  hearing ambiguous, 5 рабочих дней',
    ]);
  });

  it('queue for a kindergarten by the portal: 30 minutes, but registered only after the originals', () => {
    const told = check('2020-254/ochered-detsad');
    expect(told.slice(told.indexOf('portal exceeds'))).toEqual([
      'portal exceeds',
      '  inside: 5 рабочих дней 1 час из 30 минут, exceeds 5 рабочих дней 30 минут',
      '  outside: 30 минут из 30 минут, open 0 минут',
      'proactive unknown (steps-not-described)',
    ]);
  });

  it.each([
    ['2020-158/patronat', '9 рабочих дней из 10 рабочих дней, fits 1 рабочий день'],
    ['2020-158/vyplata-pri-usynovlenii', '4 рабочих дня из 5 рабочих дней, fits 1 рабочий день'],
    ['2020-158/pitanie', '4 рабочих дня из 5 рабочих дней, fits 1 рабочий день'],
    ['2016-407/uchet-usynovitelei', '10 рабочих дней из 10 рабочих дней, fits 0 минут'],
  ])('%s: %s', (name, expected) => {
    expect(check(name)).toContain(`  ${expected}`);
  });

  it('steps without times prove nothing', () => {
    expect(check('2020-158/spravki-po-opeke')).toEqual([
      'portal unknown',
      '  0 минут из 30 минут, open 30 минут',
    ]);
  });

  it('a wait in the queue is no term of the service', () => {
    expect(check('2020-223/pmpk')).toContain('office unknown (term-not-stated)');
  });
});
