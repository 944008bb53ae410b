/** How a verdict of the term check looks. */
import type { ChannelCheck } from '../../../terms/channel-check.ts';
import type { Verdict } from '../../../terms/verdict.ts';
import { VERDICT_ORDER } from '../../../words/verdicts.ts';
import type { Dictionary } from '../../i18n/ru.ts';
import type { BadgeView } from '../shared/badge.ts';

const LOOK = {
  fits: { tone: 'good', icon: 'check' },
  exceeds: { tone: 'bad', icon: 'cross' },
  unknown: { tone: 'mute', icon: 'question' },
  ambiguous: { tone: 'warn', icon: 'split' },
} as const;

export function verdictBadge(verdict: Verdict, t: Dictionary): BadgeView {
  return { ...LOOK[verdict], label: t.verdict[verdict] };
}

/** The verdicts of a regulation's channels, each once, worst first. */
export function listVerdicts(checks: readonly ChannelCheck[]): Verdict[] {
  const present = new Set(checks.map(({ verdict }) => verdict));
  return VERDICT_ORDER.filter((verdict) => present.has(verdict));
}
