import type { ActEvent } from '../model/records.ts';
import { defineRule } from './define-rule.ts';
import { toQuote } from './quote.ts';

/** The day of the act that did it: when it took effect is often unknown, when it was adopted is not. */
function findDay({ by, date }: ActEvent): string | undefined {
  return by?.date ?? (date === 'unknown' ? undefined : date);
}

/** An amendment of an act that had been repealed before. */
export const actAmendedAfterRepeal = defineRule('act/amended-after-repeal', {
  severity: 'warning',
  summary: {
    ru: 'Акт изменён после того, как его отменили',
    en: 'An act is amended after it was repealed',
  },
  event({ act, event, quote }) {
    if (event.type !== 'amended' && event.type !== 'item-excluded') return undefined;
    const repeal = act.events.find(({ type }) => type === 'repealed');
    const [end, day] = [repeal && findDay(repeal), findDay(event)];
    if (repeal === undefined || end === undefined || day === undefined || day <= end) return undefined;
    return {
      ru: {
        message: `Акт изменён актом от ${day}, а отменён ещё актом от ${end}.`,
        expected: `изменение не позже ${end}`,
        got: day,
        fix: 'Сверьте даты обоих актов. Если так в тексте, признайте замечание: менять отменённый акт нельзя.',
      },
      en: {
        message: `The act is amended by an act of ${day}, and was repealed by one of ${end} already.`,
        expected: `an amendment not after ${end}`,
        got: day,
        fix: 'Compare the dates of both acts. If the text says so, acknowledge: a repealed act cannot be amended.',
      },
      quotes: [toQuote(repeal), quote],
    };
  },
});
