/** Words of the page of open data, in each language of the interface. */
import { kazakhDate } from '../../language/kazakh-date.ts';
import { longDate } from '../../language/long-date.ts';
import type { RecordLanguage } from '../../model/records.ts';

export interface OpenDataWords {
  title: string;
  lead: (date: string) => string;
  has: string;
  counts: Record<
    'regulations' | 'acts' | 'orders' | 'standards' | 'rules' | 'services' | 'calendars',
    string
  >;
  terms: string;
  licence: string;
  /** Where the catalogue names no terms of use. */
  noLicence: string;
  unofficial: string;
  cite: string;
  citation: (name: string, version: string, date: string) => string;
  whole: string;
  wholeLead: string;
  head: Record<'what' | 'files', string>;
  /** For whom a format is. */
  formats: readonly string[];
  what: Record<
    | 'sqlite'
    | 'regulations'
    | 'steps'
    | 'checks'
    | 'findings'
    | 'events'
    | 'records'
    | 'datapackage'
    | 'sums',
    string
  >;
  /** A file that common hosts would not take. */
  leftOut: (name: string, size: string) => string;
  one: string;
  oneLead: string;
  examples: string;
  curl: string;
  sql: string;
  sqlLead: string;
  excel: string;
  excelSteps: readonly string[];
  /** In the place of the address that the site does not know. */
  site: string;
  promise: string;
  promises: readonly string[];
  forProgrammers: string;
}

const ru: OpenDataWords = {
  title: 'Открытые данные',
  lead: (date) =>
    `Весь каталог для таблиц и программ: те же записи, что на страницах. Статусы – на ${longDate(date, 'ru')}.`,
  has: 'Что есть',
  counts: {
    regulations: 'Регламенты',
    acts: 'Акты',
    orders: 'Приказы',
    standards: 'Стандарты',
    rules: 'Правила',
    services: 'Услуги',
    calendars: 'Календари по годам',
  },
  terms: 'Условия',
  licence:
    'Тот, кто ведёт каталог, даёт его записи на условиях, которые назвал в настройках (site.yaml, licence):',
  noLicence: 'Каталог не называет условий, на которых даются его записи: спросите того, кто его ведёт.',
  unofficial:
    'Текст записей неофициальный. У каждой есть номер документа в реестре и место в акте, если они известны.',
  cite: 'Как сослаться',
  citation: (name, version, date) =>
    `${name}. Открытые данные, версия ${version}, на ${longDate(date, 'ru')}.`,
  whole: 'Весь каталог',
  wholeLead: 'Во всех форматах одни и те же таблицы: возьмите тот, который открывает ваша программа.',
  head: { what: 'Что', files: 'Файлы' },
  formats: [
    'SQLite – DB Browser, Datasette, любая программа с SQL.',
    'Parquet – DuckDB, pandas, R; читается по сети по частям.',
    'CSV – через запятую, UTF-8: Excel, LibreOffice, любой язык.',
    'NDJSON – по записи в строке, сжато: программы.',
  ],
  what: {
    sqlite: 'Все таблицы вместе',
    regulations: 'Регламенты',
    steps: 'Шаги всех процессов',
    checks: 'Сверка срока по каналам и прочтениям',
    findings: 'Замечания проверки',
    events: 'События актов',
    records: 'Записи целиком, со всем вычисленным (NDJSON)',
    datapackage: 'Что значит каждый столбец',
    sums: 'Контрольные суммы',
  },
  leftOut: (name, size) =>
    `Файла ${name} нет: ${size} не примут обычные хостинги. В других форматах то же самое.`,
  one: 'Одна запись',
  oneLead: 'Внизу страницы регламента, акта, приказа, стандарта, правил и услуги – ссылка «Данные: JSON».',
  examples: 'Примеры',
  curl: 'Скачать и проверить',
  sql: 'Спросить на SQL',
  sqlLead: 'DuckDB читает файл прямо с сайта: кто сколько шагов делает и сколько из них – без срока.',
  excel: 'Открыть в Excel',
  excelSteps: [
    '«Данные» → «Из Интернета» (Получение данных).',
    'Вставьте адрес и нажмите «ОК»:',
    'Источник файла – 65001 (UTF-8), разделитель – запятая. Нажмите «Загрузить».',
  ],
  site: 'https://адрес-этого-сайта/',
  promise: 'На что можно рассчитывать',
  promises: [
    'Версия 1 только растёт: поля прибавляются, смысл прежних не меняется. Если поле придётся убрать, рядом появится версия 2, а эта останется ещё на год.',
    'Неизвестное так и названо: {"unknown": true} или пустая ячейка, рядом с которой сказано почему. Ноль – это ноль.',
    'Рабочие дни, рабочие минуты, календарные дни стоят отдельно и друг в друга не переводятся.',
    'Одни записи на один день дают одни и те же файлы: SHA256SUMS можно сверить со своей сборкой.',
  ],
  forProgrammers: 'Подробно, для программистов (на английском)',
};

