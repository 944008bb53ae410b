/* */ /** What is wrong with a value of a field, as its schema sees it. */
import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Language } from '../model/finding.ts';
import { describeValue, shorten } from './describe-value.ts';
import type { SchemaProblem } from './explain-schema.ts';
import { nearest } from './nearest.ts';
import { oddCharacter, withOddCharacter } from './odd-characters.ts';
import { suggestDate } from './suggest-date.ts';
import { adviceFor } from './type-advice.ts';
import type { Path } from './yaml/locate.ts';

const TYPES: Record<string, { ru: string; en: string }> = {
  string: { ru: 'строка', en: 'a string' },
  object: { ru: 'набор полей', en: 'a mapping' },
  array: { ru: 'список', en: 'a list' },
  boolean: { ru: 'true или false', en: 'true or false' },
  integer: { ru: 'целое число', en: 'an integer' },
};

/** The wrong type; for a choice of types, none of them. */
export function wrongType(
  { params, data, parentSchema }: ErrorObject,
  _path: Path,
  source?: string,
): SchemaProblem {
  const types: string[] = params.types ?? [params.type];
  const names = types.map((type) => TYPES[type] ?? { ru: type, en: type });
  const got = describeRead(data, source);
  const { ru, en } = adviceFor(data, source ?? String(data), types, { ...parentSchema });
  return {
    rule: 'schema/type',
    ru: {
      message: 'Значение не того вида.',
      expected: names.map((name) => name.ru).join(' или '),
      got: got.ru,
      fix: ru,
    },
    en: {
      message: 'The value has the wrong type.',
      expected: names.map((name) => name.en).join(' or '),
      got: got.en,
      fix: en,
    },
  };
}

/** A plain value, with what YAML made of it where that is something else: `7.10`, `0198`, `1e3`. */
function describeRead(data: unknown, source: string | undefined): Record<Language, string> {
  const { ru, en } = describeValue(data);
  if (source === undefined || typeof data === 'string' || String(data) === source) return { ru, en };
  return { ru: `${source} (YAML читает: ${ru})`, en: `${source} (YAML reads: ${en})` };
}

export function notInList({ params, data }: ErrorObject, _path: Path, source?: string): SchemaProblem {
  const allowed: string[] = params.allowedValues;
  const [close] = typeof data === 'string' ? nearest(data, allowed, 1) : [];
  const list = allowed.join(', ');
  const got = describeRead(data, source);
  const fix = withOddCharacter(typeof data === 'string' ? data : '', {
    ru: close === undefined ? 'Выберите значение из списка.' : `Возможно, имелось в виду «${close}».`,
    en: close === undefined ? 'Choose one of the allowed values.' : `Did you mean "${close}"?`,
  });
  return {
    rule: 'schema/value',
    ru: {
      message: 'Такого значения здесь не бывает.',
      expected: list,
      got: got.ru,
      fix: fix.ru,
    },
    en: {
      message: 'The value is not one of those allowed.',
      expected: list,
      got: got.en,
      fix: fix.en,
    },
  };
}

/** `date` is the only format that the schemas use. */
export function badDate({ params, data }: ErrorObject): SchemaProblem {
  const { orElse } = params;
  const got = String(data);
  const { ru, en } = dateAdvice(got, orElse);
  return {
    rule: 'schema/date',
    ru: {
      message: 'Это не дата календаря.',
      expected: `ГГГГ-ММ-ДД${orElse ? ` или ${orElse}` : ''}`,
      got,
      fix: ru,
    },
    en: {
      message: 'This is not a date of the calendar.',
      expected: `YYYY-MM-DD${orElse ? ` or ${orElse}` : ''}`,
      got,
      fix: en,
    },
  };
}

/** @param unknown the word for a date that is not known, where the field takes one */
function dateAdvice(got: string, unknown: string | undefined): Record<Language, string> {
  const odd = oddCharacter(got);
  if (odd !== undefined) return odd;
  const meant = suggestDate(got);
  if (meant !== undefined) return { ru: `Запишите её так: ${meant}.`, en: `Write it so: ${meant}.` };
  if (unknown !== undefined && !/\d/u.test(got)) {
    return {
      ru: `Если дня не знает никто, напишите ${unknown}.`,
      en: `If nobody knows the day, write ${unknown}.`,
    };
  }
  return {
    ru: 'Сверьте дату с текстом акта и запишите её в виде 2014-07-23.',
    en: 'Compare the date with the act and write it like 2014-07-23.',
  };
}

