/* Generated from schemas/ by `npm run generate`. Do not edit. */

/**
 * true — черновик импорта: человек его с текстом ещё не сверил. Уберите строку, когда сверите.
 */
export type CommonDraft = true;
/**
 * Язык: ru — русский, kk — казахский.
 */
export type RecordLanguage = 'ru' | 'kk';
/**
 * Дата ГГГГ-ММ-ДД или слово unknown, если дата не установлена. Догадки не записываются.
 */
export type DateOrUnknown = string | 'unknown';
/**
 * Правило введения в действие: со дня опубликования (первого или просто официального); со следующего за ним дня; по истечении десяти календарных дней после дня опубликования; со дня государственной регистрации; со дня подписания; неизвестно.
 */
export type CommencementRule =
  | 'day-of-publication'
  | 'day-of-first-publication'
  | 'day-after-publication'
  | 'day-after-first-publication'
  | 'ten-days-after-publication'
  | 'ten-days-after-first-publication'
  | 'day-of-registration'
  | 'day-of-signing'
  | 'unknown';
/**
 * Прежние имена записи: страницы и данные по ним ведут на нынешние. Прежнее имя не даётся другой записи.
 *
 * @minItems 1
 *
 * Items: Идентификатор записи: её путь внутри папки вида, без расширения. Например kz/vko/2014-198.
 */
export type Formerly = string[];
/**
 * Что и когда узнал каталог: история записи, а не права. Первая строка — added. Из неё ленты берут день новости.
 *
 * @minItems 1
 */
export type Recorded = RecordedChange[];
/**
 * cited — взято из текста; two-sources — говорят два источника, самого решения под рукой не было; one-source — говорит один неофициальный источник; background — общеизвестно, текста под рукой не было; draft — из проекта акта.
 */
export type Certainty = 'cited' | 'two-sources' | 'one-source' | 'background' | 'draft';
/**
 * off — не проверять; info, warning, error — проверять и сообщать с этой строгостью.
 */
export type RuleSetting = 'off' | 'info' | 'warning' | 'error';
/**
 * Регламент государственной услуги: content/regulations/<страна>/<регион>/<год>-<номер>/<имя>.yaml
 */
export type Regulation = ExcludedRegulation | ActiveRegulation;
export type PathPart = string | UnstatedPart;
/**
 * @minItems 1
 */
export type ChannelPath = PathPart[];
/**
 * Форма услуги: paper — бумажная, electronic — электронная, unknown — акт её не называет.
 */
export type FormValue = 'paper' | 'electronic' | 'unknown';
/**
 * Канал обращения: office — канцелярия услугодателя, con — ЦОН (Государственная корпорация), portal — веб-портал.
 */
export type ChannelKind = 'office' | 'con' | 'portal';
/**
 * Как приходит услуга по нынешним правилам: office — канцелярия услугодателя, con — Государственная корпорация, portal — веб-портал, proactive — без обращения, mobile — мобильное приложение, partner — партнёрская организация (Закон № 88-V, ст. 18).
 */
export type ServiceChannel = 'office' | 'con' | 'portal' | 'proactive' | 'mobile' | 'partner';
/**
 * К каким каналам относится; нет — ко всем.
 *
 * @minItems 1
 */
export type RulesChannels = ServiceChannel[];
export type DocumentCount = {
  [k: string]: unknown;
} & {
  channels?: RulesChannels;
  count?: number;
  /**
   * Документы, как они названы в перечне.
   *
   * @minItems 1
   *
   * Items: Значение, переданное редактором; не дословная цитата.
   */
  items?: string[];
  /**
   * Для какого случая или подвида.
   */
  case?: string;
  /**
   * Значение, переданное редактором; не дословная цитата.
   */
  text?: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at?: string;
};
/**
 * Стандарт государственной услуги: content/standards/<страна>/<орган>/<год>-<номер>/<имя>.yaml
 */
export type Standard = UnknownStandard | KnownStandard;

/**
 * Every kind of record of the catalogue.
 */
export interface RecordKinds {
  act: Act;
  calendar: Calendar;
  glossary: Glossary;
  lint: Lint;
  order: Order;
  regulation: Regulation;
  rules: ServiceRules;
  service: Service;
  site: Site;
  standard: Standard;
}
/**
 * Нормативный правовой акт, утвердивший регламенты: content/acts/<страна>/<регион>/<год>-<номер>.yaml
 */
export interface Act {
  draft?: CommonDraft;
  /**
   * Вид акта: постановление, приказ, решение.
   */
  kind: string;
  /**
   * Орган, принявший акт.
   */
  authority: string;
  /**
   * Регион из content/site.yaml; republic — акт республиканского органа; unknown — не установлен.
   */
  region: string;
  /**
   * Сфера из content/site.yaml; unknown — заголовок её не называет.
   */
  sphere: string;
  language?: RecordLanguage;
  /**
   * Номер, как он стоит в акте, без знака «№» и кавычек: 198, А-7/298, 88-V.
   */
  number: string;
  /**
   * Дата принятия.
   */
  date: string;
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  title: string;
  /**
   * Строка реквизитов под заголовком.
   */
  header: string;
  signatory: Signatory;
  /**
   * Правовые основания: каждая ссылка преамбулы отдельно.
   *
   * @minItems 1
   */
  basis: Basis[];
  /**
   * Перечень утверждённых регламентов, как он стоит в пункте 1.
   *
   * @minItems 1
   */
  approves: ApprovedItem[];
  /**
   * Акты, которые этот акт признал утратившими силу.
   */
  repeals?: RepealedAct[];
  /**
   * Прочие пункты акта: контроль за исполнением, введение в действие и другие.
   */
  provisions?: Quote[];
  /**
   * Сноски и примечания реестра.
   */
  notes?: Quote[];
  /**
   * События акта по порядку. Статус на дату вычисляется из них.
   *
   * @minItems 1
   */
  events: ActEvent[];
  /**
   * Акты, по которым услуги оказываются после этого акта. Могут быть вне каталога.
   *
   * @minItems 1
   */
  successors?: Successor[];
  source: Source;
  formerly?: Formerly;
  recorded?: Recorded;
  acknowledged?: Acknowledgement[];
}
/**
 * Кто подписал.
 */
export interface Signatory {
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  name: string;
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  position: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
}
export interface Basis {
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  text: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
  /**
   * Запись каталога, если она есть.
   */
  ref?: string;
}
export interface ApprovedItem {
  /**
   * Номер подпункта: 1).
   */
  item: string;
  /**
   * Слова подпункта целиком.
   */
  text: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
  /**
   * Идентификатор записи: её путь внутри папки вида, без расширения. Например kz/vko/2014-198.
   */
  regulation: string;
}
export interface RepealedAct {
  act: ActRef;
  /**
   * Номер в Реестре государственной регистрации.
   */
  registration?: string;
  /**
   * Дата опубликования по тексту.
   */
  published?: string;
  parts?: RepealedParts;
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  text: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
}
/**
 * Ссылка на акт его реквизитами.
 */
