import { stemText } from '../language/russian-stems.ts';
import { listActTexts } from './act-texts.ts';
import { defineRule } from './define-rule.ts';
import { toQuote } from './quote.ts';

const DEFINITION = /\(\s*далее\s*[-–—]\s*(?<abbr>[^)]{2,60}?)\s*\)/giu;

/** «(далее – ЭЦП)» stands in a text of the record, and the abbreviations of the record do not have it. */
export const abbreviationNotRecorded = defineRule('abbreviation/not-recorded', {
  severity: 'warning',
  summary: {
    ru: 'В тексте записи стоит «(далее – …)», а среди сокращений его нет',
    en: 'A text of the record says «(далее – …)», and the abbreviations leave it out',
  },
  regulation({ regulation }) {
    // The legend of an appendix is another place: it explains its picture.
    const own = regulation.abbreviations ?? [];
    const recorded = new Set(own.map(({ abbr }) => stemText(abbr).join(' ')));
    return listActTexts(regulation).flatMap((text) =>
      [...text.text.matchAll(DEFINITION)].flatMap(({ groups }) => {
        const abbr = groups?.abbr ?? '';
        const words = stemText(abbr).join(' ');
        if (recorded.has(words)) return [];
        recorded.add(words);
        return [
          {
            path: text.path,
            ru: {
              message: `Акт вводит сокращение «${abbr}» (${text.at}), а в abbreviations его нет.`,
              expected: `сокращение «${abbr}» с его значением и местом`,
              fix: 'Внесите сокращение в abbreviations словами акта.',
            },
            en: {
              message: `The act introduces «${abbr}» (${text.at}), and abbreviations do not have it.`,
              expected: `the abbreviation «${abbr}» with its meaning and place`,
              fix: 'Add it to abbreviations in the words of the act.',
            },
            quotes: [toQuote(text)],
          },
        ];
      }),
    );
  },
});
