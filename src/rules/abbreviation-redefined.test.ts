import { describe, expect, it } from 'vitest';
import type { Abbreviation } from '../model/records.ts';
import { regulationOf } from '../terms/__fixtures__/regulation.ts';
import { abbreviationRedefined } from './abbreviation-redefined.ts';
import { lint } from './index.ts';

const define = (abbr: string, meaning: string, at: string): Abbreviation => ({ abbr, meaning, at });
const GATE = define('ШЭП', 'шлюз «электронного правительства»', 'п. 8 пп. 8)');

function run(abbreviations: Abbreviation[], legend: Abbreviation[] = []) {
  const regulation = regulationOf([], {
    abbreviations,
    appendices: [
      { label: 'Приложение 1', content: 'system-diagram', picture: 'missing', abbreviations: legend },
    ],
  });
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    abbreviationRedefined,
  ]);
}

describe('abbreviation/redefined', () => {
  it('warns of another meaning, in the text and in the legend of an appendix', () => {
    const other = define('ШЭП', 'школа электронной подписи', 'п. 9');
    expect(run([GATE, other])).toMatchObject([
      {
        severity: 'warning',
        path: ['abbreviations', 1],
        quotes: [
          { text: 'ШЭП – шлюз «электронного правительства»', at: 'п. 8 пп. 8)' },
          { text: 'ШЭП – школа электронной подписи', at: 'п. 9' },
        ],
      },
    ]);
    expect(run([GATE], [other])).toMatchObject([
      { severity: 'warning', path: ['appendices', 0, 'abbreviations', 0] },
    ]);
  });

  it('notes the same meaning given twice in the text, words among them', () => {
    const again = define('портал', 'веб-портал «электронного правительства»', 'п. 9');
    expect(
      run([define('Портал', 'веб-портал «электронного правительства» www.egov.kz', 'п. 1'), again]),
    ).toMatchObject([{ severity: 'info', path: ['abbreviations', 1] }]);
  });

  it('is silent about a legend that repeats the text', () => {
    const desk = define('АРМ РШЭП', 'автоматизированном рабочем месте региональный шлюз', 'п. 8 пп. 8)');
    const legend = { ...desk, meaning: 'автоматизированное рабочее место региональный шлюз' };
    expect(
      run(
        [GATE, desk],
        [
          { ...GATE, at: 'приложение 1' },
          { ...legend, at: 'приложение 1' },
        ],
      ),
    ).toEqual([]);
  });

  it('is silent about different abbreviations', () => {
    expect(run([define('ЦОН', 'центр', 'п. 1'), define('ИИС ЦОН', 'система', 'п. 9')])).toEqual([]);
  });
});
