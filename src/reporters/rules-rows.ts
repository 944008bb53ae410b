/** The checks of rules in force as rows of a table of their own: what the terminal and a pull request both show. */
import { LIVING_MATTER_ORDER, type LivingKnowledge } from '../history/living-knowledge.ts';
import { newestRead } from '../history/redactions.ts';
import { defined } from '../model/defined.ts';
import type { Language } from '../model/finding.ts';
import type { ServiceRules } from '../model/records.ts';
import { formatAmount } from '../terms/format-amount.ts';
import { checkRules } from '../terms/living/check-rules.ts';
import type { HearingCheck, RulesCheck, RulesReading } from '../terms/living/rules-check.ts';
import { SERVICE_CHANNELS } from '../words/channels.ts';
import { CHECK_TERMS, RULES_REASONS, VERDICT_ORDER, VERDICTS } from '../words/verdicts.ts';
import type { VerdictRow } from './verdict-rows.ts';
import { REPORT_WORDS } from './words.ts';

export interface CheckedRules {
  id: string;
  /** Date of the newest redaction that was read; absent where none was. */
  redaction?: string;
  /** Nobody has read the record yet. */
  draft?: true;
  checks: readonly RulesCheck[];
}

export function checkedRules(id: string, rules: ServiceRules): CheckedRules {
  const redaction = newestRead(rules);
  const draft = defined({ draft: rules.draft });
  return redaction === undefined
    ? { id, ...draft, checks: [] }
    : { id, ...draft, redaction: redaction.date, checks: checkRules(redaction) };
}

/** How many rules and channels there are, and how many channels have each verdict. */
export function summariseRules(rules: readonly CheckedRules[], language: Language): string {
  const verdicts = rules.flatMap(({ checks }) => checks.map(({ verdict }) => verdict));
  const counts = VERDICT_ORDER.map((verdict) => {
    const count = verdicts.filter((other) => other === verdict).length;
    return `${VERDICTS[language][verdict]} ${count}`;
  });
  return REPORT_WORDS[language].rulesSummary(rules.length, verdicts.length, counts.join(', '));
}

/** How much is known of services, rules, redactions and rows of tables, a line each; none of what there is none. */
export function tellKnowledge(living: LivingKnowledge, language: Language): string[] {
  return LIVING_MATTER_ORDER.filter((matter) => Object.values(living[matter]).some((count) => count > 0)).map(
    (matter) => REPORT_WORDS[language].knowledge(matter, living[matter]),
  );
}

/** A row for each reading: what is disputed makes two of a channel, and each has its sum and its margin. */
export function buildRulesRows(check: RulesCheck, language: Language): VerdictRow[] {
  const { channel, verdict, reason, readings, hearing } = check;
  const name = SERVICE_CHANNELS[language][channel];
  const told = VERDICTS[language][verdict];
  if (readings.length === 0) {
    const remark = reason === undefined ? '' : RULES_REASONS[language][reason];
    return [{ cells: [name, REPORT_WORDS[language].noTerm, '', '', told], verdict, remark }];
  }
  return readings.map((reading, index) => ({
    cells: [
      index === 0 ? name : '',
      formatAmount(reading.limit.amount, language),
      formatTotal(reading, language),
      formatMargin(reading, language),
      index === 0 ? told : REPORT_WORDS[language].otherReading,
    ],
    verdict,
    remark: index === 0 ? formatHearing(hearing, language) : '',
  }));
}

function formatTotal({ longest, gaps }: RulesReading, language: Language): string {
  return `${gaps.length > 0 ? `${REPORT_WORDS[language].atLeast} ` : ''}${formatAmount(longest, language)}`;
}

function formatMargin(reading: RulesReading, language: Language): string {
  const { reserve, excess } = CHECK_TERMS[language];
  switch (reading.verdict) {
    case 'fits':
      return `${reserve} ${formatAmount(reading.reserve, language)}`;
    case 'exceeds':
      return `${excess} ${formatAmount(reading.excess, language)}`;
    case 'open':
      return `${REPORT_WORDS[language].left} ${formatAmount(reading.left, language)}`;
    default:
      return '';
  }
}

function formatHearing(hearing: HearingCheck | undefined, language: Language): string {
  if (hearing === undefined || hearing.verdict === 'fits') return '';
  return REPORT_WORDS[language].hearing(
    formatAmount(hearing.needed, language),
    formatAmount(hearing.term, language),
    hearing.verdict,
  );
}
