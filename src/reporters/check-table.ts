/** The term checks of many regulations as a table for the terminal. */
import type { LivingKnowledge } from '../history/living-knowledge.ts';
import type { Language } from '../model/finding.ts';
import type { Verdict } from '../terms/verdict.ts';
import { type Colour, type Paint, painter } from './paint.ts';
import { buildRulesRows, type CheckedRules, summariseRules, tellKnowledge } from './rules-rows.ts';
import {
  buildRows,
  type CheckedRegulation,
  formatHeader,
  summarise,
  type VerdictRow,
} from './verdict-rows.ts';
import { REPORT_WORDS } from './words.ts';

const COLOURS: Record<Verdict, Colour> = {
  fits: 'green',
  exceeds: 'red',
  unknown: 'yellow',
  ambiguous: 'yellow',
};

/**
 * A line for each regulation and, below it, one for each channel: term, total, reserve or excess, verdict.
 * The columns are aligned over the whole table.
 *
 * @returns whole lines, the last of them ended; nothing at all for no regulations
 */
export function formatCheckTable(
  regulations: readonly CheckedRegulation[],
  { language, colour = false }: { language: Language; colour?: boolean },
): string {
  if (regulations.length === 0) return '';
  const words = REPORT_WORDS[language];
  const groups = regulations.map(({ id, checks, unchecked, brokenYears, draft }) => ({
    id: draft ? `${id} (${words.draft})` : id,
    rows: checks?.flatMap((check) => buildRows(check, language)),
    none: unchecked ? words.unchecked : words.excluded,
    ...(brokenYears === undefined ? {} : { doubt: words.brokenYears(brokenYears) }),
  }));
  return formatGroups(groups, summarise(regulations, language), { language, colour });
}

/** The same for rules in force. */
export function formatRulesTable(
  rules: readonly CheckedRules[],
  {
    language,
    colour = false,
    living,
  }: { language: Language; colour?: boolean; living?: LivingKnowledge | undefined },
): string {
  if (rules.length === 0) return '';
  const summary = [summariseRules(rules, language), ...(living ? tellKnowledge(living, language) : [])].join(
    '\n',
  );
  const groups = rules.map(({ id, checks, draft }) => ({
    id: draft ? `${id} (${REPORT_WORDS[language].draft})` : id,
    rows: checks.length === 0 ? undefined : checks.flatMap((check) => buildRulesRows(check, language)),
    none: REPORT_WORDS[language].unread,
  }));
  return formatGroups(groups, summary, { language, colour });
}

interface Group {
  id: string;
  /** Absent where there is nothing to check. */
  rows: VerdictRow[] | undefined;
  /** What is said where there is none. */
  none: string;
  /** What takes certainty from the rows. */
  doubt?: string;
}

function formatGroups(
  groups: readonly Group[],
  summary: string,
  { language, colour }: { language: Language; colour: boolean },
): string {
  const paint = painter(colour);
  const header = formatHeader(language);
  const widths = measureColumns([
    header,
    ...groups.flatMap(({ rows }) => (rows ?? []).map(({ cells }) => cells)),
  ]);
  const lines = [paint('dim', formatCells(header, widths))];
  for (const { id, rows, none, doubt } of groups) {
    lines.push(paint('bold', id));
    if (rows === undefined) lines.push(`  ${paint('dim', none)}`);
    else lines.push(...rows.map((row) => formatRow(row, widths, paint)));
    if (doubt !== undefined) lines.push(`  ${paint('yellow', doubt)}`);
  }
  lines.push('', summary);
  return `${lines.join('\n')}\n`;
}

function formatRow({ cells, verdict, remark }: VerdictRow, widths: readonly number[], paint: Paint): string {
  const before = formatCells(cells.slice(0, -1), widths);
  const last = paint(COLOURS[verdict], cells.at(-1) ?? '');
  return `${before}  ${last}${remark === '' ? '' : `: ${remark}`}`;
}

/** The last column is as wide as it is; nothing stands after it. */
function formatCells(cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map((cell, index) =>
    index === widths.length - 1 ? cell : cell + ' '.repeat((widths[index] ?? 0) - measureText(cell)),
  );
  return `  ${padded.join('  ')}`;
}

function measureColumns(rows: readonly string[][]): number[] {
  const columns = rows[0]?.map((_, index) => index) ?? [];
  return columns.map((index) => Math.max(...rows.map((row) => measureText(row[index] ?? ''))));
}

/** Cells of a terminal: Cyrillic and Kazakh letters take one each, as many as they have code points. */
function measureText(text: string): number {
  return [...text].length;
}
