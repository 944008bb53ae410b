interface Cache<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

/**
 * A function that works each answer out once. Records do not change after they are read, and an answer goes when its
 * record does; texts and numbers are kept for good, so their kinds have to be few.
 */
export function memoize<Key extends object | string | number, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const ofTexts = new Map<Key, Value>();
  const ofObjects = new WeakMap<Key & object, Value>();
  return (key) => {
    const cache: Cache<Key, Value> = typeof key === 'object' ? ofObjects : ofTexts;
    const kept = cache.get(key);
    if (kept !== undefined) return kept;
    const value = compute(key);
    cache.set(key, value);
    return value;
  };
}
