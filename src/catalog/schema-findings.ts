/** Errors of a schema as findings: one for each thing that an author has to mend. */
import type { ErrorObject } from 'ajv/dist/2020.js';
import type { RecordKind } from '../model/entry.ts';
import { draft, type UnplacedFinding } from './draft.ts';
import { explainSchemaError } from './explain-schema.ts';
import { schemaErrors } from './schema-errors.ts';
import { sourceReader } from './yaml/locate.ts';

/**
 * Checks data read from a file against the schema of its kind.
 *
 * @param text of the file, where there is one: advice is made from what stands there, not from what YAML made of it
 */
export function schemaFindings(kind: RecordKind, data: unknown, text?: string): UnplacedFinding[] {
  const faults = schemaFaults(kind, data);
  const readSource = text === undefined || faults.length === 0 ? () => undefined : sourceReader(text);
  return faults.map((error) => {
    const path = pointerPath(error.instancePath, data);
    const { rule, ru, en, ...place } = explainSchemaError(error, path, readSource(path));
    return draft(rule, ru, en, { path, ...place });
  });
}

/** The errors of the schema without those that only repeat another. */
export function schemaFaults(kind: RecordKind, data: unknown): ErrorObject[] {
  return withoutEchoes(schemaErrors(kind, data));
}

/** A JSON pointer as a path: a part that leads into a list is a number. */
export function pointerPath(pointer: string, data: unknown): (string | number)[] {
  const path: (string | number)[] = [];
  let node = data;
  for (const escaped of pointer.split('/').slice(1)) {
    const name = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    const part = Array.isArray(node) ? Number(name) : name;
    path.push(part);
    node = (node as Record<string | number, unknown>)[part];
  }
  return path;
}

/**
 * Drops what repeats another error: «if» and «propertyNames» only announce one, and of a choice (`anyOf`)
 * the alternatives that could not have been meant all fail as well.
 */
function withoutEchoes(errors: readonly ErrorObject[]): ErrorObject[] {
  const kept: ErrorObject[] = [];
  for (const error of errors) {
    if (error.keyword === 'if' || error.keyword === 'propertyNames') continue;
    if (error.keyword === 'pattern' && errors.some((other) => saysMore(other, error))) continue;
    if (error.keyword === 'anyOf') kept.push(...choose(error, takeAlternatives(kept, error.instancePath)));
    else kept.push(error);
  }
  return kept;
}

/** An empty text breaks its pattern as well, and so does what is no date the range of dates. */
function saysMore({ keyword, instancePath }: ErrorObject, pattern: ErrorObject): boolean {
  return (keyword === 'minLength' || keyword === 'format') && instancePath === pattern.instancePath;
}

/** The errors of a choice stand right before the error of the choice itself. */
function takeAlternatives(kept: ErrorObject[], pointer: string): ErrorObject[] {
  const isWithin = ({ instancePath }: ErrorObject) =>
    instancePath === pointer || instancePath.startsWith(`${pointer}/`);
  const last = kept.findLastIndex((error) => !isWithin(error));
  return kept.splice(last + 1);
}

/**
 * The errors of the alternative whose type fits the value, told of the fixed word that would do as well; or
 * the failed choice as a whole, told of the types that would do.
 */
function choose(choice: ErrorObject, alternatives: readonly ErrorObject[]): ErrorObject[] {
  const isOfChoice = (error: ErrorObject) => error.instancePath === choice.instancePath;
  const constants = alternatives.filter((error) => isOfChoice(error) && error.keyword === 'const');
  const types = alternatives.filter((error) => isOfChoice(error) && error.keyword === 'type');
  const meant = alternatives.filter((error) => !constants.includes(error) && !types.includes(error));
  if (meant.length === 0) return [{ ...choice, params: { types: types.map((error) => error.params.type) } }];
  const orElse = constants[0]?.params.allowedValue;
  return meant.map((error) => ({ ...error, params: { ...error.params, orElse } }));
}
