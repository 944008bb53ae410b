/** What the check says of one record, as its files stand now. */

import { inspectRecords } from '../../catalog/inspect.ts';
import { loadCatalog } from '../../catalog/load.ts';
import { fileName } from '../../catalog/place-findings.ts';
import type { Catalog } from '../../model/entry.ts';
import type { Finding, RuleFinding } from '../../model/finding.ts';
import { buildRulesRows, checkedRules } from '../../reporters/rules-rows.ts';
import { buildRows, formatHeader, type VerdictRow } from '../../reporters/verdict-rows.ts';
import { recordDraft } from '../../rules/record-draft.ts';
import { RULE_FAILED } from '../../rules/rule-failed.ts';
import type { ChannelCheck } from '../../terms/channel-check.ts';
import { namePath } from './field-names.ts';
import { type CheckView, fieldKey } from './review-data.ts';

/** That it is a draft the review says itself; a rule that failed did so for want of a field, of which the schema tells. */
const TOLD_OTHERWISE: readonly string[] = [recordDraft.id, RULE_FAILED];

/**
 * @param path of the record's file inside the content folder
 * @param date the day of the check, ISO
 */
export async function checkDraft(contentDir: string, path: string, date: string): Promise<CheckView> {
  const { catalog: sound, findings, salvaged } = await loadCatalog(contentDir);
  const file = fileName(contentDir, path);
  const catalog = salvaged?.catalog ?? sound;
  const unchecked = salvaged?.unchecked ?? new Map<string, { file: string }>();
  const only = (record: { file: string }) => record.file === file;
  const { records, checks } = inspectRecords(catalog, {
    date,
    only,
    across: sound,
    unchecked,
    ...(salvaged && { brokenYears: salvaged.brokenYears }),
  });
  const own: (Finding | RuleFinding)[] = [
    ...findings.filter(only),
    ...records.flatMap((record) => record.findings.filter(({ acknowledged }) => !acknowledged)),
  ];
  return {
    header: formatHeader('ru'),
    rows: listRows(catalog, file, checks),
    findings: own
      .filter(({ rule }) => !TOLD_OTHERWISE.includes(rule))
      .map(({ severity, rule, path: field, text: { ru } }) => ({
        severity,
        rule,
        field: fieldKey(field),
        name: namePath(field),
        message: ru.message,
        fix: ru.fix,
      })),
    unchecked: [...unchecked.values()].some(only),
  };
}

function listRows(
  { rules }: Catalog,
  file: string,
  checks: ReadonlyMap<string, readonly ChannelCheck[]>,
): VerdictRow[] {
  const living = [...rules.values()].find((entry) => entry.file === file);
  if (living !== undefined) {
    return checkedRules(living.id, living.data).checks.flatMap((check) => buildRulesRows(check, 'ru'));
  }
  return [...checks.values()].flat().flatMap((check) => buildRows(check, 'ru'));
}
