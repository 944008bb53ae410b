/** How a status or a verdict looks: the same word, shape and tone wherever it stands. */
import type { IconName } from './icon.ts';

export type Tone = 'good' | 'bad' | 'warn' | 'mute';

export interface BadgeView {
  tone: Tone;
  icon: IconName;
  label: string;
}
