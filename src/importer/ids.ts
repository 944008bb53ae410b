/** Names of records: the same act gets the same name, whoever imports it. */
import { slug } from '../language/slug.ts';
import { russianMinister } from './ministries.ts';

/** Longer file names are cut at a word. */
const LONGEST_NAME = 48;

/** `kz/akmola` and `2015-06-26`, `А-7/298` give `kz/akmola/2015-a-7-298`. What is not known is `unknown`. */
export function actId(shelf: string, date: string | undefined, number: string | undefined): string {
  return `${shelf}/${date?.slice(0, 4) ?? 'unknown'}-${slug(number ?? '') || 'unknown'}`;
}

/** Names below a folder: a service by its title; the second of one name gets a number. */
export class UniqueNames {
  readonly #taken = new Set<string>();

  name(title: string): string {
    const wanted = slug(title, LONGEST_NAME) || 'unknown';
    let name = wanted;
    for (let copy = 2; this.#taken.has(name); copy += 1) name = `${wanted}-${copy}`;
    this.#taken.add(name);
    return name;
  }
}

/** Words of a ministry's name that its short name has no letter of. */
const LITTLE = /^(?:и|республики|казахстан|рк|және|қазақстан|республикасы(?:ның)?|қр)$/iu;

/** Whose acts hold in the whole country: «Министр …», «Председатель Агентства Республики Казахстан …». */
export function isNational(authority: string): boolean {
  return /министр|правительств|үкімет|республики казахстан|национальн(?:ый|ого) банк/iu.test(authority);
}

/**
 * The folder of an authority's orders: `gov` for the government, initials for a ministry: «Министр образования и
 * науки Республики Казахстан» gives `mon`; the whole name of another one.
 */
export function authorityFolder(authority: string): string {
  return folderByName(russianMinister(authority) ?? authority);
}

function folderByName(authority: string): string {
  if (/^(?:правительств|қазақстан республикасының? үкімет)/iu.test(authority)) return 'gov';
  const words = authority.match(/\p{L}+/gu) ?? [];
  const ministry = words.findIndex((word) => /^министр/iu.test(word));
  if (ministry === -1) return slug(authority, LONGEST_NAME) || 'unknown';
  // In Kazakh the ministry is named before its minister.
  const named = /министр[іi]/iu.test(words[ministry] ?? '')
    ? words.slice(0, ministry + 1)
    : words.slice(ministry);
  const initials = named.filter((word) => !LITTLE.test(word));
  return slug(initials.map((word) => word.charAt(0)).join('')) || 'unknown';
}
