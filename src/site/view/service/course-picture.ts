/**
 * The line of time of a service as a picture: a bar of what ruled it, its term above, a line for each way below. Places
 * along the axis are percents and everything else is pixels, as in the timeline of an act.
 */
import { BAR, drawBar, drawTicks, LETTER, PHONE } from '../act/timeline-picture.ts';
import { type Scale, toShare } from '../act/timeline-scale.ts';
import { el, type Markup } from '../shared/markup.ts';

export interface PictureSpan {
  from: string;
  until?: string;
  kind: 'read' | 'unread' | 'none';
  /** As its list counts it. */
  number: number;
  /** What ruled: one word. */
  label: string;
  /** The term, where it was read. */
  term?: string;
  /** Days of orders that changed it. */
  amendments: readonly string[];
  /** Names of the ways; nothing where they were not read. */
  channels?: readonly string[];
}

const LINE = 16;

/** @param label what the picture shows, for those who do not see it */
export function coursePicture(
  spans: readonly PictureSpan[],
  { scale, label }: { scale: Scale; label: string },
): Markup {
  const share = (day: string | undefined) => (day === undefined ? 100 : toShare(day, scale));
  const terms = placeTerms(spans, share);
  const top = terms.height + 8;
  const bars = spans.flatMap((span) => {
    const [from, to] = [share(span.from), share(span.until)];
    const full = `${span.number} ${span.label}`;
    const fits = ((to - from) / 100) * PHONE >= full.length * LETTER + 12;
    const middle = `${Math.round((from + to) * 50) / 100}%`;
    return [
      drawBar({ kind: `course-${span.kind}`, unsure: span.kind !== 'read' }, from, to, top),
      el(
        'text',
        { x: middle, y: String(top + BAR / 2 + 4), 'text-anchor': 'middle' },
        fits ? full : String(span.number),
      ),
    ];
  });
  const changes = spans.flatMap(({ amendments }) =>
    amendments.map((day) => {
      const x = `${share(day)}%`;
      return el('line', { class: 'stem', x1: x, x2: x, y1: String(top - 6), y2: String(top) });
    }),
  );
  const ways = drawWays(spans, share, top + BAR + 8);
  return el(
    'svg',
    { class: 'axis', role: 'img', 'aria-label': label, width: '100%', height: String(ways.bottom + 24) },
    ...terms.texts,
    ...changes,
    ...bars,
    ...ways.lines,
    ...drawTicks(scale, ways.bottom),
  );
}

/** Terms that would touch on a phone go one above the other; one near the end of the axis ends where its bar does. */
function placeTerms(spans: readonly PictureSpan[], share: (day: string | undefined) => number) {
  const told = spans.flatMap(({ term, from, until }) => (term === undefined ? [] : [{ term, from, until }]));
  const rows: number[] = [];
  const placed = told.map(({ term, from, until }) => {
    const width = ((term.length * LETTER + 8) / PHONE) * 100;
    const start = share(from);
    const isFromEnd = start + width > 100;
    const x = isFromEnd ? share(until) : start;
    const left = isFromEnd ? x - width : x;
    const free = rows.findIndex((end) => left >= end);
    const row = free === -1 ? rows.length : free;
    rows[row] = left + width;
    return { term, x, anchor: isFromEnd ? 'end' : 'start', row };
  });
  const height = Math.max(1, rows.length) * LINE;
  return {
    height,
    texts: placed.map(({ term, x, anchor, row }) =>
      el(
        'text',
        { class: 'term', x: `${x}%`, y: String(height - row * LINE - 2), 'text-anchor': anchor },
        term,
      ),
    ),
  };
}

function drawWays(
  spans: readonly PictureSpan[],
  share: (day: string | undefined) => number,
  top: number,
): { lines: Markup[]; bottom: number } {
  const names = [...new Set(spans.flatMap(({ channels = [] }) => channels))];
  const lines = names.flatMap((name, index) => {
    const y = top + index * (LINE + 10);
    return [
      el('text', { x: '0', y: String(y + 11) }, name),
      ...spans.flatMap((span) => {
        const isNamed = span.channels?.includes(name);
        if (isNamed === false) return [];
        const style = isNamed === true ? 'way-line' : 'way-line is-unsure';
        const at = String(y + LINE + 2);
        return el('line', {
          class: style,
          x1: `${share(span.from)}%`,
          x2: `${share(span.until)}%`,
          y1: at,
          y2: at,
        });
      }),
    ];
  });
  return { lines, bottom: top + names.length * (LINE + 10) + 4 };
}
