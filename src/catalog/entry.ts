export type * from '../model/entry.ts';
