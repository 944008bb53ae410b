/** The colours of the design system, measured: every pair of ink and ground that a style puts together. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../catalog/contrast.ts';
import { GROUNDS } from '../catalog/references/look.ts';

const CSS = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
/** Groups of the pattern below. */
const THEMES = { light: 2, dark: 3 } as const;
type Theme = keyof typeof THEMES;

const COLOURS = new Map(
  [...CSS.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map((match) => [match[1], match]),
);

function colour(name: string, theme: Theme): string {
  if (name === 'accent-soft') return tint(colour('accent', theme), colour('paper', theme));
  const value = COLOURS.get(name)?.[THEMES[theme]];
  if (value === undefined) throw new Error(`tokens.css has no colour --${name} for the ${theme} theme`);
  return value;
}

/** As `color-mix(in srgb, … 10%, …)` mixes. */
function tint(accent: string, paper: string): string {
  const parts = [1, 3, 5].map((start) => {
    const [own = 0, ground = 0] = [accent, paper].map((hex) =>
      Number.parseInt(hex.slice(start, start + 2), 16),
    );
    return Math.round(own * 0.1 + ground * 0.9);
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

const PLAIN = ['paper', 'paper-soft'];
const TINTED = ['good-soft', 'bad-soft', 'warn-soft'];

/** Text and what it stands on. */
const TEXT: Record<string, readonly string[]> = {
  ink: [...PLAIN, ...TINTED, 'mute-soft', 'accent-soft'],
  'ink-soft': [...PLAIN, ...TINTED, 'accent-soft'],
  accent: [...PLAIN, ...TINTED, 'accent-soft'],
  good: ['paper', 'good-soft'],
  bad: ['paper', 'bad-soft'],
  warn: ['paper', 'warn-soft'],
};

/** Shapes that tell something: borders of fields, marks, bars, the ring of the focus. */
const SHAPES: Record<string, readonly string[]> = {
  'line-strong': PLAIN,
  accent: [...PLAIN, ...TINTED],
  good: ['paper', 'good-soft'],
  bad: ['paper', 'bad-soft'],
  warn: ['paper', 'warn-soft'],
};

const pairs = (list: Record<string, readonly string[]>) =>
  Object.entries(list).flatMap(([ink, grounds]) => grounds.map((ground) => [ink, ground] as const));

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  it.each(pairs(TEXT))('%s can be read on %s', (ink, ground) => {
    expect(contrast(colour(ink, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(SHAPES))('%s can be seen on %s', (ink, ground) => {
    expect(contrast(colour(ink, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });

  it('measures the colours of a site against the ground that is hardest for its own', () => {
    const accent = colour('accent', theme);
    const hardest = [...PLAIN, ...TINTED]
      .map((name) => colour(name, theme))
      .sort((a, b) => contrast(a, accent) - contrast(b, accent));
    expect(hardest[0]).toBe(GROUNDS[theme]);
  });
});

it('has a dark colour for every light one', () => {
  expect(CSS.match(/#[0-9a-fA-F]{3,8}/g)).toHaveLength(COLOURS.size * 2);
});
