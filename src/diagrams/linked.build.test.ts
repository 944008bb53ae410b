import { expect, test } from 'vitest';
import { drawn } from './engine.ts';
import { linked } from './linked.ts';
import { SAMPLES } from './samples.ts';
import { writeSvg } from './svg.ts';

const WORDING = { title: 'Имя', description: 'Описание' };

test('each step leads to its place, ends lead nowhere, and the picture is open to a screen reader', async () => {
  const picture = await drawn(SAMPLES.branching ?? '');
  const steps = picture.nodes.map(({ name }) => name).filter((name) => name.startsWith('s_'));
  const anchors = new Map(steps.map((name) => [name, `provider-${name.slice(2)}`]));
  const svg = linked(writeSvg(picture, 'd0', WORDING), 'd0', anchors);
  const links = [
    ...svg.matchAll(/<a class="node [a-z ]+" href="#([^"]+)" transform="translate\(-?\d+ -?\d+\)">/g),
  ].map(([, anchor]) => anchor);
  expect(links.sort()).toEqual([...anchors.values()].sort());
  expect(svg.match(/<g class="node terminal" /g)).toHaveLength(2);
  expect(svg).toContain('role="group" aria-labelledby="d0-title d0-desc"');
  expect(svg.match(/<a /g)?.length).toBe(svg.match(/<\/a>/g)?.length);
});

test('only the names that the picture itself refers to are left', async () => {
  const svg = linked(writeSvg(await drawn(SAMPLES['branching-lanes'] ?? ''), 'd0', WORDING), 'd0', new Map());
  expect([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['d0-title', 'd0-desc', 'd0-tip']);
});
