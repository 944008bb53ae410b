/**
 * A timeline as a picture: numbered events above an axis, stretches of one status on it. Places along the axis are
 * percents and everything else is pixels, so that one picture has letters of one size on a phone and on a desktop.
 */
import { addDays, daysBetween } from '../../../model/day.ts';
import { el, type Markup } from '../shared/markup.ts';
import type { StatusKind } from './status.ts';
import { type Scale, toShare } from './timeline-scale.ts';
import { chooseTicks } from './timeline-ticks.ts';

export interface PictureEvent {
  /** As its list counts it. */
  number: number;
  day: string;
  /** The day is the earliest possible one. */
  unknown: boolean;
  /** It ends the act or a part of it. */
  final: boolean;
}

export interface PictureStretch {
  from: string;
  kind: StatusKind;
  /** Whether the status may have come later. */
  unsure: boolean;
  label: string;
}

/** Widths for which the picture is laid out: marks must not touch on the first, a word shows where it fits. */
export const PHONE = 300;
const DESKTOP = 640;
const MARK = 22;
export const BAR = 24;
/** Average width of a letter of a label. */
export const LETTER = 7;

/** From the first day to some time after the last, so that the last stretch is seen. */
export function chooseScale(days: readonly string[]): Scale {
  const sorted = [...days].sort();
  const [first = '2000-01-01'] = sorted;
  const last = sorted.at(-1) ?? first;
  return { first, last: addDays(last, Math.max(14, Math.round(daysBetween(first, last) / 4))) };
}

/** Marks that would touch go one above the other. */
function arrangeLanes(shares: readonly number[]): number[] {
  const ends: number[] = [];
  return shares.map((share) => {
    const at = (share / 100) * PHONE;
    const free = ends.findIndex((end) => at - end >= MARK);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = at;
    return lane;
  });
}

function drawMark({ number, unknown, final }: PictureEvent, share: number, y: number): Markup {
  const shape = { class: `mark${unknown ? ' is-unknown' : ''}${final ? ' is-end' : ''}` };
  const size = MARK - 4;
  // A nested picture carries the place in percent; what is in it counts from there in pixels.
  return el(
    'svg',
    { x: `${share}%`, y: String(y), overflow: 'visible' },
    final
      ? el('rect', {
          ...shape,
          x: String(-size / 2),
          y: String(-size / 2),
          width: String(size),
          height: String(size),
        })
      : el('circle', { ...shape, r: String(size / 2) }),
    el('text', { 'text-anchor': 'middle', y: '4' }, String(number)),
  );
}

/** @param kind a class of the picture */
export function drawBar(
  { kind, unsure }: { kind: string; unsure: boolean },
  from: number,
  to: number,
  y: number,
): Markup {
  return el('rect', {
    class: `stretch is-${kind}${unsure ? ' is-unsure' : ''}`,
    x: `${from}%`,
    y: String(y),
    width: `${Math.round((to - from) * 100) / 100}%`,
    height: String(BAR),
  });
}

function drawStretch(stretch: PictureStretch, from: number, to: number, y: number): Markup[] {
  const { label } = stretch;
  const width = Math.round((to - from) * 100) / 100;
  const room = (label.length * LETTER + 12) * 100;
  const fits = width * DESKTOP >= room;
  return [
    drawBar(stretch, from, to, y),
    ...(fits
      ? [
          el(
            'text',
            {
              ...(width * PHONE >= room ? {} : { class: 'is-wide' }),
              x: `${Math.round((from + width / 2) * 100) / 100}%`,
              y: String(y + BAR / 2 + 4),
              'text-anchor': 'middle',
            },
            label,
          ),
        ]
      : []),
  ];
}

/** @param y of the axis */
export function drawTicks(scale: Scale, y: number): Markup[] {
  return chooseTicks(scale).flatMap((tick) => {
    const share = toShare(tick.day, scale);
    const x = `${share}%`;
    const anchor = share < 8 ? 'start' : share > 92 ? 'end' : 'middle';
    return [
      el('line', { class: 'tick', x1: x, x2: x, y1: String(y), y2: String(y + 5) }),
      el('text', { class: 'tick', x, y: String(y + 18), 'text-anchor': anchor }, tick.label),
    ];
  });
}

/** @param label what the picture shows, for those who do not see it */
export function timelinePicture(
  events: readonly PictureEvent[],
  stretches: readonly PictureStretch[],
  { scale, label, day }: { scale: Scale; label: string; day?: string | undefined },
): Markup {
  const ordered = events.toSorted((a, b) => (a.day === b.day ? a.number - b.number : a.day < b.day ? -1 : 1));
  const shares = ordered.map((event) => toShare(event.day, scale));
  const lanes = arrangeLanes(shares);
  const top = Math.max(1, ...lanes.map((lane) => lane + 1)) * MARK + 6;
  const stems = ordered.flatMap((_, index) => {
    const x = `${shares[index]}%`;
    const y1 = String(top - 6 - (lanes[index] ?? 0) * MARK - MARK / 2);
    return el('line', { class: 'stem', x1: x, x2: x, y1, y2: String(top) });
  });
  const marks = ordered.map((event, index) =>
    drawMark(event, shares[index] ?? 0, top - 6 - (lanes[index] ?? 0) * MARK - MARK / 2),
  );
  const bars = stretches.flatMap((stretch, index) => {
    const next = stretches[index + 1]?.from;
    return drawStretch(stretch, toShare(stretch.from, scale), next ? toShare(next, scale) : 100, top);
  });
  const bottom = top + BAR;
  const ticks = drawTicks(scale, bottom);
  const asked = day === undefined ? undefined : `${toShare(day, scale)}%`;
  return el(
    'svg',
    { class: 'axis', role: 'img', 'aria-label': label, width: '100%', height: String(bottom + 24) },
    ...stems,
    ...bars,
    ...ticks,
    el('line', {
      class: 'asked',
      ...(asked === undefined ? { visibility: 'hidden' } : { x1: asked, x2: asked }),
      y1: '0',
      y2: String(bottom + 5),
    }),
    ...marks,
  );
}
