import { findAppendixReferences } from './appendix-references.ts';
import { defineRule } from './define-rule.ts';
import { toQuote } from './quote.ts';

/** The regulation refers to appendices, and which of those in the text is meant cannot be seen. */
export const appendixUnlabelled = defineRule('appendix/unlabelled', {
  severity: 'info',
  summary: {
    ru: 'Регламент ссылается на приложения, а в тексте они не подписаны',
    en: 'The regulation refers to appendices that have no label in the text',
  },
  appendix({ regulation, appendix: { label, title, header } }) {
    const references = label === 'unknown' ? findAppendixReferences(regulation) : [];
    if (references.length === 0) return undefined;
    const at = 'приложение без номера';
    const words = title ?? header;
    return {
      path: ['label'],
      ru: {
        message: `Приложение не подписано, а регламент ссылается на приложения (${references.map(({ text }) => text.at).join(', ')}): о каком идёт речь, по тексту не видно.`,
        expected: '«Приложение» с номером и словами «к регламенту»',
        fix: 'Сверьте с официальным текстом. Если подписи нет и там, исправлять нечего.',
      },
      en: {
        message: `The appendix has no label, and the regulation refers to appendices (${references.map(({ text }) => text.at).join(', ')}): which one is meant cannot be seen.`,
        expected: '«Приложение» with its number and the words «к регламенту»',
        fix: 'Compare with the official text. If it has no label either, nothing is to be mended.',
      },
      quotes: [
        ...(words === undefined ? [] : [{ text: words, at }]),
        ...references.map(({ text }) => toQuote(text)),
      ],
    };
  },
});
