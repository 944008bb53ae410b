/** What to do about a value of the wrong type: made from what stands in the file, not from what YAML made of it. */
import type { Language } from '../model/finding.ts';
import { suggestDate } from './suggest-date.ts';

/** Title of the schema of a duration: a number there is a duration whose unit was forgotten. */
const DURATION = 'DurationPhrase';

/** @param schema of the value */
export function adviceFor(
  data: unknown,
  source: string,
  types: readonly string[],
  schema: Readonly<Record<string, unknown>> = {},
): Record<Language, string> {
  if (data === null) {
    return {
      ru: 'Впишите значение или уберите поле, если оно не обязательно.',
      en: 'Write the value, or remove the key if it is optional.',
    };
  }
  const isPlain = typeof data === 'number' || typeof data === 'boolean';
  if (isPlain && schema.title === DURATION) {
    return {
      ru: `Напишите длительность словами акта, с единицей: «${source} минут», «${source} рабочих дней».`,
      en: `Write the duration in the words of the act, with its unit: «${source} минут», «${source} рабочих дней».`,
    };
  }
  if (isPlain && schema.format === 'date') {
    const meant = suggestDate(source);
    return meant === undefined
      ? { ru: 'Напишите день целиком, в виде 2014-07-23.', en: 'Write the whole day, like 2014-07-23.' }
      : { ru: `Запишите её так: ${meant}.`, en: `Write it so: ${meant}.` };
  }
  if (isPlain && types.includes('string')) return quoteAdvice(data, source);
  if (typeof data === 'string' && types.includes('boolean')) {
    return plainAdvice(data, /^(?:true|false)$/u, 'true или false', 'true or false');
  }
  if (types.includes('integer')) {
    return plainAdvice(data, /^\d+$/u, 'целое число цифрами', 'an integer in figures');
  }
  return { ru: 'Запишите значение нужного вида.', en: 'Write a value of that type.' };
}

function quoteAdvice(data: number | boolean, source: string): Record<Language, string> {
  const advice = { ru: `Возьмите значение в кавычки: "${source}".`, en: `Quote the value: "${source}".` };
  if (typeof data === 'number') return advice;
  const words = data ? 'yes, on' : 'no, off';
  return {
    ru: `${advice.ru} Если другая программа заменила им слово (${words}), верните слово.`,
    en: `${advice.en} If another tool wrote it for a word (${words}), write the word again.`,
  };
}

/** @param plain what a text would have to be to do without its quotes */
function plainAdvice(data: unknown, plain: RegExp, ru: string, en: string): Record<Language, string> {
  if (typeof data === 'string' && plain.test(data)) {
    return { ru: `Уберите кавычки: ${data}.`, en: `Remove the quotes: ${data}.` };
  }
  return { ru: `Напишите ${ru}, без кавычек.`, en: `Write ${en}, without quotes.` };
}
