import { expect, test } from 'vitest';
import { ru as t } from '../../i18n/ru.ts';
import { listTitles } from './titles.ts';

test('one wording is told once with all its places; another wording stands apart', () => {
  const titles = { listed: 'Выдача справок', heading: 'Выдача справки', body: 'Выдача справки' };
  expect(listTitles(titles, t)).toEqual([
    { text: 'Выдача справок', places: 'перечень в пункте 1 акта' },
    { text: 'Выдача справки', places: 'заголовок регламента, пункт 1 регламента' },
  ]);
});
