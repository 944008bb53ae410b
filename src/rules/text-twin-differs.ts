import { stemText } from '../language/russian-stems.ts';
import { type ActText, listActTexts, listStems } from './act-texts.ts';
import { defineRule } from './define-rule.ts';
import { toQuote } from './quote.ts';

const [PROVIDER = '', RECIPIENT = ''] = stemText('услугодатель услугополучатель');
/** Words on each side that have to be the same; one side may be shorter at the end of a sentence. */
const WINDOW = 3;

interface Use {
  text: ActText;
  word: string;
}

/** Each «услугодатель» and «услугополучатель» of a text under the words that stand round it. */
function usesIn(text: ActText): [around: string, use: Use][] {
  const stems = listStems(text);
  return stems.flatMap((word, index) => {
    if (word !== PROVIDER && word !== RECIPIENT) return [];
    const before = stems.slice(Math.max(0, index - WINDOW), index);
    const after = stems.slice(index + 1, index + 1 + WINDOW);
    // A short stretch is the same by chance.
    if (before.length + after.length < 2 * WINDOW - 1) return [];
    const around = [...before, '…', ...after].map((stem) => (stem === RECIPIENT ? PROVIDER : stem));
    return [[around.join(' '), { text, word }]];
  });
}

/** One sentence stands twice, with the recipient in one and the provider in the other: one of them is a slip. */
export const textTwinDiffers = defineRule('text/twin-differs', {
  severity: 'info',
  summary: {
    ru: 'В одном предложении «услугодатель», а в таком же другом – «услугополучатель»',
    en: 'One sentence says «provider» where its twin says «recipient»',
  },
  regulation({ regulation }) {
    const groups = Map.groupBy(
      listActTexts(regulation)
        .filter(({ text }) => text.includes('услуго'))
        .flatMap(usesIn),
      ([around]) => around,
    );
    return [...groups.values()].flatMap((group) => {
      const uses = group.map(([, use]) => use);
      const slip = uses.find(({ word }) => word === PROVIDER)?.text;
      const twin = uses.find(({ word }) => word === RECIPIENT)?.text;
      if (slip === undefined || twin === undefined) return [];
      return [
        {
          path: slip.path,
          ru: {
            message: `Похоже на описку: здесь (${slip.at}) «услугодатель», а в таком же предложении (${twin.at}) – «услугополучатель».`,
            expected: twin.text,
            got: slip.text,
            fix: 'Сверьте оба места с текстом. Слова акта в записи не исправляйте: если так в акте, признайте замечание.',
          },
          en: {
            message: `This looks like a slip: here (${slip.at}) it is the provider, in the same sentence elsewhere (${twin.at}) the recipient.`,
            expected: twin.text,
            got: slip.text,
            fix: 'Compare both places with the text. Do not correct the words of the act: if it says so, acknowledge.',
          },
          quotes: [toQuote(slip), toQuote(twin)],
        },
      ];
    });
  },
});
