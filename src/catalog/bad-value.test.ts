/** Values, words and signs that authors write as they are used to, and not as records have them. */
import { expect, it } from 'vitest';
import { ACT, edited, REGULATION } from './__fixtures__/content.ts';
import { told } from './__fixtures__/told.ts';

it.each<[name: string, path: string, from: string, to: string, expected: string[]]>([
  [
    'a word for a field in capitals',
    REGULATION,
    'yes: end',
    'YES: end',
    [
      'yaml/word-restored «YES: end» info: «YES» прочитано как «yes»: так это слово пишут программы со старым YAML 1.1. [YES] Ничего не потеряно. Чтобы файл был как у всех, верните «yes».',
    ],
  ],
  [
    'a word that a tool wrote with a capital',
    REGULATION,
    'yes: end',
    'True: end',
    [
      'yaml/word-restored «True: end» info: «true» прочитано как «yes»: так это слово пишут программы со старым YAML 1.1. [true] Ничего не потеряно. Чтобы файл был как у всех, верните «yes».',
    ],
  ],
  [
    'another word for yes',
    REGULATION,
    'yes: end',
    'on: end',
    [
      'yaml/word-restored «on: end» info: «on» прочитано как «yes»: так это слово пишут программы со старым YAML 1.1. [on] Ничего не потеряно. Чтобы файл был как у всех, верните «yes».',
    ],
  ],
  [
    'yes in Russian',
    REGULATION,
    'yes: end',
    'да: end',
    ['schema/unknown-key «да: end» error: Поля «да» здесь нет. [да] Возможно, имелось в виду «yes».'],
  ],
  [
    'a field in Russian',
    REGULATION,
    'unit: clerk',
    'исполнитель: clerk',
    [
      'schema/unknown-key «исполнитель: clerk» error: Поля «исполнитель» здесь нет. [исполнитель] Имена полей английские: возьмите подходящее из перечисленных или уберите поле.',
    ],
  ],
  [
    'true in quotes',
    REGULATION,
    'listed: true',
    'listed: "true"',
    ['schema/type «"true"» error: Значение не того вида. [строка «true»] Уберите кавычки: true.'],
  ],
  [
    'true in Russian',
    REGULATION,
    'listed: true',
    'listed: да',
    ['schema/type «да» error: Значение не того вида. [строка «да»] Напишите true или false, без кавычек.'],
  ],
  [
    'a number in quotes',
    REGULATION,
    'rounds: 3',
    'rounds: "3"',
    ['schema/type «"3"» error: Значение не того вида. [строка «3»] Уберите кавычки: 3.'],
  ],
  [
    'false where a word was',
    REGULATION,
    'unit: clerk',
    'unit: false',
    [
      'schema/type «false» error: Значение не того вида. [false] Возьмите значение в кавычки: "false". Если другая программа заменила им слово (no, off), верните слово.',
    ],
  ],
  [
    'a date as people write it',
    ACT,
    'date: 2014-07-23\ntitle',
    'date: 23.07.2014\ntitle',
    ['schema/date «23.07.2014» error: Это не дата календаря. [23.07.2014] Запишите её так: 2014-07-23.'],
  ],
  [
    'a date in words',
    ACT,
    'date: 2014-07-23\ntitle',
    'date: 23 июля 2014 года\ntitle',
    [
      'schema/date «23 июля 2014 года» error: Это не дата календаря. [23 июля 2014 года] Запишите её так: 2014-07-23.',
    ],
  ],
  [
    'a date run together',
    ACT,
    'date: 2014-07-23\ntitle',
    'date: 20140723\ntitle',
    ['schema/type «20140723» error: Значение не того вида. [число 20140723] Запишите её так: 2014-07-23.'],
  ],
  [
    'a year alone',
    ACT,
    'date: 2014-07-23\ntitle',
    'date: 2014\ntitle',
    [
      'schema/type «2014» error: Значение не того вида. [число 2014] Напишите день целиком, в виде 2014-07-23.',
    ],
  ],
  [
    'a question mark for a date',
    ACT,
    'type: repealed\n    date: unknown',
    'type: repealed\n    date: ?',
    [
      'yaml/reserved-sign «?» error: Значение не может начинаться со знака «?»: у YAML он служебный. [?] Если значение неизвестно, напишите unknown, где его принимают, или уберите поле.',
    ],
  ],
  [
    'a Russian word for unknown',
    ACT,
    'type: repealed\n    date: unknown',
    'type: repealed\n    date: неизвестно',
    [
      'schema/date «неизвестно» error: Это не дата календаря. [неизвестно] Если дня не знает никто, напишите unknown.',
    ],
  ],
  [
    'a value in brackets that begins with @',
    ACT,
    'items: ["4)"]',
    'items: [@4)]',
    [
      'yaml/reserved-sign «@4)]» error: Значение не может начинаться со знака «@»: у YAML он служебный. [@4)]] Возьмите всё значение в кавычки.',
    ],
  ],
  [
    'an asterisk and a space',
    ACT,
    'title: Об утверждении',
    'title: * Об утверждении',
    [
      'yaml/reserved-sign «* Об утверждении регламентов государственных услуг в сфере образования» error: Значение не может начинаться со знака «*»: у YAML он служебный. [* Об утверждении регламентов государственных услуг в сфере образования] Возьмите всё значение в кавычки.',
    ],
  ],
  [
    'an exclamation mark before a word',
    ACT,
    'title: Об утверждении',
    'title: !Об утверждении',
    [
      'yaml/reserved-sign «!Об утверждении регламентов государственных услуг в сфере образования» error: Значение не может начинаться со знака «!»: у YAML он служебный. [!Об утверждении регламентов государственных услуг в сфере образования] Возьмите всё значение в кавычки.',
    ],
  ],
  [
    'an exclamation mark and a space',
    ACT,
    'title: Об утверждении',
    'title: ! Об утверждении',
    [
      'yaml/tag «! Об утверждении регламентов государственных услуг в сфере образования» error: «!» YAML считает меткой, а не словом: в значение оно не вошло. [] Если это слово акта, возьмите всё значение в кавычки; если метка, уберите её.',
    ],
  ],
  [
    'a comment where the value should be',
    REGULATION,
    'action: подписание результата',
    'action: # подписание результата',
    [
      'schema/type «action: # подписание результата оказания государственной услуги» error: Значение не того вида. [пусто] Впишите значение или уберите поле, если оно не обязательно.',
      'yaml/cut-by-comment «# подписание результата оказания государственной услуги» error: Всё после « #» — комментарий: «# подписание результата оказания государственной услуги» в значение не вошло. [пусто] Если это слова акта, возьмите всё значение в кавычки; если комментарий, поставьте его строкой выше.',
    ],
  ],
  [
    'a hyphen without a space',
    REGULATION,
    '      - id: sign',
    '      -id: sign',
    [
      'yaml/hyphen «-id: sign» error: После дефиса, с которого начинается строка списка, нет пробела. [] Поставьте после дефиса пробел.',
    ],
  ],
  [
    'a sign of equality for a colon',
    REGULATION,
    'unit: clerk',
    'unit = clerk',
    [
      'yaml/colon «= clerk» error: После имени поля «unit» стоит «=», а не двоеточие с пробелом. [=] Поставьте двоеточие и пробел.',
    ],
  ],
  [
    'a wide colon',
    REGULATION,
    'unit: clerk',
    'unit： clerk',
    [
      'yaml/colon «： clerk» error: После имени поля «unit» стоит «：», а не двоеточие с пробелом. [：] Поставьте двоеточие и пробел.',
    ],
  ],
  [
    'a separator of lines inside a text',
    REGULATION,
    'action: подписание результата',
    'action: подписание\u2028результата',
    [
      'yaml/invisible-character «\u2028результата оказания государственной услуги» error: В строке есть знак, которого не видно: такие слова не найдутся и не сравнятся. [разделитель строк (U+2028)] Удалите его: наберите слово заново.',
    ],
  ],
  [
    'a key in quotes that stands twice',
    REGULATION,
    'unit: clerk',
    'unit: clerk\n        "unit": head',
    [
      'yaml/duplicate-key «unit": head» error: Поле с этим именем здесь уже есть: строка 58. [] Оставьте одно из двух.',
    ],
  ],
])('%s', async (_, path, from, to, expected) => {
  expect(await told(edited(path, from, to))).toEqual(expected);
});
