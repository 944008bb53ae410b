/** Which path of now is the one of before: cases have no name but the words of an editor, and words are edited. */
import type { Verdict } from '../../terms/verdict.ts';
import type { PathSnapshot } from './verdict-snapshot.ts';

export interface PathPair {
  before: PathSnapshot;
  /** Absent when the path is gone. */
  now: PathSnapshot | undefined;
}

/**
 * Pairs by channel, part and title; then a case by its terms, if it was only named otherwise. A channel that has cases
 * now, or has none any more, is held as a whole against what it was: the gravest verdict of its cases, all their terms.
 */
export function matchPaths(was: readonly PathSnapshot[], is: readonly PathSnapshot[]): PathPair[] {
  const pairs = new Map<PathSnapshot, PathSnapshot>();
  const free = new Set(is);
  const pairBy = (isSame: (before: PathSnapshot, now: PathSnapshot) => boolean) => {
    for (const before of was) {
      if (pairs.has(before)) continue;
      const now = [...free].find((one) => isSameChannel(before, one) && isSame(before, one));
      if (now === undefined) continue;
      pairs.set(before, now);
      free.delete(now);
    }
  };
  pairBy((before, now) => before.title === now.title);
  pairBy((before, now) => isCase(before) && isCase(now) && before.terms.join() === now.terms.join());
  return was.map((before) => ({ before, now: pairs.get(before) ?? asWhole(before, was, is) }));
}

function asWhole(
  before: PathSnapshot,
  was: readonly PathSnapshot[],
  is: readonly PathSnapshot[],
): PathSnapshot | undefined {
  const inChannel = (paths: readonly PathSnapshot[]) => paths.filter((one) => isSameChannel(before, one));
  const channel = inChannel(is);
  const isRedrawn =
    inChannel(was).every((one) => isCase(one) === isCase(before)) &&
    channel.every((one) => isCase(one) !== isCase(before));
  const gravest = GRAVEST.flatMap((verdict) => channel.filter((one) => one.verdict === verdict))[0];
  if (gravest === undefined || !isRedrawn) return undefined;
  return { ...gravest, terms: [...new Set(channel.flatMap(({ terms }) => terms))] };
}

const GRAVEST: readonly Verdict[] = ['exceeds', 'ambiguous', 'unknown', 'fits'];

function isSameChannel(one: PathSnapshot, other: PathSnapshot): boolean {
  return one.channel === other.channel && one.part === other.part;
}

function isCase({ title }: PathSnapshot): boolean {
  return title !== undefined;
}
