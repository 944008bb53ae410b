/** The term checks of many regulations as rows of a table: what the terminal and a pull request both show. */
import type { Language } from '../model/finding.ts';
import type { ChannelCheck, PathCheck, Total } from '../terms/channel-check.ts';
import { formatAmount } from '../terms/format-amount.ts';
import type { Verdict } from '../terms/verdict.ts';
import { CHANNELS } from '../words/channels.ts';
import { formatShare } from '../words/share.ts';
import { CHECK_TERMS, EXCESS_GROUNDS, UNKNOWN_REASONS, VERDICT_ORDER, VERDICTS } from '../words/verdicts.ts';
import { REPORT_WORDS, type ReportWords } from './words.ts';

export interface CheckedRegulation {
  id: string;
  /** One for each channel; absent for an excluded regulation. */
  checks?: readonly ChannelCheck[];
  /** Present where records with errors leave nothing to check. */
  unchecked?: true;
  /** Years whose calendar has errors and is needed for a verdict. */
  brokenYears?: readonly number[];
  /** Nobody has read the record yet. */
  draft?: true;
}

export interface VerdictRow {
  /** Channel, term, total, reserve or excess, verdict. */
  cells: string[];
  verdict: Verdict;
  /** Why nothing can be said, or what decides. */
  remark: string;
}

export function formatHeader(language: Language): string[] {
  const { channel, term, total, margin, verdict } = CHECK_TERMS[language];
  return [channel, term, total, margin, verdict];
}

/** How many regulations and channels there are, and how many channels have each verdict. */
export function summarise(regulations: readonly CheckedRegulation[], language: Language): string {
  const verdicts = regulations.flatMap(({ checks = [] }) => checks.map(({ verdict }) => verdict));
  const counts = VERDICT_ORDER.map((verdict) => {
    const count = verdicts.filter((other) => other === verdict).length;
    return `${VERDICTS[language][verdict]} ${count}`;
  });
  return REPORT_WORDS[language].summary(regulations.length, verdicts.length, counts.join(', '));
}

/** A row for the channel, or for each of its cases; and one more for the durations as the act restates them. */
export function buildRows(check: ChannelCheck, language: Language): VerdictRow[] {
  const words = REPORT_WORDS[language];
  const { channel, restated } = check;
  const name = CHANNELS[language][channel];
  const rows = (check.cases ?? [check]).map((one) =>
    buildRow(one.title === undefined ? name : `${name}: ${one.title}`, one, language, words),
  );
  if (restated === undefined) return rows;
  return [...rows, buildRow(`${words.restated} (${restated.at.join(', ')})`, restated, language, words)];
}

function buildRow(name: string, check: PathCheck, language: Language, words: ReportWords): VerdictRow {
  const terms = new Set(
    check.readings.map(({ term }) => (term.amount ? formatAmount(term.amount, language) : term.phrase)),
  );
  return {
    cells: [
      name,
      terms.size === 0 ? words.noTerm : [...terms].join(' / '),
      [check, ...(check.alternatives ?? [])].map(({ total }) => formatTotal(total, language)).join(' / '),
      formatMargin(check, language),
      VERDICTS[language][check.verdict],
    ],
    verdict: check.verdict,
    remark: formatRemark(check, language),
  };
}

/** Why nothing can be said, or on which starts the verdict rests when it took a calendar to tell. */
function formatRemark(check: PathCheck, language: Language): string {
  if (check.verdict === 'unknown') {
    const why = check.reasons.map((reason) => UNKNOWN_REASONS[language][reason]).join('; ');
    return check.left === undefined ? why : `${CHECK_TERMS[language].knownFits}, ${why}`;
  }
  const starts = check.readings.flatMap(({ run }) => (run ? [`${run.start.date} ${run.start.time}`] : []));
  const { decidedBy } = REPORT_WORDS[language];
  const decided = starts.length === 0 ? [] : [`${decidedBy} ${[...new Set(starts)].join(', ')}`];
  const grounds = (check.restsOn ?? []).map((ground) => EXCESS_GROUNDS[language][ground]);
  return [...decided, ...leastShare(check, language), ...grounds].join('; ');
}

function formatMargin(check: PathCheck, language: Language): string {
  const { reserve, excess, left } = CHECK_TERMS[language];
  switch (check.verdict) {
    case 'fits':
      return `${reserve} ${formatAmount(check.reserve, language)}`;
    case 'exceeds':
      return `${excess} ${formatAmount(check.excess, language)}`;
    case 'unknown':
      return check.left === undefined ? '' : `${left} ${formatAmount(check.left, language)}`;
    case 'ambiguous':
      return '';
  }
}

/** The reading of the law under which fewest starts are late: so often it is late under each. */
function leastShare({ readings }: PathCheck, language: Language): string[] {
  const shares = readings.flatMap(({ run }) => (run?.share === undefined ? [] : [run.share]));
  const [least] = shares.sort((a, b) => a.late.minutes - b.late.minutes);
  return least === undefined ? [] : [formatShare(least, language)];
}

export function formatTotal(total: Total, language: Language): string {
  const words = REPORT_WORDS[language];
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
