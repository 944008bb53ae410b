/** Slips of authors that YAML hides: each is told at its line, by its cause, with advice that helps. */
import { expect, it } from 'vitest';
import {
  ACT,
  type Changes,
  edited,
  loadChanged,
  pointed,
  REGULATION,
  SOUND,
} from './__fixtures__/content.ts';
import { told } from './__fixtures__/told.ts';

const CUT =
  'Если это слова акта, возьмите всё значение в кавычки; если комментарий, поставьте его строкой выше.';

it.each<[name: string, path: string, from: string, to: string, expected: string[]]>([
  [
    'words after a hash',
    REGULATION,
    'action: подписание результата',
    'action: подписание в окне #5 результата',
    [
      `yaml/cut-by-comment «#5 результата оказания государственной услуги» error: Всё после « #» — комментарий: «#5 результата оказания государственной услуги» в значение не вошло. [«подписание в окне»] ${CUT}`,
    ],
  ],
  [
    'a comment beside a text',
    REGULATION,
    'text: портал\n    at: п. 1',
    'text: портал # сверить\n    at: п. 1',
    [
      `yaml/cut-by-comment «# сверить» warning: Всё после « #» — комментарий: «# сверить» в значение не вошло. [«портал»] ${CUT}`,
    ],
  ],
  [
    'a unit after a hash',
    REGULATION,
    'duration: 3 (три) часа',
    'duration: 3 # часа',
    [
      'schema/type «3 # часа» error: Значение не того вида. [число 3] Напишите длительность словами акта, с единицей: «3 минут», «3 рабочих дней».',
      `yaml/cut-by-comment «# часа» error: Всё после « #» — комментарий: «# часа» в значение не вошло. [«3»] ${CUT}`,
    ],
  ],
  [
    'a number that was meant with a hash',
    ACT,
    'number: "169"',
    'number: #169',
    [
      'schema/type «number: #169» error: Значение не того вида. [пусто] Впишите значение или уберите поле, если оно не обязательно.',
      `yaml/cut-by-comment «#169» error: Всё после « #» — комментарий: «#169» в значение не вошло. [пусто] ${CUT}`,
    ],
  ],
  [
    'a number with a zero at its end',
    ACT,
    'number: "169"',
    'number: 7.10',
    [
      'schema/type «7.10» error: Значение не того вида. [7.10 (YAML читает: число 7.1)] Возьмите значение в кавычки: "7.10".',
    ],
  ],
  [
    'a number with a zero at its beginning',
    ACT,
    'number: "169"',
    'number: 0198',
    [
      'schema/type «0198» error: Значение не того вида. [0198 (YAML читает: число 198)] Возьмите значение в кавычки: "0198".',
    ],
  ],
  [
    'a number like a power of ten',
    ACT,
    'number: "169"',
    'number: 1e3',
    [
      'schema/type «1e3» error: Значение не того вида. [1e3 (YAML читает: число 1000)] Возьмите значение в кавычки: "1e3".',
    ],
  ],
  [
    'a name like a number',
    REGULATION,
    'units:\n  clerk:',
    'units:\n  0198:\n    text: архив\n    listed: true\n    at: п. 7\n  clerk:',
    [
      'yaml/changed-key «0198:» error: Имя поля «0198» YAML читает как число 198. [198] Возьмите имя поля в кавычки.',
    ],
  ],
  [
    'a duration without its unit',
    REGULATION,
    'duration: 3 (три) часа',
    'duration: 20',
    [
      'schema/type «20» error: Значение не того вида. [число 20] Напишите длительность словами акта, с единицей: «20 минут», «20 рабочих дней».',
    ],
  ],
  [
    'a no-break space after a colon',
    REGULATION,
    'unit: clerk',
    'unit:\u00a0clerk',
    [
      'yaml/not-a-space «\u00a0clerk» error: Здесь стоит не обычный пробел: для YAML это буква. [неразрывный пробел (U+00A0)] Замените его обычным пробелом.',
    ],
  ],
  [
    'a no-break space in a name',
    REGULATION,
    'unit: clerk',
    'unit: cle\u00a0rk',
    [
      'schema/pattern «cle\u00a0rk» error: Значение записано не так, как нужно. [«cle\u00a0rk»] В «cle\u00a0rk» стоит неразрывный пробел (U+00A0).',
      'yaml/not-a-space «cle\u00a0rk» warning: В значении стоит не обычный пробел: с таким же словом из другой записи оно не совпадёт. [неразрывный пробел (U+00A0)] Замените его обычным пробелом.',
    ],
  ],
  [
    'a field that a no-break space glues to the text above',
    REGULATION,
    'text: портал\n    at: п. 1',
    'text: портал\n      note:\u00a0слово\n    at: п. 1',
    [
      'yaml/colon «note:\u00a0слово» error: Поле «note» не прочитано: после двоеточия нет пробела, и строка стала продолжением текста выше. [неразрывный пробел (U+00A0)] Поставьте после двоеточия обычный пробел.',
    ],
  ],
  [
    'a character that is not drawn',
    REGULATION,
    'unit: clerk',
    'unit: cle\u200brk',
    [
      'schema/pattern «cle\u200brk» error: Значение записано не так, как нужно. [«cle\u200brk»] В «cle\u200brk» стоит пробел нулевой ширины (U+200B).',
      'yaml/invisible-character «\u200brk» error: В строке есть знак, которого не видно: такие слова не найдутся и не сравнятся. [пробел нулевой ширины (U+200B)] Удалите его: наберите слово заново.',
    ],
  ],
  [
    'text after a closing quote',
    ACT,
    'title: Об утверждении регламентов',
    'title: "Об утверждении" регламентов',
    [
      "yaml/text-after-quote «регламентов государственных услуг в сфере образования» error: Значение кончилось на закрывающей кавычке, а после неё стоит ещё текст. [регламентов государственных услуг в сфере образования] Если кавычки — часть текста, возьмите всё значение в кавычки '…'; внутри '…' апостроф удваивается.",
    ],
  ],
  ...['@', '%', '`'].map((sign): [string, string, string, string, string[]] => [
    `a value that begins with ${sign}`,
    ACT,
    'title: Об утверждении регламентов',
    `title: ${sign}Об утверждении регламентов`,
    [
      `yaml/reserved-sign «${sign}Об утверждении регламентов государственных услуг в сфере образования» error: Значение не может начинаться со знака «${sign}»: у YAML он служебный. [${sign}Об утверждении регламентов государственных услуг в сфере образования] Возьмите всё значение в кавычки.`,
    ],
  ]),
  [
    'an anchor that swallows a word',
    ACT,
    'title: Об утверждении',
    'title: &Об утверждении',
    [
      'yaml/anchor «&Об утверждении регламентов государственных услуг в сфере образования» error: «&Об» YAML считает меткой, а не словом: в значение оно не вошло. [] Если это слово акта, возьмите всё значение в кавычки; если метка, уберите её.',
    ],
  ],
  [
    'a Cyrillic letter in the name of a field',
    REGULATION,
    'act: kz/vko/2014-198',
    'аct: kz/vko/2014-198',
    [
      'schema/missing-key «аct: kz/vko/2014-198» error: Нет обязательного поля «act» (Утвердивший акт). [] Добавьте поле «act».',
      'schema/unknown-key «аct: kz/vko/2014-198» error: Поля «аct» здесь нет. [аct] Буква «а» в «аct» — кириллическая; нужна латинская «a». Возможно, имелось в виду «act».',
    ],
  ],
  [
    'a Cyrillic letter in a reference',
    REGULATION,
    'ref: kz/gov/2014-538/eksternat',
    'ref: kz/gov/2014-538/eksternаt',
    [
      'schema/pattern «kz/gov/2014-538/eksternаt» error: Значение записано не так, как нужно. [«kz/gov/2014-538/eksternаt»] Буква «а» в «kz/gov/2014-538/eksternаt» — кириллическая; нужна латинская «a».',
    ],
  ],
  [
    'a Cyrillic letter in a date',
    ACT,
    'date: 2014-07-23\ntitle',
    'date: 2О14-07-23\ntitle',
    [
      'schema/date «2О14-07-23» error: Это не дата календаря. [2О14-07-23] Буква «О» в «2О14-07-23» — кириллическая; нужна латинская «O» или цифра 0.',
    ],
  ],
  [
    'a dash in a date',
    ACT,
    'date: 2014-07-23\ntitle',
    'date: 2014–07–23\ntitle',
    [
      'schema/date «2014–07–23» error: Это не дата календаря. [2014–07–23] В «2014–07–23» вместо дефиса стоит «–» (U+2013).',
    ],
  ],
  [
    'quotes of a text in the number of an act',
    ACT,
    'number: "169"',
    'number: «169»',
    [
      'schema/pattern ««169»» error: Значение записано не так, как нужно. [««169»»] Запишите значение по образцу.',
    ],
  ],
  ['a Roman numeral in the number of an act', ACT, 'number: "169"', 'number: 88-V', []],
  [
    'no space after a colon in a flow',
    REGULATION,
    'provider:\n  text: местными исполнительными органами района (города областного значения)\n  at: п. 1',
    'provider: {text:"слова", at: п. 1}',
    [
      'schema/missing-key «provider: {text:"слова", at: п. 1}» error: Нет обязательного поля «text». [] Добавьте поле «text».',
      'schema/unknown-key «text:"слова", at: п. 1}» error: Поля «text:"слова"» здесь нет. [text:"слова"] Поставьте пробел после двоеточия: «text: …».',
    ],
  ],
])('%s', async (_, path, from, to, expected) => {
  expect(await told(edited(path, from, to))).toEqual(expected);
});

