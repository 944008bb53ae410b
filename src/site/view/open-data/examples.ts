/** What a reader may copy and run. Tests run the same: see examples.test.ts. */

/** @param site whole address of the site, with a slash at its end */
export function curlExample(site: string): string {
  const bulk = `${site}data/v1/bulk/`;
  return [
    `curl -O ${bulk}catalogue.sqlite -O ${bulk}SHA256SUMS`,
    'sha256sum --check --ignore-missing SHA256SUMS',
    // Not the status alone: an act in force whose standard is gone would be counted with those that nobody doubts.
    'sqlite3 catalogue.sqlite "SELECT status, status_doubts, COUNT(*) FROM regulations GROUP BY status, status_doubts"',
  ].join('\n');
}

export function sqlExample(site: string): string {
  return [
    "SELECT unit_name, COUNT(*) AS steps, SUM(CASE WHEN duration_kind = 'unknown' THEN 1 ELSE 0 END) AS without_time",
    `FROM '${site}data/v1/bulk/steps.parquet'`,
    'GROUP BY unit_name ORDER BY steps DESC LIMIT 10;',
  ].join('\n');
}

export const excelExample = (site: string): string => `${site}data/v1/bulk/regulations.csv`;
