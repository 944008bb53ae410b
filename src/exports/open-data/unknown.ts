/** What is not known is a value of its own, which no reader takes for a date, a name or an empty list. */
export interface Unknown {
  unknown: true;
  /** Where to look for it; words of the editor. */
  lookup?: string;
}

export const UNKNOWN: Unknown = { unknown: true };

/** The word of a record for what nobody has found out. */
export function orUnknown<Value extends string>(
  value: Value | 'unknown' | undefined,
): Exclude<Value, 'unknown'> | Unknown {
  return value === undefined || value === 'unknown' ? UNKNOWN : (value as Exclude<Value, 'unknown'>);
}
