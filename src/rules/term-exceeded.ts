import { capitalise } from '../language/letters.ts';
import type { Language } from '../model/finding.ts';
import { formatAmount } from '../terms/format-amount.ts';
import { EXCESS_GROUNDS } from '../words/verdicts.ts';
import { describeOutcome, formatTerms, nameCheck, quoteCheck } from './channel-proof.ts';
import { defineRule } from './define-rule.ts';

/** The steps of a channel take longer than the term of the service allows, under every reading. */
export const termExceeded = defineRule('term/exceeded', {
  severity: 'error',
  summary: {
    ru: 'Шаги канала длятся дольше, чем позволяет срок услуги',
    en: 'The steps of a channel take longer than the term of the service allows',
  },
  check({ check }) {
    if (check.verdict !== 'exceeds') return undefined;
    const { excess, restsOn = [] } = check;
    const [ru, en] = [nameCheck(check, 'ru'), nameCheck(check, 'en')];
    const on = (language: Language) =>
      restsOn.map((ground) => ` ${capitalise(EXCESS_GROUNDS[language][ground])}.`).join('');
    // A run over the calendar finds the worst start; from other days the same steps may end in time.
    const byRun = check.readings.some(({ run }) => run !== undefined);
    const when = byRun
      ? { ru: 'в самый неудобный момент обращения ', en: 'from the worst start ' }
      : { ru: '', en: '' };
    return {
      // Only what the act itself says is its fault.
      ...(restsOn.length === 0 ? {} : { severity: 'warning' as const }),
      ru: {
        message: `${ru}: ${when.ru}даже самый короткий путь не укладывается в срок, больше на ${formatAmount(excess, 'ru')}.${on('ru')}`,
        expected: `не больше срока: ${formatTerms(check, 'ru')}`,
        ...describeOutcome(check, 'ru'),
        fix: 'Сверьте длительности и срок с текстом. Если так написано в акте, признайте замечание в acknowledged.',
      },
      en: {
        message: `${en}: ${when.en}even the shortest way is over the term, by ${formatAmount(excess, 'en')}.${on('en')}`,
        expected: `within the term: ${formatTerms(check, 'en')}`,
        ...describeOutcome(check, 'en'),
        fix: 'Compare the durations and the term with the text. If the act says so, acknowledge the finding.',
      },
      quotes: quoteCheck(check),
      excess,
    };
  },
});
