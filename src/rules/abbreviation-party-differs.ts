import { containsWords } from '../language/same-words.ts';
import type { Evidence } from '../model/finding.ts';
import { defineRule, type Problem } from './define-rule.ts';
import { toQuote } from './quote.ts';

interface Abbreviation {
  abbr: string;
  meaning: string;
  at: string;
}

function compare(
  abbreviations: readonly Abbreviation[] | undefined,
  abbr: string,
  field: string,
  party: Evidence | undefined,
): Problem[] {
  const index = abbreviations?.findIndex((one) => one.abbr.toLowerCase() === abbr) ?? -1;
  const own = abbreviations?.[index];
  if (own === undefined || party === undefined) return [];
  const [has, isIn] = [containsWords(own.meaning, party.text), containsWords(party.text, own.meaning)];
  if (has && isIn) return [];
  // One of the two may quote more of the sentence than the other, or have lost its end.
  const isPart = has || isIn;
  return [
    {
      severity: isPart ? 'warning' : 'error',
      path: [field, 'text'],
      ru: {
        message: `Сокращение «${own.abbr}» (${own.at}) и поле ${field} (${party.at}) называют разное.`,
        expected: own.meaning,
        got: party.text,
        fix: 'Сверьте оба места с текстом акта: сторона определена в нём один раз.',
      },
      en: {
        message: `The abbreviation «${own.abbr}» (${own.at}) and the field ${field} (${party.at}) name different ones.`,
        expected: own.meaning,
        got: party.text,
        fix: 'Compare both places with the act: it defines a party once.',
      },
      quotes: [toQuote(party), { text: own.meaning, at: own.at }],
    },
  ];
}

/** Who gives the service is told twice: as the provider, and as the meaning of the word «услугодатель». */
export const abbreviationPartyDiffers = defineRule('abbreviation/party-differs', {
  severity: 'error',
  summary: {
    ru: 'Услугодатель или услугополучатель назван не так, как раскрыто сокращение',
    en: 'The provider or the recipient is not the one that the abbreviation stands for',
  },
  regulation: ({ regulation: { abbreviations, provider } }) =>
    compare(abbreviations, 'услугодатель', 'provider', provider),
  standard: ({ standard: { abbreviations, provider, recipients } }) => [
    ...compare(abbreviations, 'услугодатель', 'provider', provider),
    ...compare(abbreviations, 'услугополучатель', 'recipients', recipients),
  ],
});
