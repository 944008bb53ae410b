import { describe, expect, it } from 'vitest';
import type { ActiveRegulation, Standard } from '../model/records.ts';
import { regulationOf, standardOf, stepsOf, termOf } from '../terms/__fixtures__/regulation.ts';
import { lint } from './index.ts';
import { termNotStated } from './term-not-stated.ts';

const UNKNOWN: Standard = {
  order: 'kz/gov/2014-538',
  titles: { heading: 'Выдача справки' },
  unknown: { reason: 'текста нет', lookup: 'искать в реестре' },
};
const OF_PORTAL = standardOf(termOf('5 минут', { channels: ['portal'] }));

function run(standard: Standard | undefined, more: Partial<ActiveRegulation> = {}) {
  const regulation = regulationOf(stepsOf('15 минут'), {
    standard: { ref: 'kz/gov/2014-538/a', text: 'стандарта «Выдача справки»', at: 'п. 4' },
    ...more,
  });
  return lint('regulation', { id: 'kz/a/b', regulation, standard, act: undefined }, [termNotStated]);
}

describe('term/not-stated', () => {
  it('warns when the standard is known and leaves the channel out', () => {
    expect(run(OF_PORTAL)).toMatchObject([
      {
        rule: 'term/not-stated',
        severity: 'warning',
        path: ['channels', 'office'],
        text: { ru: { message: 'Канал «канцелярия»: срока нет ни в регламенте, ни в стандарте.' } },
        quotes: [
          { text: 'канцелярию услугодателя', at: 'п. 1' },
          { text: 'стандарта «Выдача справки»', at: 'п. 4' },
        ],
      },
    ]);
  });

  it('takes the longest wait in the queue for no term', () => {
    expect(run(standardOf(termOf('15 минут', { kind: 'waiting' })))).toHaveLength(1);
  });

  it('notes when the text of the standard is not at hand', () => {
    const message = 'Канал «канцелярия»: регламент срока не называет, а текста стандарта нет.';
    expect(run(UNKNOWN)).toMatchObject([{ severity: 'info', text: { ru: { message } } }]);
    expect(run(undefined)).toMatchObject([{ severity: 'info', text: { ru: { message } } }]);
  });

  it('is silent when the regulation states its term itself, whatever the standard', () => {
    const terms = [termOf('не более 15 (пятнадцати) рабочих дней')];
    expect(run(UNKNOWN, { terms })).toEqual([]);
    expect(run(OF_PORTAL, { terms })).toEqual([]);
  });

  it('is silent when the standard states the term, and when the term is no number', () => {
    expect(run(standardOf(termOf('пять рабочих дней')))).toEqual([]);
    expect(run(standardOf(termOf('в день обращения')))).toEqual([]);
  });

  it('looks for the term in the standard that the regulation refers to', () => {
    const terms = [termOf('указаны в пункте 4 Стандарта')];
    expect(run(standardOf(termOf('пять рабочих дней')), { terms })).toEqual([]);
    expect(run(UNKNOWN, { terms })).toHaveLength(1);
  });
});
