import { describe, expect, it } from 'vitest';
import { regulationOf, standardOf } from '../terms/__fixtures__/regulation.ts';
import { lint } from './index.ts';
import { standardItemMissing } from './standard-item-missing.ts';

const STANDARD = {
  ...standardOf(),
  complaints: { at: 'п. 11–12', to: ['руководителю'], terms: [], court: 'в суд' },
};

const run = (text: string) =>
  lint('standard', { id: 'kz/m/1/01', standard: { ...STANDARD, recipients: { text, at: 'п. 7' } } }, [
    standardItemMissing,
  ]);
const runRegulation = (text: string) =>
  lint(
    'regulation',
    {
      id: 'kz/a/b',
      regulation: regulationOf([], { notes: [{ text, at: 'п. 4' }] }),
      standard: STANDARD,
      act: undefined,
    },
    [standardItemMissing],
  );

describe('standard/item-missing', () => {
  it('finds a reference past the last item of the standard itself', () => {
    expect(run('по адресам, указанным в пункте 19 настоящего стандарта')).toMatchObject([
      {
        path: ['recipients', 'text'],
        text: {
          ru: { message: 'Названы пункты стандарта, которых в нём нет: 19.', expected: 'пункт от 1 до 12' },
        },
      },
    ]);
  });

  it('finds it in a regulation, one of several items', () => {
    expect(runRegulation('документы, указанные в пунктах 9 и 14 Стандарта')).toMatchObject([
      { path: ['notes', 0, 'text'], text: { ru: { message: expect.stringMatching(/нет: 14\.$/) } } },
    ]);
  });

  it.each([
    'указанным в пункте 12 настоящего стандарта',
    'указанным в пунктах 9, 10 и 12 стандарта',
    'в соответствии с пунктом 30 настоящего Регламента',
    'пунктом 17 статьи 16 Закона',
  ])('is silent: «%s»', (text) => {
    expect(run(text)).toEqual([]);
    expect(runRegulation(text)).toEqual([]);
  });
});
