import { defineRule } from './define-rule.ts';
import { toQuote } from './quote.ts';

const REPEALED = /утрати(?:л|вш)|күш[іi]\s+жойыл|күшін\s+жойған/iu;
const IN_FORCE = /^(?:действующ|қолданыстағы)/iu;

/** The status line of the register and the events of the act say different things about its force. */
export const actStatusContradicts = defineRule('act/status-contradicts', {
  severity: 'warning',
  summary: {
    ru: 'Строка статуса говорит об акте одно, а его события – другое',
    en: 'The status line of an act and its events disagree about its force',
  },
  act({ act }) {
    const { status } = act.source;
    if (status === undefined) return undefined;
    const repeal = act.events.find(({ type }) => type === 'repealed');
    const inForce = IN_FORCE.test(status) && repeal !== undefined;
    const ended = REPEALED.test(status) && repeal === undefined;
    if (!inForce && !ended) return undefined;
    const [ru, en] = inForce
      ? [
          `Реестр называет акт действующим («${status}»), а по событиям он утратил силу.`,
          `The register says that the act is in force («${status}»); by the events it is repealed.`,
        ]
      : [
          `Реестр пишет «${status}», а среди событий акта утраты силы нет.`,
          `The register says «${status}»; no event of the act is a repeal.`,
        ];
    return {
      path: ['source', 'status'],
      ru: {
        message: ru,
        expected: inForce ? 'статус, который следует из событий' : 'событие repealed с отменившим актом',
        got: status,
        fix: 'Сверьте с карточкой реестра. Регламенты акта показываются по событиям: впишите недостающее.',
      },
      en: {
        message: en,
        expected: inForce
          ? 'the status that follows from the events'
          : 'an event repealed with the repealing act',
        got: status,
        fix: 'Compare with the register. Regulations are shown by the events: add what is missing.',
      },
      quotes: [{ text: status, at: 'строка статуса' }, ...(repeal === undefined ? [] : [toQuote(repeal)])],
    };
  },
});
