/** Text and what it stands on, measured as the browser paints them. */
import type { Page } from 'playwright-core';
import { contrast } from '../../../catalog/contrast.ts';
import { resize } from '../open.ts';

interface Pair {
  ink: string;
  ground: string;
  large: boolean;
  sample: string;
}

/** Runs in the page: each pair of colours once, with the first text that has it. */
function pairsOnPage(): Pair[] {
  type Colour = { parts: number[]; alpha: number };
  const read = (css: string): Colour => {
    const [a = 0, b = 0, c = 0, alpha = 1] = (css.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    // A mixed colour comes as `color(srgb …)`, in parts of one.
    return { parts: css.startsWith('color(') ? [a * 255, b * 255, c * 255] : [a, b, c], alpha };
  };
  const over = (top: Colour, below: Colour): Colour => ({
    parts: top.parts.map((part, index) => part * top.alpha + (below.parts[index] ?? 0) * (1 - top.alpha)),
    alpha: 1,
  });
  const hex = ({ parts }: Colour) =>
    `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
  const canvas = matchMedia('(prefers-color-scheme: dark)').matches ? [0, 0, 0] : [255, 255, 255];
  // Thousands of texts stand in the same few boxes.
  const seen = new Map<Element, { ground: Colour; opacity: number }>();
  const standsOn = (element: Element | null): { ground: Colour; opacity: number } => {
    if (element === null) return { ground: { parts: canvas, alpha: 1 }, opacity: 1 };
    const known = seen.get(element);
    if (known !== undefined) return known;
    const below = standsOn(element.parentElement);
    const { backgroundColor, opacity } = getComputedStyle(element);
    const found = {
      ground: over(read(backgroundColor), below.ground),
      opacity: below.opacity * Number(opacity),
    };
    seen.set(element, found);
    return found;
  };
  const pairs = new Map<string, Pair>();
  const written: [Element | null, string][] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    written.push([text.parentElement, text.textContent?.trim() ?? '']);
  }
  for (const field of document.querySelectorAll<HTMLInputElement>('input, textarea')) {
    if (!['checkbox', 'radio', 'hidden'].includes(field.type)) written.push([field, `field ${field.name}`]);
  }
  for (const [element, sample] of written) {
    if (sample === '' || !(element instanceof HTMLElement) || element.closest(':disabled, svg')) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const { ground, opacity } = standsOn(element);
    const full = read(color);
    const ink = { ...full, alpha: full.alpha * opacity };
    const size = Number.parseFloat(fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    const pair = { ink: hex(over(ink, ground)), ground: hex(ground), large, sample: sample.slice(0, 40) };
    pairs.set(`${pair.ink} ${pair.ground} ${large}`, pair);
  }
  return [...pairs.values()];
}

/** Texts that stand out too little, those in folds and fields too, in either theme, on a desktop and on a phone. */
export async function faintTexts(page: Page): Promise<{ measured: number; faint: string[] }> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  const faint: string[] = [];
  let measured = 0;
  for (const width of [360, 1280]) {
    await resize(page, width);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const { ink, ground, large, sample } of await page.evaluate(pairsOnPage)) {
        measured += 1;
        const ratio = contrast(ink, ground);
        if (ratio < (large ? 3 : 4.5)) {
          faint.push(`${colorScheme}, ${width} px: ${ink} on ${ground} is ${ratio.toFixed(2)}: «${sample}»`);
        }
      }
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return { measured, faint };
}
