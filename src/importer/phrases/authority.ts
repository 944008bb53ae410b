/**
 * Names of authorities in the nominative. Requisites have them in the genitive («Постановление
 * Восточно-Казахстанского областного акимата»); records keep «Восточно-Казахстанский областной акимат».
 */
import type { Read } from '../sourced.ts';
import { match, type Words } from '../words.ts';

type Gender = 'masculine' | 'neuter';

/** Heads in the genitive with their nominative: the word that bends, what follows it stays as it is. */
const HEADS: readonly (readonly [RegExp, string, Gender])[] = [
  [/^акимата$/iu, 'акимат', 'masculine'],
  [/^маслихата$/iu, 'маслихат', 'masculine'],
  [/^акима$/iu, 'аким', 'masculine'],
  [/^аппарата$/iu, 'аппарат', 'masculine'],
  [/^министра$/iu, 'министр', 'masculine'],
  [/^премьер-министра$/iu, 'премьер-министр', 'masculine'],
  [/^председателя$/iu, 'председатель', 'masculine'],
  [/^руководителя$/iu, 'руководитель', 'masculine'],
  [/^начальника$/iu, 'начальник', 'masculine'],
  [/^директора$/iu, 'директор', 'masculine'],
  [/^заместителя$/iu, 'заместитель', 'masculine'],
  [/^прокурора$/iu, 'прокурор', 'masculine'],
  [/^президента$/iu, 'президент', 'masculine'],
  [/^секретаря$/iu, 'секретарь', 'masculine'],
  [/^комитета$/iu, 'комитет', 'masculine'],
  [/^департамента$/iu, 'департамент', 'masculine'],
  [/^суда$/iu, 'суд', 'masculine'],
  [/^исполняющего$/iu, 'исполняющий', 'masculine'],
  [/^правительства$/iu, 'правительство', 'neuter'],
  [/^министерства$/iu, 'министерство', 'neuter'],
  [/^агентства$/iu, 'агентство', 'neuter'],
  [/^управления$/iu, 'управление', 'neuter'],
  [/^правления$/iu, 'правление', 'neuter'],
];
/** Adjectives with the stress on the ending: «городского» is «городской», not «городский». */
const STRESSED = /^(?:городск|областн|краев)ого$/iu;

/** Words of titles that are written with a capital. */
const TITLE = /^(?:генеральн|главн|верховн|национальн|государственн|перв|исполняющ)(?:ого|его)$/iu;

function asWritten(nominative: string, genitive: string): string {
  // «Премьер-Министра» has two capitals: each part of the word keeps its own.
  const parts = genitive.split('-');
  return nominative
    .split('-')
    .map((part, at) => {
      const first = parts[at]?.charAt(0) ?? '';
      return first !== first.toLowerCase() ? first + part.slice(1) : part;
    })
    .join('-');
}

function adjective(word: string, gender: Gender): string | undefined {
  if (/[сц]кого$/u.test(word) && !STRESSED.test(word)) {
    return word.replace(/ого$/u, gender === 'neuter' ? 'ое' : 'ий');
  }
  if (STRESSED.test(word)) return word.replace(/ого$/u, gender === 'neuter' ? 'ое' : 'ой');
  // «Степной» or «Лунный»: of a name only the stress tells, and no text has it.
  if (/^\p{Lu}/u.test(word) && !TITLE.test(word)) return undefined;
  if (/ого$/u.test(word)) return word.replace(/ого$/u, gender === 'neuter' ? 'ое' : 'ый');
  if (/его$/u.test(word)) return word.replace(/его$/u, gender === 'neuter' ? 'ее' : 'ий');
  return undefined;
}

interface Head {
  at: number;
  nominative: string;
  gender: Gender;
}

function headAt(words: readonly string[]): Head | undefined {
  for (const [at, word] of words.entries()) {
    const head = HEADS.find(([genitive]) => genitive.test(word));
    if (head !== undefined) return { at, nominative: asWritten(head[1], word), gender: head[2] };
    if (adjective(word, 'masculine') === undefined) return undefined;
  }
  return undefined;
}

/** The nominative of one name: adjectives and the head bend, the rest stays. */
function bend(name: string): string | undefined {
  // «и.о. Министра»: the head is inside the abbreviation, and «Министра» hangs on it.
  if (/^и\.\s?о\.\s/iu.test(name)) return name;
  const words = name.split(' ');
  const head = headAt(words);
  if (head === undefined) return undefined;
  return words
    .map((word, at) => {
      if (at === head.at) return head.nominative;
      return at < head.at ? (adjective(word, head.gender) ?? word) : word;
    })
    .join(' ');
}

const KAZAKH_GENITIVE = /(?<=\p{L}{2})[нтд][ыіi]ң$/u;
/** «… – Министра …», «… – министра»: a second office of the same person. */
const SECOND_OFFICE = /\s[–—-]\s(?=\p{L})/u;

/** The name of an authority in the nominative; nothing when the head of the name is not known. */
export function nominative(genitive: string): string | undefined {
  if (KAZAKH_GENITIVE.test(genitive)) return genitive.replace(KAZAKH_GENITIVE, '');
  const offices = genitive.split(SECOND_OFFICE).map(bend);
  const [first, ...others] = offices;
  if (first === undefined) return undefined;
  const names = genitive.split(SECOND_OFFICE);
  return [first, ...others.map((office, at) => office ?? names[at + 1] ?? '')].join(' – ');
}

/** «постановление акимата … и решение маслихата …»: a joint act is recorded under the first of them. */
const JOINT = /\s(?:и|мен)\s(?:совместн\p{L}+\s)?(?:решени|постановлени|приказ|шеш[іi]м|қаулы|бұйры)/diu;

/** An authority from its name in the genitive; as it stands when its head is not known. */
export function readAuthority(words: Words): Words | Read {
  const own = match(words, JOINT)?.before ?? words;
  const value = nominative(own.text);
  return value === undefined || value === own.text ? own : { value, from: own };
}

/** Whether a name could not be put into the nominative, so that an editor has to. */
export function needsNominative(authority: Words | Read): boolean {
  return 'offsets' in authority && nominative(authority.text) === undefined;
}
