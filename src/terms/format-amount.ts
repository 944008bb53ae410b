import { pickForm } from '../language/plural.ts';
import type { Language } from '../model/finding.ts';
import type { RecordLanguage } from '../model/records.ts';
import { type Amount, type DurationUnit, MINUTES_IN_WORKING_DAY, workTime } from './amount.ts';

type Forms = readonly [one: string, few: string, many: string];

const RUSSIAN: Record<DurationUnit, Forms> = {
  month: ['месяц', 'месяца', 'месяцев'],
  'calendar-day': ['календарный день', 'календарных дня', 'календарных дней'],
  day: ['день', 'дня', 'дней'],
  'working-day': ['рабочий день', 'рабочих дня', 'рабочих дней'],
  hour: ['час', 'часа', 'часов'],
  minute: ['минута', 'минуты', 'минут'],
};

const ENGLISH: Record<DurationUnit, string> = {
  month: 'month',
  'calendar-day': 'calendar day',
  day: 'day',
  'working-day': 'working day',
  hour: 'hour',
  minute: 'minute',
};

/** A noun after a number stays in the singular; the law says «күнтізбелік он күн». */
const KAZAKH: Record<DurationUnit, string> = {
  month: 'ай',
  'calendar-day': 'күн',
  day: 'күн',
  'working-day': 'жұмыс күні',
  hour: 'сағат',
  minute: 'минут',
};

const WORDS: Record<Language | RecordLanguage, (count: number, unit: DurationUnit) => string> = {
  ru: (count, unit) => pickForm(count, ...RUSSIAN[unit]),
  kk: (_, unit) => KAZAKH[unit],
  en: (count, unit) => `${ENGLISH[unit]}${count === 1 ? '' : 's'}`,
};

function formatCount(count: number, unit: DurationUnit, language: Language | RecordLanguage): string {
  const counted = `${count}\u00a0${WORDS[language](count, unit)}`;
  return language === 'kk' && unit === 'calendar-day' ? `күнтізбелік\u00a0${counted}` : counted;
}

/**
 * An amount in words, the greatest unit first: «2 рабочих дня 4 часа 15 минут». A number and its word are
 * held together by a non-breaking space. No time at all is «0 минут».
 */
export function formatAmount(amount: Amount, language: Language | RecordLanguage): string {
  const work = workTime(amount);
  const withinDay = work % MINUTES_IN_WORKING_DAY;
  const counts: readonly (readonly [DurationUnit, number])[] = [
    ['month', amount.months],
    ['calendar-day', amount.calendarDays],
    ['day', amount.unstatedDays],
    ['working-day', Math.trunc(work / MINUTES_IN_WORKING_DAY)],
    ['hour', Math.trunc(withinDay / 60)],
    ['minute', withinDay % 60],
  ];
  const present = counts.filter(([, count]) => count !== 0);
  if (present.length === 0) return formatCount(0, 'minute', language);
  return present.map(([unit, count]) => formatCount(count, unit, language)).join(' ');
}
