/** The outputs of open data, in the order in which they are written. */
import { akn } from './akn.ts';
import { bpmn } from './bpmn.ts';
import { calendars } from './calendars.ts';
import type { DataOutput } from './output.ts';
import { records, schemas } from './records.ts';

export const DATA_OUTPUTS: readonly DataOutput[] = [schemas, records, calendars, bpmn, akn];
