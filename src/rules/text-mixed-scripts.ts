import { findLatinWords, findStrangers, isPlainCyrillic, type Strangers } from '../language/look-alikes.ts';
import type { Explanation, Language } from '../model/finding.ts';
import { defineTextRule } from './define-text-rule.ts';

const WORDS = /\p{L}+/gu;

const SCRIPTS: Record<Language, Record<Strangers['script'], string>> = {
  ru: { latin: 'латинская', cyrillic: 'кириллическая', other: 'не кириллическая и не латинская' },
  en: { latin: 'Latin', cyrillic: 'Cyrillic', other: 'neither Cyrillic nor Latin' },
};

const FIX = {
  ru: 'Наберите слово одним алфавитом. Если буква другая в самом акте, признайте замечание.',
  en: 'Type the word in one script. If the act itself has the other letter, acknowledge the finding.',
};

function tellStrangers(
  word: string,
  { letters: strangers, script }: Strangers,
): Record<Language, Explanation> {
  const letters = [...new Set(strangers)].map((letter) => `«${letter}»`).join(', ');
  const { ru, en } = SCRIPTS;
  const kind = script === 'other' ? `letter that is ${en.other}` : `${en[script]} letter`;
  return {
    ru: {
      message: `В слове «${word}» ${ru[script]} буква ${letters}: видно её не будет, но слово не найдётся.`,
      fix: FIX.ru,
    },
    en: {
      message: `The word «${word}» has a ${kind} ${letters}: nobody sees it, and no search finds the word.`,
      fix: FIX.en,
    },
  };
}

function tellLatin(word: string): Record<Language, Explanation> {
  return {
    ru: { message: `Слово «${word}» набрано латинскими буквами, а стоит среди русских слов.`, fix: FIX.ru },
    en: { message: `The word «${word}» is in Latin letters among Cyrillic words.`, fix: FIX.en },
  };
}

/** «Услугoдатель» with a Latin «o»: nobody sees it, and no search finds the word. */
export const textMixedScripts = defineTextRule('text/mixed-scripts', {
  severity: 'warning',
  summary: {
    ru: 'В слове буквы двух алфавитов',
    en: 'A word has letters of two scripts',
  },
  check: (paragraph) =>
    isPlainCyrillic(paragraph)
      ? []
      : [
          ...[...paragraph.matchAll(WORDS)].flatMap(({ 0: word, index }) => {
            const strangers = findStrangers(word);
            if (strangers === undefined) return [];
            return [{ start: index, end: index + word.length, text: tellStrangers(word, strangers) }];
          }),
          ...findLatinWords(paragraph).map(({ word, index }) => ({
            start: index,
            end: index + word.length,
            text: tellLatin(word),
          })),
        ],
});
