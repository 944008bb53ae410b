import type { Evidence } from '../model/finding.ts';
import type { ActiveRegulation } from '../model/records.ts';
import { defineRule } from './define-rule.ts';
import { quoteStep, toQuote } from './quote.ts';

/** The words that show the portal: the channel, else the first step of the portal's process. */
function findPortal({ channels, processes }: ActiveRegulation): Evidence | undefined {
  if (channels.portal !== undefined) return toQuote(channels.portal);
  const flow = Object.values(processes).find(({ holder }) => holder === 'portal');
  const first = flow?.steps[0];
  return flow && first && quoteStep(flow, first);
}

/** The portal takes requests, and the form of the service is on paper alone. */
export const formPaperWithPortal = defineRule('form/paper-with-portal', {
  severity: 'warning',
  summary: {
    ru: 'Услугу оказывают через портал, а форма названа только бумажной',
    en: 'The service goes through the portal, and its form is said to be on paper alone',
  },
  regulation({ regulation }) {
    const { form } = regulation;
    const portal = form.values.includes('electronic') ? undefined : findPortal(regulation);
    if (portal === undefined) return undefined;
    return {
      path: ['form'],
      ru: {
        message: `Форма услуги – «${form.text}» (${form.at}), но обратиться можно и через портал (${portal.at}).`,
        expected: 'форма, в которой есть и электронная',
        got: form.text,
        fix: 'Сверьте форму и каналы с текстом. Если акт противоречит себе, признайте замечание.',
      },
      en: {
        message: `The form of the service is «${form.text}» (${form.at}), yet one can apply through the portal (${portal.at}).`,
        expected: 'a form that is electronic, too',
        got: form.text,
        fix: 'Compare the form and the channels with the text. If the act contradicts itself, acknowledge the finding.',
      },
      quotes: [toQuote(form), portal],
    };
  },
});
