import type { Process } from '../model/records.ts';
import { CENTRE, PORTAL } from './channel-names.ts';
import { defineRule } from './define-rule.ts';

/** Houses that a title names: it may name several. */
const HOUSES: readonly (readonly [RegExp, Process['holder']])[] = [
  [CENTRE, 'con'],
  [PORTAL, 'portal'],
];

/** «Порядок обращения в ЦОН», and the record gives the steps to the portal: its path and its term are another's. */
export const processHolderDiffers = defineRule('process/holder-differs', {
  severity: 'error',
  summary: {
    ru: 'Процесс записан не за тем, кого называет его заголовок',
    en: 'A process belongs to another house than its title names',
  },
  process({ process: { title = '', holder, at } }) {
    const named = HOUSES.filter(([words]) => words.test(title)).map(([, house]) => house);
    if (holder === 'provider' || named.length === 0 || named.includes(holder)) return undefined;
    const expected = named.join(', ');
    return {
      path: ['holder'],
      ru: {
        message: `Заголовок (${at}) говорит о другом месте, чем holder.`,
        expected,
        got: holder,
        fix: 'Сверьте holder с заголовком в акте: от него зависит, в чьём пути стоят шаги.',
      },
      en: {
        message: `The title (${at}) speaks of another house than holder.`,
        expected,
        got: holder,
        fix: 'Compare holder with the title in the act: it decides on whose path the steps stand.',
      },
      quotes: [{ text: title, at }],
    };
  },
});
