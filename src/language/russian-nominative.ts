/**
 * The nominative of Russian names that stand in another case. The head of a name and the adjectives before it bend, what
 * follows the head stays as it is: «сотрудником отдела кадров» is the «сотрудник отдела кадров».
 */

/** Endings of the instrumental with those of the nominative, the longest first. */
const NOUNS: readonly (readonly [RegExp, string])[] = [
  [/лицом$/u, 'лицо'],
  [/лицами$/u, 'лица'],
  [/ствами$/u, 'ства'],
  [/ством$/u, 'ство'],
  [/(?<=тел)ями$/u, 'и'],
  [/(?<=тел)[ея]м?$/u, 'ь'],
  [/(?<=[аи]р)ями$/u, 'и'],
  [/(?<=[аи]р)ем$/u, 'ь'],
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

const STRESSED = /^(?:городск|областн|основн|правов|страхов|головн|складск|заводск)/iu;

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
export function fromInstrumental(name: string): string | undefined {
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

/** A name out of the genitive, where it is the doer of a noun: «ввод оператора» is the «оператор»'s. */
export function fromGenitive(name: string): string | undefined {
  const [head = '', ...rest] = name.split(' ');
  const noun = head
    .replace(/ля$/u, 'ль')
    .replace(/(?<=[аи])ря$/u, 'рь')
    .replace(/ии$/u, 'ия')
    .replace(/(?<=[нтркд])а$/u, '');
  return noun === head ? undefined : [noun, ...rest].join(' ');
}
