/** Small line icons of our own, drawn on a 24 × 24 grid with a stroke of 2. */
import { el, type Markup } from './markup.ts';

const ICONS = {
  check: 'M5 13l4.5 4.5L19 7',
  cross: 'M6 6l12 12M18 6L6 18',
  alert: 'M12 3.5L2.5 20h19L12 3.5zM12 10v5M12 17.5v.5',
  question: 'M9 9a3 3 0 1 1 4.5 2.6c-.9.5-1.5 1.2-1.5 2.4M12 17.5v.5',
  split: 'M4 12h6l5-6h5M10 12l5 6h5',
  archive: 'M4 8h16v12H4zM3 4h18v4H3zM9 12h6',
} as const;

export type IconName = keyof typeof ICONS;

const LINE = {
  viewBox: '0 0 24 24',
  width: '24',
  height: '24',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '2',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
  'aria-hidden': 'true',
};

/** Always beside a word, so hidden from screen readers. */
export function iconMarkup(name: IconName): Markup {
  return el('svg', LINE, el('path', { d: ICONS[name] }));
}
