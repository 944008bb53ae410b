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

/**
 * The same for texts without number: only the answers of late are kept, for askers that come to a text one after
 * another.
 *
 * @param most of them; then all are forgotten at once, which costs nothing and needs no order
 */
export function memoizeRecent<Value>(compute: (text: string) => Value, most = 4096): (text: string) => Value {
  const recent = new Map<string, Value>();
  return (text) => {
    const kept = recent.get(text);
    if (kept !== undefined) return kept;
    if (recent.size >= most) recent.clear();
    const value = compute(text);
    recent.set(text, value);
    return value;
  };
}
