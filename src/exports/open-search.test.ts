import { expect, test } from 'vitest';
import { formatOpenSearch } from './open-search.ts';

const search = {
  name: 'Регламент',
  description: 'Поиск: услуги & сроки',
  language: 'ru',
  search: 'https://example.kz/search/?q={searchTerms}',
  icon: 'https://example.kz/icon.svg',
};

test('names the address of the search, with a place for the words', () => {
  expect(formatOpenSearch(search)).toContain('template="https://example.kz/search/?q={searchTerms}"');
});

test('text is escaped, and a name is cut to what the format allows', () => {
  const description = formatOpenSearch({ ...search, name: 'Каталог регламентов <области>' });
  expect(description).toContain('<ShortName>Каталог регламен</ShortName>');
  expect(description).toContain('услуги &amp; сроки');
});
