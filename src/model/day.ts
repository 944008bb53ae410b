/**
 * A day of the calendar: the text «ГГГГ-ММ-ДД» in records and between rooms, and the days since 1 January 1970 as a
 * number where they are counted. Texts of days compare as they are. No clock and no time zone has a part in it.
 */
const MILLISECONDS = 86_400_000;

/** A catalogue speaks of a few thousand days, and of each many times. */
const cachedTexts = new Map<number, string>();
const cachedNumbers = new Map<string, number>();

function parse(text: string): number | undefined {
  const cached = cachedNumbers.get(text);
  if (cached !== undefined) return cached;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const number = Date.parse(`${text}T00:00:00Z`) / MILLISECONDS;
  // Date.parse turns 31 June into 1 July.
  if (Number.isNaN(number) || fromDayNumber(number) !== text) return undefined;
  cachedNumbers.set(text, number);
  return number;
}

/** Whether a text is a day of the calendar in the form ГГГГ-ММ-ДД: «2015-02-29» is not. */
export function isDay(text: string): boolean {
  return parse(text) !== undefined;
}

/** @throws RangeError when the text is not a day of the calendar in the form ГГГГ-ММ-ДД */
export function toDayNumber(day: string): number {
  const number = parse(day);
  if (number === undefined) throw new RangeError(`not a date: «${day}»`);
  return number;
}

/** @param number whole days since 1 January 1970 */
export function fromDayNumber(number: number): string {
  const cached = cachedTexts.get(number);
  if (cached !== undefined) return cached;
  const text = new Date(number * MILLISECONDS).toISOString().slice(0, 10);
  cachedTexts.set(number, text);
  return text;
}

/** The text itself. @throws RangeError when it is not a day of the calendar */
export function assertDay(text: string): string {
  toDayNumber(text);
  return text;
}

/** Nothing where the calendar has no such day. */
export function makeDay(year: number, month: number, date: number): string | undefined {
  const [yyyy, mm, dd] = [
    String(year).padStart(4, '0'),
    ...[month, date].map((part) => String(part).padStart(2, '0')),
  ];
  const text = `${yyyy}-${mm}-${dd}`;
  return isDay(text) ? text : undefined;
}

/** The day so many calendar days later. @throws RangeError when the text is not a day of the calendar */
export function addDays(day: string, count: number): string {
  return fromDayNumber(toDayNumber(day) + count);
}

/** Calendar days from the first to the last, which does not count. @throws RangeError when one is not a day */
export function daysBetween(first: string, last: string): number {
  return toDayNumber(last) - toDayNumber(first);
}

/** Nothing when there are none; those that are not there do not count. */
export function latest(days: readonly (string | undefined)[]): string | undefined {
  return days.reduce(
    (last, day) => (day !== undefined && (last === undefined || day > last) ? day : last),
    undefined,
  );
}

/** Nothing when there are none; those that are not there do not count. */
export function earliest(days: readonly (string | undefined)[]): string | undefined {
  return days.reduce(
    (first, day) => (day !== undefined && (first === undefined || day < first) ? day : first),
    undefined,
  );
}

export function toYear(number: number): number {
  return new Date(number * MILLISECONDS).getUTCFullYear();
}

/** 0 is Monday, 6 is Sunday. */
export function toWeekday(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** The same date so many months later; the last day of the month, `short`, where that has no such date. */
export function addMonths(number: number, months: number): { day: number; short: boolean } {
  const date = new Date(number * MILLISECONDS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = Date.UTC(year, month + 1, 0) / MILLISECONDS;
  const same = Date.UTC(year, month, date.getUTCDate()) / MILLISECONDS;
  return same > last ? { day: last, short: true } : { day: same, short: false };
}
