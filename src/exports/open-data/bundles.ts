/**
 * Models of regulations (BPMN, Akoma Ntoso, linked data) are several files a record. Of a large catalogue they would be
 * more files than hosts take, and several times its size: there each act has an archive of them instead.
 */
import type { Catalog } from '../../model/entry.ts';
import { DATA_FOLDER } from './addresses.ts';

/** Up to so many regulations every model is a file of its own. */
export const MOST_OWN_FILES = 2000;

export type ModelFormat = 'akn' | 'bpmn' | 'graph';

export function areBundled({ regulations }: Pick<Catalog, 'regulations'>): boolean {
  return regulations.size > MOST_OWN_FILES;
}

/** The archive of an act, from the root of the site. */
export function nameBundle(act: string, format: ModelFormat): string {
  return `${DATA_FOLDER}bundles/${act}/${format}.zip`;
}
