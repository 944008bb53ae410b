/** What is wrong with a value of a field, as its schema sees it. */
import type { ErrorObject } from 'ajv/dist/2020.js';
import { describeValue, shorten } from './describe-value.ts';
import type { SchemaProblem } from './explain-schema.ts';
import type { Path } from './locate.ts';
import { nearest } from './nearest.ts';

const TYPES: Record<string, { ru: string; en: string }> = {
  string: { ru: 'строка', en: 'a string' },
  object: { ru: 'набор полей', en: 'a mapping' },
  array: { ru: 'список', en: 'a list' },
  boolean: { ru: 'true или false', en: 'true or false' },
  integer: { ru: 'целое число', en: 'an integer' },
};

/** The wrong type; for a choice of types, none of them. */
export function wrongType({ params, data }: ErrorObject): SchemaProblem {
  const types: string[] = params.types ?? [params.type];
  const names = types.map((type) => TYPES[type] ?? { ru: type, en: type });
  const got = describeValue(data);
  const unquoted = types.includes('string') && (typeof data === 'number' || typeof data === 'boolean');
  return {
    rule: 'schema/type',
    ru: {
      message: 'Значение не того вида.',
      expected: names.map(({ ru }) => ru).join(' или '),
      got: got.ru,
      fix: unquoted ? `Возьмите значение в кавычки: "${data}".` : 'Запишите значение нужного вида.',
    },
    en: {
      message: 'The value has the wrong type.',
      expected: names.map(({ en }) => en).join(' or '),
      got: got.en,
      fix: unquoted ? `Quote the value: "${data}".` : 'Write a value of that type.',
    },
  };
}

export function notInList({ params, data }: ErrorObject): SchemaProblem {
  const allowed: string[] = params.allowedValues;
  const [close] = typeof data === 'string' ? nearest(data, allowed, 1) : [];
  const list = allowed.join(', ');
  const got = describeValue(data);
  return {
    rule: 'schema/value',
    ru: {
      message: 'Такого значения здесь не бывает.',
      expected: list,
      got: got.ru,
      fix: close === undefined ? 'Выберите значение из списка.' : `Возможно, имелось в виду «${close}».`,
    },
    en: {
      message: 'The value is not one of those allowed.',
      expected: list,
      got: got.en,
      fix: close === undefined ? 'Choose one of the allowed values.' : `Did you mean "${close}"?`,
    },
  };
}

/** `date` is the only format that the schemas use. */
export function badDate({ params, data }: ErrorObject): SchemaProblem {
  const { orElse } = params;
  const got = String(data);
  return {
    rule: 'schema/date',
    ru: {
      message: 'Это не дата календаря.',
      expected: `ГГГГ-ММ-ДД${orElse ? ` или ${orElse}` : ''}`,
      got,
      fix: 'Сверьте дату с текстом акта и запишите её в виде 2014-07-23.',
    },
    en: {
      message: 'This is not a date of the calendar.',
      expected: `YYYY-MM-DD${orElse ? ` or ${orElse}` : ''}`,
      got,
      fix: 'Compare the date with the act and write it like 2014-07-23.',
    },
  };
}

/** The pattern of a value, or of a key: then the error names the key. */
export function badPattern(
  { params, data, parentSchema, propertyName }: ErrorObject,
  path: Path,
): SchemaProblem {
  const wrong = String(propertyName ?? data);
  const padded = wrong.trim() !== wrong;
  return {
    rule: 'schema/pattern',
    ...(propertyName === undefined ? {} : { path: [...path, propertyName], on: 'key' as const }),
    ru: {
      message: padded ? 'Пробелы по краям значения.' : 'Значение записано не так, как нужно.',
      expected: String(parentSchema?.description ?? params.pattern),
      got: `«${shorten(wrong)}»`,
      fix: padded ? 'Уберите пробелы в начале и в конце.' : 'Запишите значение по образцу.',
    },
    en: {
      message: padded ? 'The value has white space around it.' : 'The value has the wrong form.',
      expected: `a match of ${params.pattern}`,
      got: `"${shorten(wrong)}"`,
      fix: padded ? 'Remove the white space at both ends.' : 'Write the value in that form.',
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
