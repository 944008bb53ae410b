import { describe, expect, it } from 'vitest';
import type { Abbreviation } from '../model/records.ts';
import { regulationOf } from '../terms/__fixtures__/regulation.ts';
import { abbreviationUsedEarly } from './abbreviation-used-early.ts';
import { lint } from './index.ts';

const EARLY = 'запрос удостоверяется ЭЦП услугополучателя';

function run(text: string, at: string, ...definedAt: string[]) {
  const abbreviations: Abbreviation[] = definedAt.map((place) => ({
    abbr: 'ЭЦП',
    meaning: 'электронной цифровой подписью',
    at: place,
  }));
  const regulation = regulationOf([], { notes: [{ text, at }], abbreviations });
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    abbreviationUsedEarly,
  ]);
}

describe('abbreviation/used-early', () => {
  it('finds a use in an item before the definition, with both places', () => {
    expect(run(EARLY, 'п. 3', 'п. 9 пп. 5)')).toMatchObject([
      {
        severity: 'info',
        path: ['notes', 0],
        quotes: [
          { text: EARLY, at: 'п. 3' },
          { text: 'ЭЦП – электронной цифровой подписью', at: 'п. 9 пп. 5)' },
        ],
      },
    ]);
    expect(run(EARLY, 'п. 9', 'приложение 1')).toHaveLength(1);
  });

  it('is silent about a use after the definition, and where the order is not sure', () => {
    expect(run(EARLY, 'п. 9', 'п. 3, абз. 2')).toEqual([]);
    expect(run(EARLY, 'п. 9, процесс 1', 'п. 9 пп. 5)')).toEqual([]);
    expect(run(EARLY, 'заголовок', 'п. 3')).toEqual([]);
  });

  it('is silent where an earlier definition is there, too, or the use explains itself', () => {
    expect(run(EARLY, 'п. 4', 'п. 3', 'приложение 1')).toEqual([]);
    expect(run('цифровой подписью (далее – ЭЦП)', 'п. 3', 'п. 9')).toEqual([]);
  });

  it('is silent about abbreviations that are not defined at all', () => {
    expect(run(EARLY, 'п. 3')).toEqual([]);
  });
});
