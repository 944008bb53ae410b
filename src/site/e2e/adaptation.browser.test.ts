/** What a reader may ask of a browser: colours of their own, pictures in words. */
import { describe, expect, test } from 'vitest';
import { open } from './open.ts';
import { TEMPLATES } from './templates.ts';

describe('forced colours', () => {
  test.each(['light', 'dark'] as const)(
    'pictures take the colours of the reader: %s',
    async (colorScheme) => {
      const page = await open(TEMPLATES['regulation for legal staff'], {
        forcedColors: 'active',
        colorScheme,
      });
      const system = await page.evaluate(() => {
        const probe = document.createElement('p');
        document.body.append(probe);
        probe.className = 'probe';
        const { color, backgroundColor } = getComputedStyle(probe);
        return { ink: color, paper: backgroundColor };
      });
      const inks = await page.evaluate(() =>
        [...document.querySelectorAll('.drawing .node')].flatMap((node) => {
          const box = node.querySelector('rect, polygon');
          const text = node.querySelector('text');
          return box && text ? [[getComputedStyle(box).stroke, getComputedStyle(text).fill]] : [];
        }),
      );
      expect(inks.length).toBeGreaterThan(10);
      for (const [stroke, fill] of inks) expect([stroke, fill]).toEqual([system.ink, system.ink]);
    },
  );

  test('a verdict keeps its word and its shape, and the bar its parts', async () => {
    const page = await open(TEMPLATES.checks, { forcedColors: 'active' });
    const badges = page.locator('.badge');
    expect(await badges.count()).toBeGreaterThan(5);
    for (const badge of await badges.all()) {
      expect((await badge.innerText()).trim()).not.toBe('');
      expect(await badge.locator('svg').count()).toBe(1);
    }
  });
});

describe('pictures', () => {
  test('each says in words what it shows: the same steps stand in lists on the page', async () => {
    const page = await open(TEMPLATES['regulation for legal staff']);
    const { listed, paths } = await page.evaluate(() => ({
      listed: [...document.querySelectorAll('.process .timeline > li')].map(({ id }) => id),
      paths: [...document.querySelectorAll('section.path')].map((path) =>
        [...path.querySelectorAll('.drawing')].map((drawing) => ({
          name: drawing.querySelector('title')?.textContent ?? '',
          labelled: drawing
            .getAttribute('aria-labelledby')
            ?.split(' ')
            .every((id) => document.getElementById(id)),
          links: [...drawing.querySelectorAll('a')].map((link) => link.getAttribute('href')?.slice(1) ?? ''),
        })),
      ),
    }));
    expect(paths.length).toBeGreaterThan(2);
    expect(paths.filter((pictures) => pictures.length === 2).length).toBeGreaterThan(1);
    for (const pictures of paths) {
      // A path of one lane has no guide to draw.
      expect([1, 2]).toContain(pictures.length);
      for (const { name, labelled, links } of pictures) {
        expect(name).not.toBe('');
        expect(labelled).toBe(true);
        expect(links.toSorted()).toEqual(pictures[0]?.links.toSorted());
      }
    }
    const drawn = new Set(paths.flatMap((pictures) => pictures.flatMap(({ links }) => links)));
    expect([...drawn].toSorted()).toEqual(listed.toSorted());
  });

  test('a link of a picture is called by who acts, what is done and how long', async () => {
    const page = await open(TEMPLATES['regulation for legal staff']);
    const tree = await page.locator('.drawing').first().ariaSnapshot();
    expect(tree).toMatch(/link "1\) канцелярия услугодателя осуществляет прием .* 20 минут"/);
  });
});
