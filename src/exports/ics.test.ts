import { expect, test } from 'vitest';
import { formatIcs } from './ics.ts';

const EVENT = {
  uid: 'kz/vko/2014-198/eksternat-2015-03-18@reglament',
  day: '2015-04-10',
  title: 'Срок услуги: выдача разрешения; экстернат, школа',
  description: 'Пропущены дни:\n21 марта\n23 марта',
  stamp: '2026-01-31T12:00:00Z',
};

const unfolded = (ics: string) => ics.replaceAll('\r\n ', '');

test('the event stands on the last day, whole', () => {
  const ics = unfolded(formatIcs(EVENT));
  expect(ics).toContain('DTSTART;VALUE=DATE:20150410\r\n');
  expect(ics).toContain('DTEND;VALUE=DATE:20150411\r\n');
  expect(ics).toContain('DTSTAMP:20260131T120000Z\r\n');
});

test('separators and line ends of the text are escaped', () => {
  const ics = unfolded(formatIcs(EVENT));
  expect(ics).toContain('SUMMARY:Срок услуги: выдача разрешения\\; экстернат\\, школа\r\n');
  expect(ics).toContain('DESCRIPTION:Пропущены дни:\\n21 марта\\n23 марта\r\n');
});

test('no line is longer than 75 octets, and folding cuts no letter', () => {
  const ics = formatIcs({ ...EVENT, description: 'щ'.repeat(400) });
  for (const line of ics.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(unfolded(ics)).toContain('щ'.repeat(400));
});

test('the last day of a year is followed by the first of the next', () => {
  expect(formatIcs({ ...EVENT, day: '2015-12-31' })).toContain('DTEND;VALUE=DATE:20160101');
});
