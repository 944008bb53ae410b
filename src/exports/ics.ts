/** All-day events as a calendar file (iCalendar, RFC 5545). */
import { addDays } from '../model/day.ts';

export interface DayEvent {
  /** The same for the same thing, however its day or its words are corrected: an import then replaces the event. */
  uid: string;
  /** ГГГГ-ММ-ДД */
  day: string;
  title: string;
  description: string;
  /** Address of the page that it comes from, when it has one. */
  url?: string | undefined;
  /** When it was worked out, ISO with time, UTC: `2026-01-31T12:00:00Z`. */
  stamp: string;
  /** Greater in each later version: of two events of one name the greater one counts. */
  sequence?: number;
  /** Not quite certain. */
  tentative?: boolean;
}

export interface CalendarFile {
  /** Name and description of a calendar that is subscribed to. */
  name?: string;
  description?: string;
  events: readonly DayEvent[];
}

/** RFC 5545, 3.3.11: these characters end a value or separate values. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\r\n]/g, '\\n');
}

const encoder = new TextEncoder();

/** RFC 5545, 3.1: a line is at most 75 octets long; what follows goes on after a space. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

const compact = (iso: string): string => iso.replace(/[-:]/g, '');

function eventLines(event: DayEvent): string[] {
  const { uid, day, title, description, url, stamp, sequence = 0, tentative = false } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${compact(stamp)}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // An all-day event ends before the day that `DTEND` names.
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(url === undefined ? [] : [`URL:${url}`]),
    `STATUS:${tentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** @throws RangeError when a day is none of the calendar */
export function formatIcs({ name, description, events }: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Reglament//Calendar//RU',
    ...(name === undefined ? [] : [`NAME:${escaped(name)}`, `X-WR-CALNAME:${escaped(name)}`]),
    ...(description === undefined
      ? []
      : [`DESCRIPTION:${escaped(description)}`, `X-WR-CALDESC:${escaped(description)}`]),
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
