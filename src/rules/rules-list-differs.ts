import { sameWords } from '../language/same-words.ts';
import type { LinkedRules } from '../model/entry.ts';
import { defineRule, type RecordProblem } from './define-rule.ts';

interface Line {
  item: string;
  text: string;
}

const ANNEX = /приложени\p{L}*\s+(?:№\s*)?(\d+)/iu;

function compare({ id, data }: LinkedRules, { item, text }: Line): RecordProblem[] {
  const quotes = [{ text, at: `перечень, ${item}` }];
  const differ = (path: string, expected: string, got: string): RecordProblem => ({
    kind: 'rules',
    id,
    path: [path],
    ru: {
      message: `В перечне приказа у этих правил другое значение поля ${path} (перечень, ${item}).`,
      expected,
      got,
      fix: 'Сверьте обе записи с текстом приказа: одна из двух неверна, или ссылка ведёт не на те правила.',
    },
    en: {
      message: `The list of the order gives another ${path} to these rules (list, ${item}).`,
      expected,
      got,
      fix: 'Compare both records with the order: one of the two is wrong, or the reference leads to other rules.',
    },
    quotes,
  });
  const { item: own, annex = '' } = data;
  const named = ANNEX.exec(text)?.[1];
  const is = ANNEX.exec(annex)?.[1];
  return [
    ...(own === undefined || sameWords(own, item) ? [] : [differ('item', item, own)]),
    ...(named === undefined || is === undefined || named === is
      ? []
      : [differ('annex', `приложение ${named}`, annex)]),
  ];
}

/** Which rules of an order these are is told twice: in the list of the order and in the record of the rules. */
export const rulesListDiffers = defineRule('rules/list-differs', {
  severity: 'error',
  summary: {
    ru: 'Подпункт или приложение правил не те, что в перечне приказа',
    en: 'The item or the annex of rules is not the one in the list of the order',
  },
  catalogue: ({ orders }) =>
    orders.flatMap(({ data, rules }) =>
      (data.approves ?? []).flatMap((line) => {
        const its = rules.find(({ id }) => id === line.rules);
        return its === undefined ? [] : compare(its, line);
      }),
    ),
});
