/** Positions of the first and of the second sequence that belong together. */
export type Pair = readonly [a: number, b: number];

/**
 * Aligns two sequences: of all ways to pair their members in order, each at most once, the one whose pairs are
 * worth most together (Needleman and Wunsch, with gaps that cost nothing). Of equal ways the earliest pairs.
 *
 * @param worth an integer, so that sums are exact; a pair worth nothing is never made
 */
export function align(lengthA: number, lengthB: number, worth: (a: number, b: number) => number): Pair[] {
  const width = lengthB + 1;
  // best[a * width + b]: what can still be had from position a of the first and b of the second on.
  const best = new Int32Array((lengthA + 1) * width);
  const bestAt = (a: number, b: number) => best[a * width + b] ?? 0;
  const worths = Array.from({ length: lengthA }, (_, a) =>
    Array.from({ length: lengthB }, (_, b) => worth(a, b)),
  );
  const paired = (a: number, b: number) => {
    const own = worths[a]?.[b] ?? 0;
    return own > 0 ? own + bestAt(a + 1, b + 1) : 0;
  };
  for (let a = lengthA - 1; a >= 0; a -= 1) {
    for (let b = lengthB - 1; b >= 0; b -= 1) {
      best[a * width + b] = Math.max(paired(a, b), bestAt(a + 1, b), bestAt(a, b + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let a = 0, b = 0; a < lengthA && b < lengthB; ) {
    if (paired(a, b) > 0 && paired(a, b) === bestAt(a, b)) {
      pairs.push([a, b]);
      a += 1;
      b += 1;
    } else if (bestAt(a + 1, b) >= bestAt(a, b + 1)) a += 1;
    else b += 1;
  }
  return pairs;
}
