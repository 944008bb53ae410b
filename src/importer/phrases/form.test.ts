import { describe, expect, it } from 'vitest';
import { makeWords } from '../__fixtures__/make-words.ts';
import { readForm } from './form.ts';

describe('a form', () => {
  it.each([
    ['Форма оказания государственной услуги – бумажная.', ['paper'], undefined, 'бумажная'],
    [
      'Форма оказываемой государственной услуги: электронная/бумажная',
      ['electronic', 'paper'],
      undefined,
      'электронная/бумажная',
    ],
    [
      'Форма предоставления результата оказания государственной услуги–электронная (частично автоматизированная).',
      ['electronic'],
      'partial',
      'электронная (частично автоматизированная)',
    ],
    [
      'Форма государственной услуги – электронная (полностью автоматизированная)',
      ['electronic'],
      'full',
      'электронная (полностью автоматизированная)',
    ],
    [
      'Форма оказываемой государственной услуги: не автоматизированная.',
      ['unknown'],
      undefined,
      'не автоматизированная',
    ],
    [
      'Форма оказываемой государственной услуги: частично автоматизированная.',
      ['unknown'],
      'partial',
      'частично автоматизированная',
    ],
    ['Мемлекеттік қызметті көрсету нысаны – қағаз түрінде.', ['paper'], undefined, 'қағаз түрінде'],
  ])('%s', (text, values, automation, words) => {
    const form = readForm(makeWords(text));
    expect(form?.values.map(({ value }) => value)).toEqual(values);
    expect(form?.automation?.value).toBe(automation);
    expect(form?.text.text).toBe(words);
  });

  it.each(['Форма оказания государственной услуги – любая', 'Форма заявления – бумажная'])(
    'is not read where none is named: %s',
    (text) => {
      expect(readForm(makeWords(text))).toBeUndefined();
    },
  );
});
