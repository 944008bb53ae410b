/** A term bar as a picture. The same numbers stand in words beside it. */
import { el, type Markup } from '../shared/markup.ts';
import type { BarView } from './bar.ts';

const HEIGHT = 34;
const ROW = { y: '6', height: '20' };

/** @param lang BCP 47 tag of the names of the steps, set only when it differs from the page's */
export function barMarkup(
  { width, segments, over, free, termX, isCut, label }: BarView,
  lang?: string,
): Markup {
  const part = (name: string, at: { x: number; width: number }, ...children: Markup[]) =>
    el(
      'rect',
      { class: name, x: `${at.x}`, y: ROW.y, width: `${at.width}`, height: ROW.height },
      ...children,
    );
  return el(
    'svg',
    {
      class: 'bar',
      viewBox: `-2 0 ${width + 8} ${HEIGHT}`,
      preserveAspectRatio: 'none',
      role: 'img',
      'aria-label': label,
    },
    free && part('free', free),
    ...segments.map((segment, index) =>
      part(
        index % 2 === 1 ? 'seg alt' : 'seg',
        segment,
        ...(segment.title === undefined ? [] : [el('title', { lang }, segment.title)]),
      ),
    ),
    over && part('over', over),
    isCut && el('path', { class: 'cut', d: `M${width - 16} ${HEIGHT}l8 -${HEIGHT}m8 0l-8 ${HEIGHT}` }),
    el('line', { class: 'term', x1: `${termX}`, x2: `${termX}`, y1: '0', y2: `${HEIGHT}` }),
  );
}
