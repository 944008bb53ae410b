import type { Explanation, Language } from '../model/finding.ts';
import type { RulesRedaction, ServiceRules } from '../model/records.ts';
import { compareAmounts, toAmount } from '../terms/amount.ts';
import { readDuration } from '../terms/duration.ts';
import { defineRule } from './define-rule.ts';

/** АППК art. 73 ч. 1, in force since 01.07.2021: not later than three working days before the act. */
const LEAST = toAmount(3, 'working-day');
const IN_FORCE = '2021-07-01';

/** A redaction that another one replaced before the Code had no such duty. */
function isUnderCode({ redactions }: ServiceRules, redaction: RulesRedaction): boolean {
  const next = redactions[redactions.indexOf(redaction) + 1];
  return next === undefined || next.date > IN_FORCE;
}

/** Rules give the applicant less time before a refusal than the Code does. */
export const rulesHearingNoticeShort = defineRule('rules/hearing-notice-short', {
  severity: 'warning',
  summary: {
    ru: 'Об отказе уведомляют позже, чем за три рабочих дня, которых требует АППК',
    en: 'The notice of a refusal comes later than the three working days before it that АППК asks for',
  },
  redaction({ rules, redaction }) {
    const { hearing } = redaction;
    if (hearing === undefined || !isUnderCode(rules, redaction)) return undefined;
    const reading = readDuration(hearing.notice);
    // What cannot be read is a finding of its own.
    if (reading.kind === 'unreadable') return undefined;
    const difference = reading.kind === 'amount' ? compareAmounts(reading.min, LEAST) : undefined;
    if (difference !== undefined && difference >= 0) return undefined;
    return { path: ['hearing', 'notice'], ...explain(hearing.notice, hearing.at, difference === undefined) };
  },
});

function explain(notice: string, at: string, isUnlike: boolean): Record<Language, Explanation> {
  return {
    ru: {
      message: isUnlike
        ? `Уведомление об отказе за «${notice}» (${at}) не отмерено рабочими днями: успеет ли оно за 3 рабочих дня, неизвестно.`
        : `Уведомление об отказе за «${notice}» (${at}) позже, чем велит АППК.`,
      expected: 'не позднее чем за 3 рабочих дня (АППК, ст. 73 ч. 1)',
      got: `${notice} (${at})`,
      fix: 'Сверьте с правилами. Если так в них и стоит, признайте замечание. Прочитано в редакциях АППК с 2024 года.',
    },
    en: {
      message: isUnlike
        ? `The notice of a refusal «${notice}» before it (${at}) is not in working days: whether it leaves 3 of them is not known.`
        : `The notice of a refusal «${notice}» before it (${at}) is later than АППК allows.`,
      expected: 'not later than 3 working days before (АППК, art. 73 ч. 1)',
      got: `${notice} (${at})`,
      fix: 'Compare with the rules. If they say so, acknowledge the finding. АППК was read in its redactions since 2024.',
    },
  };
}
