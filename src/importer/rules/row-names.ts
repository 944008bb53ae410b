/**
 * Rows of the table «Перечень основных требований к оказанию государственной услуги» by their names: their numbers moved
 * with the redaction of 05.05.2026, and prints break their words («установлен ные»).
 */

export type RowKind =
  | 'provider'
  | 'subtypes'
  | 'channels'
  | 'term'
  | 'form'
  | 'result'
  | 'fee'
  | 'schedule'
  | 'documents'
  | 'refusals'
  | 'other';

/** Beginnings of Russian names, without their spaces. */
const RUSSIAN: readonly (readonly [RowKind, RegExp])[] = [
  ['provider', /^наименование(?:иадрес)?(?:услугодателя|органа,оказывающего)/u],
  ['subtypes', /^наименовани[ея]подвид/u],
  ['channels', /^способы?(?:предоставления|оказания|получения|обращения)|^каналы?доступа/u],
  ['term', /^сроки?(?:оказания|предоставления)/u],
  ['form', /^форм[ауы](?:оказания|предоставления)/u],
  ['result', /^результаты?(?:(?:оказания|предоставления)?(?:государственн|еёоказания|$))/u],
  ['fee', /^(?:размер(?:о?платы|оплаты)|стоимость|плата,взимаем)/u],
  ['schedule', /^графикиработы|^графикработы|^режимработы/u],
  [
    'documents',
    /^перечень(?:необходимых|истребуемых)?(?:документов|сведений)|^документы,?(?:необходим|истребуем)/u,
  ],
  ['refusals', /^основани[ея](?:для)?отказа/u],
  ['other', /^иныетребования|^прочиетребования/u],
];

/** Kazakh names say what they are of first; the last words tell. From the particular to the general. */
const KAZAKH: readonly (readonly [RowKind, RegExp])[] = [
  ['subtypes', /кіші түр\p{L}*.{0,40}атау\p{L}*$/iu],
  ['provider', /беруші\p{L}* атауы$/iu],
  ['schedule', /жұмыс (?:кестесі|режимі|тәртібі)(?:\s.{0,20})?$/iu],
  ['fee', /төлемақы|(?:төлем|ақы)\p{L}* (?:мөлшері|ставкас)/iu],
  ['documents', /(?:құжаттар|мәліметтер)\p{L}*(?: мен мәліметтер\p{L}*)? тізбесі$/iu],
  ['refusals', /бас тарту(?:ға)?(?: үшін)? (?:арналған )?негіздер\p{L}*$/iu],
  ['other', /(?:өзге|басқа) де талаптар\p{L}*$/iu],
  ['channels', /(?:көрсету|ұсыну|беру)(?:дің)? (?:тәсілдер|арналар|жолдар)\p{L}*(?:\s\(.{0,40}\))?$/iu],
  ['term', /(?:көрсету|ұсыну)(?:дің)? мерзім\p{L}*$/iu],
  ['form', /(?:көрсету|ұсыну)(?:дің)? нысан\p{L}*$/iu],
  ['result', /(?:көрсету|ұсыну)(?:дің)? нәтиже\p{L}*$/iu],
];

/** Longer is a value. */
const LONGEST_NAME = 420;

/** What a cell or a line names, when it is nothing but a name. */
export function findRowKind(text: string): RowKind | undefined {
  if (text.length > LONGEST_NAME) return undefined;
  const bare = text.replace(/[\s.:]+$/u, '');
  const squeezed = bare.toLowerCase().replaceAll(/\s+/gu, '');
  return (
    RUSSIAN.find(([, name]) => name.test(squeezed))?.[0] ?? KAZAKH.find(([, name]) => name.test(bare))?.[0]
  );
}

const SERVICE = '(?:\\s+(?:электронн\\p{L}+\\s+)?государственн(?:ой|ых)\\s+услуг[иа]?)?';
const SUBTYPES = '(?:,?\\s+(?:и\\s+)?(?:(?:е[её]|их)\\s+)?подвид(?:а|ов)?(?:\\s*\\(при\\s+наличии\\))?)?';
const LAW = '(?:,?\\s+установлен\\s?ные\\s+(?:закон\\s?\\p{L}*\\s?\\p{L}{0,4})\\s+Республики\\s+Казахстан)?';

/** Whole Russian names with everything that belongs to them: what follows on the line is the value. */
const WHOLE: readonly RegExp[] = [
  'Наименование\\s+услугодателя',
  `Наименовани[ея]\\s+подвид(?:а|ов)(?:\\s*\\(при\\s+наличии\\))?${SERVICE}`,
  `Способы?\\s+(?:предоставления|оказания)${SERVICE}${SUBTYPES}(?:\\s*\\(каналы\\s+доступа\\))?`,
  `Сроки?\\s+(?:оказания|предоставления)${SERVICE}${SUBTYPES}`,
  `Форм[ауы]\\s+(?:оказания|предоставления)${SERVICE}${SUBTYPES}`,
  `Результаты?\\s+(?:оказания|предоставления)${SERVICE}${SUBTYPES}`,
  `Размер\\s+(?:о?платы|оплаты)(?:,?\\s+взимаемой\\s+с\\s+услугополучателя)?(?:\\s+при\\s+оказании${SERVICE}${SUBTYPES})?(?:,?\\s+и\\s+способы\\s+е[её]\\s+взимания)?(?:\\s+в\\s+случаях,?\\s+предусмотренных\\s+законодательством\\s+Республики\\s+Казахстан)?`,
  'График\\s+работы(?:\\s+услугодателя)?(?:(?:,|\\s+и)\\s+Государственной\\s+корпорации)?(?:(?:,|\\s+и)\\s+объектов\\s+информаци\\p{L}+)?',
  `Перечень\\s+(?:необходимых\\s+)?документов(?:\\s+и\\s+сведений)?(?:,?\\s+(?:необходимых|истребуемых|представляемых)[^:]{0,80}?оказания${SERVICE}${SUBTYPES})?`,
  `Основани[ея]\\s+для\\s+отказа\\s+в\\s+оказании${SERVICE}${SUBTYPES}${LAW}`,
  `Иные\\s+требования(?:\\s+с\\s+учетом\\s+особенностей\\s+оказания${SERVICE}${SUBTYPES})?(?:,?\\s+в\\s+том\\s+числе\\s+оказываемой\\s+в\\s+электронной\\s+форме)?(?:\\s+и\\s+через\\s+Государственную\\s+корпорацию)?`,
].map((name) => new RegExp(`^(?:${name})(?=[\\s:.–-]|$)`, 'u'));

/** How many letters of a line are the name of a row; 0 when it does not begin with one. */
export function measureRowName(text: string): number {
  return Math.max(0, ...WHOLE.map((name) => name.exec(text)?.[0].length ?? 0));
}
