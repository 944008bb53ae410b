/** One file to the data of one record: read once, parsed once, checked against its schema. */
import type { RecordKind } from '../model/entry.ts';
import type { UnplacedFinding } from './draft.ts';
import { UNUSUAL } from './odd-characters.ts';
import { oddSpaces } from './odd-spaces.ts';
import { readText } from './read-text.ts';
import { restoreWords } from './restore-words.ts';
import { type SalvagedRecord, salvage } from './salvage.ts';
import { schemaErrors } from './schema-errors.ts';
import { schemaFaults, schemaFindings } from './schema-findings.ts';
import { type Mapping, parseYaml } from './yaml/parse-yaml.ts';
import { sourceTraps } from './yaml/source-traps.ts';

export interface LoadedRecord {
  /** In the shape of its kind; absent when there is an error among the drafts. */
  data?: Mapping;
  drafts: UnplacedFinding[];
  /** What is left of a record with errors; absent where nothing of it could be read. */
  salvaged?: SalvagedRecord;
}

export function loadRecord(kind: RecordKind, file: string): LoadedRecord {
  const { text, problems } = readText(file);
  if (text === undefined) return { drafts: problems };
  const parsed = parseYaml(text);
  if ('problem' in parsed) return { drafts: [...problems, parsed.problem] };
  const { data } = parsed;
  // Nearly every record passes at once: only one that does not is looked at more closely.
  const isSound = schemaErrors(kind, data).length === 0;
  const restored = isSound ? [] : restoreWords(kind, data, text);
  const isUnusual = UNUSUAL.test(text);
  const traps = sourceTraps(kind, text, isUnusual);
  const drafts = [
    ...problems,
    ...traps,
    ...(isUnusual ? oddSpaces(kind, data) : []),
    ...restored,
    ...(isSound ? [] : schemaFindings(kind, data, text)),
  ];
  if (!drafts.some(({ severity }) => severity === 'error')) return { data, drafts };
  const { faults, ...rest } = salvage(data, schemaFaults(kind, data));
  // Nobody can say to which field that belonged which YAML lost.
  const lost = traps.some(({ severity }) => severity === 'error');
  return { drafts, salvaged: { ...rest, faults: lost ? [...faults, []] : faults } };
}
