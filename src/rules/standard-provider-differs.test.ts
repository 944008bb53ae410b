import { describe, expect, it } from 'vitest';
import { regulationOf, standardOf } from '../terms/__fixtures__/regulation.ts';
import { lint } from './index.ts';
import { standardProviderDiffers } from './standard-provider-differs.ts';

const run = (own: string, its: string) =>
  lint(
    'regulation',
    {
      id: 'kz/a/b',
      regulation: regulationOf([], { provider: { text: own, at: 'п. 1' } }),
      standard: { ...standardOf(), provider: { text: its, at: 'п. 3' } },
      act: undefined,
    },
    [standardProviderDiffers],
  );

describe('standard/provider-differs', () => {
  it('finds a body of another kind, with both places', () => {
    expect(run('управлением здравоохранения области', 'городскими поликлиниками')).toMatchObject([
      {
        path: ['provider'],
        quotes: [
          { text: 'управлением здравоохранения области', at: 'п. 1' },
          { text: 'городскими поликлиниками', at: 'стандарт, п. 3' },
        ],
      },
    ]);
    expect(run('Министерством образования', 'местными исполнительными органами')).toHaveLength(1);
  });

  it.each([
    ['отделами образования районов', 'местными исполнительными органами городов и районов'],
    ['аппаратом акима села', 'акиматами районов'],
    ['школами района', 'организациями образования'],
    ['отделами образования', 'местными исполнительными органами и организациями образования'],
  ])('is silent: «%s» is among «%s»', (own, its) => {
    expect(run(own, its)).toEqual([]);
  });

  it('is silent about a body whose kind it does not know', () => {
    expect(run('инспекцией', 'городскими поликлиниками')).toEqual([]);
  });
});
