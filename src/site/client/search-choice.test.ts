import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FACETS } from '../view/browse/facet.ts';
import { ORDERS } from '../view/browse/order.ts';
import { formatSearchAddress, isEmptyChoice, PLACES, readSearchChoice } from './search-choice.ts';

const slug = fc.stringMatching(/^[a-z-]{1,8}$/);
const choice = fc.record({
  q: fc.string().map((text) => text.trim()),
  sort: fc.constantFrom(...ORDERS),
  place: fc.constantFrom(...PLACES),
  filters: fc.dictionary(fc.constantFrom(...FACETS), slug, { noNullPrototype: true }),
});

it('what the address has is what was chosen', () => {
  fc.assert(
    fc.property(choice, (chosen) => {
      expect(readSearchChoice(new URLSearchParams(formatSearchAddress(chosen)))).toEqual(chosen);
    }),
  );
});

it('what is not known is left out', () => {
  const address = new URLSearchParams('q= опека &utm=x&sort=weight&in=air&region=vko&year=');
  expect(readSearchChoice(address)).toEqual({ q: 'опека', sort: '', place: '', filters: { region: 'vko' } });
});

it('an order alone asks for nothing', () => {
  expect(isEmptyChoice(readSearchChoice(new URLSearchParams('sort=date')))).toBe(true);
  expect(isEmptyChoice(readSearchChoice(new URLSearchParams('year=2015')))).toBe(false);
});
