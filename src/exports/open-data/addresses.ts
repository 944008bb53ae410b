/** Where open data stands in a site, and what it is called from outside. Changing an address breaks somebody's program. */
import type { ChannelKind, Site } from '../../model/records.ts';

/** Version 1. */
export const DATA_FOLDER = 'data/v1/';

/** Kinds of records that have a file each, with the folder of their files. */
export const DATA_FOLDERS = {
  regulation: 'regulations',
  act: 'acts',
  order: 'orders',
  standard: 'standards',
  rules: 'rules',
  service: 'services',
  calendar: 'calendars',
} as const;

export type DataKind = keyof typeof DATA_FOLDERS;

/** The file of a record, from the root of the site. */
export function nameDataFile(kind: DataKind, id: string): string {
  return `${DATA_FOLDER}${DATA_FOLDERS[kind]}/${id}.json`;
}

/** What a schema is about: a kind of record in its file, or the record alone. */
export function nameSchemaFile(name: string): string {
  return `${DATA_FOLDER}schemas/${name}.json`;
}

/** The page of a record in the catalogue's own language. */
export function namePage(kind: DataKind, id: string): string {
  return kind === 'calendar' ? `deadline/${id.split('/').at(-1)}/` : `${DATA_FOLDERS[kind]}/${id}/`;
}

/**
 * A whole address where the site knows its own, else a path from the root of its host.
 *
 * @param path from the root of the site
 */
export function writeAddress({ address }: Pick<Site, 'address'>, path: string): string {
  return address === undefined
    ? encodeURI(`/${path}`)
    : new URL(encodeURI(path), address.replace(/\/?$/, '/')).href;
}

/** Linked data of a regulation, or of a service: their ids have not the same length. */
export const nameGraphFile = (id: string) => `${DATA_FOLDER}graph/${id}.jsonld`;

/** Kinds of records that are documents of law. */
export const LAW_KINDS = ['act', 'regulation', 'order', 'rules'] as const satisfies DataKind[];

/** A document of law as Akoma Ntoso, beside its page. */
export const nameAknFile = (kind: (typeof LAW_KINDS)[number], id: string) => `${namePage(kind, id)}akn.xml`;

/** The whole path of a channel as BPMN. Names of processes hold no point, so that no process has such an address. */
export const nameChannelModel = (id: string, channel: ChannelKind) =>
  `${namePage('regulation', id)}channel.${channel}.bpmn`;

/** A process as BPMN. */
export const nameProcessModel = (id: string, process: string) =>
  `${namePage('regulation', id)}${process}.bpmn`;