export interface ActRef {
  /**
   * Идентификатор записи, если акт есть в каталоге.
   */
  ref?: string;
  /**
   * Вид акта: постановление, приказ, закон.
   */
  kind?: string;
  /**
   * Орган, принявший акт.
   */
  authority: string;
  /**
   * Номер, как он стоит в акте, без знака «№» и кавычек: 198, А-7/298, 88-V.
   */
  number: string;
  /**
   * Дата ГГГГ-ММ-ДД, год от 1900 до 2099.
   */
  date: string;
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  title?: string;
}
/**
 * Какие части акта утратили силу, если не весь он.
 */
export interface RepealedParts {
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  text: string;
  /**
   * Подпункты, по одному: 1).
   *
   * @minItems 1
   */
  items?: string[];
}
/**
 * Слова акта и место, где они стоят.
 */
export interface Quote {
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  text: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
}
export interface ActEvent {
  /**
   * adopted — принят, registered — зарегистрирован, published — опубликован, in-force — вступил в силу, commenced — введён в действие, amended — изменён, item-excluded — подпункт исключён, repealed — утратил силу.
   */
  type:
    | 'adopted'
    | 'registered'
    | 'published'
    | 'in-force'
    | 'commenced'
    | 'amended'
    | 'item-excluded'
    | 'repealed';
  date: DateOrUnknown;
  /**
   * day — дата точна; unknown — дата не установлена.
   */
  precision: 'day' | 'unknown';
  rule?: CommencementRule;
  by?: ActRef;
  /**
   * Какие подпункты затронуты.
   *
   * @minItems 1
   */
  items?: string[];
  /**
   * Номер регистрации.
   */
  number?: string;
  /**
   * Кто зарегистрировал.
   */
  authority?: string;
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  text: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
  /**
   * Когда каталог узнал о событии или о его дне, если позже, чем внесена запись.
   */
  learned?: string;
  /**
   * Пояснение редактора: почему дата неизвестна и где её искать.
   */
  note?: string;
}
export interface Successor {
  act: ActRef;
  /**
   * Где его текст, если акта нет в каталоге.
   */
  url?: string;
  /**
   * Откуда известно, что акт пришёл на смену.
   */
  source: string;
}
/**
 * Откуда взят текст и где официальный.
 */
export interface Source {
  /**
   * Реестр из content/site.yaml.
   */
  register: string;
  /**
   * Номер документа в реестре или unknown.
   */
  id: string;
  /**
   * Статус, как он написан в тексте: «Действующий», «Утративший силу».
   */
  status?: string;
  /**
   * Имя файла, с которого сделана запись.
   */
  text?: string;
  sha256?: string;
  retrieved?: DateOrUnknown;
  /**
   * Пояснение редактора.
   */
  note?: string;
}
export interface RecordedChange {
  /**
   * День, когда запись изменили в каталоге.
   */
  date: string;
  /**
   * added — запись внесена, corrected — исправлена ошибка записи, extended — внесено то, чего раньше не было.
   */
  what: 'added' | 'corrected' | 'extended';
  /**
   * Что именно, одной фразой для читателя; у corrected и extended обязательно.
   */
  text?: string;
}
/**
 * Признанное замечание: остаётся видимым, но не мешает сборке. Если замечания больше нет, признание само становится ошибкой.
 */
export interface Acknowledgement {
  /**
   * Номер правила: term/exceeded.
   */
  rule: string;
  /**
   * Уточнение, если правило срабатывает несколько раз: начало пути поля, например channels/office или appendices/1.
   */
  where?: string;
  /**
   * Что именно признано: превышение («40 минут», «3 рабочих дня 2 часа») или слова, которые замечание показывает в «есть». Станет хуже – признание не подействует.
   */
  accepts?: string;
  /**
   * Почему признано.
   */
  reason: string;
  /**
   * Кто признал.
   */
  by: string;
  /**
   * До какой даты признание действует.
   */
  until: string;
}
/**
 * Производственный календарь года: content/calendars/<страна>/<год>.yaml. Переносы с выходных по закону вычисляются, здесь только факты.
 */
export interface Calendar {
  /**
   * Короткое имя: латинские буквы, цифры, дефис.
   */
  country: string;
  year: number;
  looked?: YearLooked;
  /**
   * Праздники: если праздник выпал на выходной, следующий рабочий день — выходной.
   */
  holidays: CalendarDay[];
  /**
   * Дни отдыха, которые не переносятся: 7 января, первый день Курбан-айта.
   */
  restDays: CalendarDay[];
  /**
   * Переносы постановлением Правительства или, с 2024 года, приказом министерства труда: off — выходной, worked — рабочий вместо него: день отдыха или день, данный взамен праздника.
   */
  moved: MovedDay[];
  /**
   * Чего в календаре недостаёт.
   */
  gaps?: string[];
}
/**
 * Кто, когда и по какому источнику просмотрел весь год. Без этого не установлено, все ли переносы записаны.
 */
export interface YearLooked {
  by: string;
  /**
   * Дата ГГГГ-ММ-ДД, год от 1900 до 2099.
   */
  date: string;
  /**
   * Источник.
   */
  in: string;
}
export interface CalendarDay {
  /**
   * Дата ГГГГ-ММ-ДД, год от 1900 до 2099.
   */
  date: string;
  name?: DayName;
  /**
   * Откуда известно.
   */
  source: string;
  certainty: Certainty;
}
/**
 * Название дня.
 */
export interface DayName {
  ru: string;
  kk: string;
}
export interface MovedDay {
  /**
   * Дата ГГГГ-ММ-ДД, год от 1900 до 2099.
   */
  off: string;
  /**
   * Дата ГГГГ-ММ-ДД, год от 1900 до 2099.
   */
  worked: string;
  /**
   * Кто решил: government — Правительство (до закона 19.04.2023 № 223-VII), labour — уполномоченный орган по труду.
   */
  by?: 'government' | 'labour';
  /**
   * Решение и откуда оно известно.
   */
  source: string;
  certainty: Certainty;
}
/**
 * Словарь: content/glossary.yaml. Сокращения, определённые в актах, собираются из записей; здесь — пояснения простыми словами и сокращения, которые акты не раскрывают.
 */
export interface Glossary {
  entries: GlossaryEntry[];
}
export interface GlossaryEntry {
  /**
   * Слово или сокращение, как оно стоит в актах.
   */
  term: string;
  /**
   * word — слово языка регламентов, abbreviation — сокращение.
   */
  kind: 'word' | 'abbreviation';
  /**
   * Простыми словами: пояснение редакции, не слова акта.
   */
  plain?: string;
  /**
   * Как ещё называют; используется поиском.
   */
  synonyms?: string[];
  /**
   * По-казахски, если есть источник.
   */
  kk?: string;
  /**
   * true — сокращение встречается в актах, но ни один его не раскрывает.
   */
  undefined?: boolean;
  /**
   * Где встречается нераскрытое сокращение.
   *
   * Items: Идентификатор записи: её путь внутри папки вида, без расширения. Например kz/vko/2014-198.
   */
  usedIn?: string[];
}
/**
 * Настройка проверки: content/lint.yaml. Без этого файла действует набор recommended.
 */
