import { describe, expect, it } from 'vitest';
import type { Abbreviation, Regulation } from '../model/records.ts';
import { regulationOf } from '../terms/__fixtures__/regulation.ts';
import { abbreviationMeaningDiffers } from './abbreviation-meaning-differs.ts';
import { lintCatalogue } from './index.ts';

const NOTARY = 'единая нотариальная информационная система';
const IDENTITY = 'единый накопительный идентификатор';

function run(...meanings: Record<string, string>[]) {
  const regulations = new Map<string, Regulation>(
    meanings.map((one, index) => {
      const abbreviations: Abbreviation[] = Object.entries(one).map(([abbr, meaning]) => ({
        abbr,
        meaning,
        at: 'п. 9',
      }));
      return [`kz/a/${index}`, regulationOf([], { abbreviations, titles: { heading: `Услуга ${index}` } })];
    }),
  );
  const none = new Map();
  return lintCatalogue({ acts: none, orders: none, standards: none, glossary: undefined, regulations }, [
    abbreviationMeaningDiffers,
  ]);
}

describe('abbreviation/meaning-differs', () => {
  it('finds the meaning that others do not share, with both places', () => {
    expect(run({ ЕНИС: IDENTITY }, { ЕНИС: NOTARY }, { ЕНИС: NOTARY })).toMatchObject([
      {
        kind: 'regulation',
        id: 'kz/a/0',
        finding: {
          severity: 'info',
          path: ['abbreviations', 0],
          quotes: [
            { text: `ЕНИС – ${IDENTITY}`, at: '«Услуга 0», п. 9' },
            { text: `ЕНИС – ${NOTARY}`, at: '«Услуга 1», п. 9' },
          ],
        },
      },
    ]);
  });

  it('takes the first of the catalogue for the usual one where there is no majority', () => {
    expect(run({ ЕНИС: NOTARY }, { ЕНИС: IDENTITY }).map(({ id }) => id)).toEqual(['kz/a/1']);
  });

  it('is silent about the same meaning in other forms and with more words', () => {
    expect(
      run(
        { ЭЦП: 'электронной цифровой подписью уполномоченного лица' },
        { ЭЦП: 'электронно – цифровой подписи' },
      ),
    ).toEqual([]);
    expect(
      run(
        { ЦОН: 'предприятие «Центр обслуживания населения» Комитета связи Министерства по инвестициям' },
        { ЦОН: 'предприятие «Центр обслуживания населения» Министерства транспорта и коммуникаций' },
      ),
    ).toEqual([]);
  });

  it('is silent about words that each regulation defines for itself', () => {
    expect(
      run(
        { услугодатель: 'отделами образования районов', Стандарт: 'стандарта «Выдача справок»' },
        { услугодатель: 'аппаратом акима поселка', Стандарт: 'приказа о питании детей' },
      ),
    ).toEqual([]);
  });
});
