import { defineRule } from './define-rule.ts';

/** Steps of rules that no channel passes through and nothing puts after the term: they are in no sum. */
export const rulesProcessUncounted = defineRule('rules/process-uncounted', {
  severity: 'warning',
  summary: {
    ru: 'Шаги правил не входят ни в один канал, и не сказано, что они вне срока',
    en: 'Steps of rules are on no path, and nothing says that they come after the term',
  },
  redaction({ redaction: { processes = {}, channels = {} } }) {
    const walked = new Set(Object.values(channels).flatMap((way) => way?.path ?? []));
    return Object.entries(processes).flatMap(([name, { steps, afterTerm }]) => {
      const [first] = steps;
      if (walked.has(name) || afterTerm !== undefined || first === undefined) return [];
      return {
        path: ['processes', name],
        ru: {
          message: `Шаги «${name}» (${first.at}) описаны, но ни в одну сумму не входят: канала через них нет.`,
          expected: 'имя процесса в path канала или afterTerm с причиной',
          fix: 'Допишите процесс в path канала. Если эти шаги в срок услуги не входят, скажите почему в afterTerm.',
        },
        en: {
          message: `The steps «${name}» (${first.at}) are described and are in no sum: no channel passes through them.`,
          expected: 'the process on the path of a channel, or afterTerm with the reason',
          fix: 'Add the process to the path of a channel. If these steps are not within the term, say why in afterTerm.',
        },
      };
    });
  },
});
