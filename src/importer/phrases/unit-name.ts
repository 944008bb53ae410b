/**
 * Names of those who take part, in the cases of a sentence: «сотрудником отдела кадров» is «сотрудник отдела кадров».
 * The head of a name and the adjectives before it bend, what follows the head stays as it is.
 */
import { memoize } from '../../model/memoize.ts';
import { slice, type Words } from '../words.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}-]*/gu;
/** What a noun or an adjective ends with in its cases. */
const ENDING =
  /^(?:[аеёиоуыэюяьй]|[оеё]й|[оеё]ю|[оеё]м|[ая]м|[ая]ми|[ая]х|[оеё]в|ий|ый|ая|яя|ое|ее|ые|ие|[ое]го|[ое]му|[ыи]м|[ыи]х|[ыи]ми|ую|юю|ью|ии|ию|ия|иям|иями|иях|ией|ием|ств[оае]м?|)$/u;
const SHORTEST = 3;

export interface NameToken {
  text: string;
  start: number;
  end: number;
}

/** Sentences are held against every name of a regulation, and names against every sentence. */
export const tokensIn = memoize((text: string): readonly NameToken[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  })),
);

/** Whether two words are forms of one: «отделом» and «отдел», not «отделение». */
export function sameWord(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  if (a === b) return true;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  if (same < SHORTEST) return false;
  // «орган» and «органы» share all of the shorter one; «работник» and «работа» do not.
  for (let cut = same; cut >= Math.max(SHORTEST, same - 2); cut -= 1)
    if (ENDING.test(a.slice(cut)) && ENDING.test(b.slice(cut))) return true;
  return false;
}

export type NameCase = 'nominative' | 'instrumental' | 'other';

/** The case of a word, seen beside its nominative. */
export function detectCase(word: string, nominative: string): NameCase {
  const [a, b] = [word.toLowerCase(), nominative.toLowerCase()];
  if (a === b) return 'nominative';
  if (/(?:[оеё]м|[ыи]м|[ыи]ми|[ая]ми|[оеё]ю|ью)$/u.test(a)) return 'instrumental';
  // «комиссией», «частью»; of «-ой» only the nominative tells whether it is a genitive: both are taken for the doer.
  if (/(?:[оеё]й)$/u.test(a) && /[аяь]$/u.test(b)) return 'instrumental';
  // «сотрудники» of the list is «сотрудник» of the step.
  if (/[ыи]$/u.test(b) && a === b.slice(0, -1)) return 'nominative';
  if (/[ыи]$/u.test(a) && a.slice(0, -1) === b) return 'nominative';
  return 'other';
}

/** What a unit is a part of, or what it is a unit for: words that go on with its name. */
const OWNER =
  /^(?:отдел|управлени|сектор|канцеляри|комисси|услугодател|цон|центр|корпораци|комитет|департамент|подразделени|министерств|акимат|аппарат|кадр|орган|вуз|заведени|учреждени|организаци|служб|кафедр|филиал|инспекци|районн?|город|област|республик|казахстан|предприяти|бюро|агентств|групп|приемн|регистратур|общежити|школ|колледж|университет|институт|академи|библиотек|архив|палат|суд|прокуратур|полици|ведомств|территориальн|структурн|государственн|высш|учебн|местн|исполнительн|уполномоченн|медицинск|обслуживани|населени)/iu;
const ACRONYM = /^\p{Lu}{2,}\p{Ll}{0,3}$/u;
/** «подразделения по контролю за охранной деятельностью», «отдела по работе с населением». */
const PURPOSE =
  /^по\s[^,;.()–—]{3,80}?(?=\s(?:в\s|на\s|не\s|и\s\p{Ll}+(?:ет|ит)|\p{Ll}{3,}(?:ет|ют|ит|ят|ат)(?:ся)?(?!\p{L})|при\s|со\s)|[,;.()–—]|$)/u;
/** «должностное лицо, ответственное за делопроизводство,» */
const DUTY = /^,\s(?:ответственн|уполномоченн|осуществляющ)\p{L}+\s[^,;.]{3,100}(?=,|$)/u;

