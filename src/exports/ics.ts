/**
 * A deadline as a calendar file (iCalendar, RFC 5545): one all-day event on the last day.
 */
import { addDays } from '../model/day.ts';

export interface DeadlineEvent {
  /** Makes the event the same one when it is imported again. */
  uid: string;
  /** ГГГГ-ММ-ДД */
  day: string;
  title: string;
  description: string;
  /** Address of the page that the deadline comes from, when it has one. */
  url?: string;
  /** When the file is made, ISO with time, UTC: `2026-01-31T12:00:00Z`. */
  stamp: string;
}

/** RFC 5545, 3.3.11: these characters end a value or separate values. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
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

export function formatIcs({ uid, day, title, description, url, stamp }: DeadlineEvent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Reglament//Deadline//RU',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${compact(stamp)}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // An all-day event ends before the day that `DTEND` names.
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(url === undefined ? [] : [`URL:${url}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
