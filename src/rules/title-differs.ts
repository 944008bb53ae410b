import { bareWords } from '../language/same-words.ts';
import type { Appendix, Regulation } from '../model/records.ts';
import { namesAnotherService } from './another-service.ts';
import { defineRule } from './define-rule.ts';

interface Title {
  path: (string | number)[];
  text: string;
  ru: string;
  en: string;
}

function title(path: (string | number)[], text: string | undefined, ru: string, en: string): Title[] {
  return text === undefined ? [] : [{ path, text, ru, en }];
}

function listAppendixTitles({ label, header, service }: Appendix, index: number): Title[] {
  // «unknown» is the schema's word for an appendix that the text leaves without a label.
  const [ru, en] = label === 'unknown' ? ['приложение без номера', 'unlabelled appendix'] : [label, label];
  return [
    ...title(['appendices', index, 'header'], header, `${ru}, шапка`, `${en}, header`),
    ...title(['appendices', index, 'service'], service, `${ru}, заголовок`, `${en}, title`),
  ];
}

/** Every place but the heading, which the others are compared with. */
function listTitles(regulation: Regulation): Title[] {
  const { heading, listed, body, standard } = regulation.titles;
  const appendices = 'excluded' in regulation ? [] : regulation.appendices;
  // An appendix of another service is no slip in the name of this one: appendix/other-service tells it.
  const ofThis = ({ text }: Title) => !namesAnotherService(heading, text);
  return [
    ...title(['titles', 'listed'], listed, 'перечень акта', 'list of the act'),
    ...title(['titles', 'body'], body, 'п. 1 регламента', 'item 1 of the regulation'),
    ...title(['titles', 'standard'], standard, 'ссылка на стандарт', 'reference to the standard'),
    ...appendices.flatMap(listAppendixTitles).filter(ofThis),
  ];
}

function squeeze(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

/** The name of a service is not the same everywhere in its regulation. */
export const titleDiffers = defineRule('title/differs', {
  severity: 'warning',
  summary: {
    ru: 'В разных местах акта услуга названа по-разному',
    en: 'The name of a service is not the same everywhere in its regulation',
  },
  anyRegulation({ regulation }) {
    const { heading } = regulation.titles;
    const others = listTitles(regulation).filter(({ text }) => squeeze(text) !== squeeze(heading));
    return others.map(({ path, text, ru, en }) => {
      const onlyMarks = bareWords(text).join(' ') === bareWords(heading).join(' ');
      return {
        path,
        severity: onlyMarks ? 'info' : 'warning',
        ru: {
          message: onlyMarks
            ? `Название услуги (${ru}) отличается от заголовка знаками препинания, кавычками или регистром.`
            : `Название услуги (${ru}) отличается от заголовка словами.`,
          expected: heading,
          got: text,
          fix: 'Сверьте оба места с текстом. Если так написано в акте, ничего не исправляйте: признайте замечание.',
        },
        en: {
          message: onlyMarks
            ? `The name of the service (${en}) differs from the heading in punctuation, quotation marks or case.`
            : `The name of the service (${en}) differs from the heading in words.`,
          expected: heading,
          got: text,
          fix: 'Compare both places with the text. If the act is so worded, correct nothing: acknowledge the finding.',
        },
        quotes: [
          { text: heading, at: 'заголовок' },
          { text, at: ru },
        ],
      };
    });
  },
});
