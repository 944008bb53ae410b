import { formatAmount } from '../terms/format-amount.ts';
import { SERVICE_CHANNELS } from '../words/channels.ts';
import { defineRule } from './define-rule.ts';

/** The notice of a hearing (АППК art. 73) would have to be sent before a refusal can be seen. */
export const rulesHearingImpossible = defineRule('rules/hearing-impossible', {
  severity: 'warning',
  summary: {
    ru: 'Уведомить об отказе в названный правилами день нельзя: проверка ещё идёт',
    en: 'The notice of a refusal is due before the check that could show it ends',
  },
  rulesCheck({ check }) {
    const { channel, hearing } = check;
    if (hearing?.verdict !== 'exceeds') return undefined;
    const { before, notice, needed, term } = hearing;
    const say = (language: 'ru' | 'en') =>
      [before, notice, needed, term].map((amount) => formatAmount(amount, language));
    const [ru, en] = [say('ru'), say('en')];
    return {
      ru: {
        message: `Канал «${SERVICE_CHANNELS.ru[channel]}»: ветвь отказа невыполнима – уведомить надо за ${ru[1]} до конца срока ${ru[3]}, а до конца проверки проходит ${ru[0]}.`,
        expected: `проверка и уведомление вместе не дольше ${ru[3]}`,
        got: `${ru[0]} + ${ru[1]} = ${ru[2]} (${hearing.at})`,
        fix: 'Сверьте с правилами. С 2026 года АППК (ст. 73 ч. 2 пп. 3) при сроке менее пяти рабочих дней заслушивания не требует; если правила его всё же предписывают, признайте замечание.',
      },
      en: {
        message: `Channel «${SERVICE_CHANNELS.en[channel]}»: the branch of refusal cannot be kept: notice is due ${en[1]} before the end of a term of ${en[3]}, and the check takes ${en[0]}.`,
        expected: `check and notice together within ${en[3]}`,
        got: `${en[0]} + ${en[1]} = ${en[2]} (${hearing.at})`,
        fix: 'Compare with the rules. Since 2026 АППК (art. 73 ч. 2 пп. 3) asks for no hearing in terms under five working days; where the rules still do, acknowledge the finding.',
      },
    };
  },
});
