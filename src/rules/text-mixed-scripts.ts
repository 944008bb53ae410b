import { defineTextRule } from './define-text-rule.ts';

const WORDS = /\p{L}+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;
const LATIN = /\p{Script=Latin}/gu;

/** In Kazakh texts of the years before the letter was in every font, «i» stands for «і» everywhere. */
const KAZAKH_I = /^[iI]$/;

/** The letters of the script that a word has fewer of; nothing for a word of one script. */
function findStrangers(word: string): { letters: string[]; script: 'cyrillic' | 'latin' } | undefined {
  const [cyrillic, latin] = [word.match(CYRILLIC) ?? [], word.match(LATIN) ?? []];
  if (cyrillic.length === 0 || latin.every((letter) => KAZAKH_I.test(letter))) return undefined;
  return latin.length <= cyrillic.length
    ? { letters: latin, script: 'latin' }
    : { letters: cyrillic, script: 'cyrillic' };
}

const SCRIPTS = {
  ru: { latin: 'латинская', cyrillic: 'кириллическая' },
  en: { latin: 'Latin', cyrillic: 'Cyrillic' },
} as const;

/** «Услугoдатель» with a Latin «o»: nobody sees it, and no search finds the word. */
export const textMixedScripts = defineTextRule('text/mixed-scripts', {
  severity: 'warning',
  summary: {
    ru: 'В слове буквы двух алфавитов',
    en: 'A word has letters of two scripts',
  },
  check: (paragraph) =>
    [...paragraph.matchAll(WORDS)].flatMap(({ 0: word, index }) => {
      const strangers = findStrangers(word);
      if (strangers === undefined) return [];
      const letters = [...new Set(strangers.letters)].map((letter) => `«${letter}»`).join(', ');
      return [
        {
          start: index,
          end: index + word.length,
          text: {
            ru: {
              message: `В слове «${word}» ${SCRIPTS.ru[strangers.script]} буква ${letters}: видно её не будет, но слово не найдётся.`,
              fix: 'Наберите слово одним алфавитом. Если буква другая в самом акте, признайте замечание.',
            },
            en: {
              message: `The word «${word}» has a ${SCRIPTS.en[strangers.script]} letter ${letters}: nobody sees it, and no search finds the word.`,
              fix: 'Type the word in one script. If the act itself has the other letter, acknowledge the finding.',
            },
          },
        },
      ];
    }),
});
