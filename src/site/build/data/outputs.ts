/** The outputs of open data, in the order in which they are written. */
import { akn } from './akn.ts';
import { bpmn } from './bpmn.ts';
import { csv } from './bulk/csv.ts';
import { ndjson } from './bulk/ndjson.ts';
import { parquet } from './bulk/parquet.ts';
import { sqlite } from './bulk/sqlite.ts';
import { sums } from './bulk/sums.ts';
import { bundlePerAct } from './bundle-per-act.ts';
import { calendars } from './calendars.ts';
import { graph } from './graph.ts';
import { moved } from './moved.ts';
import type { DataOutput } from './output.ts';
import { records, schemas } from './records.ts';
import { texts } from './texts.ts';

export const DATA_OUTPUTS: readonly DataOutput[] = [
  schemas,
  records,
  moved,
  texts,
  calendars,
  bundlePerAct(bpmn),
  bundlePerAct(akn),
  bundlePerAct(graph),
  ndjson,
  csv,
  parquet,
  sqlite,
  // After all other bulk files, whose sums they are.
  sums,
];
