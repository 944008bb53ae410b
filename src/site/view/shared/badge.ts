/** How a status or a verdict looks: the same word, shape and tone wherever it stands; colour says it last. */
import { type IconName, iconMarkup } from './icon.ts';
import { el, type Markup } from './markup.ts';

export type Tone = 'good' | 'bad' | 'warn' | 'mute';

export interface BadgeView {
  tone: Tone;
  icon: IconName;
  label: string;
}

export function badgeMarkup({ tone, icon, label }: BadgeView): Markup {
  return el('span', { class: `badge tone-${tone}` }, iconMarkup(icon), label);
}
