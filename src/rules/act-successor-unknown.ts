import type { Rule } from './rule.ts';

const ID = 'act/successor-unknown';

/** An act is repealed, and what came in its place is not recorded. */
export const actSuccessorUnknown: Rule = {
  id: ID,
  severity: 'info',
  summary: {
    ru: 'Акт утратил силу, а что пришло ему на смену, не записано',
    en: 'An act is repealed, and what came in its place is not recorded',
  },
  recommended: true,
  check: {
    act: ({ act }) => {
      const index = act.events.findIndex(({ type }) => type === 'repealed');
      const repeal = act.events[index];
      if (repeal === undefined || act.successors !== undefined) return [];
      const by = repeal.by && `${repeal.by.authority}, ${repeal.by.date} № ${repeal.by.number}`;
      return [
        {
          rule: ID,
          severity: 'info',
          path: ['events', index],
          text: {
            ru: {
              message: `Акт утратил силу (${repeal.at}), а по какому акту услуга оказывается теперь, не записано.`,
              fix: `Посмотрите отменивший акт${by === undefined ? '' : ` (${by})`} и правила оказания услуги; запишите их в successors.`,
            },
            en: {
              message: `The act is repealed (${repeal.at}), and by which act the service is provided now is not recorded.`,
              fix: `Look at the repealing act${by === undefined ? '' : ` (${by})`} and at the rules of the service; put them into successors.`,
            },
          },
          quotes: [{ text: repeal.text, at: repeal.at }],
        },
      ];
    },
  },
};
