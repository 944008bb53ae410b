/**
 * Which ways matter over the calendar, where the order of steps counts and not their total alone: a working
 * step just before a holiday takes longer than the same step after it.
 */
import { findFamily, isAtLeast, workTime } from '../amount.ts';
import { type Keep, keepBest, type Timed } from '../extremes.ts';

/** More ways than this are not a process that people perform; the check then stays unknown. */
const MOST = 64;

/**
 * Whether all of `inner` stands in `outer`, in its order, each time in one that is at least as long and of
 * the same process. Then `outer` never ends earlier, whatever the start: every step ends no earlier than it
 * begins, later when it begins later, and later when it is longer.
 */
export function contains(outer: readonly Timed[], inner: readonly Timed[]): boolean {
  let at = 0;
  return inner.every(({ process, amount }) => {
    if (findFamily(amount) === 'none') return true;
    while (at < outer.length) {
      const one = outer[at];
      at += 1;
      if (one !== undefined && one.process === process && isAtLeast(one.amount, amount)) return true;
    }
    return false;
  });
}

/**
 * Keeps the ways that no other outdoes from whatever start; `isFull` once there were too many of them.
 *
 * @param dayLength minutes in a working day of those who do a process
 */
export function sequenceKeeper(dayLength: (process: string) => number): {
  keep: Keep;
  isFull: () => boolean;
} {
  let full = false;
  const inMinutes = ({ process, amount }: Timed): Timed => {
    const workMinutes = workTime(amount, dayLength(process));
    return { process, amount: { ...amount, workingDays: 0, workMinutes } };
  };
  const keep: Keep = (ways, bound, listTimes) => {
    const timed = ways.map((way) => ({ way, times: listTimes(way).map(inMinutes) }));
    const kept = keepBest(timed, ({ times: a }, { times: b }) =>
      bound === 'upper' ? contains(a, b) : contains(b, a),
    );
    if (kept.length > MOST) full = true;
    return kept.slice(0, MOST).map(({ way }) => way);
  };
  return { keep, isFull: () => full };
}
