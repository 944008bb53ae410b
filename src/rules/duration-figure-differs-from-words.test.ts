import { describe, expect, it } from 'vitest';
import { regulationOf, standardOf, stepsOf, termOf } from '../terms/__fixtures__/regulation.ts';
import { durationFigureDiffersFromWords } from './duration-figure-differs-from-words.ts';
import { durationUnreadable } from './duration-unreadable.ts';
import { lint } from './index.ts';

const RULES = [durationFigureDiffersFromWords, durationUnreadable];

function run(...durations: string[]) {
  const regulation = regulationOf(stepsOf(...durations));
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, RULES);
}

describe('duration/figure-differs-from-words', () => {
  it('finds two numbers in one phrase, and is the only rule to', () => {
    expect(run('15 (двенадцать) минут')).toMatchObject([
      {
        rule: 'duration/figure-differs-from-words',
        severity: 'error',
        path: ['processes', 'provider', 'steps', 0, 'duration'],
        text: {
          ru: {
            message: 'Длительность «15 (двенадцать) минут»: число цифрами и число словами расходятся.',
            got: '15 и 12',
          },
        },
        quotes: [{ text: '15 (двенадцать) минут', at: 'п. 5 пп. 1)' }],
      },
    ]);
  });

  it('finds them whatever comes first and whatever stands around', () => {
    expect(run('не более двенадцати (15) рабочих дней')[0]?.text.ru.got).toBe('12 и 15');
    expect(run('25 (двадцать) календарных дней')[0]?.text.en.got).toBe('25 and 20');
  });

  it('looks at standards, too', () => {
    const standard = standardOf(termOf('10 (пятнадцать) дней'));
    expect(lint('standard', { id: 'kz/s/01', standard }, RULES)).toMatchObject([
      { rule: 'duration/figure-differs-from-words', path: ['terms', 0, 'duration'] },
    ]);
  });

  it('is silent about words in another case, a slip of spelling, and the kind of day in the brackets', () => {
    expect(run('не более 12 (двенадцати) рабочих дней', '15 (пятьнадцать) минут')).toEqual([]);
    expect(run('15 (пятнадцать рабочих) дней', '25 (двадцать пять) календарных дней')).toEqual([]);
  });

  it('leaves brackets without a number to the rule of what cannot be read', () => {
    expect(run('15 (примерно) минут').map(({ rule }) => rule)).toEqual(['duration/unreadable']);
  });
});
