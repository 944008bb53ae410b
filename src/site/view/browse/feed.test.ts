import { expect, test } from 'vitest';
import { findAtomFaults, findJsonFeedFaults } from '../../../exports/__fixtures__/read-feeds.ts';
import { by, type EventSpec, makeAct } from '../../../history/__fixtures__/act.ts';
import { defined } from '../../../model/defined.ts';
import type { Recorded, Site } from '../../../model/records.ts';
import { makeSite } from '../act/__fixtures__/make-site.ts';
import { listActChanges } from './changes.ts';
import { buildFeed, changeEntries, type FeedFile } from './feed.ts';

const ID = 'kz/vko/2014-198';
const REPEAL: EventSpec = {
  type: 'repealed',
  rule: 'ten-days-after-first-publication',
  by: by('2015-08-20'),
};

interface Told {
  site?: Partial<Site>;
  recorded?: Recorded;
  file?: FeedFile;
}

function feed(events: readonly EventSpec[], { site = {}, file, recorded }: Told = {}): Promise<string> {
  const act = makeAct([{ type: 'adopted', date: '2014-07-23' }, ...events]);
  const data = makeSite({ [ID]: { ...act, ...defined({ recorded }) } }, { site });
  const entries = changeEntries(data, listActChanges(data, ID));
  return buildFeed(data, { about: ID, title: 'Акт', page: `/acts/${ID}/`, entries }, file).text();
}

const ADDED = [{ date: '2025-11-21', what: 'added' as const }];

const all = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(([, text]) => text);

test('entries are dated by the day on which the catalogue learned of them; the day of the law is in the words', async () => {
  const xml = await feed([REPEAL], { recorded: ADDED });
  expect(findAtomFaults(xml)).toEqual([]);
  expect(all(xml, 'published')).toEqual(['2025-11-21T00:00:00+05:00', '2025-11-21T00:00:00+05:00']);
  expect(all(xml, 'updated')).toEqual(Array(3).fill('2025-11-21T00:00:00+05:00'));
  expect(xml).toContain('дата не установлена, не ранее 31\u00a0августа\u00a02015\u00a0года');
  const later = await feed([{ ...REPEAL, learned: '2025-12-01' }], { recorded: ADDED });
  expect(all(later, 'published')).toEqual(['2025-12-01T00:00:00+05:00', '2025-11-21T00:00:00+05:00']);
});

test('where nobody wrote it down, an entry says only the earliest day on which it can have been known', async () => {
  const xml = await feed([REPEAL]);
  expect(all(xml, 'published')).toEqual([]);
  expect(all(xml, 'updated')).toEqual([
    '2015-08-20T00:00:00+05:00',
    '2015-08-20T00:00:00+05:00',
    '2014-07-23T00:00:00+05:00',
  ]);
});

test('nothing is of a later day than the site, and what is still to come is told so', async () => {
  const coming: EventSpec = { type: 'repealed', date: '2027-03-01', by: by('2025-12-20') };
  const xml = await feed([{ ...coming, learned: '2025-12-21' }], { recorded: ADDED });
  expect(all(xml, 'title')).toContainEqual(expect.stringMatching(/^Утратит силу: /));
  expect(all(xml, 'updated')[0]).toBe('2025-12-21T00:00:00+05:00');
  // The site of the tests speaks of 1 January 2026.
  const unlearned = await feed([{ ...coming, learned: '2026-01-02' }], { recorded: ADDED });
  expect(all(unlearned, 'title').filter((title) => title?.includes('Утрат'))).toEqual([]);
});

test('a JSON Feed says the same', async () => {
  const json = await feed([REPEAL], { recorded: ADDED, file: 'feed.json' });
  expect(findJsonFeedFaults(json)).toEqual([]);
  const xml = await feed([REPEAL], { recorded: ADDED });
  const { items } = JSON.parse(json);
  expect(items.map(({ id }: { id: string }) => id)).toEqual(all(xml, 'id').slice(1));
  expect(items[0].content_text).toContain('не ранее');
});

test('every id is a URN of its own, and stays when the day becomes known and the site moves', async () => {
  const ids = all(await feed([REPEAL]), 'id');
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) {
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
  const later = await feed([{ ...REPEAL, date: '2015-09-05' }], {
    site: { address: 'https://example.org/a/' },
  });
  expect(all(later, 'id')).toEqual(ids);
});

test('addresses are whole where the site knows its own, and paths where it does not', async () => {
  const hrefs = (xml: string) => [...xml.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  for (const href of hrefs(await feed([REPEAL], { site: { address: 'https://example.org/' } }))) {
    expect(href).toMatch(/^https:\/\/example\.org\/acts\//);
  }
  expect(hrefs(await feed([REPEAL]))).toContain(`/acts/${ID}/#repealed-2015-08-20-211`);
});
