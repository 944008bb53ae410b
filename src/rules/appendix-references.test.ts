import { describe, expect, it } from 'vitest';
import { makeRegulation } from '../terms/__fixtures__/regulation.ts';
import { findAppendixReferences, readLabelNumber } from './appendix-references.ts';

function numbersIn(text: string) {
  return findAppendixReferences(makeRegulation([], { notes: [{ text, at: 'п. 8' }] })).map(
    ({ number }) => number,
  );
}

describe('referencesOf', () => {
  it.each([
    ['указано в блок-схеме согласно приложению 1 к настоящему Регламенту', [1]],
    ['согласно приложения 2 к настоящему регламенту', [2]],
    ['согласно приложениям 1, 2 и 3 к настоящему Регламенту', [1, 2, 3]],
    ['указана в приложении №\u00a04 к настоящему регламенту', [4]],
    ['согласно приложению к настоящему Регламенту', [undefined]],
    ['приложению 1 и приложению 2 к настоящему Регламенту', [2]],
    ['по форме согласно приложению 2 к Стандарту', []],
    ['согласно приложениям 1–3 к настоящему Регламенту', []],
  ])('reads «%s»', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it('looks everywhere in the regulation and keeps the place', () => {
    const action = 'сверка по приложению 5 к настоящему Регламенту';
    expect(findAppendixReferences(makeRegulation([{ id: 's1', label: '3)', action }]))).toEqual([
      {
        number: 5,
        text: { path: ['processes', 'provider', 'steps', 0, 'action'], text: action, at: 'п. 5 пп. 3)' },
      },
    ]);
  });
});

it('numberOfLabel reads the number of an appendix', () => {
  expect(['Приложение 12', 'Приложение', 'unknown'].map(readLabelNumber)).toEqual([12, undefined, undefined]);
});