/** A day that no act can mean: the calendar knows it, but the pages count from it. */
function dateOutOfRange(got: string): SchemaProblem {
  return {
    rule: 'schema/date',
    ru: {
      message: 'Год даты вне пределов, в которых принимают акты.',
      expected: 'год от 1900 до 2099',
      got,
      fix: 'Сверьте дату с текстом акта. Срока «бессрочно» дата не выражает: не пишите её.',
    },
    en: {
      message: 'The year of the date is out of the range of acts.',
      expected: 'a year from 1900 to 2099',
      got,
      fix: 'Compare the date with the act. No date means "for ever": leave it out.',
    },
  };
}

/** The pattern of a value, or of a key: then the error names the key. */
export function badPattern(
  { params, data, parentSchema, propertyName }: ErrorObject,
  path: Path,
): SchemaProblem {
  if (parentSchema?.format === 'date') return dateOutOfRange(String(data));
  const wrong = String(propertyName ?? data);
  const padded = wrong.trim() !== wrong;
  const advice = padded ? undefined : oddCharacter(wrong);
  return {
    rule: 'schema/pattern',
    ...(propertyName === undefined ? {} : { path: [...path, propertyName], on: 'key' as const }),
    ru: {
      message: padded ? 'Пробелы по краям значения.' : 'Значение записано не так, как нужно.',
      expected: String(parentSchema?.description ?? params.pattern),
      got: `«${shorten(wrong)}»`,
      fix: padded ? 'Уберите пробелы в начале и в конце.' : (advice?.ru ?? 'Запишите значение по образцу.'),
    },
    en: {
      message: padded ? 'The value has white space around it.' : 'The value has the wrong form.',
      expected: `a match of ${params.pattern}`,
      got: `"${shorten(wrong)}"`,
      fix: padded ? 'Remove the white space at both ends.' : (advice?.en ?? 'Write the value in that form.'),
    },
  };
}

export function tooFew({ params, data, keyword }: ErrorObject): SchemaProblem {
  const got = data === '' ? { ru: 'пустая строка', en: 'an empty string' } : describeValue(data);
  const least = {
    minLength: { ru: 'знаков', en: 'characters' },
    minItems: { ru: 'элементов списка', en: 'list items' },
  }[keyword] ?? { ru: 'полей', en: 'keys' };
  return {
    rule: 'schema/too-few',
    ru: {
      message: 'Здесь должно быть больше.',
      expected: `не меньше ${params.limit}: ${least.ru}`,
      got: got.ru,
      fix: 'Допишите недостающее или уберите поле, если оно не обязательно.',
    },
    en: {
      message: 'There is too little here.',
      expected: `at least ${params.limit} ${least.en}`,
      got: got.en,
      fix: 'Write what is missing, or remove the key if it is optional.',
    },
  };
}

export function outOfRange({ params, data }: ErrorObject): SchemaProblem {
  const expected = `${params.comparison} ${params.limit}`;
  const got = describeValue(data);
  return {
    rule: 'schema/range',
    ru: { message: 'Число вне допустимых границ.', expected, got: got.ru, fix: 'Исправьте число.' },
    en: { message: 'The number is out of range.', expected, got: got.en, fix: 'Mend the number.' },
  };
}

export function repeated({ params, data }: ErrorObject, path: Path): SchemaProblem {
  const [first, second] = [params.i, params.j].sort((a, b) => a - b);
  const got = describeValue(Array.isArray(data) ? data[second] : data);
  return {
    rule: 'schema/repeated-item',
    path: [...path, second],
    ru: {
      message: `Значение повторяет элемент № ${first + 1} списка.`,
      got: got.ru,
      fix: 'Оставьте одно из двух.',
    },
    en: { message: `The value repeats list item ${first + 1}.`, got: got.en, fix: 'Keep one of the two.' },
  };
}
