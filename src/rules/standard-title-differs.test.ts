import { describe, expect, it } from 'vitest';
import { regulationOf, standardOf } from '../terms/__fixtures__/regulation.ts';
import { lint } from './index.ts';
import { standardTitleDiffers } from './standard-title-differs.ts';

const run = (own: string, its: string) =>
  lint(
    'regulation',
    {
      id: 'kz/a/b',
      regulation: regulationOf([], { titles: { heading: own } }),
      standard: { ...standardOf(), titles: { heading: its } },
      act: undefined,
    },
    [standardTitleDiffers],
  );
const runStandard = (titles: { listed?: string; heading: string }) =>
  lint('standard', { id: 'kz/m/1/01', standard: { ...standardOf(), titles } }, [standardTitleDiffers]);

describe('standard/title-differs', () => {
  it('finds another name in the regulation, with both headings', () => {
    expect(run('Выдача справок по опеке', 'Выдача справок по усыновлению')).toMatchObject([
      {
        path: ['titles', 'heading'],
        quotes: [
          { text: 'Выдача справок по опеке', at: 'заголовок регламента' },
          { text: 'Выдача справок по усыновлению', at: 'заголовок стандарта' },
        ],
      },
    ]);
  });

  it('finds one letter that makes another word in the list of the order', () => {
    const titles = {
      listed: 'Направление на представление отдыха',
      heading: 'Направление на предоставление отдыха',
    };
    expect(runStandard(titles)).toMatchObject([{ path: ['titles', 'listed'] }]);
  });

  it('is silent about case, quotation marks, endings and ё', () => {
    expect(run('Выдача справок «о приёме»', 'выдача справки "о приеме"')).toEqual([]);
    expect(runStandard({ listed: 'Приём документов', heading: 'Прием документов' })).toEqual([]);
  });

  it('is silent when the text of the standard is not at hand', () => {
    const unknown = {
      order: 'kz/m/1',
      titles: { heading: 'Другое' },
      unknown: { reason: 'нет', lookup: 'реестр' },
    };
    const context = { id: 'kz/a/b', regulation: regulationOf([]), standard: unknown, act: undefined };
    expect(lint('regulation', context, [standardTitleDiffers])).toEqual([]);
    expect(runStandard({ heading: 'Выдача справки' })).toEqual([]);
  });
});
