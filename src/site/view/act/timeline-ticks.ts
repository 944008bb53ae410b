/** Ticks of an axis of time: years, or months where the axis is short. */

import { daysBetween } from '../../../model/day.ts';
import type { Scale } from './timeline-scale.ts';

export interface Tick {
  day: string;
  /** «2015», or «07.2015» within a year. */
  label: string;
}

/** More of them would touch each other on a phone. */
const MOST = 5;
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

function findMonthStart(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

const countMonths = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;

/** First days of months or years inside the scale. */
export function chooseTicks({ first, last }: Scale): Tick[] {
  const months = daysBetween(first, last) / 30;
  const step = STEPS.find((one) => months / one <= MOST) ?? 1200;
  const start = Math.ceil(countMonths(first) / step) * step;
  const ticks: Tick[] = [];
  for (let month = start; findMonthStart(month) <= last; month += step) {
    const day = findMonthStart(month);
    if (day < first) continue;
    ticks.push({ day, label: step % 12 === 0 ? day.slice(0, 4) : `${day.slice(5, 7)}.${day.slice(0, 4)}` });
  }
  return ticks;
}
