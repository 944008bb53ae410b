/** A record as a bag of facts that do not depend on names that an editor chose: steps, units and processes. */

export interface Fact {
  /** `processes.steps.duration`: keys of lists and of named things are left out. */
  field: string;
  /** What it is said of, so that a duration counts for its own step only: `п. 5 · действие 2`. */
  of: string;
  value: string;
}

type Mapping = Readonly<Record<string, unknown>>;

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Fields that name other parts of the same record. */
const NAMES_OF_STEPS = new Set(['next', 'yes', 'no', 'back']);
/** Fields whose keys are names. */
const NAMED = new Set(['units', 'processes', 'channels']);
/** Fields that tell one entry of a list from another. */
const TELLING = ['label', 'abbr', 'item', 'type', 'action', 'text', 'title'];
const LONGEST_NAME = 60;

export function collectFacts(record: Mapping): Fact[] {
  const names = namesIn(record);
  const facts: Fact[] = [];
  const visitFields = (value: Mapping, field: string, of: string): void => {
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'id' && field.endsWith('steps')) continue;
      visit(inner, field === '' ? key : `${field}.${key}`, of);
    }
  };
  const visit = (value: unknown, field: string, of: string): void => {
    if (Array.isArray(value)) {
      for (const entry of value) visit(entry, field, isMapping(entry) ? joined(of, nameField(entry)) : of);
    } else if (isMapping(value) && NAMED.has(field)) {
      for (const [key, inner] of Object.entries(value)) {
        if (isMapping(inner)) visitFields(inner, field, joined(of, named(field, key, inner)));
      }
    } else if (isMapping(value)) visitFields(value, field, of);
    else {
      const key = field.slice(field.lastIndexOf('.') + 1);
      facts.push({ field, of, value: plain(names.get(`${key} ${value}`) ?? value) });
    }
  };
  visitFields(record, '', '');
  return facts;
}

/** A channel keeps its name; a process is known by its place, a unit by its words. */
function named(field: string, key: string, value: unknown): string {
  if (field === 'channels' || !isMapping(value)) return key;
  return plain(field === 'units' ? value.text : `${value.holder} ${value.at}`);
}

function nameField(entry: Mapping): string {
  const key = TELLING.find((telling) => typeof entry[telling] === 'string');
  return key === undefined ? '' : plain(entry[key]).slice(0, LONGEST_NAME);
}

/** By field and id: what an id stands for. */
function namesIn(record: Mapping): Map<string, string> {
  const names = new Map<string, string>();
  for (const [id, unit] of Object.entries(isMapping(record.units) ? record.units : {})) {
    if (isMapping(unit)) names.set(`unit ${id}`, plain(unit.text));
  }
  for (const [id, process] of Object.entries(isMapping(record.processes) ? record.processes : {})) {
    if (!isMapping(process)) continue;
    names.set(`path ${id}`, named('processes', id, process));
    for (const step of Array.isArray(process.steps) ? process.steps : []) {
      for (const field of NAMES_OF_STEPS) names.set(`${field} ${step.id}`, nameField(step));
    }
  }
  return names;
}

function joined(of: string, name: string): string {
  return of === '' ? name : `${of} · ${name}`;
}

/** White space and a stop at the end are not what a fact is about. */
function plain(value: unknown): string {
  return String(value).replaceAll(/\s+/gu, ' ').replace(/[.;]$/u, '').trim();
}
