import { defineRule } from './define-rule.ts';

/** The text of the register has no picture where the act has one. */
export const appendixPictureMissing = defineRule('appendix/picture-missing', {
  severity: 'info',
  summary: {
    ru: 'Рисунка приложения нет в тексте реестра',
    en: 'The picture of an appendix is not in the text of the register',
  },
  appendix({ appendix: { label, title, picture, referredAt } }) {
    if (picture === 'present') return undefined;
    const unlabelled = label === 'unknown';
    const at = unlabelled ? 'приложение без номера' : label;
    return {
      path: ['picture'],
      ru: {
        message: `Рисунка нет в тексте реестра: ${at}${referredAt === undefined ? '' : ` (ссылка: ${referredAt})`}.`,
        fix: 'Сверьте схему сайта с официальной публикацией акта, если она доступна.',
      },
      en: {
        message: `The picture is not in the text of the register: ${unlabelled ? 'unlabelled appendix' : label}${referredAt === undefined ? '' : ` (referred to in ${referredAt})`}.`,
        fix: 'Compare the diagram of the site with the official publication of the act, if it can be had.',
      },
      quotes: [...(title === undefined ? [] : [{ text: title, at }])],
    };
  },
});
