/** By keyboard alone: everything is reached, in the order of the page, and always in sight. */
import type { Page } from 'playwright-core';

interface Stop {
  name: string;
  trouble: string[];
}

interface Walk {
  stops: Stop[];
  ended: boolean;
}

/** More stops than any page has. */
const ENDLESS = 1500;
/** Keys that are sent without waiting for each other. */
const AT_ONCE = 40;

/** Each press of Tab first notes what has the focus: by then the page has scrolled to it. */
function noteStops(): void {
  const walk: Walk = { stops: [], ended: false };
  const seen = new Set<Element>();
  let first: Element | undefined;
  let last: Element | undefined;
  let parts = 0;
  const PARTS = 8;
  /** Whether something that stays in its place lies over every part of it that the window has (WCAG 2.2, 2.4.11). */
  const isCovered = (element: Element, { left, top, width, height }: DOMRect) => {
    const seen = [0.1, 0.5, 0.9]
      .flatMap((x) =>
        [0.1, 0.5, 0.9].map((y) => document.elementFromPoint(left + x * width, top + y * height)),
      )
      .filter((one) => one !== null);
    return seen.length > 0 && !seen.some((one) => one.contains(element) || element.contains(one));
  };
  const STOPS =
    'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';
  const stopsAfter = (one: Element) =>
    [...document.querySelectorAll(STOPS)].some(
      (other) =>
        Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) &&
        other.checkVisibility(),
    );
  addEventListener(
    'keydown',
    ({ key }) => {
      const element = document.activeElement;
      if (key !== 'Tab' || walk.ended) return;
      if (element === null || element === document.body) {
        walk.ended = walk.stops.length > 0;
        return;
      }
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const { top, bottom, left, right, width, height } = box;
      const trouble: string[] = [];
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) trouble.push('no outline');
      const inSight =
        width > 0 && height > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      if (!inSight) trouble.push('out of sight');
      else if (isCovered(element, box)) trouble.push('covered');
      // The parts of a date are stops of one field.
      parts = element === last ? parts + 1 : 1;
      // After the last stop the browser goes to the first one at times, without its own bar between.
      if (parts === 1 && last && element === first && !stopsAfter(last)) {
        walk.ended = true;
        return;
      }
      if (parts > PARTS || (parts === 1 && seen.has(element))) {
        trouble.push('holds the focus');
        walk.ended = true;
      } else if (
        parts === 1 &&
        last &&
        !(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
      ) {
        trouble.push('out of order');
      }
      seen.add(element);
      first ??= element;
      last = element;
      const name = `${element.tagName.toLowerCase()} ${(element.textContent ?? '').trim().slice(0, 40)}`;
      walk.stops.push({ name, trouble });
    },
    true,
  );
  Object.assign(window, { walk });
}

/** Goes through the whole page by Tab. */
export async function walkByTab(page: Page): Promise<{ stops: number; trouble: string[] }> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(noteStops);
  const session = await page.context().newCDPSession(page);
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  let walk: Walk = { stops: [], ended: false };
  while (!walk.ended && walk.stops.length < ENDLESS) {
    // The focus goes with the press; nobody listens for the key to come up.
    await Promise.all(
      Array.from({ length: AT_ONCE }, () =>
        session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
      ),
    );
    walk = await page.evaluate(() => (window as unknown as { walk: Walk }).walk);
  }
  await session.detach();
  await page.emulateMedia({ reducedMotion: null });
  const trouble = walk.stops.flatMap((stop) => stop.trouble.map((what) => `${stop.name}: ${what}`));
  if (!walk.ended) trouble.push(`after ${walk.stops.length} stops the page has not ended`);
  return { stops: walk.stops.length, trouble };
}
