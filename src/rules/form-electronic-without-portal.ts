import type { ActiveRegulation } from '../model/records.ts';
import { defineRule } from './define-rule.ts';
import { toQuote } from './quote.ts';

/** Words of a step that is done through some information system, be it that of the ЦОН. */
const ELECTRONIC = /электронн|информационн\p{L}+ систем|портал|АРМ/iu;

function hasElectronicWay({ channels, processes }: ActiveRegulation): boolean {
  if (channels.portal !== undefined) return true;
  return Object.values(processes).some(
    ({ holder, steps }) =>
      holder === 'portal' || steps.some(({ kind, action }) => kind === 'process' || ELECTRONIC.test(action)),
  );
}

/** The form is electronic too, and nothing in the regulation is done electronically. */
export const formElectronicWithoutPortal = defineRule('form/electronic-without-portal', {
  severity: 'warning',
  summary: {
    ru: 'Форма услуги электронная, а электронного пути в регламенте нет',
    en: 'The form of the service is electronic, and the regulation has no electronic way',
  },
  regulation({ regulation }) {
    const { form, channels } = regulation;
    if (!form.values.includes('electronic') || hasElectronicWay(regulation)) return undefined;
    return {
      path: ['form'],
      ru: {
        message: `Форма услуги – «${form.text}» (${form.at}), но ни портала, ни шагов в информационной системе регламент не описывает.`,
        expected: 'обращение через портал или шаги в информационной системе',
        got: 'только шаги на бумаге',
        fix: 'Проверьте, все ли каналы и процессы записаны. Если акт об электронном пути молчит, признайте замечание.',
      },
      en: {
        message: `The form of the service is «${form.text}» (${form.at}), yet the regulation has neither a portal nor steps in an information system.`,
        expected: 'a way through the portal, or steps in an information system',
        got: 'steps on paper alone',
        fix: 'See whether every channel and process is recorded. If the act is silent, acknowledge the finding.',
      },
      quotes: [toQuote(form), ...Object.values(channels).map(toQuote)],
    };
  },
});
