import { describe, expect, it } from 'vitest';
import { defined } from '../model/defined.ts';
import type { RuleFinding } from '../model/finding.ts';
import type { Acknowledgement } from '../model/records.ts';
import { acknowledge } from './acknowledge.ts';

const TODAY = '2026-03-01';

function finding(rule: string, path: string): RuleFinding {
  const explanation = { message: 'неверно', fix: 'исправьте' };
  return { rule, severity: 'error', path: path.split('/'), text: { ru: explanation, en: explanation } };
}

function ack(rule: string, where?: string, until = '2027-12-31'): Acknowledgement {
  return {
    rule,
    reason: 'так написано в акте',
    by: 'редактор',
    until,
    ...defined({ where }),
  };
}

/** Rule and path of each finding out, with a tick when it is acknowledged. */
function run(findings: RuleFinding[], ...acknowledgements: Acknowledgement[]): string[] {
  return acknowledge(findings, acknowledgements, { date: TODAY }).map(
    ({ rule, path, acknowledged }) => `${acknowledged ? '✓ ' : ''}${rule} ${path.join('/')}`,
  );
}

const OFFICE = finding('term/exceeded', 'channels/office');
const CON = finding('term/exceeded', 'channels/con');

describe('acknowledge', () => {
  it('marks every finding of the rule, with the reason', () => {
    expect(run([OFFICE, CON], ack('term/exceeded'))).toEqual([
      '✓ term/exceeded channels/office',
      '✓ term/exceeded channels/con',
    ]);
    expect(acknowledge([OFFICE], [ack('term/exceeded')], { date: TODAY })[0]?.acknowledged).toEqual({
      reason: 'так написано в акте',
      by: 'редактор',
      until: '2027-12-31',
    });
  });

  it('marks only where it says', () => {
    expect(run([OFFICE, CON], ack('term/exceeded', 'channels/con'))).toEqual([
      'term/exceeded channels/office',
      '✓ term/exceeded channels/con',
    ]);
  });

  it('compares whole steps of the path, and numbers as text', () => {
    const tenth: RuleFinding = { ...finding('title/differs', ''), path: ['appendices', 10, 'header'] };
    expect(run([tenth], ack('title/differs', 'appendices/10'))[0]).toMatch(/^✓/);
    expect(run([tenth], ack('title/differs', 'appendices/1'))).toEqual([
      'title/differs appendices/10/header',
      'acknowledgement/stale acknowledged/0',
    ]);
  });

  it('finds an acknowledgement of nothing stale, expired or not', () => {
    expect(run([], ack('term/exceeded'), ack('title/differs', undefined, '2020-01-01'))).toEqual([
      'acknowledgement/stale acknowledged/0',
      'acknowledgement/stale acknowledged/1',
    ]);
  });

  it('says nothing of an acknowledgement whose rule does not run, stale or expired', () => {
    const acknowledgements = [ack('term/exceeded'), ack('title/differs', undefined, '2020-01-01')];
    const dormant = new Set(['term/exceeded', 'title/differs']);
    expect(acknowledge([], acknowledgements, { date: TODAY, dormant })).toEqual([]);
    const [stale, ...others] = acknowledge([], acknowledgements, {
      date: TODAY,
      dormant: new Set(['term/exceeded']),
    });
    expect([stale?.path, others]).toEqual([['acknowledged', 1], []]);
  });

  it('lets an expired one mark nothing', () => {
    expect(run([OFFICE], ack('term/exceeded', undefined, '2026-02-28'))).toEqual([
      'term/exceeded channels/office',
      'acknowledgement/expired acknowledged/0/until',
    ]);
    expect(run([OFFICE], ack('term/exceeded', undefined, TODAY))[0]).toBe('✓ term/exceeded channels/office');
  });

  it('lets one that is valid stand for one that has expired, which is still reported', () => {
    expect(run([OFFICE], ack('term/exceeded', undefined, '2020-01-01'), ack('term/exceeded'))).toEqual([
      '✓ term/exceeded channels/office',
      'acknowledgement/expired acknowledged/0/until',
    ]);
  });

  it('warns sixty days before the last day, and not earlier', () => {
    const until = (day: string) => run([OFFICE], ack('term/exceeded', undefined, day)).slice(1);
    expect(until('2026-05-01')).toEqual([]);
    expect(until('2026-04-30')).toEqual(['acknowledgement/expires-soon acknowledged/0/until']);
    expect(until(TODAY)).toEqual(['acknowledgement/expires-soon acknowledged/0/until']);
  });

  it('lets one that has expired hold in a build, which only says so', () => {
    const expired = [ack('term/exceeded', undefined, '2026-02-28')];
    const [marked, about] = acknowledge([OFFICE], expired, { date: TODAY, purpose: 'build' });
    expect(marked?.acknowledged?.until).toBe('2026-02-28');
    expect([about?.rule, about?.severity]).toEqual(['acknowledgement/expired', 'warning']);
  });

  it('says what stands at the place of a stale one', () => {
    const ambiguous = finding('term/ambiguous', 'channels/office');
    const [, about] = acknowledge([ambiguous], [ack('term/exceeded', 'channels/office')], { date: TODAY });
    expect(about?.text.ru.got).toBe('term/ambiguous');
    expect(about?.text.ru.fix).toMatch(/исправьте rule.*или удалите/);
    const [, elsewhere] = acknowledge([CON], [ack('term/ambiguous', 'channels/office')], { date: TODAY });
    expect(elsewhere?.text.ru).not.toHaveProperty('got');
  });
});