const kk: OpenDataWords = {
  title: 'Ашық деректер',
  lead: (date) =>
    `Кестелер мен бағдарламаларға арналған бүкіл каталог: беттердегі жазбалардың өзі. Мәртебелер ${kazakhDate(date, 'of')} жағдай бойынша.`,
  has: 'Не бар',
  counts: {
    regulations: 'Регламенттер',
    acts: 'Актілер',
    orders: 'Бұйрықтар',
    standards: 'Стандарттар',
    rules: 'Қағидалар',
    services: 'Қызметтер',
    calendars: 'Жылдар бойынша күнтізбелер',
  },
  terms: 'Шарттар',
  licence: 'Каталогты жүргізуші оның жазбаларын баптауларда (site.yaml, licence) атаған шарттармен береді:',
  noLicence: 'Каталог жазбаларының қандай шарттармен берілетіні айтылмаған: оны жүргізушіден сұраңыз.',
  unofficial:
    'Жазбалардың мәтіні бейресми. Белгілі болса, әрқайсысында құжаттың тізілімдегі нөмірі мен актідегі орны бар.',
  cite: 'Қалай сілтеме жасау керек',
  citation: (name, version, date) =>
    `${name}. Ашық деректер, ${version} нұсқасы, ${kazakhDate(date, 'of')} жағдай бойынша.`,
  whole: 'Бүкіл каталог',
  wholeLead: 'Барлық пішімде бірдей кестелер: бағдарламаңыз ашатынын алыңыз.',
  head: { what: 'Не', files: 'Файлдар' },
  formats: [
    'SQLite – DB Browser, Datasette, SQL білетін кез келген бағдарлама.',
    'Parquet – DuckDB, pandas, R; желіден бөліктеп оқылады.',
    'CSV – үтірмен, UTF-8: Excel, LibreOffice, кез келген тіл.',
    'NDJSON – әр жолда бір жазба, сығылған: бағдарламалар.',
  ],
  what: {
    sqlite: 'Барлық кесте бірге',
    regulations: 'Регламенттер',
    steps: 'Барлық процестердің қадамдары',
    checks: 'Мерзімді арналар мен оқылымдар бойынша салыстыру',
    findings: 'Тексеру ескертулері',
    events: 'Актілердің оқиғалары',
    records: 'Жазбалар тұтас, есептелгенімен бірге (NDJSON)',
    datapackage: 'Әр баған нені білдіреді',
    sums: 'Бақылау сомалары',
  },
  leftOut: (name, size) =>
    `${name} файлы жоқ: ${size} файлды кәдімгі хостингтер қабылдамайды. Басқа пішімдерде де соның өзі.`,
  one: 'Бір жазба',
  oneLead:
    'Регламент, акт, бұйрық, стандарт, қағидалар және қызмет бетінің төменгі жағында «Деректер: JSON» сілтемесі бар.',
  examples: 'Мысалдар',
  curl: 'Жүктеп алып, тексеру',
  sql: 'SQL арқылы сұрау',
  sqlLead: 'DuckDB файлды тікелей сайттан оқиды: кім қанша қадам жасайды және олардың қаншасында мерзім жоқ.',
  excel: 'Excel бағдарламасында ашу',
  excelSteps: [
    '«Деректер» → «Интернеттен» (Деректерді алу).',
    'Мекенжайды қойып, «ОК» түймесін басыңыз:',
    'Файлдың кодталуы – 65001 (UTF-8), бөлгіші – үтір. «Жүктеу» түймесін басыңыз.',
  ],
  site: 'https://осы-сайттың-мекенжайы/',
  promise: 'Неге сенуге болады',
  promises: [
    '1-нұсқа тек өседі: өрістер қосылады, бұрынғыларының мағынасы өзгермейді. Өрісті алып тастау керек болса, қасында 2-нұсқа пайда болады, ал бұл нұсқа тағы бір жыл тұрады.',
    'Белгісіз нәрсе солай аталады: {"unknown": true} немесе бос ұяшық, қасында себебі айтылады. Нөл – нөл.',
    'Жұмыс күндері, жұмыс минуттары, күнтізбелік күндер бөлек тұрады және бір-біріне ауыстырылмайды.',
    'Бір күнгі бірдей жазбалар бірдей файл береді: SHA256SUMS файлын өз жинағыңызбен салыстыруға болады.',
  ],
  forProgrammers: 'Толығырақ, бағдарламашыларға (ағылшын тілінде)',
};

const WORDS: Record<RecordLanguage, OpenDataWords> = { ru, kk };

export const openDataWords = (language: RecordLanguage): OpenDataWords => WORDS[language];
