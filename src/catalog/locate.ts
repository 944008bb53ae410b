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
  parts: Map<string, Place>;
}

/**
 * Finds fields in one text that is known to be sound YAML. A short value stands where it begins, anything
 * larger where its name does. A field that is not there stands where the nearest part of the record that
 * would hold it does.
 */
export function fieldLocator(text: string): FieldLocator {
  const root = readPlaces(text);
  const positionOf = positions(text);
  return (path, on) => {
    let place = root;
    let offset = 0;
    for (const part of path) {
      const next = place.parts.get(String(part));
      if (next === undefined) break;
      place = next;
      offset = (on === 'key' ? place.key : undefined) ?? place.value ?? place.key ?? offset;
    }
    return positionOf(offset);
  };
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

function readPlaces(text: string): Place {
  const events = parseEvents(text, {});
  let index = events.findIndex(({ type }) => type !== EVENT_ID.DOCUMENT);
  const readPlace = (key?: number): Place => {
    const place: Place = { parts: new Map(), ...(key === undefined ? {} : { key }) };
    const event = events[index++];
    const value = event && startOf(event, key !== undefined);
    if (value !== undefined) place.value = value;
    if (event?.type !== EVENT_ID.MAPPING && event?.type !== EVENT_ID.SEQUENCE) return place;
    for (let next = events[index]; next && next.type !== EVENT_ID.POP; next = events[index]) {
      if (event.type === EVENT_ID.SEQUENCE) place.parts.set(String(place.parts.size), readPlace());
      else if (next.type === EVENT_ID.SCALAR) {
        index += 1;
        place.parts.set(getScalarValue(text, next), readPlace(startOfScalar(next)));
      } else readPlace();
    }
    index += 1;
    return place;
  };
  return readPlace();
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