it('a quote that stays open is told where it opens, a key that stands twice with its first line', async () => {
  expect(await told(edited(ACT, 'kind: постановление', 'kind: "постановление'))).toEqual([
    'yaml/unclosed «"постановление» error: Кавычка или скобка здесь открыта и не закрыта, либо строка внутри неё стоит без отступа. [] Закройте её в конце значения; строки внутри неё пишите с отступом.',
  ]);
  expect(await told(edited(ACT, 'header:', 'kind: приказ\nheader:'))).toEqual([
    'yaml/duplicate-key «kind: приказ» error: Поле с этим именем здесь уже есть: строка 1. [] Оставьте одно из двух.',
  ]);
});

/** What a tool of YAML 1.1 leaves of a record that it has read and written again. */
const REWRITTEN: Changes = {
  [REGULATION]: SOUND[REGULATION]?.replace('yes: end', 'true: end').replace('no: request', 'false: request'),
  'lint.yaml': SOUND['lint.yaml']?.replaceAll(': off', ': false'),
};

it('words that a tool of YAML 1.1 wrote anew are read as they were, and that is said', async () => {
  const { catalog, findings } = await loadChanged(REWRITTEN);
  const { catalog: sound } = await loadChanged({});
  const id = 'kz/vko/2014-198/eksternat';
  expect(catalog.regulations.get(id)?.data).toEqual(sound.regulations.get(id)?.data);
  expect(catalog.lint?.data).toEqual(sound.lint?.data);
  expect(findings.map((finding) => `${pointed(finding, REWRITTEN)} ${finding.severity}`)).toEqual([
    ...Array(5).fill('lint.yaml yaml/word-restored «false» info'),
    `${REGULATION} yaml/word-restored «true: end» info`,
    `${REGULATION} yaml/word-restored «false: request» info`,
  ]);
});

it('older words for true are true', async () => {
  const changes = edited(REGULATION, 'listed: true', 'listed: yes');
  const { catalog, findings } = await loadChanged(changes);
  expect(catalog.regulations.has('kz/vko/2014-198/eksternat')).toBe(true);
  expect(findings.map(({ rule }) => rule)).toEqual(['yaml/word-restored']);
});

it.each([
  ['a comment beside a date', ACT, 'date: 2014-07-23\ntitle', 'date: 2014-07-23 # по реестру\ntitle'],
  ['a comment on its own line', ACT, 'title:', '# комментарий\ntitle:'],
  ['a hash inside quotes', ACT, 'title: Об утверждении регламентов', 'title: "Об #5 утверждении" #'],
  ['a hash inside a folded text', ACT, 'title: Об', 'title: >-\n  text:слова #5 Об'],
  ['a no-break space in the words of an act', ACT, 'title: Об утверждении', 'title: Об\u00a0утверждении'],
])('%s is no fault', async (_, path, from, to) => {
  expect(await told(edited(path, from, to))).toEqual([]);
});
