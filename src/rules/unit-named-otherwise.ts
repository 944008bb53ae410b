import { stemText } from '../language/russian-stems.ts';
import { defineRule, type Problem } from './define-rule.ts';
import { toQuote } from './quote.ts';
import { recordTexts } from './record-texts.ts';

/** A word in the name of a unit that its act has nowhere else: the act calls the one who acts something else. */
export const unitNamedOtherwise = defineRule('unit/named-otherwise', {
  severity: 'warning',
  summary: {
    ru: 'В названии участника есть слово, которого нет больше нигде в регламенте',
    en: 'The name of a unit has a word that stands nowhere else in the regulation',
  },
  regulation({ regulation }) {
    const { units, ...rest } = regulation;
    const words = new Set(recordTexts(rest).flatMap(({ text }) => stemText(text)));
    const acting = new Set(
      Object.values(regulation.processes).flatMap(({ steps }) => steps.map(({ unit }) => unit)),
    );
    return Object.entries(units).flatMap(([key, unit]): Problem[] => {
      const others = Object.entries(units).filter(([other]) => other !== key);
      const elsewhere = new Set([...words, ...others.flatMap(([, { text }]) => stemText(text))]);
      const alone = stemText(unit.text).filter((stem) => !elsewhere.has(stem));
      if (alone.length === 0 || !acting.has(key)) return [];
      return [
        {
          path: ['units', key],
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
