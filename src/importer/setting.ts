/** What an import has to know of the catalogue that it imports into, and of the file that it reads. */

import type { ImportedDraft } from './import-text.ts';

/** A standard that the catalogue has: a regulation may refer to it. */
export interface StandardAtHand {
  id: string;
  /** The order's record. */
  order: string;
  title: string;
}

export interface Setting {
  /** `kz`: the first folder of every record. */
  country: string;
  /** From content/site.yaml: id and name. */
  regions: Readonly<Record<string, { readonly name: string }>>;
  /** Where texts of acts are published, an id of content/site.yaml, with its name for notes to people. */
  register: { readonly id: string; readonly name: string };
  spheres: Readonly<Record<string, { readonly name: string }>>;
  /** Orders of the catalogue, by id. */
  orders: readonly string[];
  standards: readonly StandardAtHand[];
  /** Terms of the glossary. */
  glossary: readonly string[];
  /** Checksum of the bytes of the file. */
  sha256: string;
}

/** The catalogue with the orders and standards of a text that was imported before in the same run. */
export function learnStandards<Known extends Pick<Setting, 'orders' | 'standards'>>(
  known: Known,
  drafts: readonly ImportedDraft[],
): Known {
  const orders = drafts.filter(({ kind }) => kind === 'order').map(({ id }) => id);
  const standards = drafts
    .filter(({ kind }) => kind === 'standard')
    .flatMap(({ id, record: { order, titles } }) => {
      const title = typeof titles === 'object' && 'heading' in titles ? titles.heading : undefined;
      return typeof order === 'string' && typeof title === 'string' ? [{ id, order, title }] : [];
    });
  return {
    ...known,
    orders: [...new Set([...known.orders, ...orders])],
    standards: [
      ...known.standards,
      ...standards.filter(({ id }) => known.standards.every((other) => other.id !== id)),
    ],
  };
}
