import type { Appendix } from '../model/records.ts';
import { defineRule } from './define-rule.ts';

/** How acts call what is in an appendix. */
const TITLES: readonly (readonly [RegExp, Appendix['content']])[] = [
  [/блок\s*[-–—]?\s*схем/iu, 'flowchart'],
  [/справочник\p{L}*\s+бизнес/iu, 'process-guide'],
  [/диаграмм\p{L}*\s+(?:№\s*\d+\s+)?функционального\s+взаимодействия/iu, 'system-diagram'],
];

/** «Справочник бизнес-процессов», and the record calls it a flowchart. */
export const appendixContentDiffers = defineRule('appendix/content-differs', {
  severity: 'error',
  summary: {
    ru: 'Вид приложения записан не так, как в его заголовке',
    en: 'The kind of an appendix is not the one that its title names',
  },
  appendix({ appendix: { title = '', content, label } }) {
    const named = TITLES.filter(([words]) => words.test(title)).map(([, kind]) => kind);
    if (named.length === 0 || named.includes(content)) return undefined;
    const expected = named.join(', ');
    return {
      path: ['content'],
      ru: {
        message: `Заголовок приложения («${label}») называет другое, чем записано в content.`,
        expected,
        got: content,
        fix: 'Сверьте content с заголовком приложения в акте.',
      },
      en: {
        message: `The title of the appendix («${label}») names something else than content has.`,
        expected,
        got: content,
        fix: 'Compare content with the title of the appendix in the act.',
      },
      quotes: [{ text: title, at: label }],
    };
  },
});
