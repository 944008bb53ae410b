import { expect, test } from 'vitest';
import { by, type EventSpec, makeAct } from '../../../history/__fixtures__/act.ts';
import type { Site } from '../../../model/records.ts';
import { makeSite } from '../act/__fixtures__/make-site.ts';
import { listActChanges } from './changes.ts';
import { buildFeed } from './feed.ts';

const ID = 'kz/vko/2014-198';
const REPEAL: EventSpec = {
  type: 'repealed',
  rule: 'ten-days-after-first-publication',
  by: by('2015-08-20'),
};

function feed(events: readonly EventSpec[], site: Partial<Site> = {}): Promise<string> {
  const data = makeSite({ [ID]: makeAct([{ type: 'adopted', date: '2014-07-23' }, ...events]) }, { site });
  const page = `/acts/${ID}/`;
  return buildFeed(data, {
    about: ID,
    title: 'Акт',
    page,
    self: `${page}atom.xml`,
    changes: listActChanges(data, ID),
  }).text();
}

const all = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(([, text]) => text);

test('the days are those of the events; the feed is as new as its newest entry', async () => {
  const xml = await feed([REPEAL]);
  expect(all(xml, 'updated')).toEqual([
    '2015-08-31T00:00:00Z',
    '2015-08-31T00:00:00Z',
    '2014-07-23T00:00:00Z',
  ]);
  expect(xml).toContain('дата не установлена, не ранее 31\u00a0августа\u00a02015\u00a0года');
});

test('every id is a URN of its own, and stays when the day becomes known and the site moves', async () => {
  const ids = all(await feed([REPEAL]), 'id');
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) {
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
  const later = await feed([{ ...REPEAL, date: '2015-09-05' }], { address: 'https://example.org/a/' });
  expect(all(later, 'id')).toEqual(ids);
});

test('addresses are whole where the site knows its own, and paths where it does not', async () => {
  const hrefs = (xml: string) => [...xml.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  for (const href of hrefs(await feed([REPEAL], { address: 'https://example.org/' }))) {
    expect(href).toMatch(/^https:\/\/example\.org\/acts\//);
  }
  expect(hrefs(await feed([REPEAL]))).toContain(`/acts/${ID}/#repealed-2015-08-20-211`);
});