describe('what an acknowledgement accepts', () => {
  const over = (excess: string): RuleFinding => ({ ...OFFICE, excess });
  const withWords = (got: string): RuleFinding => {
    const text = { message: 'неверно', got, fix: 'исправьте' };
    return { ...OFFICE, rule: 'title/differs', text: { ru: text, en: text } };
  };
  const accepting = (rule: string, accepts: string) => ({ ...ack(rule), accepts });

  it.each<[excess: string, accepts: string, holds: boolean]>([
    ['40 минут', '40 минут', true],
    ['40 минут', '1 час', true],
    ['41 минута', '40 минут', false],
    ['30 рабочих дней', '3 рабочих дня', false],
    ['3 рабочих дня', '24 часа', true],
    ['3 календарных дня 35 минут', '3 календарных дня 35 минут', true],
    ['3 календарных дня 36 минут', '3 календарных дня 35 минут', false],
    // Nobody can say which of these is more.
    ['1 рабочий день', '3 календарных дня', false],
    ['40 минут', 'немного', false],
  ])('an excess of %s is within «%s»: %s', (excess, accepts, holds) => {
    const told = run([over(excess)], accepting('term/exceeded', accepts));
    expect(told.filter((one) => !one.includes('accepts-more'))).toEqual(
      holds
        ? ['✓ term/exceeded channels/office']
        : ['term/exceeded channels/office', 'acknowledgement/outgrown acknowledged/0/accepts'],
    );
  });

  it('words stay what they were, but for white space', () => {
    expect(run([withWords('Выдача  справок')], accepting('title/differs', 'Выдача справок'))).toEqual([
      '✓ title/differs channels/office',
    ]);
    expect(run([withWords('Выдача справки')], accepting('title/differs', 'Выдача справок'))).toEqual([
      'title/differs channels/office',
      'acknowledgement/outgrown acknowledged/0/accepts',
    ]);
  });

  it('one that does not say what it accepts holds, with a warning that says what to write', () => {
    const [marked, about] = acknowledge([over('40 минут')], [ack('term/exceeded')], { date: TODAY });
    expect(marked?.acknowledged).toBeDefined();
    expect([about?.rule, about?.severity, about?.text.ru.expected]).toEqual([
      'acknowledgement/accepts-unstated',
      'warning',
      'accepts: 40 минут',
    ]);
    expect(run([OFFICE], ack('term/exceeded'))).toEqual(['✓ term/exceeded channels/office']);
  });
});

describe('an acknowledgement that is wider than what is there', () => {
  const late = (excess: string, path = 'channels/office') => ({ ...finding('term/exceeded', path), excess });
  const accepting = (accepts: string) => ({ ...ack('term/exceeded'), accepts });

  it.each<[excess: string[], accepts: string, told: string[]]>([
    [['40 минут'], '3 часа', ['40 минут']],
    [['40 минут'], '40 минут', []],
    [['40 минут', '3 часа'], '3 часа', []],
    [['40 минут', '2 часа'], '3 часа', ['2 часа']],
    [['1 рабочий день'], '30 рабочих дней', ['1 рабочий день']],
  ])('%s beside «%s»', (excesses, accepts, told) => {
    const found = acknowledge(
      excesses.map((excess) => late(excess)),
      [accepting(accepts)],
      { date: TODAY },
    );
    const notes = found.filter(({ rule }) => rule === 'acknowledgement/accepts-more');
    expect(notes.map(({ text, severity }) => [text.ru.expected, severity])).toEqual(
      told.map((actual) => [actual, 'info']),
    );
    expect(found.filter(({ acknowledged }) => acknowledged)).toHaveLength(excesses.length);
  });

  it('is looked at again within two years', () => {
    expect(run([OFFICE], ack('term/exceeded', undefined, '2028-03-01'))).toHaveLength(1);
    expect(run([OFFICE], ack('term/exceeded', undefined, '2099-12-31'))).toEqual([
      '✓ term/exceeded channels/office',
      'acknowledgement/until-far acknowledged/0/until',
    ]);
  });
});
