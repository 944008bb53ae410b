import type { Process } from '../model/records.ts';
import { defineRule } from './define-rule.ts';
import { quoteOfStep } from './quote.ts';

const WORDS = {
  documents: {
    ru: 'ЦОН принимает документы, но ни один шаг не передаёт их услугодателю',
    en: 'The citizen service centre takes the documents, yet no step brings them to the provider',
  },
  result: {
    ru: 'ЦОН выдаёт результат, но ни один шаг услугодателя не передаёт его туда',
    en: 'The citizen service centre hands out the result, yet no step brings it there',
  },
};

/** What passes between two processes of the path, when one is the ЦОН's and the other the provider's. */
function cargoOf(before: Process, after: Process): keyof typeof WORDS | undefined {
  if (before.holder === 'con' && after.holder === 'provider') return 'documents';
  return before.holder === 'provider' && after.holder === 'con' ? 'result' : undefined;
}

/** Between the ЦОН and the provider there is a link that the act does not describe. */
export const conHandoverUnstated = defineRule('con/handover-unstated', {
  severity: 'info',
  summary: {
    ru: 'Как документы или результат попадают из ЦОНа к услугодателю и обратно, не сказано',
    en: 'How documents or results pass between the citizen service centre and the provider is not said',
  },
  channel({ kind, channel: { path }, regulation: { processes } }) {
    if (kind !== 'con') return [];
    const processAt = (index: number) => {
      const part = path[index];
      return typeof part === 'string' ? processes[part] : undefined;
    };
    return path.flatMap((part, index) => {
      // Of several unstated links in a row the last one is at the door.
      const after = processAt(index + 1);
      const before = processAt(path.findLastIndex((one, place) => place < index && typeof one === 'string'));
      if (typeof part === 'string' || before === undefined || after === undefined) return [];
      const cargo = cargoOf(before, after);
      if (cargo === undefined) return [];
      const begin = after.steps.find(({ kind: sort }) => sort !== 'event' && sort !== 'condition');
      return [
        {
          path: ['path', index],
          ru: {
            message: `${WORDS[cargo].ru}: акт не описывает звена «${part.unstated}».`,
            expected: 'шаг с исполнителем и временем',
            fix: 'Проверьте, нет ли такого шага в тексте. Если акт о нём молчит, признайте замечание.',
          },
          en: {
            message: `${WORDS[cargo].en}: the act does not describe «${part.unstated}».`,
            expected: 'a step with its unit and its time',
            fix: 'See whether the text has such a step. If the act is silent, acknowledge the finding.',
          },
          quotes: [
            ...before.steps.slice(-1).map((step) => quoteOfStep(before, step)),
            ...(begin === undefined ? [] : [quoteOfStep(after, begin)]),
          ],
        },
      ];
    });
  },
});
