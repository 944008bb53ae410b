import { defineRule, type Problem } from './define-rule.ts';
import { toQuote } from './quote.ts';

const CENTRE = /ЦОН|центр\p{L}* обслуживания|Государственн\p{L}+ корпораци|Мемлекеттік корпорация|ХҚО/iu;

/** The standard sends the recipient to a channel and does not say to whom its workers answer. */
export const complaintNobodyNamed = defineRule('complaint/nobody-named', {
  severity: 'info',
  summary: {
    ru: 'Кому жаловаться, стандарт не говорит: совсем или о работниках ЦОНа',
    en: 'The standard does not say to whom to complain: at all, or about workers of the ЦОН',
  },
  standard({ standard: { channels, complaints } }): Problem[] {
    const { to, at } = complaints;
    const quotes = to.map((text) => ({ text, at }));
    const fix = {
      ru: 'Проверьте пункты об обжаловании. Если в стандарте этого нет, исправлять нечего.',
      en: 'Look through the items on complaints. If the standard has none, nothing is to be mended.',
    };
    if (to.length === 0) {
      return [
        {
          path: ['complaints', 'to'],
          ru: { message: `Кому подать жалобу, стандарт не говорит (${at}).`, fix: fix.ru },
          en: { message: `The standard does not say to whom to complain (${at}).`, fix: fix.en },
          quotes,
        },
      ];
    }
    if (channels.con === undefined || to.some((text) => CENTRE.test(text))) return [];
    return [
      {
        path: ['complaints', 'to'],
        ru: {
          message: `Документы принимает и ЦОН (${channels.con.at}), а кому жаловаться на его работников, не сказано (${at}).`,
          fix: fix.ru,
        },
        en: {
          message: `The ЦОН takes documents, too (${channels.con.at}), and to whom to complain about its workers is not said (${at}).`,
          fix: fix.en,
        },
        quotes: [toQuote(channels.con), ...quotes],
      },
    ];
  },
});
