import { describe, expect, it } from 'vitest';
import type { Form, Step } from '../model/records.ts';
import { processOf, regulationOf } from '../terms/__fixtures__/regulation.ts';
import { formAutomationOverstated } from './form-automation-overstated.ts';
import { lint } from './index.ts';

const BOTH: Form = {
  values: ['electronic', 'paper'],
  automation: 'full',
  text: 'электронная (полностью автоматизированная) и (или) бумажная',
  at: 'п. 2',
};
const ELECTRONIC: Form = {
  ...BOTH,
  values: ['electronic'],
  text: 'электронная (полностью автоматизированная)',
};
const UNITS = {
  clerk: { text: 'канцелярия услугодателя', listed: true, at: 'п. 6' },
  provider: { text: 'услугодатель', at: 'п. 1' },
  recipient: { text: 'услугополучатель', at: 'п. 8' },
  portal: { text: 'Портал', at: 'п. 9' },
};

function run(form: Form, step: Partial<Step>, holder: 'portal' | 'provider' = 'portal') {
  const flow = {
    ...processOf({ id: 's1', label: 'условие 3', action: 'проверка документов', ...step }),
    holder,
  };
  const regulation = regulationOf([], { form, units: UNITS, processes: { flow } });
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    formAutomationOverstated,
  ]);
}

describe('form/automation-overstated', () => {
  it('finds a step of the provider in the flow of the portal', () => {
    expect(run(BOTH, { kind: 'condition', unit: 'provider' })).toMatchObject([
      {
        severity: 'warning',
        path: ['form'],
        quotes: [
          { text: BOTH.text, at: 'п. 2' },
          { text: 'проверка документов', at: 'п. 5, условие 3' },
        ],
      },
    ]);
  });

  it('finds any step of a unit where there is no service on paper', () => {
    expect(run(ELECTRONIC, { unit: 'clerk' }, 'provider')).toHaveLength(1);
  });

  it('is silent about steps on paper where the service is on paper as well', () => {
    expect(run(BOTH, { unit: 'clerk' }, 'provider')).toEqual([]);
  });

  it.each(['recipient', 'portal'])('is silent about a step of the %s', (unit) => {
    expect(run(BOTH, { unit })).toEqual([]);
  });

  it('is silent where it was an editor who named the unit, and about what takes place by itself', () => {
    expect(run(BOTH, { unit: 'provider', inferred: ['unit'] })).toEqual([]);
    expect(run(BOTH, { unit: 'provider', kind: 'event' })).toEqual([]);
  });

  it('is silent about partial automation', () => {
    expect(run({ ...BOTH, automation: 'partial' }, { unit: 'provider' })).toEqual([]);
  });
});
