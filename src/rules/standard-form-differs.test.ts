import { describe, expect, it } from 'vitest';
import type { Form } from '../model/records.ts';
import { regulationOf, standardOf } from '../terms/__fixtures__/regulation.ts';
import { lint } from './index.ts';
import { standardFormDiffers } from './standard-form-differs.ts';

const paper: Form = { values: ['paper'], text: 'бумажная', at: 'п. 2' };
const both: Form = { values: ['electronic', 'paper'], text: 'электронная и (или) бумажная', at: 'п. 2' };

const run = (own: { form?: Form; resultForm?: Form }, its: { form?: Form; resultForm?: Form }) =>
  lint(
    'regulation',
    {
      id: 'kz/a/b',
      regulation: regulationOf([], own),
      standard: { ...standardOf(), ...its },
      act: undefined,
    },
    [standardFormDiffers],
  );

describe('standard/form-differs', () => {
  it('finds another form of the service, with both places', () => {
    expect(run({ form: paper }, { form: { ...both, at: 'п. 5' } })).toMatchObject([
      {
        path: ['form'],
        text: { ru: { expected: both.text, got: 'бумажная' } },
        quotes: [{ at: 'п. 2' }, { at: 'стандарт, п. 5' }],
      },
    ]);
  });

  it('finds another form of the result, and another degree of automation', () => {
    expect(run({ resultForm: both }, { resultForm: paper })).toMatchObject([{ path: ['resultForm'] }]);
    const full = { ...both, automation: 'full' as const };
    expect(run({ form: full }, { form: { ...both, automation: 'partial' } })).toHaveLength(1);
  });

  it('is silent about the order of the forms, and when one text says nothing of automation', () => {
    const turned: Form = { ...both, values: ['paper', 'electronic'] };
    expect(run({ form: both }, { form: turned })).toEqual([]);
    expect(run({ form: { ...both, automation: 'full' } }, { form: both })).toEqual([]);
  });
});
