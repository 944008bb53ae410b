/** The term checks of many regulations as a table for the terminal. */
import type { Language } from '../model/finding.ts';
import { CHANNEL_NAMES } from '../rules/channel-names.ts';
import { formatAmount } from '../terms/format-amount.ts';
import type { ChannelCheck, PathCheck, Total, Verdict } from '../terms/types.ts';
import { type Colour, type Paint, painter } from './paint.ts';
import { type ReportWords, WORDS } from './words.ts';

export interface CheckedRegulation {
  id: string;
  /** One for each channel; absent for an excluded regulation. */
  checks?: readonly ChannelCheck[];
}

const COLOURS: Record<Verdict, Colour> = {
  fits: 'green',
  exceeds: 'red',
  unknown: 'yellow',
  ambiguous: 'yellow',
};

interface Row {
  cells: string[];
  verdict: Verdict;
  /** Why nothing can be said, or what decides. */
  remark: string;
}

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
  const words = WORDS[language];
  const paint = painter(colour);
  const groups = regulations.map(({ id, checks }) => ({
    id,
    rows: checks?.flatMap((check) => rowsOf(check, language, words)),
  }));
  const { channel, term, total, margin, verdict } = words.columns;
  const header = [channel, term, total, margin, verdict];
  const widths = widthsOf([header, ...groups.flatMap(({ rows }) => (rows ?? []).map(({ cells }) => cells))]);
  const lines = [paint('dim', formatCells(header, widths))];
  for (const { id, rows } of groups) {
    lines.push(paint('bold', id));
    if (rows === undefined) lines.push(`  ${paint('dim', words.excluded)}`);
    else lines.push(...rows.map((row) => formatRow(row, widths, paint)));
  }
  lines.push('', summaryOf(regulations, words));
  return `${lines.join('\n')}\n`;
}

const VERDICTS: readonly Verdict[] = ['exceeds', 'ambiguous', 'unknown', 'fits'];

/** How many regulations and channels there are, and how many channels have each verdict. */
function summaryOf(regulations: readonly CheckedRegulation[], words: ReportWords): string {
  const verdicts = regulations.flatMap(({ checks = [] }) => checks.map(({ verdict }) => verdict));
  const counts = VERDICTS.map((verdict) => {
    const count = verdicts.filter((other) => other === verdict).length;
    return `${words.verdict[verdict]} ${count}`;
  });
  return words.summary(regulations.length, verdicts.length, counts.join(', '));
}

function rowsOf(check: ChannelCheck, language: Language, words: ReportWords): Row[] {
  const { channel, restated } = check;
  const row = rowOf(CHANNEL_NAMES[language][channel], check, language, words);
  if (restated === undefined) return [row];
  return [row, rowOf(`${words.restated} (${restated.at.join(', ')})`, restated, language, words)];
}

function rowOf(name: string, check: PathCheck, language: Language, words: ReportWords): Row {
  const terms = new Set(
    check.readings.map(({ term }) => (term.amount ? formatAmount(term.amount, language) : term.phrase)),
  );
  const margin =
    check.verdict === 'fits'
      ? `${words.reserve} ${formatAmount(check.reserve, language)}`
      : check.verdict === 'exceeds'
        ? `${words.excess} ${formatAmount(check.excess, language)}`
        : '';
  return {
    cells: [
      name,
      terms.size === 0 ? words.noTerm : [...terms].join(' / '),
      formatTotal(check.total, language, words),
      margin,
      words.verdict[check.verdict],
    ],
    verdict: check.verdict,
    remark: remarkOf(check, words),
  };
}

/** Why nothing can be said, or on which starts the verdict rests when it took a calendar to tell. */
function remarkOf(check: PathCheck, words: ReportWords): string {
  if (check.verdict === 'unknown') return check.reasons.map((reason) => words.why[reason]).join('; ');
  const starts = check.readings.flatMap(({ run }) => (run ? [`${run.start.date} ${run.start.time}`] : []));
  return starts.length === 0 ? '' : `${words.decidedBy} ${[...new Set(starts)].join(', ')}`;
}

function formatTotal(total: Total, language: Language, words: ReportWords): string {
  switch (total.kind) {
    case 'exact':
      return formatAmount(total.amount, language);
    case 'between':
      return `${formatAmount(total.lower, language)} – ${formatAmount(total.upper, language)}`;
    case 'at-least':
      return `${words.atLeast} ${formatAmount(total.lower, language)}`;
    case 'several':
      return total.amounts.map((amount) => formatAmount(amount, language)).join(` ${words.noCommonMeasure} `);
  }
}

function formatRow({ cells, verdict, remark }: Row, widths: readonly number[], paint: Paint): string {
  const before = formatCells(cells.slice(0, -1), widths);
  const last = paint(COLOURS[verdict], cells.at(-1) ?? '');
  return `${before}  ${last}${remark === '' ? '' : `: ${remark}`}`;
}

/** The last column is as wide as it is; nothing stands after it. */
function formatCells(cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map((cell, index) =>
    index === widths.length - 1 ? cell : cell + ' '.repeat((widths[index] ?? 0) - widthOf(cell)),
  );
  return `  ${padded.join('  ')}`;
}

function widthsOf(rows: readonly string[][]): number[] {
  const columns = rows[0]?.map((_, index) => index) ?? [];
  return columns.map((index) => Math.max(...rows.map((row) => widthOf(row[index] ?? ''))));
}

/** Cells of a terminal: Cyrillic and Kazakh letters take one each, as many as they have code points. */
function widthOf(text: string): number {
  return [...text].length;
}
