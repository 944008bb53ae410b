import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { formatIcs } from './ics.ts';

const EVENT = {
  uid: 'kz/vko/2014-198/eksternat/office/day-after/2015-03-18@reglament',
  day: '2015-04-10',
  title: 'Срок услуги: выдача разрешения; экстернат, школа',
  description: 'Пропущены дни:\n21 марта\n23 марта',
  stamp: '2026-01-31T12:00:00Z',
};

const events = (ics: string) =>
  new ICAL.Component(ICAL.parse(ics))
    .getAllSubcomponents('vevent')
    .map((component) => ({ component, event: new ICAL.Event(component) }));

test('a calendar program reads the day, the words, the version and how sure it is', () => {
  const ics = formatIcs({
    name: 'Сроки; мои',
    events: [EVENT, { ...EVENT, uid: 'b', sequence: 7, tentative: true, url: 'https://example.kz/a,b/' }],
  });
  const [first, second, ...others] = events(ics);
  expect(others).toEqual([]);
  expect(first?.event.summary).toBe(EVENT.title);
  expect(first?.event.description).toBe(EVENT.description);
  expect(first?.event.uid).toBe(EVENT.uid);
  expect(first?.event.startDate.isDate).toBe(true);
  expect(first?.event.startDate.toString()).toBe('2015-04-10');
  expect(first?.event.endDate.toString()).toBe('2015-04-11');
  expect(first?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-01-31T12:00:00Z');
  expect(first?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  expect(second?.event.sequence).toBe(7);
  expect(second?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
  expect(second?.component.getFirstPropertyValue('url')).toBe('https://example.kz/a,b/');
});

test('whatever the words are, they are read as they were written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const words = `а${text.replaceAll(/[\r\p{Cc}]/gu, '\n')}`;
      const [read] = events(formatIcs({ events: [{ ...EVENT, title: words, description: words }] }));
      expect([read?.event.summary, read?.event.description]).toEqual([words, words]);
    }),
  );
});

test('no line is longer than 75 octets, and folding cuts no letter', () => {
  const ics = formatIcs({ events: [{ ...EVENT, description: 'щ'.repeat(400) }] });
  for (const line of ics.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(ics.replaceAll('\r\n ', '')).toContain('щ'.repeat(400));
});

test('the last day of a year is followed by the first of the next', () => {
  expect(formatIcs({ events: [{ ...EVENT, day: '2015-12-31' }] })).toContain('DTEND;VALUE=DATE:20160101');
});
