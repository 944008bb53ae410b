import { describe, expect, it } from 'vitest';
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
    ...(where === undefined ? {} : { where }),
  };
}

/** Rule and path of each finding out, with a tick when it is acknowledged. */
function run(findings: RuleFinding[], ...acknowledgements: Acknowledgement[]): string[] {
  return acknowledge(findings, acknowledgements, TODAY).map(
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
    expect(acknowledge([OFFICE], [ack('term/exceeded')], TODAY)[0]?.acknowledged).toEqual({
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
    expect(acknowledge([], acknowledgements, TODAY, dormant)).toEqual([]);
    const [stale, ...others] = acknowledge([], acknowledgements, TODAY, new Set(['term/exceeded']));
    expect([stale?.path, others]).toEqual([['acknowledged', 1], []]);
  });

  it('lets an expired one mark nothing', () => {
    expect(run([OFFICE], ack('term/exceeded', undefined, '2026-02-28'))).toEqual([
      'term/exceeded channels/office',
      'acknowledgement/expired acknowledged/0/until',
    ]);
    expect(run([OFFICE], ack('term/exceeded', undefined, TODAY))).toEqual([
      '✓ term/exceeded channels/office',
    ]);
  });

  it('lets one that is valid stand for one that has expired, which is still reported', () => {
    expect(run([OFFICE], ack('term/exceeded', undefined, '2020-01-01'), ack('term/exceeded'))).toEqual([
      '✓ term/exceeded channels/office',
      'acknowledgement/expired acknowledged/0/until',
    ]);
  });
});
