import type { Rule } from './rule.ts';

const ID = 'appendix/picture-missing';

/** The text of the register has no picture where the act has one. */
export const appendixPictureMissing: Rule = {
  id: ID,
  severity: 'info',
  summary: {
    ru: 'Рисунка приложения нет в тексте реестра',
    en: 'The picture of an appendix is not in the text of the register',
  },
  recommended: false,
  check: {
    regulation: ({ regulation }) => {
      if ('excluded' in regulation) return [];
      return regulation.appendices.flatMap(({ label, title, picture, referredAt }, index) => {
        if (picture === 'present') return [];
        const unlabelled = label === 'unknown';
        const at = unlabelled ? 'приложение без номера' : label;
        return [
          {
            rule: ID,
            severity: 'info' as const,
            path: ['appendices', index, 'picture'],
            text: {
              ru: {
                message: `Рисунка нет в тексте реестра: ${at}.`,
                fix: 'Сверьте схему сайта с официальной публикацией акта, если она доступна.',
              },
              en: {
                message: `The picture is not in the text of the register: ${unlabelled ? 'unlabelled appendix' : label}.`,
                fix: 'Compare the diagram of the site with the official publication of the act, if it can be had.',
              },
            },
            quotes: [
              { text: title ?? at, at },
              ...(referredAt === undefined ? [] : [{ text: 'ссылка на приложение', at: referredAt }]),
            ],
          },
        ];
      });
    },
  },
};
