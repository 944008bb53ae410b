/** The colon after a key and the hyphen before an item. */
import { shorten } from '../describe-value.ts';
import type { Cause, Stumble } from './stumble.ts';

/** `act:kz/vko/2014-198`, in the line itself or in the one above. */
export function noSpaceAfterColon({ lines, index }: Stumble): Cause | undefined {
  for (const at of [index, index - 1]) {
    const groups = /^(?<head>[ ]*(?:- +)*(?<name>[A-Za-z][\w-]*):)[^\s/]/u.exec(lines[at] ?? '')?.groups;
    if (groups === undefined) continue;
    const { head = '', name = '' } = groups;
    return {
      rule: 'yaml/colon',
      position: { line: at + 1, column: head.length },
      ru: {
        message: `После двоеточия у поля «${name}» нет пробела.`,
        expected: `«${name}: значение»`,
        fix: 'Поставьте после двоеточия пробел.',
      },
      en: {
        message: `No space follows the colon of the key "${name}".`,
        expected: `"${name}: value"`,
        fix: 'Put a space after the colon.',
      },
    };
  }
  return undefined;
}

/** `-id: sign`. */
export function noSpaceAfterHyphen({ lines, index }: Stumble): Cause | undefined {
  // The line itself is a good field for YAML, which stumbles over the one below.
  for (const at of [index, index - 1]) {
    const indent = /^(?<indent>[ ]*)-[A-Za-z][\w-]*:(?:\s|$)/u.exec(lines[at] ?? '')?.groups?.indent;
    if (indent === undefined) continue;
    return {
      rule: 'yaml/hyphen',
      position: { line: at + 1, column: indent.length + 1 },
      ru: {
        message: 'После дефиса, с которого начинается строка списка, нет пробела.',
        fix: 'Поставьте после дефиса пробел.',
      },
      en: {
        message: 'No space follows the hyphen that begins an item of a list.',
        fix: 'Put a space after the hyphen.',
      },
    };
  }
  return undefined;
}

/** `unit = clerk`, `unit：clerk`, in the line itself or in the one above. */
export function noColon({ lines, index }: Stumble): Cause | undefined {
  for (const at of [index, index - 1]) {
    const groups = /^(?<head>[ ]*(?:- +)*(?<name>[A-Za-z][\w-]*)[ ]*)(?<sign>[=;：﹕∶꞉])/u.exec(
      lines[at] ?? '',
    )?.groups;
    if (groups === undefined) continue;
    const { head = '', name = '', sign = '' } = groups;
    return {
      rule: 'yaml/colon',
      position: { line: at + 1, column: head.length + 1 },
      ru: {
        message: `После имени поля «${name}» стоит «${sign}», а не двоеточие с пробелом.`,
        expected: `«${name}: значение»`,
        got: sign,
        fix: 'Поставьте двоеточие и пробел.',
      },
      en: {
        message: `"${sign}" follows the key "${name}", not a colon and a space.`,
        expected: `"${name}: value"`,
        got: sign,
        fix: 'Put a colon and a space.',
      },
    };
  }
  return undefined;
}

/** `text: о порядке: общие положения`. */
export function colonInValue({ line, index, before }: Stumble): Cause | undefined {
  const groups = /^(?<head>[ ]*(?:- +)*(?<name>[A-Za-z][\w-]*):[ ]+[^\s'"[{|>].*?):(?:[ ]|$)/u.exec(
    line,
  )?.groups;
  if (groups === undefined || before.length > (groups.head?.length ?? 0)) return undefined;
  const { head = '', name = '' } = groups;
  return {
    rule: 'yaml/colon-in-value',
    position: { line: index + 1, column: head.length + 1 },
    ru: {
      message: `В значении поля «${name}» есть двоеточие с пробелом: YAML видит в нём ещё одно поле.`,
      got: shorten(line.trim()),
      fix: 'Возьмите всё значение в кавычки.',
    },
    en: {
      message: `The value of "${name}" holds a colon and a space: YAML sees one more key there.`,
      got: shorten(line.trim()),
      fix: 'Quote the whole value.',
    },
  };
}
