/** SARIF as code scanning of GitHub takes it: no more than it reads, and nothing that it would keep open for ever. */
import type { Finding } from '../model/finding.ts';
import { buildRun, type SarifOptions, type SarifRun, wrapRun } from './sarif.ts';
import { REPORT_WORDS } from './words.ts';

/** Of one run; a file with more is refused, or its end is not read. */
const MOST_RESULTS = 25_000;
/** GitHub counts them packed: a file that is under it as it stands is under it packed. */
const MOST_BYTES = 10_000_000;

export interface Limits {
  results: number;
  bytes: number;
}

const GRAVEST_FIRST: readonly string[] = ['error', 'warning', 'note'];

const encoder = new TextEncoder();
const bytesIn = (value: unknown) => encoder.encode(JSON.stringify(value)).length;

/**
 * Suppressed results are left out, because GitHub shows them as open. Errors stand first, and where there is too much the
 * end is left out and counted in a notification.
 *
 * @returns a SARIF log of one run, ended by a line feed
 */
export function formatCodeScanning(
  findings: readonly Finding[],
  options: SarifOptions,
  most: Limits = { results: MOST_RESULTS, bytes: MOST_BYTES },
): string {
  // Told apart among all of them: an acknowledgement that comes or goes gives no other result another fingerprint.
  const run = buildRun(findings, options);
  const results = run.results
    .filter(({ suppressions }) => suppressions.length === 0)
    .sort((a, b) => GRAVEST_FIRST.indexOf(a.level) - GRAVEST_FIRST.indexOf(b.level));
  const told = (kept: SarifRun['results']) => ({
    ...run,
    ...(kept.length < results.length && { invocations: [tellCut(kept.length, results.length, options)] }),
    results: kept,
  });
  let room = most.bytes - bytesIn(wrapRun(told([]))) - 1;
  const fitting = results.slice(0, most.results);
  const full = fitting.findIndex((result) => {
    room -= bytesIn(result) + 1;
    return room < 0;
  });
  const kept = full === -1 ? fitting : fitting.slice(0, full);
  return `${JSON.stringify(wrapRun(told(kept)))}\n`;
}

function tellCut(kept: number, all: number, { language }: SarifOptions) {
  const text = REPORT_WORDS[language].cutForGithub(all - kept, all);
  return { executionSuccessful: true, toolExecutionNotifications: [{ level: 'warning', message: { text } }] };
}
