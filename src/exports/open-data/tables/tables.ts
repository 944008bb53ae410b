/** The tables of open data, in the order in which they are offered. */
import { checks } from './checks.ts';
import { events } from './events.ts';
import { findings } from './findings.ts';
import { regulations } from './regulations.ts';
import { steps } from './steps.ts';
import type { Table } from './table.ts';

export const TABLES: readonly Table[] = [regulations, steps, checks, findings, events];