export interface Lint {
  /**
   * Набор правил: recommended — рекомендованные, strict — все. По умолчанию recommended.
   */
  preset?: 'recommended' | 'strict';
  /**
   * Отличия от набора: ключ — номер правила, например term/exceeded.
   */
  rules?: {
    [k: string]: RuleSetting;
  };
  /**
   * Сколько предупреждений допустимо: если их больше, проверка не пройдена. Без этого поля — сколько угодно.
   */
  maxWarnings?: number;
}
/**
 * Акт, утвердивший стандарты или правила услуг: content/standards/<страна>/<орган>/<год>-<номер>.yaml или content/rules/<страна>/<орган>/<год>-<номер>.yaml; сами стандарты и правила — в папке с тем же именем.
 */
export interface Order {
  draft?: CommonDraft;
  /**
   * приказ, постановление.
   */
  kind: string;
  authority: string;
  language?: RecordLanguage;
  /**
   * Номер, как он стоит в акте, без знака «№» и кавычек: 198, А-7/298, 88-V.
   */
  number: string;
  /**
   * Дата ГГГГ-ММ-ДД, год от 1900 до 2099.
   */
  date: string;
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  title: string;
  registration?: Registration;
  signatory?: string;
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  basis?: string;
  /**
   * Перечень стандартов или правил.
   */
  approves?: ApprovedStandard[];
  /**
   * Акты, которые приказ признал утратившими силу.
   *
   * @minItems 1
   */
  repeals?: RepealedAct[];
  /**
   * Когда приказ вводится в действие.
   *
   * @minItems 1
   */
  commencement?: OrderCommencement[];
  /**
   * Прочие пункты приказа, согласования.
   */
  provisions?: Quote[];
  redaction: Redaction;
  /**
   * Известные изменяющие акты.
   */
  amendments?: Amendment[];
  repealed?: OrderRepeal;
  /**
   * Где искать текст, если его нет.
   */
  lookup?: string;
  source: Source;
  /**
   * Пояснения редактора.
   */
  notes?: string[];
  formerly?: Formerly;
  recorded?: Recorded;
  acknowledged?: Acknowledgement[];
}
/**
 * Государственная регистрация.
 */
export interface Registration {
  /**
   * Номер, как он стоит в акте, без знака «№» и кавычек: 198, А-7/298, 88-V.
   */
  number: string;
  date: DateOrUnknown;
  /**
   * Откуда известно.
   */
  source: string;
}
export interface ApprovedStandard {
  item: string;
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  text: string;
  /**
   * Запись стандарта, если она есть в каталоге.
   */
  standard?: string;
  /**
   * Запись правил, если она есть в каталоге.
   */
  rules?: string;
  /**
   * Пояснение редактора.
   */
  note?: string;
}
export interface OrderCommencement {
  rule?: CommencementRule;
  /**
   * День, названный прямо.
   */
  date?: string;
  /**
   * К чему относится, если не ко всему приказу: слова акта.
   */
  part?: string;
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  text: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
}
/**
 * Какая редакция записана.
 */
export interface Redaction {
  /**
   * stated — установлена, inferred — выведена, unknown — текста нет.
   */
  known: 'stated' | 'inferred' | 'unknown';
  /**
   * Пояснение редактора.
   */
  text: string;
}
export interface Amendment {
  /**
   * Номер, как он стоит в акте, без знака «№» и кавычек: 198, А-7/298, 88-V.
   */
  number: string;
  /**
   * Дата ГГГГ-ММ-ДД, год от 1900 до 2099.
   */
  date: string;
  /**
   * Кто издал, словами примечания.
   */
  authority?: string;
  /**
   * Дата ГГГГ-ММ-ДД, год от 1900 до 2099.
   */
  inForce?: string;
  /**
   * Когда каталог узнал об этом, если позже, чем внесена запись.
   */
  learned?: string;
  /**
   * Что он изменил.
   *
   * @minItems 1
   */
  changes?: NotedChange[];
}
/**
 * Что сделал изменяющий акт, по примечанию реестра («Сноска», «Ескерту»).
 */
export interface NotedChange {
  /**
   * reworded — изложено в новой редакции, amended — изменено, added — дополнено, excluded — исключено.
   */
  type: 'reworded' | 'amended' | 'added' | 'excluded';
  /**
   * Что изменено: «п. 5», «приложение 2», «преамбула».
   */
  at: string;
  /**
   * Когда введено в действие: слова примечания.
   */
  effect?: string;
}
/**
 * Акт, отменивший приказ, если известен.
 */
export interface OrderRepeal {
  /**
   * Номер, как он стоит в акте, без знака «№» и кавычек: 198, А-7/298, 88-V.
   */
  number: string;
  /**
   * Запись отменяющего приказа, если она есть в каталоге.
   */
  ref?: string;
  /**
   * Дата отменяющего акта.
   */
  date: string;
  /**
   * С какого дня приказ силы не имеет, если это известно.
   */
  inForce?: string;
  /**
   * Когда каталог узнал об этом, если позже, чем внесена запись.
   */
  learned?: string;
  /**
   * Откуда известно.
   */
  source: string;
}
/**
 * Исключённый регламент: только названия и исключивший акт.
 */
export interface ExcludedRegulation {
  draft?: CommonDraft;
  /**
   * Идентификатор записи: её путь внутри папки вида, без расширения. Например kz/vko/2014-198.
   */
  act: string;
  /**
   * Место в перечне акта: 4).
   */
  item: string;
  titles: Titles;
  excluded: Exclusion;
  standard?: StandardRef;
  formerly?: Formerly;
  recorded?: Recorded;
  acknowledged?: Acknowledgement[];
}
/**
 * Название услуги в каждом месте, где оно стоит. Они сравниваются, а не сводятся к одному.
 */
export interface Titles {
  /**
   * В перечне пункта 1 акта.
   */
  listed?: string;
  /**
   * В заголовке регламента.
   */
  heading: string;
  /**
   * В пункте 1 регламента: «Государственная услуга «…»».
   */
  body?: string;
  /**
   * Название стандарта, как регламент на него ссылается.
   */
  standard?: string;
}
/**
 * Каким актом исключён.
 */
export interface Exclusion {
  by: ActRef;
  rule: CommencementRule;
  date: DateOrUnknown;
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  text: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
}
/**
 * Стандарт, на который опирается регламент.
 */
export interface StandardRef {
  /**
   * Запись стандарта.
   */
  ref: string;
  /**
   * Слова ссылки.
   */
  text?: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
}
/**
 * Регламент с текстом.
 */
