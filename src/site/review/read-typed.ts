/** What an editor typed as a value of the record. */
import { parseYaml } from '../../catalog/yaml/parse-yaml.ts';
import type { Plain } from '../../importer/sourced.ts';
import type { EditRequest, FieldPath } from './review-data.ts';

/** A number or a yes stays one where one stood or the schema takes no text. */
export function readTyped({ text, form }: EditRequest): { value: Plain | undefined } | { problem: string } {
  if (text === undefined || text.trim() === '') return { value: undefined };
  if (form === 'text') return { value: text.trim() };
  const indented = text.replaceAll(/^/gmu, '  ');
  const parsed = parseYaml(`value:\n${indented}\n`);
  if ('problem' in parsed)
    return { problem: `${parsed.problem.text.ru.message} ${parsed.problem.text.ru.fix}` };
  const { value } = parsed.data;
  return value === null || value === undefined ? { problem: 'Значения нет.' } : { value: value as Plain };
}

/** A figure or a yes that was typed as words. */
export function asScalar(text: string): Plain[] {
  if (/^(?:true|false)$/u.test(text)) return [text === 'true', text];
  return /^\d+$/u.test(text) ? [Number(text), text] : [text];
}

/** The record with another value at a path; without one the field goes, and a list closes up. */
export function withValue(record: Plain, [part, ...rest]: FieldPath, value: Plain | undefined): Plain {
  if (part === undefined) return value ?? {};
  if (Array.isArray(record)) {
    const items: Plain[] = [...record];
    const index = Number(part);
    if (rest.length > 0) return items.with(index, withValue(items[index] ?? {}, rest, value));
    return value === undefined ? items.toSpliced(index, 1) : items.toSpliced(index, 1, value);
  }
  const fields = { ...(record as { readonly [key: string]: Plain }) };
  const inner = rest.length > 0 ? withValue(fields[part] ?? {}, rest, value) : value;
  if (inner === undefined) delete fields[part];
  else fields[part] = inner;
  return fields;
}
