import type { Step } from '../model/records.ts';

/** What a step says: its action, then its result. */
export function joinStepWords({ action, result = '' }: Step): string {
  return `${action} ${typeof result === 'string' ? result : result.text}`;
}