export interface ActiveRegulation {
  draft?: CommonDraft;
  /**
   * Утвердивший акт.
   */
  act: string;
  /**
   * Место в перечне акта: 1).
   */
  item: string;
  titles: Titles;
  provider: Quote;
  intake?: Quote;
  /**
   * Каналы обращения: канцелярия, ЦОН, портал.
   */
  channels: {
    office?: Channel;
    con?: Channel;
    portal?: Channel;
  };
  form: Form;
  /**
   * Что получает услугополучатель.
   *
   * @minItems 1
   */
  results: Result[];
  resultForm: Form;
  standard: StandardRef;
  start?: Quote;
  applicants?: Quote;
  /**
   * Сроки, которые называет сам регламент. Если их нет, срок берётся из стандарта.
   *
   * @minItems 1
   */
  terms?: Term[];
  /**
   * Кто участвует: структурные подразделения, работники, системы. Порядок — порядок дорожек на схеме.
   */
  units: {
    [k: string]: Unit;
  };
  /**
   * Процессы: действия услугодателя, приём и выдача в ЦОН, потоки информационных систем.
   */
  processes: {
    [k: string]: Process;
  };
  /**
   * Отказы, о которых говорит сам регламент: в приёме документов, в услуге.
   */
  refusals?: Refusal[];
  /**
   * Прочие положения регламента, которым нет отдельного поля.
   */
  notes?: Note[];
  abbreviations?: Abbreviation[];
  /**
   * Приложения регламента.
   */
  appendices: Appendix[];
  formerly?: Formerly;
  recorded?: Recorded;
  acknowledged?: Acknowledgement[];
}
export interface Channel {
  /**
   * Как акт называет канал.
   */
  text: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
  path: ChannelPath;
  /**
   * Пути для отдельных сроков: акт или стандарт называет разные сроки для разных случаев. Срок, которого здесь нет, сверяется с path.
   *
   * @minItems 1
   */
  cases?: ChannelCase[];
  /**
   * Другие прочтения пути: акт допускает и такой порядок. Если выводы расходятся, вывод зависит от прочтения.
   *
   * @minItems 1
   */
  alternatives?: AlternativePath[];
  /**
   * Что выведено редактором.
   */
  inferred?: ('text' | 'path')[];
}
export interface UnstatedPart {
  /**
   * Чего акт не описывает; слова редактора.
   */
  unstated: string;
}
export interface ChannelCase {
  /**
   * Место срока в регламенте или в стандарте: «п. 4 пп. 1), абз. 2».
   */
  term: string;
  /**
   * Случай коротко; слова редактора: «данные есть в информационных системах».
   */
  title: string;
  path: ChannelPath;
  /**
   * Чем в этом случае кончаются условия процессов.
   *
   * @minItems 1
   */
  conditions?: ConditionOutcome[];
  /**
   * Что выведено редактором.
   */
  inferred?: ('path' | 'conditions')[];
  /**
   * Пояснение редактора.
   */
  note?: string;
}
export interface ConditionOutcome {
  /**
   * Короткое имя: латинские буквы, цифры, дефис.
   */
  process: string;
  /**
   * Имя шага с kind: condition.
   */
  step: string;
  /**
   * true — условие выполнено (yes), false — не выполнено (no).
   */
  met: boolean;
}
export interface AlternativePath {
  path: ChannelPath;
  /**
   * Чем это прочтение отличается; слова редактора.
   */
  title: string;
}
/**
 * Форма оказания услуги или выдачи результата.
 */
export interface Form {
  /**
   * Что означает текст: paper, electronic или обе формы.
   *
   * @minItems 1
   */
  values: FormValue[];
  /**
   * Степень автоматизации, если акт её называет: full — полностью, partial — частично автоматизированная.
   */
  automation?: 'full' | 'partial';
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  text: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
}
export interface Result {
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  text: string;
  /**
   * true — это отказ.
   */
  refusal?: boolean;
  channel?: ChannelKind;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
}
/**
 * Срок, который называет акт или стандарт.
 */
export interface Term {
  /**
   * term — срок оказания услуги (по умолчанию), waiting — ожидание в очереди, service — обслуживание.
   */
  kind?: 'term' | 'waiting' | 'service';
  /**
   * Длительность словами акта: «не более 15 (пятнадцати) рабочих дней». Числом не переписывается: её читает программа. Длительности, которые один шаг называет порознь и которые складываются, стоят через « + ».
   */
  duration: string;
  /**
   * С какого момента: слова акта.
   */
  from?: string;
  /**
   * Для какого случая, если срок не общий: слова акта.
   */
  case?: string;
  /**
   * Предложение целиком.
   */
  text: string;
  /**
   * К каким каналам относится.
   *
   * @minItems 1
   */
  channels: ChannelKind[];
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
  /**
   * Пояснение редактора, не слова акта.
   */
  note?: string;
  /**
   * Какие поля выведены редактором, а не сказаны прямо.
   */
  inferred?: ('channels' | 'kind' | 'case')[];
}
export interface Unit {
  /**
   * Как акт его называет.
   */
  text: string;
  /**
   * true, если подразделение стоит в перечне структурных подразделений.
   */
  listed?: boolean;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
}
export interface Process {
  /**
   * Кто ведёт процесс: provider — услугодатель, con — ЦОН, portal — портал.
   */
  holder: 'provider' | 'con' | 'portal';
  /**
   * Вводные слова акта.
   */
  title?: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
  /**
   * Длительности, названные для процесса в целом или для его части без указания действия.
   */
  stated?: StatedDuration[];
  /**
   * Действия, процессы и условия по порядку. Следующий шаг — следующий по списку, если не указано next.
   *
   * @minItems 1
   */
  steps: Step[];
  restated?: Restated;
  /**
   * Результаты действий, которые акт перечислил отдельно и с шагами не связал.
   *
   * @minItems 1
   */
  results?: Quote[];
  table?: RetoldTable;
  notes?: Note[];
}
export interface StatedDuration {
  /**
   * Длительность словами акта: «не более 15 (пятнадцати) рабочих дней». Числом не переписывается: её читает программа. Длительности, которые один шаг называет порознь и которые складываются, стоят через « + ».
   */
  duration: string;
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  text: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
}
export interface Step {
  /**
   * Имя шага внутри процесса.
   */
  id: string;
  /**
   * action — действие (по умолчанию), process — процесс информационной системы, condition — условие (с outcome: refusal и next: end — действие, которое бывает только в названном случае и кончается отказом), event — обращение или иное событие, которое само времени услугодателя не занимает.
   */
  kind?: 'action' | 'process' | 'condition' | 'event';
  /**
   * Номер словами акта: «действие 1», «1)», «процесс 3», «условие 2».
   */
  label?: string;
  /**
   * Кто выполняет: имя из units.
   */
  unit?: string;
  /**
   * Действие словами акта, без длительности и результата.
   */
  action: string;
  /**
   * Длительность словами акта: «не более 15 (пятнадцати) рабочих дней». Числом не переписывается: её читает программа. Длительности, которые один шаг называет порознь и которые складываются, стоят через « + ».
   */
  duration?: string;
  /**
   * Почему время, которое назвали эти слова, в сумму не входит: слова редактора. Без этого сумма – «не менее».
   */
  uncounted?: string;
  /**
   * Результат действия.
   */
  result?: string | Quote;
  /**
   * Место, если не «пункт процесса + номер шага».
   */
  at?: string;
  /**
   * Для каких каналов действие, если не для всех, через которые проходит процесс: «выдает работнику ЦОН». В путях других каналов его нет.
   *
   * @minItems 1
   */
  channels?: ChannelKind[];
  retells?: RetoldStep;
  /**
   * Следующий шаг, если не следующий по списку: имя шага, end — конец, или список имён — параллельные ветви.
   */
  next?: string | string[];
  /**
   * Куда ведёт выполненное условие.
   */
  yes?: string;
  /**
   * Куда ведёт невыполненное условие.
   */
  no?: string;
  /**
   * Сколько раз не более повторяется петля, которую замыкает этот шаг, если акт это ограничил.
   */
  rounds?: number;
  /**
   * Чем кончается: result — выдачей результата, refusal — отказом.
   */
  outcome?: 'result' | 'refusal';
  /**
   * Поля, о которых акт молчит и которые вывел редактор.
   *
   * @minItems 1
   */
  inferred?: ('unit' | 'next' | 'yes' | 'no' | 'kind' | 'outcome')[];
}
/**
 * Действие другого процесса, которое здесь пересказано: в пути, где есть оба, оно считается один раз, по тому процессу.
 */
