import { expect, it } from 'vitest';
import { today } from './today.ts';

it('is the day in Almaty, five hours ahead of Greenwich', () => {
  expect(today(new Date('2026-11-30T18:59:59Z'))).toBe('2026-11-30');
  expect(today(new Date('2026-11-30T19:00:00Z'))).toBe('2026-12-01');
});
