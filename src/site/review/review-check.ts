/** What the check says of one record, as its files stand now. */
import { inspect } from '../../catalog/inspect.ts';
import { loadCatalog } from '../../catalog/load.ts';
import { fileName } from '../../catalog/place-findings.ts';
import { buildRows, formatHeader } from '../../reporters/verdict-rows.ts';
import { DRAFT } from '../../rules/record-draft.ts';
import { type CheckView, fieldKey } from './review-data.ts';

/**
 * @param path of the record's file inside the content folder
 * @param date the day of the check, ISO
 */
export async function checkRecord(contentDir: string, path: string, date: string): Promise<CheckView> {
  const loaded = await loadCatalog(contentDir);
  const { findings, checks, regulations } = inspect(contentDir, loaded, date);
  const file = fileName(contentDir, path);
  const regulation = regulations.find((one) => one.file === file);
  const own = regulation === undefined ? undefined : checks.get(regulation.id);
  return {
    header: formatHeader('ru'),
    rows: (own ?? []).flatMap((check) => buildRows(check, 'ru')),
    // That it is a draft the review says itself.
    findings: findings
      .filter((finding) => finding.file === file && !finding.acknowledged && finding.rule !== DRAFT)
      .map(({ severity, rule, path: field, text: { ru } }) => ({
        severity,
        rule,
        field: fieldKey(field),
        message: ru.message,
        fix: ru.fix,
      })),
    unchecked: regulation?.unchecked === true,
  };
}
