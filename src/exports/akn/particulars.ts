/** Acts as Akoma Ntoso names them: those of the catalogue and those of which only the particulars are known. */
import { defined } from '../../model/defined.ts';
import type { ActRef } from '../../model/records.ts';
import type { CausingAct, LawDocument } from './document.ts';
import { nameEli, nameWork, type Particulars } from './names.ts';

/** What stands round the records of a catalogue. */
export interface AknContext {
  /** ISO day of the build. */
  date: string;
  /** Address of the page of a record, and of its text in the register, where there is one. */
  page: string;
  official?: string | undefined;
}

/** The country of a record is the first part of its id. */
export const readCountry = (id: string) => id.split('/')[0] ?? '';

const nameInWords = ({ kind, authority, number, date }: Particulars) =>
  [kind, authority, date, `№ ${number}`].filter((part) => part !== undefined).join(', ');

/** Another act, by the particulars that a record gives. */
export function toCause(country: string, act: ActRef | Particulars): CausingAct {
  return { href: nameWork(country, act), name: nameInWords(act) };
}

/** Who made it and what it is called, for an act or an order. */
export function describeWork(
  id: string,
  record: Particulars & { kind: string; title: string },
  { page, official }: AknContext,
): Pick<LawDocument, 'country' | 'work' | 'aliases' | 'authority' | 'number' | 'date' | 'title' | 'kind'> {
  const country = readCountry(id);
  const { kind, authority, number, date, title } = record;
  const names = defined({ eli: nameEli(country, record), page, register: official });
  return {
    country,
    work: nameWork(country, record),
    aliases: Object.entries(names).map(([name, value]) => ({ name, value: String(value) })),
    kind,
    authority,
    number,
    date,
    title,
  };
}
