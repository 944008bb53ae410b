import { describe, expect, it } from 'vitest';
import type { ActiveRegulation } from '../model/records.ts';
import { processOf, regulationOf, stepsOf } from '../terms/__fixtures__/regulation.ts';
import { formPaperWithPortal } from './form-paper-with-portal.ts';
import { lint } from './index.ts';

const PORTAL = { text: 'веб-портал «электронного правительства»', at: 'п. 1', path: ['provider'] };

function run(more: Partial<ActiveRegulation>) {
  const regulation = regulationOf(stepsOf('20 минут'), more);
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    formPaperWithPortal,
  ]);
}

describe('form/paper-with-portal', () => {
  it('finds a portal beside a form on paper alone', () => {
    expect(run({ channels: { portal: PORTAL } })).toMatchObject([
      {
        severity: 'warning',
        path: ['form'],
        quotes: [
          { text: 'бумажная', at: 'п. 2' },
          { text: PORTAL.text, at: 'п. 1' },
        ],
      },
    ]);
  });

  it('finds a flow of the portal that no channel names', () => {
    const step = { id: 'p1', label: 'процесс 1', action: 'ввод пароля на портале' };
    const flow = { ...processOf(step), holder: 'portal' as const, at: 'п. 9' };
    expect(run({ processes: { provider: processOf(), flow } })[0]?.quotes).toContainEqual({
      text: 'ввод пароля на портале',
      at: 'п. 9, процесс 1',
    });
  });

  it('is silent where the form is electronic, too, though the result is on paper', () => {
    const form = {
      values: ['electronic' as const, 'paper' as const],
      text: 'электронная/бумажная',
      at: 'п. 2',
    };
    expect(run({ channels: { portal: PORTAL }, form })).toEqual([]);
  });

  it('is silent where there is no portal', () => {
    expect(run({})).toEqual([]);
  });
});
