import type { LinkedRegulation } from '../model/entry.ts';
import type { Act, ExcludedRegulation, Regulation } from '../model/records.ts';
import { defineRule } from './define-rule.ts';
import { toQuote } from './quote.ts';

function isExcluded(regulation: Regulation): regulation is ExcludedRegulation {
  return 'excluded' in regulation;
}

/** A regulation that is not sound, or does not name its standard, may rely on anything. */
function isKnown({ approves }: Act, regulations: readonly LinkedRegulation[]): boolean {
  return (
    approves.length === regulations.length &&
    regulations.every(({ data, standard }) => isExcluded(data) || standard !== undefined)
  );
}

/** The preamble names an act on which only excluded regulations relied. */
export const actBasisLeftOver = defineRule('act/basis-left-over', {
  severity: 'info',
  summary: {
    ru: 'В преамбуле осталось основание, на которое опирались только исключённые регламенты',
    en: 'The preamble keeps a legal basis on which only excluded regulations relied',
  },
  act({ act, regulations }) {
    if (!isKnown(act, regulations)) return [];
    return act.basis.flatMap(({ text, at, ref }, index) => {
      if (ref === undefined) return [];
      const relying = regulations
        .filter(({ standard }) => standard?.data.order === ref)
        .map(({ data }) => data);
      const gone = relying.filter(isExcluded);
      if (gone.length === 0 || gone.length < relying.length) return [];
      const items = gone.map(({ item }) => item).join(', ');
      return [
        {
          path: ['basis', index],
          ru: {
            message: `Основание осталось от того, что исключено из акта: ${items}. Другие регламенты на него не опираются.`,
            fix: 'Исправлять нечего, если так в тексте: признайте замечание или сообщите органу, принявшему акт.',
          },
          en: {
            message: `A legal basis is left over from what is excluded: ${items}. No other regulation of the act relies on it.`,
            fix: 'Nothing is to be mended if the text is so: acknowledge the finding, or tell the authority.',
          },
          quotes: [{ text, at }, ...gone.map(({ excluded }) => toQuote(excluded))],
        },
      ];
    });
  },
});
