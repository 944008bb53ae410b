import { rootText } from '../language/russian-stems.ts';
import { defineRule, type Problem } from './define-rule.ts';

/** Letters that Russian does not have. */
const KAZAKH = /[әғқңөұүһі]/iu;

function tellKazakh(name: string, path: (string | number)[]): Problem {
  return {
    path,
    ru: {
      message: `Имя «${name}» записано как русское, а в нём казахские буквы.`,
      got: name,
      fix: 'Поставьте имя в names.kk: возможно, имена двух языков поменялись местами.',
    },
    en: {
      message: `The name «${name}» is recorded as Russian and has Kazakh letters.`,
      got: name,
      fix: 'Put the name into names.kk: those of the two languages may have changed places.',
    },
  };
}

/** The name of a service is in another language, or is like no other name that the service has. */
export const serviceNameDiffers = defineRule('service/name-differs', {
  severity: 'warning',
  summary: {
    ru: 'Имя услуги на другом языке или не похоже на остальные её имена',
    en: 'The name of a service is in another language, or like none of its other names',
  },
  service({ service: { names }, rules }) {
    const { short, also = [] } = names.ru;
    const foreign = [
      ...(KAZAKH.test(short) ? [tellKazakh(short, ['names', 'ru', 'short'])] : []),
      ...also.flatMap((name, index) =>
        KAZAKH.test(name) ? [tellKazakh(name, ['names', 'ru', 'also', index])] : [],
      ),
    ];
    const known = new Set(rootText([...also, ...rules.map(({ data }) => data.title)].join(' ')));
    const isAlone = known.size > 0 && !rootText(short).some((root) => known.has(root));
    if (foreign.length > 0 || !isAlone) return foreign;
    return [
      {
        path: ['names', 'ru', 'short'],
        ru: {
          message: `В имени «${short}» нет ни одного слова из остальных имён услуги и названий её правил.`,
          got: short,
          fix: 'Проверьте, от этой ли услуги имя. Если люди в самом деле зовут её так, признайте замечание.',
        },
        en: {
          message: `The name «${short}» has no word of the other names of the service or of the titles of its rules.`,
          got: short,
          fix: 'See whether the name is of this service. If people do call it so, acknowledge the finding.',
        },
      },
    ];
  },
});
