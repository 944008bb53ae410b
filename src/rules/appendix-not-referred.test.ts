import { describe, expect, it } from 'vitest';
import type { Appendix } from '../model/records.ts';
import { regulationOf } from '../terms/__fixtures__/regulation.ts';
import { appendixNotReferred } from './appendix-not-referred.ts';
import { lint } from './index.ts';

function run(appendices: Partial<Appendix>[], ...texts: string[]) {
  const regulation = regulationOf([], {
    notes: texts.map((text) => ({ text, at: 'п. 8' })),
    appendices: appendices.map((one) => ({
      label: 'Приложение 2',
      content: 'flowchart',
      picture: 'missing',
      ...one,
    })),
  });
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    appendixNotReferred,
  ]);
}

const refer = (number: string) =>
  `указано в блок-схеме согласно приложению ${number} к настоящему Регламенту`;

describe('appendix/not-referred', () => {
  it('finds an appendix without a reference, beside those that the items refer to', () => {
    const first = { label: 'Приложение 1', referredAt: 'п. 8' };
    expect(run([first, { title: 'Диаграмма № 2' }], refer('1'))).toMatchObject([
      {
        severity: 'info',
        path: ['appendices', 1],
        quotes: [
          { text: 'Диаграмма № 2', at: 'Приложение 2' },
          { text: refer('1'), at: 'п. 8' },
        ],
      },
    ]);
  });

  it('is silent where the record gives the place, or a text has the reference', () => {
    expect(run([{ referredAt: 'п. 9, п. 11' }])).toEqual([]);
    expect(run([{}], refer('1 и 2'))).toEqual([]);
    expect(run([{ label: 'Приложение' }], refer('1'))).toEqual([]);
  });

  it('is silent where a reference may mean it, and about an appendix without a label', () => {
    expect(run([{}], refer(''))).toEqual([]);
    expect(run([{ label: 'unknown' }])).toEqual([]);
  });
});
