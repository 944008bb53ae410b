import { describe, expect, test } from 'vitest';
import { cutAtTarget, readEdgeEnds } from './edges.ts';

test('names of nodes may contain the sign that joins them', () => {
  const nodes = new Set(['s_a', 's_a_b', 's_b', 'start']);
  expect(readEdgeEnds('L_s_a_s_b_0', nodes)).toEqual(['s_a', 's_b']);
  expect(readEdgeEnds('L_s_a_b_s_a_12', nodes)).toEqual(['s_a_b', 's_a']);
  expect(readEdgeEnds('L_start_start_0', nodes)).toEqual(['start', 'start']);
  expect(readEdgeEnds('L_s_a_s_c_0', nodes)).toBeUndefined();
});

describe('an edge', () => {
  const box = { rect: { x: 100, y: 0, width: 50, height: 50 }, round: 0 };

  test('that ends before its target stays as it is', () => {
    expect(cutAtTarget('M0,25L96,25', box)).toBe('M0,25L96,25');
  });

  test('that runs on beneath its target ends before the border', () => {
    expect(cutAtTarget('M0,25L125,25L125,4', box)).toBe('M0,25L96,25');
    expect(cutAtTarget('M0,25L60,25Q65,25 65,20L125,20', box)).toBe('M0,25L60,25Q65,25 65,20L96,20');
  });

  test('is cut at slanted borders too', () => {
    const hexagon = { polygon: [110, 0, 140, 0, 150, 25, 140, 50, 110, 50, 100, 25] };
    expect(cutAtTarget('M0,25L125,25L125,4', hexagon)).toBe('M0,25L96,25');
  });
});
