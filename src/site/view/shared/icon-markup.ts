/** As src/components/shared/Icon.astro draws it, for pieces of a page that a script makes too. */
import { ICONS, type IconName } from './icon.ts';
import { el, type Markup } from './markup.ts';

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

export function iconMarkup(name: IconName): Markup {
  return el('svg', LINE, el('path', { d: ICONS[name] }));
}
