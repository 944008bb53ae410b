import { capitalise } from '../language/letters.ts';
import type { Language } from '../model/finding.ts';
import { findFamily } from '../terms/amount.ts';
import type { ChannelCheck } from '../terms/channel-check.ts';
import { formatAmount } from '../terms/format-amount.ts';
import type { Gap } from '../terms/path-item.ts';
import { formatTerms, nameCheck } from './channel-proof.ts';
import { defineRule } from './define-rule.ts';
import { cut } from './quote.ts';

type Unknown = ChannelCheck & { verdict: 'unknown' };

/** Links of the path that the act does not describe have no words of the act. */
function splitGaps({ missing }: Unknown): { said: Gap[]; unread: Gap[]; unsaid: Gap[] } {
  const unsaid = missing.filter(({ why }) => why === 'unstated-part');
  const unread = missing.filter(({ why }) => why === 'unreadable');
  return { said: missing.filter((gap) => !unsaid.includes(gap) && !unread.includes(gap)), unread, unsaid };
}

function formatKnown({ path, left }: Unknown, language: Language): string {
  const sum = path.at(-1)?.running;
  if (sum === undefined || findFamily(sum) === 'none') return WORDS[language].nothing;
  const known = formatAmount(sum, language);
  if (left === undefined) return known;
  const rest = formatAmount(left, language);
  return language === 'ru'
    ? `известное (${known}) укладывается; на неназванное остаётся ${rest}`
    : `what is known (${known}) fits; for what is not stated ${rest} is left`;
}

function formatPlaces(gaps: readonly Gap[]): string {
  return [...new Set(gaps.map(({ at }) => at))].join('; ');
}

/** The places of all are told; words of so many, not of a whole page. */
const QUOTED = 3;

const WORDS = {
  ru: {
    message: 'укладывается ли путь в срок, установить нельзя',
    steps: 'действий без названного времени',
    unread: 'длительностей, которые программа не прочитала',
    links: 'акт не описывает',
    path: 'зависит от ветви процесса',
    calendar: 'рабочее время и календарные дни складываются только по календарю, а его для этих дней нет',
    nothing: 'никакого времени не названо',
    fix: 'Проверьте, нет ли этих длительностей в тексте. Если акт их не называет, исправлять нечего.',
  },
  en: {
    message: 'whether the path fits the term cannot be established',
    steps: 'steps without a stated time',
    unread: 'durations that could not be read',
    links: 'the act does not describe',
    path: 'depends on the branch of the process',
    calendar: 'working time and calendar days add up only over a calendar, and there is none for these days',
    nothing: 'no time is stated at all',
    fix: 'Look for these durations in the text. If the act does not state them, nothing is to be mended.',
  },
} as const;

function explainWhy(check: Unknown, language: Language): string {
  const words = WORDS[language];
  const { said, unread, unsaid } = splitGaps(check);
  const reasons = [
    ...(said.length === 0 ? [] : [`${words.steps}: ${said.length} (${formatPlaces(said)})`]),
    ...(unread.length === 0 ? [] : [`${words.unread}: ${unread.length} (${formatPlaces(unread)})`]),
    ...(unsaid.length === 0 ? [] : [`${words.links}: ${unsaid.map(({ text }) => text).join('; ')}`]),
    ...(check.reasons.includes('depends-on-path') ? [words.path] : []),
    ...(check.reasons.includes('mixed-families') ? [words.calendar] : []),
  ];
  return reasons.join('; ');
}

/** Whether a channel keeps its term cannot be told, because the act leaves times out. */
export const termUnknown = defineRule('term/unknown', {
  severity: 'info',
  summary: {
    ru: 'Укладывается ли путь в срок, установить нельзя: чего недостаёт и сколько на это остаётся',
    en: 'Whether a path fits its term cannot be established: what is missing, and what is left for it',
  },
  check({ check }) {
    if (check.verdict !== 'unknown') return undefined;
    const told = ['open-duration', 'depends-on-path', 'mixed-families'] as const;
    // A term that nobody states is for term/not-stated.
    if (!told.some((reason) => check.reasons.includes(reason))) return undefined;
    const say = (language: Language) => {
      const { message, fix } = WORDS[language];
      return {
        message: `${nameCheck(check, language)}: ${message}. ${capitalise(explainWhy(check, language))}.`,
        expected: `${language === 'ru' ? 'не больше срока' : 'within the term'}: ${formatTerms(check, language)}`,
        got: formatKnown(check, language),
        fix,
      };
    };
    const quotes = splitGaps(check)
      .said.slice(0, QUOTED)
      .map(({ text, at, phrase }) => ({
        text: cut(text, phrase),
        at,
      }));
    return { ru: say('ru'), en: say('en'), quotes };
  },
});
