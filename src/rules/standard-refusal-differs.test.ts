import { describe, expect, it } from 'vitest';
import { regulationOf, standardOf } from '../terms/__fixtures__/regulation.ts';
import { lint } from './index.ts';
import { standardRefusalDiffers } from './standard-refusal-differs.ts';

const paper = { text: 'справка', at: 'п. 3' };
const refusal = { text: 'мотивированный ответ об отказе', at: 'п. 3', refusal: true };

const run = (own: (typeof paper)[], its: (typeof paper)[]) =>
  lint(
    'regulation',
    {
      id: 'kz/a/b',
      regulation: regulationOf([], { results: own }),
      standard: { ...standardOf(), results: its },
      act: undefined,
    },
    [standardRefusalDiffers],
  );
const runStandard = (grounds: string[], results = [paper]) =>
  lint(
    'standard',
    {
      id: 'kz/m/1/01',
      standard: { ...standardOf(), results, refusals: { lead: 'Основания:', grounds, at: 'п. 10' } },
    },
    [standardRefusalDiffers],
  );

describe('standard/refusal-differs', () => {
  it('finds a refusal that only the standard knows', () => {
    expect(run([paper], [paper, refusal])).toMatchObject([
      {
        severity: 'warning',
        path: ['results'],
        text: { ru: { message: expect.stringMatching(/^По стандарту в услуге могут отказать/) } },
        quotes: [{ text: 'справка', at: 'п. 3' }, { at: 'стандарт, п. 3' }, { text: refusal.text }],
      },
    ]);
  });

  it('finds a refusal that only the regulation knows', () => {
    expect(run([paper, refusal], [paper])).toMatchObject([
      { text: { ru: { message: expect.stringMatching(/^Регламент называет отказ/) } } },
    ]);
  });

  it('finds grounds of refusal in a standard whose results know of none', () => {
    expect(runStandard(['неполный пакет документов'])).toMatchObject([
      {
        severity: 'info',
        quotes: [{ text: 'справка' }, { text: 'Основания: неполный пакет документов', at: 'п. 10' }],
      },
    ]);
  });

  it('takes «о возможности (невозможности)» for both', () => {
    const both = { text: 'заключение о возможности (невозможности)', at: 'п. 3' };
    expect(run([both], [paper, refusal])).toEqual([]);
    expect(runStandard(['несовершеннолетие'], [both])).toEqual([]);
  });

  it('is silent when both know a refusal or neither does, and without grounds', () => {
    expect(run([paper, refusal], [refusal])).toEqual([]);
    expect(run([paper], [paper])).toEqual([]);
    expect(runStandard([])).toEqual([]);
  });
});
