/** Which region and sphere of the site an act belongs to, by the names that the site gives them. */
import { escapeRegExp } from '../../language/escape-reg-exp.ts';

export type NamedEntries = Readonly<Record<string, { readonly name: string }>>;

/** Words that every region has in its name, and the state's, which is none: every ministry has them in its. */
const COMMON =
  /^(?:республик\p{L}|казахстана?|қазақстан|республикасы|область|города?|республиканского|значения|район|облысы|қаласы|ауданы|и|в|по)$/iu;
const ENDING = /[аеёиоуыэюяйьі]{1,2}$/u;
/** A city and the district around it share their name. */
const CITY = /город|қала/iu;
/** A case ending at most: «Северн» + «ой», «Приозёрск» + «а». */
const SUFFIX = '\\p{Ll}{0,5}(?!\\p{L})';

/** The beginnings of the telling words of a name: «Северо-Южная область» → «Северо-Южн». */
function stems(name: string): string[] {
  return name
    .split(/\s+/u)
    .filter((word) => word !== '' && !COMMON.test(word))
    .map((word) => word.replace(ENDING, ''));
}

/** All telling words of a name stand in the text, in whatever case. */
function names(name: string, text: string): boolean {
  const parts = stems(name);
  return (
    parts.length > 0 &&
    (!CITY.test(name) || CITY.test(text)) &&
    parts.every((stem) => new RegExp(`(?<![\\p{L}-])${escapeRegExp(stem)}${SUFFIX}`, 'iu').test(text))
  );
}

/** The entry with the longest name that the text names: «Западная область» is not «Северо-Западная область». */
function entryIn(text: string, entries: NamedEntries): string | undefined {
  return Object.entries(entries)
    .filter(([, { name }]) => names(name, text))
    .toSorted(([, one], [, other]) => other.name.length - one.name.length)[0]?.[0];
}

/** The region of site.yaml that an authority is of; nothing when none is named. */
export function findRegion(authority: string, regions: NamedEntries): string | undefined {
  return entryIn(authority, regions);
}

/** The sphere of site.yaml that a title names: «… в сфере образования»; nothing when it names none. */
export function findSphere(title: string, spheres: NamedEntries): string | undefined {
  const [, sphere] = /\sв\s(?:сфере|области)\s(.{3,200})/su.exec(title) ?? [];
  return sphere === undefined ? undefined : entryIn(sphere, spheres);
}
