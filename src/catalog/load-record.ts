/** One file to the data of one record: read once, parsed once, checked against its schema. */

import type { RecordKind } from '../model/entry.ts';
import type { Draft } from './draft.ts';
import { type Mapping, parseYaml } from './parse-yaml.ts';
import { readText } from './read-text.ts';
import { schemaFindings } from './schema-findings.ts';

export interface LoadedRecord {
  /** In the shape of its kind; absent when there is an error among the drafts. */
  data?: Mapping;
  drafts: Draft[];
}

export function loadRecord(kind: RecordKind, file: string): LoadedRecord {
  const { text, problems } = readText(file);
  if (text === undefined) return { drafts: problems };
  const parsed = parseYaml(text);
  if ('problem' in parsed) return { drafts: [...problems, parsed.problem] };
  const faults = schemaFindings(kind, parsed.data);
  const drafts = [...problems, ...faults];
  return faults.length > 0 ? { drafts } : { data: parsed.data, drafts };
}