export interface RetoldStep {
  /**
   * Короткое имя: латинские буквы, цифры, дефис.
   */
  process: string;
  /**
   * Короткое имя: латинские буквы, цифры, дефис.
   */
  step: string;
}
/**
 * Та же последовательность, повторённая в другом пункте, со своими длительностями.
 */
export interface Restated {
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
  /**
   * @minItems 1
   */
  steps: RestatedStep[];
}
export interface RestatedStep {
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  label: string;
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  action: string;
  /**
   * Длительность словами акта: «не более 15 (пятнадцати) рабочих дней». Числом не переписывается: её читает программа. Длительности, которые один шаг называет порознь и которые складываются, стоят через « + ».
   */
  duration?: string;
}
/**
 * Та же работа, как её показывает таблица действий в приложении.
 */
export interface RetoldTable {
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  title?: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
  /**
   * @minItems 1
   */
  steps: Step[];
}
/**
 * Слова акта, которым нет отдельного поля, и место, где они стоят.
 */
export interface Note {
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  text: string;
  /**
   * Почему время, которое назвали эти слова, в сумму не входит: слова редактора. Без этого сумма – «не менее».
   */
  uncounted?: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
}
export interface Refusal {
  /**
   * intake — отказ в приёме, service — отказ в услуге.
   */
  kind: 'intake' | 'service';
  channel?: ChannelKind;
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  text: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
}
/**
 * Сокращение, которое вводит акт («далее – …») или раскрывает приложение.
 */
