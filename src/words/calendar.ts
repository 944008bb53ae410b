/** Why a day is not counted, what is not certain about a year, and why a deadline cannot be counted. */
import type { DayOffReason } from '../terms/calendar/days-off.ts';
import type { DoubtCode } from '../terms/calendar/doubts.ts';
import type { NotComputable } from '../terms/deadline.ts';
import type { InLanguages } from './in-languages.ts';

export const DAYS_OFF: InLanguages<DayOffReason> = {
  ru: {
    holiday: 'праздник',
    'rest-day': 'выходной по Трудовому кодексу',
    moved: 'перенесённый выходной (постановление Правительства или приказ министерства)',
    shifted: 'выходной взамен праздника',
    weekend: 'выходной',
  },
  kk: {
    holiday: 'мереке',
    'rest-day': 'Еңбек кодексі бойынша демалыс күні',
    moved: 'ауыстырылған демалыс күні (Үкімет қаулысы немесе министрлік бұйрығы)',
    shifted: 'мереке орнына берілген демалыс күні',
    weekend: 'апталық демалыс күні',
  },
  en: {
    holiday: 'holiday',
    'rest-day': 'day of rest by the Labour Code',
    moved: 'day of rest moved by decree or order',
    shifted: 'day of rest for a holiday',
    weekend: 'weekend',
  },
};

export const DOUBTS: InLanguages<DoubtCode> = {
  ru: {
    'transfers-not-established': 'не установлено, переносились ли дни отдыха',
    gap: 'в календаре пробел',
    'uncertain-day': 'первоисточник не проверен',
    'next-year-missing': 'нет календаря следующего года',
    'other-week': 'сведения собраны для пятидневной рабочей недели',
  },
  kk: {
    'transfers-not-established': 'демалыс күндерінің ауыстырылған-ауыстырылмағаны анықталмаған',
    gap: 'күнтізбеде олқылық бар',
    'uncertain-day': 'бастапқы дереккөз тексерілмеген',
    'next-year-missing': 'келесі жылдың күнтізбесі жоқ',
    'other-week': 'мәліметтер бес күндік жұмыс аптасы үшін жиналған',
  },
  en: {
    'transfers-not-established': 'it is not established whether days of rest were moved',
    gap: 'the calendar has a gap',
    'uncertain-day': 'the original source is not verified',
    'next-year-missing': 'there is no calendar of the next year',
    'other-week': 'the facts were gathered for a working week of five days',
  },
};

/** The year follows the first. */
export const NOT_COMPUTABLE: InLanguages<NotComputable['why']> = {
  ru: {
    'no-calendar': 'посчитать нельзя: в каталоге нет календаря на год',
    'unstated-days': 'посчитать нельзя: акт не говорит, рабочие это дни или календарные',
    'several-units': 'посчитать нельзя: срок назван в разных единицах',
  },
  kk: {
    'no-calendar': 'есептеу мүмкін емес: каталогта мына жылдың күнтізбесі жоқ:',
    'unstated-days': 'есептеу мүмкін емес: актіде бұл жұмыс күндері ме, күнтізбелік күндер ме – айтылмаған',
    'several-units': 'есептеу мүмкін емес: мерзім әртүрлі өлшем бірлігімен көрсетілген',
  },
  en: {
    'no-calendar': 'not computable: the catalogue has no calendar of the year',
    'unstated-days': 'not computable: the act does not say whether the days are working or calendar ones',
    'several-units': 'not computable: the term is stated in different units',
  },
};
