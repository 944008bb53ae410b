import { expect, test } from 'vitest';
import { chooseDictionary } from '../../i18n/dictionaries.ts';
import { nameStepByNumber } from './step-name.ts';

test.each([
  ['3)', 0, 'Ссылка на шаг 3', '3-қадамға сілтеме'],
  ['3.', 0, 'Ссылка на шаг 3', '3-қадамға сілтеме'],
  ['процесс 3', 0, 'Ссылка на шаг «процесс 3»', '«процесс 3» қадамына сілтеме'],
  ['', 4, 'Ссылка на шаг 5', '5-қадамға сілтеме'],
])('«%s» of place %i', (label, index, ru, kk) => {
  const name = nameStepByNumber(label, index);
  expect(chooseDictionary('ru').permalink.step(name)).toBe(ru);
  expect(chooseDictionary('kk').permalink.step(name)).toBe(kk);
});
