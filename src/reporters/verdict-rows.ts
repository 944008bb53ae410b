/** The term checks of many regulations as rows of a table: what the terminal and a pull request both show. */
import type { Language } from '../model/finding.ts';
import { CHANNEL_NAMES } from '../rules/channel-names.ts';
import type { ChannelCheck, PathCheck, Total } from '../terms/channel-check.ts';
import { formatAmount } from '../terms/format-amount.ts';
import type { Verdict } from '../terms/verdict.ts';
import { type ReportWords, WORDS } from './words.ts';

export interface CheckedRegulation {
  id: string;
  /** One for each channel; absent for an excluded regulation. */
  checks?: readonly ChannelCheck[];
}

export interface Row {
  /** Channel, term, total, reserve or excess, verdict. */
  cells: string[];
  verdict: Verdict;
  /** Why nothing can be said, or what decides. */
  remark: string;
}

export function headerOf(language: Language): string[] {
  const { channel, term, total, margin, verdict } = WORDS[language].columns;
  return [channel, term, total, margin, verdict];
}

const VERDICTS: readonly Verdict[] = ['exceeds', 'ambiguous', 'unknown', 'fits'];

/** How many regulations and channels there are, and how many channels have each verdict. */
export function summaryOf(regulations: readonly CheckedRegulation[], words: ReportWords): string {
  const verdicts = regulations.flatMap(({ checks = [] }) => checks.map(({ verdict }) => verdict));
  const counts = VERDICTS.map((verdict) => {
    const count = verdicts.filter((other) => other === verdict).length;
    return `${words.verdict[verdict]} ${count}`;
  });
  return words.summary(regulations.length, verdicts.length, counts.join(', '));
}

/** A row for the channel, and one more for the durations as the act restates them. */
export function rowsOf(check: ChannelCheck, language: Language): Row[] {
  const words = WORDS[language];
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
