import { describe, expect, it } from 'vitest';
import type { ExcludedRegulation, Regulation } from '../model/records.ts';
import { regulationOf, standardOf } from '../terms/__fixtures__/regulation.ts';
import { actOf, BY, catalogueOf } from './__fixtures__/records.ts';
import { actBasisLeftOver } from './act-basis-left-over.ts';
import { lintCatalogue } from './index.ts';

const excluded: ExcludedRegulation = {
  act: 'kz/vko/2014-198',
  item: '1)',
  titles: { heading: 'Выдача справки' },
  standard: { ref: 'kz/mon/2015-198/01', at: 'п. 4' },
  excluded: { by: BY, rule: 'unknown', date: 'unknown', text: 'Регламент исключён', at: 'сноска' },
};
const act = actOf([], { basis: [{ text: 'приказом № 198', at: 'преамбула', ref: 'kz/mon/2015-198' }] });

function run(regulations: [string, Regulation][]) {
  const approves = regulations.map(([regulation]) => ({
    item: '1)',
    text: 'регламент',
    at: 'п. 1',
    regulation,
  }));
  const acts = new Map([['kz/vko/2014-198', { ...act, approves }]]);
  const standards = new Map([['kz/mon/2015-198/01', standardOf()]]);
  return lintCatalogue(catalogueOf({ acts, standards, regulations: new Map(regulations) }), [
    actBasisLeftOver,
  ]);
}

describe('act/basis-left-over', () => {
  it('finds a basis that only an excluded regulation relied on', () => {
    expect(run([['kz/vko/2014-198/a', excluded]])).toMatchObject([
      {
        kind: 'act',
        id: 'kz/vko/2014-198',
        finding: {
          path: ['basis', 0],
          quotes: [
            { text: 'приказом № 198', at: 'преамбула' },
            { text: 'Регламент исключён', at: 'сноска' },
          ],
        },
      },
    ]);
  });

  it('is silent when another regulation still relies on it', () => {
    expect(
      run([
        ['kz/vko/2014-198/a', excluded],
        ['kz/vko/2014-198/b', regulationOf([])],
      ]),
    ).toEqual([]);
  });

  it('is silent when it is not known what a standing regulation relies on', () => {
    const elsewhere = regulationOf([], { standard: { ref: 'kz/gov/2014-1/x', at: 'п. 4' } });
    expect(
      run([
        ['kz/vko/2014-198/a', excluded],
        ['kz/vko/2014-198/b', elsewhere],
      ]),
    ).toEqual([]);
  });
});
