import { expect, it } from 'vitest';
import { EXCLUDED, edited, loadChanged } from './__fixtures__/content.ts';

const ACT_ID = 'kz/vko/2014-198';

it('a regulation knows its act, its standard, the order of the standard and the calendars of its country', async () => {
  const { catalog } = await loadChanged({});
  const regulation = catalog.regulations.get(`${ACT_ID}/eksternat`);
  expect(regulation?.act).toBe(catalog.acts.get(ACT_ID));
  expect(regulation?.standard).toBe(catalog.standards.get('kz/gov/2014-538/eksternat'));
  expect(regulation?.standard?.order).toBe(catalog.orders.get('kz/gov/2014-538'));
  expect([...(regulation?.calendars.keys() ?? [])]).toEqual([2014, 2017]);
});

it('an act knows what it approves in the order of its list, a standard who names it, an order its standards', async () => {
  const { catalog } = await loadChanged({});
  const act = catalog.acts.get(ACT_ID);
  expect(act?.regulations.map(({ id }) => id)).toEqual(
    act?.data.approves.map(({ regulation }) => regulation),
  );
  const standard = catalog.standards.get('kz/gov/2014-538/eksternat');
  expect(standard?.regulations.map(({ id }) => id)).toEqual([`${ACT_ID}/eksternat`]);
  expect(standard?.order?.standards).toEqual([standard]);
});

it('a link to a record that is not sound is absent', async () => {
  const { catalog } = await loadChanged(edited('standards/kz/gov/2014-538.yaml', 'date:', 'dat:'));
  expect(catalog.standards.get('kz/gov/2014-538/eksternat')).not.toHaveProperty('order');
  const { catalog: without } = await loadChanged(edited(EXCLUDED, 'item:', 'itm:'));
  expect(without.acts.get(ACT_ID)?.regulations.map(({ id }) => id)).toEqual([`${ACT_ID}/eksternat`]);
  const { catalog: orphan } = await loadChanged(edited('acts/kz/vko/2014-198.yaml', 'region:', 'regio:'));
  expect(orphan.regulations.get(`${ACT_ID}/eksternat`)).not.toHaveProperty('act');
});
