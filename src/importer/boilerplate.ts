/** Words that an act has and a record has not, each with the reason. The one list of them. */
import { NAVIGATION } from './outline/landmarks.ts';
import { BOOKMARK } from './outline/lines.ts';
import type { DocumentPart, Outline, Paragraph } from './outline/types.ts';
import type { Words } from './words.ts';

/** Marks that stand anywhere in a text. */
export interface Mark {
  pattern: RegExp;
  reason: string;
}

export const MARKS: readonly Mark[] = [
  { pattern: BOOKMARK, reason: 'закладка текстового редактора' },
  {
    pattern:
      /(?:Регламент|Стандарт)\s+(?:электронной\s+)?государственн(?:ой|ых)\s+услуг[иа]?(?=\s*(?:["«“]|[\r\n]|$))/giu,
    reason: 'заголовок документа: название услуги – в titles',
  },
  {
    pattern:
      /Правила\s+(?:оказания|предоставления)\s+(?:электронной\s+)?государственн(?:ой|ых)\s+услуг[иа]?(?=\s*(?:["«“]|[\r\n]|$))/giu,
    reason: 'заголовок документа: название услуги – в title',
  },
  {
    pattern: /(?<=[»"”]\s*)мемлекеттік\s+(?:көрсетілетін\s+)?қызмет\p{L}*\s+көрсету\s+қағидалары(?!\p{L})/giu,
    reason: 'заголовок документа: название услуги – в title',
  },
  {
    pattern: /мемлекеттік\s+көрсетілетін\s+қызмет(?:тің)?\s+(?:регламенті|стандарты)(?!\p{L})/giu,
    reason: 'заголовок документа: название услуги – в titles',
  },
  {
    pattern:
      /Форма\s+(?:оказания|оказываемой|пред[ао]?ставления\s+результата\s+оказания|предостав\p{L}+\s+результат\p{L}+)\s+государственной\s+услуги/gu,
    reason: 'слова перед формой услуги',
  },
  { pattern: /(?:Сноска|Ескерту)\s?\./gu, reason: 'слово перед примечанием реестра' },
  {
    pattern: new RegExp(
      NAVIGATION.source.replace('^', '^[^\\S\\r\\n]*').replace(/\$$/u, '(?=[^\\S\\r\\n]*$)'),
      'gmu',
    ),
    reason: 'кнопки страницы реестра',
  },
];

/** Words between two fields of one line; alone they mean nothing. */
export const CONNECTIVE: Mark = {
  pattern:
    /^(?:[^\p{L}\p{N}]*(?:далее|бұдан|әрі|либо|или|и|а|также|через|оказывается|оказываются|является|являются|составляет|не|арқылы)(?![\p{L}\p{N}]))+[^\p{L}\p{N}]*$/iu,
  reason: 'связка между полями',
};

/** Whole paragraphs of the outline. */
const PARAGRAPHS: readonly Mark[] = [
  {
    pattern: /^(?:Общие положения|Жалпы ережелер|Заключительные положения)\.?$/iu,
    reason: 'заголовок раздела: содержание – в пунктах под ним',
  },
  {
    pattern: /^(?:Описание )?Поряд(?:ок|ка) (?:действий|взаимодействия|использования|оказания|обращения)/iu,
    reason: 'заголовок раздела: содержание – в пунктах под ним',
  },
  {
    pattern: /(?:тәртібін? сипаттау|әрекет(?:тер)? тәртібі|өзара іс-қимыл(?:ы)? тәртібі)/iu,
    reason: 'заголовок раздела: содержание – в пунктах под ним',
  },
  {
    pattern: /^Требования к (?:порядку )?оказани/iu,
    reason: 'заголовок раздела: содержание – в пунктах под ним',
  },
  { pattern: /^Расшифровка аббревиатур:?$/iu, reason: 'слова перед списком сокращений' },
  { pattern: /^©/u, reason: 'подпись реестра под текстом' },
];

const STAMP = 'гриф утверждения: реквизиты акта – в записи акта';

export interface Known {
  words: Words;
  reason: string;
}

/** What of the outline is boilerplate by its place or by its words. */
export function knownWords(outline: Outline): Known[] {
  const stamps = outline.documents.flatMap(({ stamp }) =>
    stamp.map(({ words }) => ({ words, reason: STAMP })),
  );
  const paragraphs = [...outline.documents.flatMap(loose), ...outline.unplaced];
  const known = paragraphs.flatMap(({ words }): Known[] => {
    const mark = PARAGRAPHS.find(({ pattern }) => pattern.test(words.text));
    return mark === undefined ? [] : [{ words, reason: mark.reason }];
  });
  return [...stamps, ...known];
}

/** Headings of sections, and what stands in appendices. */
function loose({ sections, appendices }: DocumentPart): Paragraph[] {
  return [
    ...sections.flatMap(({ heading }) => heading ?? []),
    ...appendices.flatMap(({ paragraphs }) => paragraphs),
  ];
}
