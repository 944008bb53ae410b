/** One error of a schema in the words of authors and of programmers. */
import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Explanation, Language } from '../model/finding.ts';
import { badDate, badPattern, notInList, outOfRange, repeated, tooFew, wrongType } from './explain-value.ts';
import { nearest } from './nearest.ts';
import { withOddCharacter } from './odd-characters.ts';
import type { Path } from './yaml/locate.ts';

export interface SchemaProblem {
  rule: string;
  /** The field that is wrong, when it is not the one where the schema stumbled. */
  path?: Path;
  on?: 'key';
  ru: Explanation;
  en: Explanation;
}

/** @param source the words of the value as the file has them, where they are known */
type Explain = (error: ErrorObject, path: Path, source?: string) => SchemaProblem;

const EXPLAIN: Record<string, Explain> = {
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
export function explainSchemaError(error: ErrorObject, path: Path, source?: string): SchemaProblem {
  const explain = EXPLAIN[error.keyword];
  if (explain === undefined) throw new Error(`no words for the schema keyword «${error.keyword}»`);
  return explain(error, path, source);
}

/** Names of fields are English; these two are the ones that somebody writes in the language of the act. */
const IN_LATIN: ReadonlyMap<string, string> = new Map([
  ['да', 'yes'],
  ['иә', 'yes'],
  ['нет', 'no'],
  ['жоқ', 'no'],
]);

/** `yes` in one version of the language is a word, in another a value; a tool may have written either. */
const TRUTH = /^(?:yes|no|on|off|true|false|y|n)$/i;

function unknownKey(error: ErrorObject, path: Path): SchemaProblem {
  const key = String(error.params.additionalProperty);
  const known = Object.keys(error.parentSchema?.properties ?? {});
  const close = known.find((name) => name === IN_LATIN.get(key.toLowerCase())) ?? nearest(key, known, 1)[0];
  const expected = close ?? known.join(', ');
  const glued = known.find((name) => key.startsWith(`${name}:`));
  const fix = withOddCharacter(glued === undefined ? key : '', unknownKeyAdvice(key, close, glued));
  return {
    rule: 'schema/unknown-key',
    path: [...path, key],
    on: 'key',
    ru: { message: `Поля «${key}» здесь нет.`, expected: glued ?? expected, got: key, fix: fix.ru },
    en: { message: `Unknown key "${key}".`, expected: glued ?? expected, got: key, fix: fix.en },
  };
}

/** @param glued the field whose value stands right after its colon: `{text:слова}` */
function unknownKeyAdvice(
  key: string,
  close: string | undefined,
  glued: string | undefined,
): Record<Language, string> {
  if (glued !== undefined) {
    return {
      ru: `Поставьте пробел после двоеточия: «${glued}: …».`,
      en: `Put a space after the colon: "${glued}: …".`,
    };
  }
  if (close === undefined && /\p{Script=Cyrillic}/u.test(key)) {
    return {
      ru: 'Имена полей английские: возьмите подходящее из перечисленных или уберите поле.',
      en: 'Keys are English: take the one that is meant from the list, or remove the key.',
    };
  }
  if (close === undefined && TRUTH.test(key)) {
    return {
      ru: `«${key}» – слово, которым программы YAML пишут истину и ложь. Если им подменено имя поля, верните его: одно из перечисленных.`,
      en: `"${key}" is a word that tools of YAML write for true and false. If it stands for the name of a key, restore that: one of the list.`,
    };
  }
  return close === undefined
    ? {
        ru: 'Возьмите подходящее из перечисленных полей или уберите это.',
        en: 'Take the key that is meant from the list, or remove this one.',
      }
    : { ru: `Возможно, имелось в виду «${close}».`, en: `Did you mean "${close}"?` };
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
