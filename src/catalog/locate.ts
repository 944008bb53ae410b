/**
 * Where a field of a record stands in its file. Plain data keeps no positions, so files with findings, and
 * only those, are read again: by the same parser, whose events know where each thing begins.
 */
import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { Position } from './draft.ts';

export type Path = readonly (string | number)[];

export type FieldLocator = (path: Path, on?: 'key') => Position;

interface Place {
  /** Offset of the name, in a mapping. */
  key?: number;
  /** Offset of a value that is worth pointing at: one that begins in the line of its name. */
  value?: number;
  /** Which event begins it. */
  at: number;
  /** Read when somebody first looks inside: most of a record is never looked at. */
  parts?: Map<string, Place>;
}

/**
 * Finds fields in one text that is known to be sound YAML. A short value stands where it begins, anything
 * larger where its name does. A field that is not there stands where the nearest part of the record that
 * would hold it does.
 */
export function fieldLocator(text: string): FieldLocator {
  const events = parseEvents(text, {});
  const root = rootOf(events);
  const positionOf = positions(text);
  return (path, on) => {
    let place = root;
    let offset = 0;
    for (const part of path) {
      const next = partsOf(place, events, text).get(String(part));
      if (next === undefined) break;
      place = next;
      offset = (on === 'key' ? place.key : undefined) ?? place.value ?? place.key ?? offset;
    }
    return positionOf(offset);
  };
}

/** Where the names of the record's own fields begin, in the order of the file. */
export function fieldStarts(text: string): [name: string, offset: number][] {
  const events = parseEvents(text, {});
  return [...partsOf(rootOf(events), events, text)].map(([name, { key = 0 }]) => [name, key]);
}

/** Line and column of offsets in a text. */
export function positions(text: string): (offset: number) => Position {
  const starts = [0];
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function rootOf(events: readonly Event[]): Place {
  return { at: events.findIndex(({ type }) => type !== EVENT_ID.DOCUMENT) };
}

function partsOf(place: Place, events: readonly Event[], text: string): Map<string, Place> {
  place.parts ??= readParts(place.at, events, text);
  return place.parts;
}

function readParts(at: number, events: readonly Event[], text: string): Map<string, Place> {
  const parts = new Map<string, Place>();
  const whole = events[at];
  if (whole?.type !== EVENT_ID.MAPPING && whole?.type !== EVENT_ID.SEQUENCE) return parts;
  const isMapping = whole.type === EVENT_ID.MAPPING;
  for (let index = at + 1; ; ) {
    const name = events[index];
    if (name === undefined || name.type === EVENT_ID.POP) return parts;
    const begin = isMapping ? after(index, events) : index;
    const event = events[begin];
    const value = event && startOf(event, isMapping);
    const part: Place = { at: begin, ...(value === undefined ? {} : { value }) };
    if (!isMapping) parts.set(String(parts.size), part);
    else if (name.type === EVENT_ID.SCALAR) {
      parts.set(getScalarValue(text, name), { ...part, key: startOfScalar(name) });
    }
    index = after(begin, events);
  }
}

/** The event after the thing that begins with this one. */
function after(at: number, events: readonly Event[]): number {
  let depth = 0;
  for (let index = at; index < events.length; index += 1) {
    const type = events[index]?.type;
    if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth += 1;
    else if (type === EVENT_ID.POP) depth -= 1;
    if (depth <= 0) return index + 1;
  }
  return events.length;
}

/** Nothing for an empty value, and for what has a name and goes over several lines. */
function startOf(event: Event, named: boolean): number | undefined {
  if (event.type === EVENT_ID.SCALAR) {
    const block = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
    return block || event.valueStart === -1 ? undefined : startOfScalar(event);
  }
  if (event.type !== EVENT_ID.MAPPING && event.type !== EVENT_ID.SEQUENCE) return undefined;
  return named ? undefined : event.start;
}

function startOfScalar({ valueStart, style }: ScalarEvent): number {
  const quoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
  return quoted ? valueStart - 1 : valueStart;
}
