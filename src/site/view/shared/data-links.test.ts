import { expect, test } from 'vitest';
import { MOST_OWN_FILES } from '../../../exports/open-data/bundles.ts';
import type { SiteData } from '../../data.ts';
import { listDataLinks } from './data-links.ts';

const ACT = 'kz/vko/2014-198';
const REGULATION = { kind: 'regulation', id: `${ACT}/eksternat` } as const;

/** A catalogue of so many regulations, of which the links look at one. */
function catalogOf(size: number): SiteData {
  const ids = [REGULATION.id, ...Array.from({ length: size - 1 }, (_, index) => `${ACT}/u-${index}`)];
  const regulations = new Map(ids.map((id) => [id, { data: { act: ACT } }]));
  return { catalog: { regulations } } as unknown as SiteData;
}

const linksOf = (size: number) => listDataLinks(catalogOf(size), REGULATION).map(({ href }) => href);

test('up to the limit every form of a regulation is a file of its own', () => {
  expect(linksOf(MOST_OWN_FILES)).toEqual([
    `/data/v1/regulations/${REGULATION.id}.json`,
    `/data/v1/graph/${REGULATION.id}.jsonld`,
    `/regulations/${REGULATION.id}/index.md`,
    `/regulations/${REGULATION.id}/akn.xml`,
  ]);
});

test('of a large catalogue its models are in the archives of the act, and the act itself stays a file', () => {
  const large = catalogOf(MOST_OWN_FILES + 1);
  expect(linksOf(MOST_OWN_FILES + 1)).toEqual([
    `/data/v1/regulations/${REGULATION.id}.json`,
    `/data/v1/bundles/${ACT}/graph.zip`,
    `/data/v1/bundles/${ACT}/akn.zip`,
  ]);
  expect(listDataLinks(large, { kind: 'act', id: ACT }).map(({ href }) => href)).toEqual([
    `/data/v1/acts/${ACT}.json`,
    `/acts/${ACT}/akn.xml`,
  ]);
});
