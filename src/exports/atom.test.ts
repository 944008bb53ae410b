import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { findAtomFaults, findJsonFeedFaults } from './__fixtures__/read-feeds.ts';
import { formatAtom } from './atom.ts';
import type { Feed } from './feed.ts';
import { formatJsonFeed } from './json-feed.ts';

const FEED: Feed = {
  id: 'urn:uuid:00000000-0000-5000-8000-000000000000',
  title: 'Изменения',
  updated: '2015-08-31',
  href: '/changes/',
  self: '/changes/atom.xml',
  author: 'Справочник',
  language: 'ru',
  entries: [
    {
      id: 'urn:uuid:00000000-0000-5000-8000-000000000001',
      title: 'Утратил силу: Постановление № 198',
      published: '2015-08-31',
      updated: '2015-08-31',
      href: '/acts/kz/vko/2014-198/#repealed',
      summary: 'Утратил силу – не ранее 31 августа 2015 года.',
    },
  ],
};

test('a feed and its entries have what the standard asks of them', () => {
  const xml = formatAtom(FEED);
  expect(xml.startsWith('<?xml version="1.0" encoding="utf-8"?>\n')).toBe(true);
  const [head = '', entry = ''] = xml.split('<entry>');
  for (const part of [head, entry]) {
    for (const tag of ['id', 'title', 'updated']) expect(part.split(`<${tag}>`)).toHaveLength(2);
  }
  expect(head).toContain('<author><name>Справочник</name></author>');
  expect(head).toContain('rel="self" type="application/atom+xml" href="/changes/atom.xml"');
  expect(entry).toContain('<updated>2015-08-31T00:00:00+05:00</updated>');
});

test('the standards have nothing to say against it, and have against one that lacks what they ask for', () => {
  const [entry] = FEED.entries;
  if (entry === undefined) throw new Error('no entry');
  const twice = { ...FEED, entries: [entry, entry] };
  expect(findAtomFaults(formatAtom(FEED))).toEqual([]);
  expect(findAtomFaults(formatAtom(twice))).toEqual(['two entries of one id']);
  expect(findAtomFaults(formatAtom(FEED).replace(/<updated>.*/, ''))).toEqual(['updated is not there once']);
  expect(findAtomFaults(formatAtom({ ...FEED, id: 'x' }))).toEqual(['id «x» is no IRI']);
  expect(findJsonFeedFaults(formatJsonFeed(FEED))).toEqual([]);
  expect(findJsonFeedFaults(formatJsonFeed(twice))).toEqual(['two items of one id']);
  expect(findJsonFeedFaults(formatJsonFeed({ ...FEED, title: '' }))).toEqual(['no title']);
});

test('a feed reader finds in it what was written', () => {
  const { entries = [], ...feed } = parseAtomFeed(formatAtom(FEED));
  expect(feed).toMatchObject({
    id: FEED.id,
    title: { value: FEED.title },
    updated: '2015-08-31T00:00:00+05:00',
  });
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({
    id: FEED.entries[0]?.id,
    title: { value: FEED.entries[0]?.title },
    summary: { value: FEED.entries[0]?.summary },
  });
});

test('words of an act cannot break the file', () => {
  const hostile = 'Закон «А» & "Б" </summary><script>\u0000\u0008\ud800\uffff]]>';
  const [entry] = FEED.entries;
  if (entry === undefined) throw new Error('no entry');
  const xml = formatAtom({
    ...FEED,
    title: hostile,
    entries: [{ ...entry, title: hostile, summary: hostile }],
  });
  expect(xml).not.toMatch(/[^\P{Cc}\n]|[\uffff\ud800-\udfff]|<script|&(?!amp;|lt;|gt;|quot;)/u);
  expect(xml).toContain('&lt;/summary&gt;&lt;script&gt;');
});
