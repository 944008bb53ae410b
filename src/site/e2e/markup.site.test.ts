/** What every page of the built site keeps to, as it stands in its file. */
import { expect, test } from 'vitest';
import { PAGE_POLICY } from '../security.ts';
import { BUILT_PAGES } from './dist.ts';

const attribute = (text: string) => text.replaceAll("'", '&#39;');
const POLICY = `<meta http-equiv="Content-Security-Policy" content="`;

test('the site has its pages', () => {
  expect(BUILT_PAGES.length).toBeGreaterThan(200);
});

test('one main heading, and none that skips a level', () => {
  const found = BUILT_PAGES.flatMap(({ address, html }) => {
    const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
    const tops = levels.filter((level) => level === 1).length;
    const skips = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1 && index > 0);
    return tops === 1 && !skips ? [] : [`${address}: h${levels.join(' h')}`];
  });
  expect(found).toEqual([]);
});

test('the language of the folder', () => {
  const wrong = BUILT_PAGES.filter(
    ({ address, html }) => !html.includes(`<html lang="${address.startsWith('/kk/') ? 'kk' : 'ru'}"`),
  );
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

test('states its policy before anything that the policy is to hold for', () => {
  for (const { address, html } of BUILT_PAGES) {
    const head = html.slice(html.indexOf('<head>') + '<head>'.length);
    const before = head.slice(0, head.indexOf(POLICY));
    // It does not hold for what stands before it.
    expect(before.match(/<\w/g)?.length ?? 0, address).toBeLessThanOrEqual(1);
    const content = head.slice(before.length + POLICY.length).split('"')[0] ?? '';
    expect([PAGE_POLICY, attribute(PAGE_POLICY)], address).toContain(content);
  }
});

test('nothing is loaded from another site, and no script or style stands in a page', () => {
  for (const { address, html } of BUILT_PAGES) {
    // A link of that kind names an address and loads nothing.
    const loaded = [
      ...html.matchAll(
        /<(?:script|img|iframe|link(?! rel="license"))\b[^>]*\s(?:src|href)="(https?:[^"]*)"/g,
      ),
    ].map(([, to]) => to);
    expect(loaded, address).toEqual([]);
    expect(html, address).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/);
    const scripts = /<script type="(?:module" src="[^"]+"><\/script>|application\/ld\+json">)/g;
    expect(html.replaceAll(scripts, ''), address).not.toContain('<script');
  }
});
