/** Short names of values: equal values have equal ones. */
import { createHash } from 'node:crypto';

export function hashText(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

/** The value as JSON tells less than there is: two maps would look alike. */
function describe(_: string, value: unknown): unknown {
  if (value instanceof Map || value instanceof Set) return { [value.constructor.name]: [...value] };
  if (typeof value === 'function' || (typeof value === 'number' && !Number.isFinite(value)))
    throw new Error(`nothing tells one ${String(value)} from another`);
  return value;
}

/** @throws Error for what holds a function, a circle or a number that is none: it cannot be told from another */
export function fingerprint(value: unknown): string {
  return value === undefined ? 'absent' : hashText(JSON.stringify(value, describe));
}

/** The same for what is known to be plain data, as a record is: several times quicker. */
export function fingerprintPlain(value: unknown): string {
  return value === undefined ? 'absent' : hashText(JSON.stringify(value));
}
