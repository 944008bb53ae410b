import { describe, expect, it } from 'vitest';
import { regulationOf, standardOf } from '../terms/__fixtures__/regulation.ts';
import { lint } from './index.ts';
import { standardResultDiffers } from './standard-result-differs.ts';

const result = (text: string, refusal = false) => ({ text, at: 'п. 3', ...(refusal ? { refusal } : {}) });

const run = (own: ReturnType<typeof result>[], its: ReturnType<typeof result>[]) =>
  lint(
    'regulation',
    {
      id: 'kz/a/b',
      regulation: regulationOf([], { results: own }),
      standard: { ...standardOf(), results: its },
      act: undefined,
    },
    [standardResultDiffers],
  );

describe('standard/result-differs', () => {
  it('finds a result that the standard does not know', () => {
    const own = [result('справка об опеке'), result('лицензия на перевозку грузов')];
    expect(run(own, [result('справка об опеке и попечительстве')])).toMatchObject([
      {
        path: ['results', 1],
        quotes: [
          { text: 'лицензия на перевозку грузов', at: 'п. 3' },
          { text: 'справка об опеке и попечительстве', at: 'стандарт, п. 3' },
        ],
      },
    ]);
  });

  it.each([
    ['справка об опеке', 'справка об опеке по форме согласно приложению 1 к настоящему стандарту'],
    [
      'постановление акимата районов, городов Кокшетау, Степногорск об установлении опеки',
      'постановление акимата города Астаны, района и города областного значения об установлении опеки',
    ],
    ['выдача справки', 'справка'],
  ])('is silent: «%s» for «%s»', (own, its) => {
    expect(run([result(own)], [result(its)])).toEqual([]);
  });

  it('leaves refusals to another rule', () => {
    expect(run([result('мотивированный ответ об отказе', true)], [result('справка')])).toEqual([]);
    expect(run([result('справка')], [result('мотивированный ответ об отказе', true)])).toEqual([]);
  });
});
