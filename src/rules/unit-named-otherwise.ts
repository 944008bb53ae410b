import { stemText } from '../language/russian-stems.ts';
import { listActTexts, listStems } from './act-texts.ts';
import { defineRule, type Problem } from './define-rule.ts';
import { toQuote } from './quote.ts';

const [PROVIDER = ''] = stemText('услугодатель');

/** A word in the name of a unit that its act has nowhere else: the act calls the one who acts something else. */
export const unitNamedOtherwise = defineRule('unit/named-otherwise', {
  severity: 'warning',
  summary: {
    ru: 'В названии участника есть слово, которого нет больше нигде в регламенте',
    en: 'The name of a unit has a word that stands nowhere else in the regulation',
  },
  regulation({ regulation }) {
    const { units, processes } = regulation;
    const texts = listActTexts(regulation).filter(({ path }) => path[0] !== 'units');
    const everywhere = new Set(texts.flatMap(listStems));
    const words = new Set(texts.filter(({ path }) => path[0] === 'processes').flatMap(listStems));
    const acting = new Set(Object.values(processes).flatMap(({ steps }) => steps.map(({ unit }) => unit)));
    return Object.entries(units).flatMap(([key, unit]): Problem[] => {
      const own = stemText(unit.text).filter((stem) => stem !== PROVIDER);
      const alone = own.filter((stem) => !(unit.listed ? words : everywhere).has(stem));
      // Where steps do not name who acts, the list is the only place for all words of a name.
      const isOfList = unit.listed === true && alone.length === own.length;
      if (alone.length === 0 || isOfList || !acting.has(key)) return [];
      return [
        {
          path: ['units', key],
          // A list calls people by more words than steps do; what an editor took from the steps has their words.
          ...(unit.listed ? { severity: 'info' } : {}),
          ru: {
            message: `Участник назван «${unit.text}» (${unit.at}), а таких слов в действиях регламента нет.`,
            expected: 'название теми словами, которыми акт называет исполнителя',
            got: unit.text,
            fix: 'Сверьте название с текстом. Если акт называет участника так только в перечне, признайте замечание.',
          },
          en: {
            message: `The unit is called «${unit.text}» (${unit.at}), and the steps of the regulation do not have such words.`,
            expected: 'the name by which the act calls the one who acts',
            got: unit.text,
            fix: 'Compare the name with the text. If the act calls the unit so in its list alone, acknowledge the finding.',
          },
          quotes: [toQuote(unit)],
        },
      ];
    });
  },
});
