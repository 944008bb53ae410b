/** One slip of the fingers: a letter missing, a letter too many, another letter, or two in the wrong order. */

/** Whether one such slip makes one word of the other; false for equal words. */
export function isOneErrorApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (a[start] !== undefined && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.length > restB.length) return restA.slice(1) === restB;
  if (restA.length < restB.length) return restA === restB.slice(1);
  return restA.slice(1) === restB.slice(1) || isSwapped(restA, restB);
}

/** Whether the words differ in two neighbouring letters that stand in the wrong order. */
export function isSwapped(a: string, b: string): boolean {
  if (a === b || a.length !== b.length) return false;
  let start = 0;
  while (a[start] === b[start]) start += 1;
  return a[start] === b[start + 1] && a[start + 1] === b[start] && a.slice(start + 2) === b.slice(start + 2);
}
