import type { Finding, Severity } from '../model/finding.ts';

export type FindingCounts = Record<Severity | 'acknowledged', number>;

/** Findings by severity; an acknowledged one counts as that and nothing else. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts: FindingCounts = { error: 0, warning: 0, info: 0, acknowledged: 0 };
  for (const { severity, acknowledged } of findings) counts[acknowledged ? 'acknowledged' : severity] += 1;
  return counts;
}
