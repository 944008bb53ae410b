import { describe, expect, it } from 'vitest';
import type { ActiveRegulation, Standard } from '../model/records.ts';
import { processOf, regulationOf, standardOf, stepsOf, termOf } from '../terms/__fixtures__/regulation.ts';
import { durationUnreadable } from './duration-unreadable.ts';
import { lint } from './index.ts';

const inRegulation = (regulation: ActiveRegulation) =>
  lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [durationUnreadable]);
const inStandard = (standard: Standard) =>
  lint('standard', { id: 'kz/s/01', standard }, [durationUnreadable]);
const pathsOf = (findings: ReturnType<typeof inStandard>) => findings.map(({ path }) => path.join('/'));

describe('duration/unreadable', () => {
  it('finds a phrase that is no duration and says why', () => {
    expect(inRegulation(regulationOf(stepsOf('15 (примерно) минут')))).toMatchObject([
      {
        rule: 'duration/unreadable',
        severity: 'error',
        path: ['processes', 'provider', 'steps', 0, 'duration'],
        text: {
          ru: {
            message:
              'Длительность «15 (примерно) минут» не прочитана: в скобках не то же число, что перед ними.',
          },
        },
        quotes: [{ text: '15 (примерно) минут', at: 'п. 5 пп. 1)' }],
      },
    ]);
  });

  it('looks at every duration of a regulation', () => {
    const process = {
      ...processOf(...stepsOf('скоро')),
      stated: [{ duration: 'скоро', text: 'скоро', at: 'п. 9' }],
      restated: { at: 'п. 7', steps: [{ label: '1)', action: 'снова', duration: 'скоро' }] },
    };
    const regulation = regulationOf([], { processes: { provider: process }, terms: [termOf('скоро')] });
    expect(pathsOf(inRegulation(regulation))).toEqual([
      'terms/0/duration',
      'processes/provider/stated/0/duration',
      'processes/provider/steps/0/duration',
      'processes/provider/restated/steps/0/duration',
    ]);
  });

  it('looks at every duration of a standard', () => {
    const base = standardOf(termOf('скоро'));
    const other = { duration: 'скоро', text: 'скоро', at: 'п. 10' };
    const complaints = { ...base.complaints, terms: [other] };
    expect(pathsOf(inStandard({ ...base, validity: other, otherTerms: [other], complaints }))).toEqual([
      'terms/0/duration',
      'validity/duration',
      'otherTerms/0/duration',
      'complaints/terms/0/duration',
    ]);
  });

  it('is silent about events, references, slips that are understood, and standards of unknown text', () => {
    const phrases = [
      'в день поступления документов',
      'указаны в пункте 4 Стандарта',
      'пятьнадцать минут',
      undefined,
    ];
    expect(inRegulation(regulationOf(stepsOf(...phrases)))).toEqual([]);
    const unknown = { reason: 'текста нет', lookup: 'adilet' };
    expect(inStandard({ order: 'kz/gov/2014-538', titles: { heading: 'Справка' }, unknown })).toEqual([]);
  });
});