/** The end of a name that begins with a role: with the owners that follow it. */
export function findNameEnd(text: string, end: number): number {
  for (;;) {
    const rest = text.slice(end);
    const duty = DUTY.exec(rest)?.[0];
    if (duty !== undefined) return end + duty.length;
    const gap = /^\s/u.exec(rest)?.[0].length;
    if (gap === undefined) return end;
    const purpose = PURPOSE.exec(rest.slice(gap))?.[0];
    if (purpose !== undefined) {
      end += gap + purpose.length;
      continue;
    }
    const word = /^[\p{L}\p{N}-]+/u.exec(rest.slice(gap))?.[0];
    if (word === undefined) return end;
    // «полицейской службы»: the adjective is part of the name of what follows.
    const next = /^\s(?<next>[\p{L}-]+)/u.exec(rest.slice(gap + word.length))?.groups?.next;
    const describes = /(?:ой|ей|ого|его|ых|их)$/u.test(word) && next !== undefined && OWNER.test(next);
    if (!describes && !OWNER.test(word) && !ACRONYM.test(word)) return end;
    // «руководителю», «отделу»: to whom, and no part of the name.
    if (/(?:[аоеё]му|ю|ам|ям|у)$/u.test(word) && !/(?:бюро|у)$/u.test(word.slice(0, -1))) return end;
    end += gap + word.length;
  }
}

/** Endings of the instrumental with those of the nominative, the longest first. */
const NOUNS: readonly (readonly [RegExp, string])[] = [
  [/лицом$/u, 'лицо'],
  [/лицами$/u, 'лица'],
  [/ствами$/u, 'ства'],
  [/ством$/u, 'ство'],
  [/(?<=тел)ями$/u, 'и'],
  [/(?<=тел)[ея]м?$/u, 'ь'],
  [/ниями$/u, 'ния'],
  [/нием$/u, 'ние'],
  [/тием$/u, 'тие'],
  [/иями$/u, 'ии'],
  [/ией$/u, 'ия'],
  [/ами$/u, 'ы'],
  [/ями$/u, 'и'],
  [/частью$/u, 'часть'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])ой$/u, 'а'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])ом$/u, ''],
  [/(?<=[кгхц])ами$/u, 'и'],
];
const PEOPLE = /(?:ник|щик|чик)ами$/u;
const ADJECTIVE = /(?:ым|им|ыми|ими|[нкгхжшщврст]ой|[шщн]ей)$/u;

type Gender = 'masculine' | 'feminine' | 'neuter' | 'plural';

function detectGender(nominative: string): Gender {
  if (/[ыи]$/u.test(nominative)) return 'plural';
  if (/[ое]$/u.test(nominative)) return 'neuter';
  return /[ая]$|часть$/u.test(nominative) ? 'feminine' : 'masculine';
}

const STRESSED = /^(?:городск|областн|основн|участков)/iu;

function declineAdjective(word: string, gender: Gender): string | undefined {
  const soft = /(?:им|ими|ей)$/u.test(word);
  const sibilant = /[гкхжшчщ](?:им|ими|ой|ей)$/u.test(word);
  const stem = word.replace(/(?:ым|им|ой|ей|ыми|ими)$/u, '');
  if (gender === 'plural') return `${stem}${soft || sibilant ? 'ие' : 'ые'}`;
  if (gender === 'neuter') return `${stem}${soft && !sibilant ? 'ее' : 'ое'}`;
  if (gender === 'feminine') return `${stem}${soft && !sibilant ? 'яя' : 'ая'}`;
  if (STRESSED.test(word)) return `${stem}ой`;
  return `${stem}${soft || sibilant ? 'ий' : 'ый'}`;
}

function declineNoun(word: string): string | undefined {
  if (PEOPLE.test(word)) return word.replace(/ами$/u, 'и');
  const found = NOUNS.find(([ending]) => ending.test(word));
  return found && word.replace(found[0], found[1]);
}

/**
 * A name out of the instrumental: «приемной комиссией вуза» gives «приемная комиссия вуза». Nothing when its head is
 * none that is known to bend so; an acronym does not bend.
 */
export function nominativeName(name: string): string | undefined {
  const words = name.split(' ');
  // Adjectives stand before the head, and all of them are in its case.
  let place = 0;
  while (ADJECTIVE.test(words[place] ?? '') && isInstrumental(words[place + 1])) place += 1;
  const word = words[place];
  const noun = word && declineNoun(word);
  if (word === undefined || noun === undefined) return undefined;
  const gender = detectGender(noun);
  return words
    .map((one, index) => {
      if (index === place) return noun;
      return index < place ? (declineAdjective(one, gender) ?? one) : one;
    })
    .join(' ');
}

function isInstrumental(word: string | undefined): boolean {
  return word !== undefined && (ADJECTIVE.test(word) || declineNoun(word) !== undefined);
}

/** The words of the name that begins at an offset of a sentence and has its role up to another one. */
export function nameFrom(words: Words, start: number, end: number): Words {
  return slice(words, start, findNameEnd(words.text, end));
}
