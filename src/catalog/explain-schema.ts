/** One error of a schema in the words of authors and of programmers. */
import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Explanation } from '../model/finding.ts';
import { badDate, badPattern, notInList, outOfRange, repeated, tooFew, wrongType } from './explain-value.ts';
import type { Path } from './locate.ts';
import { nearest } from './nearest.ts';

export interface SchemaProblem {
  rule: string;
  /** The field that is wrong, when it is not the one where the schema stumbled. */
  path?: Path;
  on?: 'key';
  ru: Explanation;
  en: Explanation;
}

const EXPLAIN: Record<string, (error: ErrorObject, path: Path) => SchemaProblem> = {
  additionalProperties: unknownKey,
  required: missingKey,
  type: wrongType,
  anyOf: wrongType,
  enum: notInList,
  format: badDate,
  pattern: badPattern,
  minLength: tooFew,
  minItems: tooFew,
  minProperties: tooFew,
  minimum: outOfRange,
  maximum: outOfRange,
  uniqueItems: repeated,
};

/** Keywords that have words here. */
export const EXPLAINED_KEYWORDS: readonly string[] = Object.keys(EXPLAIN);

/** @throws Error for a keyword without words: a schema has begun to use it, so it needs them here. */
export function explainSchemaError(error: ErrorObject, path: Path): SchemaProblem {
  const explain = EXPLAIN[error.keyword];
  if (explain === undefined) throw new Error(`no words for the schema keyword «${error.keyword}»`);
  return explain(error, path);
}

function unknownKey(error: ErrorObject, path: Path): SchemaProblem {
  const key = String(error.params.additionalProperty);
  const known = Object.keys(error.parentSchema?.properties ?? {});
  const [close] = nearest(key, known, 1);
  const expected = close ?? known.join(', ');
  return {
    rule: 'schema/unknown-key',
    path: [...path, key],
    on: 'key',
    ru: {
      message: `Поля «${key}» здесь нет.`,
      expected,
      got: key,
      fix: close === undefined ? 'Уберите поле.' : `Возможно, имелось в виду «${close}».`,
    },
    en: {
      message: `Unknown key "${key}".`,
      expected,
      got: key,
      fix: close === undefined ? 'Remove the key.' : `Did you mean "${close}"?`,
    },
  };
}

function missingKey(error: ErrorObject): SchemaProblem {
  const key = String(error.params.missingProperty);
  const about: unknown = error.parentSchema?.properties?.[key]?.description;
  const meaning = typeof about === 'string' ? ` (${about.replace(/\.$/, '')})` : '';
  return {
    rule: 'schema/missing-key',
    ru: {
      message: `Нет обязательного поля «${key}»${meaning}.`,
      expected: key,
      fix: `Добавьте поле «${key}».`,
    },
    en: { message: `The required key "${key}" is missing.`, expected: key, fix: `Add "${key}".` },
  };
}
