import { describe, expect, it } from 'vitest';
import { regulationOf } from '../terms/__fixtures__/regulation.ts';
import { appendixMissing } from './appendix-missing.ts';
import { lint } from './index.ts';

function run(labels: string[], ...texts: string[]) {
  const regulation = regulationOf([], {
    notes: texts.map((text) => ({ text, at: 'п. 8' })),
    appendices: labels.map((label) => ({ label, content: 'flowchart', picture: 'missing' })),
  });
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    appendixMissing,
  ]);
}

const refer = (number = '') => `указано в блок-схеме согласно приложению ${number} к настоящему Регламенту`;

describe('appendix/missing', () => {
  it('finds an appendix that is not there, once, at the first reference', () => {
    expect(run(['Приложение 1'], refer('1'), refer('2'), refer('3'), refer('2'))).toMatchObject([
      {
        severity: 'warning',
        path: ['notes', 1],
        quotes: [
          { text: refer('2'), at: 'п. 8' },
          { text: 'Приложение 1', at: 'приложения' },
        ],
      },
      { path: ['notes', 2] },
    ]);
  });

  it('finds a reference without a number where there are no appendices at all', () => {
    expect(run([], refer())).toHaveLength(1);
  });

  it('is silent where the appendix is there', () => {
    expect(run(['Приложение 1', 'Приложение 2'], refer('1'), refer('2'))).toEqual([]);
    expect(run(['Приложение'], refer())).toEqual([]);
  });

  it('is silent where the appendix may be meant', () => {
    expect(run(['Приложение'], refer('1'))).toEqual([]);
    expect(run(['Приложение 1', 'Приложение 2'], refer())).toEqual([]);
    expect(run(['unknown', 'unknown'], refer('1'), refer('2'))).toEqual([]);
  });

  it('is silent about appendices of the standard', () => {
    expect(run([], 'по форме согласно приложению 2 к Стандарту')).toEqual([]);
  });
});
