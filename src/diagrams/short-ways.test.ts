import { expect, test } from 'vitest';
import type { PictureEdge, PictureNode } from './picture.ts';
import { placeAnswer, withShortWays } from './short-ways.ts';

const node = (name: string, x: number, y: number): PictureNode => ({
  name,
  classes: [],
  shape: { rect: { x, y, width: 100, height: 40 }, round: 0 },
  lines: [],
});
const edge = (path: string): PictureEdge => ({ name: 'L_a_b_0', from: 'a', to: 'b', path, dashed: false });
const ROUND = 'M50,0L50,-300L900,-300L900,320L250,320L250,244';

test('an edge that goes far round is led through the nearest gap', () => {
  const [short] = withShortWays([node('a', 0, 0), node('b', 200, 200)], [edge(ROUND)]);
  expect(short?.path).toBe('M50,40L50,220L196,220');
});

test('never through a box, nor along another edge', () => {
  const wall = node('wall', 0, 100);
  const nodes = [node('a', 0, 0), node('b', 200, 200), wall];
  const [short] = withShortWays(nodes, [edge(ROUND)]);
  expect(short?.path).toBe('M100,20L250,20L250,196');
  const other = { ...edge('M250,20L250,196'), name: 'L_wall_b_0', from: 'wall' };
  const [apart] = withShortWays(nodes, [edge(ROUND), other]);
  expect(apart?.path).not.toContain('L250,20');
});

test('an edge that is short enough keeps its way', () => {
  const old = edge('M50,40L50,120L250,120L250,196');
  expect(withShortWays([node('a', 0, 0), node('b', 200, 200)], [old])).toEqual([old]);
});

test('an answer stands beside its question, or on the longest part where there is no room', () => {
  expect(placeAnswer('M0,0L40,0L40,200')).toEqual({ x: 20, y: 0 });
  expect(placeAnswer('M0,0L10,0L10,200L60,200')).toEqual({ x: 10, y: 100 });
});
