import { describe, expect, it } from 'vitest';
import type { ActiveRegulation, Form } from '../model/records.ts';
import { processOf, regulationOf } from '../terms/__fixtures__/regulation.ts';
import { formElectronicWithoutPortal } from './form-electronic-without-portal.ts';
import { lint } from './index.ts';

const FORM: Form = { values: ['electronic', 'paper'], text: 'электронная и (или) бумажная', at: 'п. 2' };

function run(more: Partial<ActiveRegulation>) {
  const steps = [{ id: 'issue', action: 'канцелярия услугодателя выдает услугополучателю справку' }];
  const regulation = regulationOf(steps, { form: FORM, ...more });
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    formElectronicWithoutPortal,
  ]);
}

describe('form/electronic-without-portal', () => {
  it('finds an electronic form beside steps on paper alone', () => {
    expect(run({})).toMatchObject([
      {
        severity: 'warning',
        path: ['form'],
        quotes: [
          { text: 'электронная и (или) бумажная', at: 'п. 2' },
          { text: 'канцелярию услугодателя', at: 'п. 1' },
        ],
      },
    ]);
  });

  it('is silent about a paper form', () => {
    expect(run({ form: { values: ['paper'], text: 'бумажная', at: 'п. 2' } })).toEqual([]);
  });

  it('is silent where the portal is named, though its process may be missing', () => {
    const portal = { text: 'веб-портал «электронного правительства»', at: 'п. 1', path: ['provider'] };
    expect(run({ channels: { portal } })).toEqual([]);
  });

  it.each([
    { id: 'p1', kind: 'process' as const, action: 'ввод оператором ЦОНа логина и пароля' },
    { id: 's1', action: 'документы фиксируются в информационной системе' },
    { id: 's1', action: 'регистрация документа в АРМ РШЭП' },
  ])('is silent where a step is done in an information system: $action', (step) => {
    expect(run({ processes: { con: { ...processOf(step), holder: 'con' } } })).toEqual([]);
  });
});
