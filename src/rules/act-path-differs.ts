import { slug } from '../language/slug.ts';
import { defineRule } from './define-rule.ts';

/** The file of an act is named by its year and its number: of two that differ one was typed wrongly. */
export const actPathDiffers = defineRule('act/path-differs', {
  severity: 'warning',
  summary: {
    ru: 'Имя файла акта не из его года и номера',
    en: 'The file of an act is not named by its year and its number',
  },
  catalogue: ({ acts, orders }) =>
    [...acts, ...orders].flatMap(({ kind, id, data: { date, number } }) => {
      const own = id.slice(id.lastIndexOf('/') + 1);
      const byFields = `${date.slice(0, 4)}-${slug(number)}`;
      // The importer names what it could not read so.
      if (own === byFields || own.includes('unknown')) return [];
      return [
        {
          kind,
          id,
          path: own.startsWith(date.slice(0, 4)) ? ['number'] : ['date'],
          ru: {
            message: `Файл назван ${own}, а по дате и номеру акта он был бы ${byFields}.`,
            expected: own,
            got: byFields,
            fix: 'Сверьте дату и номер с актом. Если верны они, переименуйте файл и папку; адрес страницы изменится.',
          },
          en: {
            message: `The file is called ${own}; by its date and number the act would be ${byFields}.`,
            expected: own,
            got: byFields,
            fix: 'Compare the date and the number with the act. If they are right, rename the file and its folder; the address of the page will change.',
          },
        },
      ];
    }),
});
