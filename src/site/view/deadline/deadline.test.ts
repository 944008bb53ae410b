import { expect, it } from 'vitest';
import { inspect } from '../../../catalog/inspect.ts';
import { loadCatalog } from '../../../catalog/load.ts';
import { chooseDictionary } from '../../i18n/dictionaries.ts';
import { makeSite } from '../act/__fixtures__/make-site.ts';
import { deadlineView } from './deadline.ts';

const CONTENT = new URL('../../../../content', import.meta.url).pathname;
const SERVICE = 'kz/vko/2014-198/eksternat';

it('where nobody states a term it is unknown, and the total of the steps is told as what it is', async () => {
  const loaded = await loadCatalog(CONTENT);
  const { catalog } = loaded;
  const regulation = catalog.regulations.get(SERVICE)?.data;
  const site = catalog.site?.data;
  if (regulation === undefined || 'excluded' in regulation || site === undefined) {
    throw new Error(`${SERVICE} has a text, and the catalogue its settings`);
  }
  // The text of its standard is not in the catalogue either.
  delete regulation.terms;
  const { checks } = inspect(CONTENT, loaded, '2026-01-31');
  const t = chooseDictionary('ru');
  const [office] = deadlineView({ ...makeSite({}), catalog, checks, site, t }, SERVICE)?.channels ?? [];
  expect(office).toMatchObject({ terms: [], unknown: 'текста стандарта нет, срок неизвестен' });
  expect(t.calculator.unknown).toBe('Последний день посчитать нельзя');
  expect(t.calculator.total(office?.total ?? '').replaceAll('\u00a0', ' ')).toBe(
    'Известно только, сколько занимают все шаги: 12 рабочих дней 3 часа 45 минут. Это не срок услуги.',
  );
});