export interface Abbreviation {
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  abbr: string;
  /**
   * Полные слова, как они стоят в тексте перед «(далее – …)», без изменения падежа.
   */
  meaning: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
}
export interface Appendix {
  /**
   * «Приложение», «Приложение 1»; unknown, если в тексте нет.
   */
  label: string;
  /**
   * Название услуги в шапке приложения.
   */
  header?: string;
  /**
   * Заголовок содержания приложения.
   */
  title?: string;
  /**
   * Название услуги внутри заголовка содержания.
   */
  service?: string;
  /**
   * flowchart — блок-схема, process-guide — справочник бизнес-процессов, system-diagram — диаграмма взаимодействия систем, unknown — из текста не видно.
   */
  content: 'flowchart' | 'process-guide' | 'system-diagram' | 'unknown';
  /**
   * missing — рисунка нет в тексте реестра; present — есть.
   */
  picture: 'missing' | 'present';
  /**
   * Где регламент ссылается на приложение.
   */
  referredAt?: string;
  abbreviations?: Abbreviation[];
  /**
   * Items: Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  notes?: string[];
}
/**
 * Правила оказания одной услуги (с 2020 года): content/rules/<страна>/<орган>/<год>-<номер>/<имя>.yaml. Приказ, которым они утверждены, — в файле с именем папки. Состояние записано по редакциям; чего в редакции не прочитали, того в ней нет.
 */
export interface ServiceRules {
  draft?: CommonDraft;
  /**
   * Приказ, утвердивший правила.
   */
  order: string;
  /**
   * Место в перечне приказа: 4).
   */
  item?: string;
  /**
   * Приложение приказа: «приложение 4».
   */
  annex?: string;
  language?: RecordLanguage;
  /**
   * Запись тех же правил на другом языке: числа, сроки и счёт в обеих должны совпадать.
   */
  twin?: string;
  /**
   * Название услуги.
   */
  title: string;
  kazakh?: KazakhTitle;
  standing: RulesStanding;
  /**
   * Редакции по порядку, последняя — новейшая из известных.
   *
   * @minItems 1
   */
  redactions: RulesRedaction[];
  /**
   * Пояснения редактора.
   */
  notes?: string[];
  formerly?: Formerly;
  recorded?: Recorded;
  acknowledged?: Acknowledgement[];
}
/**
 * Официальное казахское название и место, где оно прочитано.
 */
export interface KazakhTitle {
  /**
   * Значение, переданное редактором; не дословная цитата.
   */
  text: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
  /**
   * Где прочитано.
   */
  source: string;
  note?: string;
}
/**
 * Насколько установлено, что эти правила действуют и что услуга живёт здесь.
 */
export interface RulesStanding {
  /**
   * read — прочитано в тексте правил; unread — акт известен, но правила услуги не читались; assumed — предположение, не подтверждено ни одним текстом.
   */
  certainty: 'read' | 'unread' | 'assumed';
  /**
   * По какой день искали более новую редакцию.
   */
  asOf: string;
  /**
   * Что осталось неизвестным.
   */
  note?: string;
}
/**
 * Одна редакция. Значения и места; слова — только там, где слова и есть факт.
 */
export interface RulesRedaction {
  /**
   * Дата приказа, которым дана редакция; у первой — дата самого приказа.
   */
  date: string;
  by?: RedactionOrder;
  /**
   * Когда редакция введена в действие; нет поля — не установлено.
   */
  commenced?: string;
  /**
   * Что изменила эта редакция.
   *
   * @minItems 1
   */
  changes?: NotedChange[];
  /**
   * Что прочитано: whole — правила услуги целиком, part — отдельные места, none — текста под рукой не было.
   */
  read: 'whole' | 'part' | 'none';
  source?: UnofficialCopy;
  provider?: Statement;
  recipient?: Statement;
  subtypes?: Statement;
  /**
   * Как можно обратиться.
   */
  channels?: {
    office?: Way;
    con?: Way;
    portal?: Way;
    proactive?: Way;
    mobile?: Way;
    partner?: Way;
  };
  delivery?: Statement;
  form?: FormStatement;
  result?: RulesResult;
  /**
   * Сроки по каналам и случаям.
   *
   * @minItems 1
   */
  terms?: RulesTerm[];
  waiting?: Statement;
  service?: Statement;
  intakeDay?: IntakeDay;
  afterHours?: AfterHours;
  /**
   * График работы.
   *
   * @minItems 1
   */
  schedule?: RulesHours[];
  fee?: Statement;
  amount?: Statement;
  oneApplication?: Statement;
  /**
   * Сколько документов нужно, по каналам; сами документы — в правилах.
   *
   * @minItems 1
   */
  documents?: DocumentCount[];
  /**
   * Сколько оснований для отказа называет перечень.
   */
  refusalGrounds?: number;
  /**
   * Основания для отказа, как они названы.
   *
   * @minItems 1
   *
   * Items: Значение, переданное редактором; не дословная цитата.
   */
  refusals?: string[];
  /**
   * Сроки, которые в срок услуги не входят: жалоба, хранение, извещения.
   *
   * @minItems 1
   */
  otherTerms?: RulesOtherTerm[];
  /**
   * Кому и как жалуются.
   *
   * @minItems 1
   */
  complaints?: Statement[];
  /**
   * Кого и о чём извещают; внесение сведений в мониторинг.
   *
   * @minItems 1
   */
  notices?: Statement[];
  /**
   * Иные требования.
   *
   * @minItems 1
   */
  other?: Statement[];
  /**
   * Сокращения, которые вводят правила.
   *
   * @minItems 1
   */
  abbreviations?: Abbreviation[];
  /**
   * Главы и параграфы.
   *
   * @minItems 1
   */
  chapters?: RulesChapter[];
  /**
   * Приложения к правилам.
   *
   * @minItems 1
   */
  annexes?: RulesAnnex[];
  rows?: TableRows;
  /**
   * Ссылки правил на строки перечня.
   *
   * @minItems 1
   */
  references?: RowReference[];
  /**
   * Действия со сроками.
   */
  processes?: {
    [k: string]: RulesProcess;
  };
  hearing?: Hearing;
  /**
   * Пояснения редактора, в том числе чего в этой редакции не читали.
   */
  notes?: string[];
}
/**
 * Изменивший приказ; у первой редакции его нет.
 */
export interface RedactionOrder {
  number: string;
  /**
   * Кто издал, если это прочитано.
   */
  authority?: string;
  registration?: RedactionRegistration;
}
export interface RedactionRegistration {
  number: string;
  /**
   * Дата ГГГГ-ММ-ДД, год от 1900 до 2099.
   */
  date: string;
}
/**
 * Неофициальная копия, в которой читали текст.
 */
export interface UnofficialCopy {
  /**
   * Собрание.
   */
  collection: string;
  folder?: string;
  /**
   * @minItems 1
   */
  files?: string[];
  commit: string;
}
/**
 * Что сказано и где, если место известно.
 */
export interface Statement {
  /**
   * Значение, переданное редактором; не дословная цитата.
   */
  text: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at?: string;
  /**
   * Пояснение редактора.
   */
  note?: string;
}
export interface Way {
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at?: string;
  /**
   * Процессы от обращения до результата; нет — не описаны.
   *
   * @minItems 1
   *
   * Items: Короткое имя: латинские буквы, цифры, дефис.
   */
  path?: string[];
  /**
   * Почему канал под сомнением: места противоречат друг другу.
   */
  doubt?: string;
  /**
   * Пояснение редактора.
   */
  note?: string;
}
/**
 * Форма оказания.
 */
export interface FormStatement {
  /**
   * Значение, переданное редактором; не дословная цитата.
   */
  text: string;
  /**
   * Что означает текст: electronic — электронная, paper — бумажная, proactive — проактивная.
   *
   * @minItems 1
   */
  values?: ('electronic' | 'paper' | 'proactive')[];
  /**
   * Степень автоматизации.
   */
  automation?: 'full' | 'partial';
  /**
   * По принципу «одного заявления».
   */
  oneApplication?: true;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at?: string;
  /**
   * Пояснение редактора.
   */
  note?: string;
}
/**
 * Результат услуги.
 */
export interface RulesResult {
  /**
   * Значение, переданное редактором; не дословная цитата.
   */
  text: string;
  /**
   * Чем кончается услуга.
   */
  positive?: string;
  /**
   * Что получают при отказе.
   */
  negative?: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at?: string;
}
export interface RulesTerm {
  /**
   * term — срок оказания услуги (по умолчанию), queue — ожидание своей очереди на услугу, а не её срок.
   */
  kind?: 'term' | 'queue';
  /**
   * Значение, переданное редактором; не дословная цитата.
   */
  duration: string;
  /**
   * Для какого случая или подвида, если срок не общий.
   */
  case?: string;
  /**
   * С какого момента.
   */
  from?: string;
  channels?: RulesChannels;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
  /**
   * Пояснение редактора.
   */
  note?: string;
}
/**
 * День приёма, если правила говорят, что он не входит в срок.
 */
export interface IntakeDay {
  counted: false;
  channels?: RulesChannels;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
  note?: string;
}
/**
 * Что с обращением после рабочего времени и в выходные.
 */
export interface AfterHours {
  /**
   * Значение, переданное редактором; не дословная цитата.
   */
  text: string;
  channels?: RulesChannels;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at?: string;
}
export interface RulesHours {
  channels?: RulesChannels;
  /**
   * Значение, переданное редактором; не дословная цитата.
   */
  text: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at?: string;
}
export interface RulesOtherTerm {
  /**
   * complaint — жалоба, storage — хранение результата, notice — извещение, other — иное.
   */
  about?: 'complaint' | 'storage' | 'notice' | 'other';
  /**
   * Значение, переданное редактором; не дословная цитата.
   */
  duration: string;
  /**
   * Значение, переданное редактором; не дословная цитата.
   */
  text: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
}
export interface RulesChapter {
  /**
   * Значение, переданное редактором; не дословная цитата.
   */
  title: string;
  /**
   * Пункты: 3–12.
   */
  items?: string;
}
export interface RulesAnnex {
  /**
   * Значение, переданное редактором; не дословная цитата.
   */
  label: string;
  /**
   * Значение, переданное редактором; не дословная цитата.
   */
  title?: string;
  kind?: 'form' | 'requirements' | 'formula' | 'other';
}
/**
 * В какой строке перечня основных требований что стоит: нумерация менялась от редакции к редакции.
 */
export interface TableRows {
  provider?: number;
  subtypes?: number;
  channels?: number;
  term?: number;
  form?: number;
  result?: number;
  fee?: number;
  schedule?: number;
  documents?: number;
  refusals?: number;
  other?: number;
}
export interface RowReference {
  /**
   * Слова ссылки.
   */
  text: string;
  /**
   * Названная строка.
   */
  row: number;
  /**
   * О чём ссылка.
   */
  about:
    | 'provider'
    | 'channels'
    | 'term'
    | 'form'
    | 'result'
    | 'fee'
    | 'schedule'
    | 'documents'
    | 'refusals'
    | 'other';
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
}
export interface RulesProcess {
  /**
   * Почему эти шаги в срок услуги не входят; вывод редактора.
   */
  afterTerm?: string;
  disputed?: Disputed;
  /**
   * @minItems 1
   */
  steps: RulesStep[];
}
/**
 * Спорно, идут ли эти шаги внутри срока. Итог считается в обоих прочтениях.
 */
export interface Disputed {
  /**
   * Почему спорно.
   */
  why: string;
  /**
   * Прочтение, в котором шаги входят в срок.
   */
  inside: string;
  /**
   * Прочтение, в котором не входят.
   */
  outside: string;
}
export interface RulesStep {
  /**
   * Короткое имя: латинские буквы, цифры, дефис.
   */
  id: string;
  /**
   * Кто выполняет.
   */
  who: string;
  /**
   * Что делает, кратко; слова редактора.
   */
  what: string;
  /**
   * Значение, переданное редактором; не дословная цитата.
   */
  duration?: string;
  /**
   * При каком условии шаг нужен; без него он есть всегда.
   */
  when?: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
  /**
   * Пояснение редактора.
   */
  note?: string;
}
/**
 * Ветвь отказа с заслушиванием: уведомление отсчитывается назад от конца срока (АППК, ст. 73).
 */
export interface Hearing {
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
  /**
   * После какого шага видно, что будет отказ; выведено редактором.
   */
  after: string;
  /**
   * За сколько до конца срока уведомляют.
   */
  notice: string;
  /**
   * Сколько после заслушивания до результата.
   */
  result?: string;
}
/**
 * Услуга, как её знают люди: нить записей, которые ею правили, от регламента до нынешних правил. content/services/<страна>/<имя>.yaml
 */
export interface Service {
  names: ServiceNames;
  /**
   * Жизненные ситуации из content/site.yaml.
   *
   * @minItems 1
   *
   * Items: Короткое имя: латинские буквы, цифры, дефис.
   */
  situations?: string[];
  /**
   * Записи по времени, от прежних к нынешним.
   *
   * @minItems 1
   */
  thread: ThreadLink[];
  successor?: UnknownSuccessor;
  /**
   * Пояснения редактора.
   */
  notes?: string[];
  formerly?: Formerly;
  recorded?: Recorded;
  acknowledged?: Acknowledgement[];
}
/**
 * Имена, как говорят люди; слова редактора, не акта.
 */
export interface ServiceNames {
  ru: PeopleNames;
  kk?: PeopleNames;
}
export interface PeopleNames {
  /**
   * Короткое имя для заголовка и списков.
   */
  short: string;
  /**
   * Как ещё спрашивают; нужно поиску. Имени из одного слова довольно, чтобы найти услугу.
   *
   * @minItems 1
   */
  also?: string[];
}
/**
 * Одна запись нити.
 */
export interface ThreadLink {
  /**
   * regulation — регламент, rules — правила.
   */
  kind: 'regulation' | 'rules';
  /**
   * Запись этого вида.
   */
  record: string;
  /**
   * stated — преемство сказано в тексте или видно из названия, inferred — выведено редактором, near — другая, близкая по смыслу услуга, assumed — предположение.
   */
  certainty?: 'stated' | 'inferred' | 'near' | 'assumed';
  /**
   * Почему эта запись здесь: слияние, новое имя.
   */
  note?: string;
}
/**
 * Если нить обрывается: что известно о нынешних правилах.
 */
export interface UnknownSuccessor {
  /**
   * unknown — по текстам не установлено; near — есть близкая по смыслу, но другая услуга.
   */
  known: 'unknown' | 'near';
  note: string;
}
/**
 * Настройки каталога: content/site.yaml. Всё, чем один каталог отличается от другого.
 */
export interface Site {
  /**
   * Имя каталога в шапке.
   */
  name: string;
  /**
   * Одна строка о том, что это.
   */
  tagline: string;
  language: RecordLanguage;
  /**
   * Все языки сайта; прочие, кроме языка каталога, — в папках по имени языка: /kk/. Без списка язык один.
   *
   * @minItems 1
   */
  languages?: RecordLanguage[];
  /**
   * Адрес сайта, если он известен; нужен для канонических ссылок и карты сайта.
   */
  address?: string;
  /**
   * Кто ведёт каталог и куда писать об ошибке.
   */
  owner?: string;
  feedback?: Feedback;
  licence?: Licence;
  signing?: Signing;
  helpline?: Helpline;
  look?: Look;
  /**
   * Регионы: ключ — имя папки в content/acts.
   */
  regions: {
    [k: string]: Region;
  };
  /**
   * Сферы услуг.
   */
  spheres: {
    [k: string]: Sphere;
  };
  /**
   * Жизненные ситуации, по которым услуги ищут на главной странице: «Опека», «Школа».
   */
  situations?: {
    [k: string]: Situation;
  };
  /**
   * Виды услугодателей для отбора. Вид узнаётся по словам акта об услугодателе; подходит первый, чьи слова там есть. Без списка такого отбора нет.
   */
  providers?: {
    [k: string]: ProviderKind;
  };
  /**
   * Реестры с официальными текстами.
   */
  registers: {
    [k: string]: Register;
  };
  translations?: Translations;
  readings?: ReadingSettings;
}
/**
 * Куда читатель пишет об ошибке и где её исправляют. Нет поля — нет и ссылок.
 */
export interface Feedback {
  /**
   * Почта: письмо откроется с адресом страницы и именем записи.
   */
  mail?: string;
  /**
   * Страница нового обращения в хранилище; важнее почты: https://github.com/ВЛАДЕЛЕЦ/ХРАНИЛИЩЕ/issues/new
   */
  issues?: string;
  /**
   * Адрес правки папки каталога; к нему добавится путь записи: https://github.com/ВЛАДЕЛЕЦ/ХРАНИЛИЩЕ/edit/main/content
   */
  edit?: string;
}
/**
 * На каких условиях даются записи каталога как открытые данные. Нет поля — данные говорят, что условия неизвестны.
 */
export interface Licence {
  /**
   * Короткое имя: MIT, CC BY 4.0.
   */
  name: string;
  /**
   * Где её текст.
   */
  url: string;
}
/**
 * Чем подписаны суммы файлов сайта (SHA256SUMS.sig): reglament build --sign, reglament verify ПАПКА.
 */
export interface Signing {
  /**
   * Открытый ключ Ed25519, SPKI в Base64: openssl pkey -in key.pem -pubout -outform DER | base64.
   */
  key: string;
}
/**
 * Куда позвонить с вопросом об услуге: показано там, где сам каталог ответить не может.
 */
export interface Helpline {
  /**
   * Как называется.
   */
  name: string;
  /**
   * Номер, как его набирают.
   */
  phone: string;
}
/**
 * Вид сайта. Всё необязательно: без этого у сайта знак и цвета «Регламента».
 */
export interface Look {
  accent?: AccentColours;
  logo?: Logo;
}
/**
 * Цвет ссылок, кнопок и рамки выбранного. Контраст с фоном страниц проверяется: не меньше 4,5 : 1.
 */
export interface AccentColours {
  /**
   * Для светлой темы: # и шесть шестнадцатеричных цифр, например «#0a5a78».
   */
  light: string;
  /**
   * Для тёмной темы: # и шесть шестнадцатеричных цифр, например «#7cc7e6».
   */
  dark: string;
}
/**
 * Знак в шапке и на вкладке браузера: один контур SVG, цвет он берёт у темы.
 */
export interface Logo {
  /**
   * viewBox рисунка: четыре числа, например «0 0 24 24».
   */
  box: string;
  /**
   * Атрибут d элемента path: буквы команд и числа.
   */
  path: string;
  /**
   * line — контур обведён линией толщиной 2; solid — залит.
   */
  drawn: 'line' | 'solid';
}
export interface Region {
  name: string;
  /**
   * В предложном падеже: «в Акмолинской области».
   */
  in?: string;
}
export interface Sphere {
  name: string;
}
export interface Situation {
  name: string;
}
export interface ProviderKind {
  name: string;
  /**
   * Как такого услугодателя называют акты, в любой форме слов: «отдел образования» узнаётся и в «отделами образования».
   *
   * @minItems 1
   */
  words: string[];
}
export interface Register {
  name: string;
  /**
   * Адрес реестра.
   */
  home: string;
  /**
   * Адрес документа; {id} заменяется номером.
   */
  document?: string;
}
/**
 * Имена каталога, регионов и сфер на других языках сайта. Непереведённое показывается как есть.
 */
export interface Translations {
  [k: string]: Translation;
}
export interface Translation {
  name?: string;
  tagline?: string;
  owner?: string;
  /**
   * Название справочной.
   */
  helpline?: string;
  regions?: Names;
  spheres?: Names;
  situations?: Names;
  providers?: Names;
}
/**
 * Ключ — тот же, что в списке каталога.
 */
export interface Names {
  [k: string]: string;
}
/**
 * Как читать закон там, где он оставляет выбор. Всё необязательно: чего здесь нет, решают дата акта и стандарт (страница «Как мы считаем сроки»).
 */
export interface ReadingSettings {
  /**
   * С какого дня считается срок в днях, по дате акта. Действует первый период, в который попадает дата; вне всех периодов — закон. Нерабочий последний день переносится всегда: об этом оба закона говорят одно.
   *
   * @minItems 1
   */
  firstDay?: FirstDayPeriod[];
  /**
   * День приёма в ЦОНе: by-standard — не входит в срок там, где так говорит стандарт (по умолчанию); counted — считается, как велит закон, что бы ни говорил стандарт.
   */
  intakeDay?: 'by-standard' | 'counted';
  /**
   * Когда кончается последний день: closing — с окончанием работы организации (по умолчанию), midnight — в 24:00. Гражданский кодекс, статья 176.
   */
  endOfDay?: 'closing' | 'midnight';
}
export interface FirstDayPeriod {
  /**
   * Первая дата акта; без неё — с самого начала.
   */
  from?: string;
  /**
   * Последняя дата акта; без неё — по сей день.
   */
  until?: string;
  /**
   * day-of-event — день обращения (Закон № 107-II, статья 12-1), day-after — следующий день (Гражданский кодекс, статья 173). Названы оба — показываются оба прочтения, первое предпочтительно.
   *
   * @minItems 1
   */
  days: ('day-of-event' | 'day-after')[];
}
/**
 * Стандарт, текста которого нет: только название и где искать.
 */
export interface UnknownStandard {
  /**
   * Идентификатор записи: её путь внутри папки вида, без расширения. Например kz/vko/2014-198.
   */
  order: string;
  titles: StandardTitles;
  unknown: UnknownContent;
  formerly?: Formerly;
  recorded?: Recorded;
}
export interface StandardTitles {
  /**
   * В перечне приказа.
   */
  listed?: string;
  /**
   * В заголовке стандарта.
   */
  heading: string;
  kazakh?: KazakhTitle;
}
export interface UnknownContent {
  /**
   * Почему содержание неизвестно.
   */
  reason: string;
  /**
   * Где искать.
   */
  lookup: string;
}
export interface KnownStandard {
  draft?: CommonDraft;
  /**
   * Утвердивший приказ.
   */
  order: string;
  /**
   * Номер приложения к приказу.
   */
  annex: number;
  titles: StandardTitles;
  provider: Quote;
  intake?: Quote;
  channels: {
    office?: Quote;
    con?: Quote;
    portal?: Quote;
  };
  /**
   * @minItems 1
   */
  terms: Term[];
  /**
   * Правила о дне приёма: он не входит в срок.
   */
  intakeDay?: IntakeDayRule[];
  form: Form;
  /**
   * Что получает услугополучатель.
   *
   * @minItems 1
   */
  results: StandardResult[];
  resultForm: Form;
  resultNotes?: Quote[];
  validity?: Validity;
  cost: Cost;
  recipients: Quote;
  /**
   * @minItems 1
   */
  schedule: ScheduleItem[];
  /**
   * @minItems 1
   */
  documents: DocumentList[];
  documentsNotes?: Quote[];
  /**
   * Прочие сроки: хранение результата и подобное.
   */
  otherTerms?: OtherTerm[];
  refusals: RefusalGrounds;
  complaints: Complaints;
  /**
   * Иные требования: адреса, телефоны, выезд на дом.
   */
  requirements?: Quote[];
  abbreviations?: Abbreviation[];
  /**
   * Пояснения редактора.
   */
  notes?: string[];
  formerly?: Formerly;
  recorded?: Recorded;
  acknowledged?: Acknowledgement[];
}
export interface IntakeDayRule {
  /**
   * false — день приёма в срок не входит.
   */
  counts: boolean;
  /**
   * @minItems 1
   */
  channels: ChannelKind[];
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  text: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
  note?: string;
  /**
   * Для какого случая сказано, если не для всех: слова акта.
   */
  case?: string;
}
export interface StandardResult {
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  text: string;
  /**
   * true — это отказ.
   */
  refusal?: boolean;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
}
/**
 * Сколько действует результат.
 */
export interface Validity {
  /**
   * Длительность словами акта: «не более 15 (пятнадцати) рабочих дней». Числом не переписывается: её читает программа. Длительности, которые один шаг называет порознь и которые складываются, стоят через « + ».
   */
  duration: string;
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  text: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
}
export interface Cost {
  /**
   * free — бесплатно, paid — платно, mixed — платно и бесплатно.
   */
  kind: 'free' | 'paid' | 'mixed';
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  text: string;
  /**
   * Кто определяет стоимость.
   */
  price?: string;
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  freeLead?: string;
  /**
   * Кому бесплатно.
   *
   * Items: Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  freeFor?: string[];
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
}
export interface ScheduleItem {
  channel: ChannelKind;
  /**
   * hours — часы работы, intake — часы приёма, очередь и запись.
   */
  about: 'hours' | 'intake';
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  text: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
}
export interface DocumentList {
  /**
   * @minItems 1
   */
  channels: ChannelKind[];
  /**
   * Для какого случая.
   */
  case?: string;
  /**
   * Вводные слова: «на портал:».
   */
  lead?: string;
  /**
   * @minItems 1
   *
   * Items: Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  items: string[];
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
}
export interface OtherTerm {
  /**
   * Длительность словами акта: «не более 15 (пятнадцати) рабочих дней». Числом не переписывается: её читает программа. Длительности, которые один шаг называет порознь и которые складываются, стоят через « + ».
   */
  duration: string;
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  text: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
}
export interface RefusalGrounds {
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  lead?: string;
  /**
   * Основания отказа в услуге; пустой список — стандарт их не называет.
   *
   * Items: Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  grounds: string[];
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at?: string;
  /**
   * Пояснение редактора.
   */
  note?: string;
  intake?: IntakeRefusal;
}
/**
 * Отказ в приёме документов.
 */
export interface IntakeRefusal {
  /**
   * @minItems 1
   */
  channels: ChannelKind[];
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  text: string;
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
}
export interface Complaints {
  /**
   * Место в тексте акта: «п. 5», «п. 9 пп. 2)», «приложение 1», «заголовок», «преамбула», «сноска».
   */
  at: string;
  /**
   * Кому жаловаться.
   *
   * @minItems 1
   *
   * Items: Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  to: string[];
  /**
   * Как подать.
   *
   * Items: Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  filing?: string[];
  /**
   * Сроки рассмотрения жалобы.
   */
  terms: ComplaintTerm[];
  /**
   * Как приходит ответ.
   */
  reply?: string;
  /**
   * Где узнать порядок обжалования.
   *
   * Items: Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  information?: string[];
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  court: string;
}
export interface ComplaintTerm {
  /**
   * Длительность словами акта: «не более 15 (пятнадцати) рабочих дней». Числом не переписывается: её читает программа. Длительности, которые один шаг называет порознь и которые складываются, стоят через « + ».
   */
  duration: string;
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  from?: string;
  /**
   * Слова акта как они стоят в тексте. Исправлять опечатки нельзя.
   */
  text: string;
}
