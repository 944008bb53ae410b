/**
 * Who takes part in a service, by the names that acts give them. A name is written once for all its cases:
 * `специалист{,ы;ом,ами;а,ов}` is the nominative, the instrumental and the genitive, each in both numbers. All in lower
 * case, as the text is when it is searched: patterns that ignore case take a second to compile.
 */

interface Role {
  /** Name of the unit in a record. */
  id: string;
  names: readonly string[];
}

const PERSON = '(?:сотрудник|работник|специалист|инспектор|методист){,и,ы;ом,ами;а,ов}';
const CON =
  '(?:цон-?(?:а|ов|ом|е)?|центр(?:а|ов)?(?: обслуживания(?: населения)?)?|государственной корпораци(?:и|ей)|корпорации|филиала государственной корпорации)';

/** From the particular to the general: the first name that stands in a place counts. */
const ROLES: readonly Role[] = [
  {
    id: 'clerk',
    names: [
      `${PERSON} (?:канцелярии|приемной)`,
      'канцеляри{я;ей,ею;и}',
      'делопроизводител{ь,и;ем,ями;я,ей}',
      '(?:көрсетілетін қызметті беруші(?:нің)? )?(?:кеңсе|кеңсесінің) (?:қызметкері|маманы|меңгерушісі)',
      'кеңсесі',
      'кеңсе',
    ],
  },
  { id: 'secretary', names: ['секретар{ь,и;ем,ями;я,ей}', 'хатшысы?'] },
  { id: 'con-operator', names: [`оператор{,ы;ом,ами;а,ов} ${CON}`, 'оператор{,ы;ом,ами;а,ов}'] },
  {
    id: 'con-storage',
    names: [
      `${PERSON} накопительного (?:сектора|отдела)`,
      'накопительн{ый;ым;ого} (?:сектор|отдел){;ом;а}',
      'жинақтау (?:бөлімі|секторы)',
    ],
  },
  {
    id: 'con-worker',
    names: [
      `${PERSON} (?:(?:сектора|отдела|отделения|зала|операционного|накопительного|территориального|районного|городского|выдачи|при[её]ма|документов) )*${CON}`,
      '(?:хқко|хқо|хқо-ның|халыққа қызмет көрсету орталығының|мемлекеттік корпорацияның|мемлекеттік корпорация) (?:қызметкері|инспекторы|операторы)',
    ],
  },
  { id: 'con', names: ['цон{;ом;а}', 'государственн{ая;ой;ой} корпораци{я;ей;и}', 'мемлекеттік корпорация'] },
  { id: 'courier', names: ['курьер{,ы;ом,ами;а,ов}', 'курьері?'] },
  {
    id: 'deputy-head',
    names: [
      'заместител{ь,и;ем,ями;я,ей} (?:руководителя|начальника|директора|председателя|акима|министра)',
      'басшының орынбасары',
    ],
  },
  {
    id: 'department-head',
    names: [
      '(?:руководител|заведующ|начальник){ь,и,ий,ая,,;ем,им,ей,ом;я,его,а} (?:отдела|сектора|службы|управления|департамента|структурного подразделения|подразделения|отделения)',
      'бөлім (?:басшысы|меңгерушісі)',
    ],
  },
  { id: 'akim', names: ['аким{,ы;ом,ами;а,ов}', 'әкімі?'] },
  {
    id: 'head',
    names: [
      'руководств{о;ом;а}',
      'руководител{ь,и;ем,ями;я,ей}',
      'начальник{,и;ом,ами;а,ов}',
      'директор{,а;ом,ами;а,ов}',
      'председател{ь;ем;я}',
      '(?:первый )?министр{;ом;а}',
      'директоры',
      'басшысы',
      'басшылығы',
      'басшылық',
      'басшы',
    ],
  },
  { id: 'commission', names: ['(?:специальн[а-яё]+ )?комисси{я;ей,ею;и}', 'комиссия(?:сы)?'] },
  { id: 'doctor', names: ['врач{,и;ом,ами;а,ей}', 'дәрігері?'] },
  { id: 'registrar', names: ['регистратор{,ы;ом,ами;а,ов}', 'тіркеуші'] },
  { id: 'accountant', names: ['бухгалтер{,ы;ом,ами;а,ов}'] },
  { id: 'akimat', names: ['акимат{;ом;а}', 'әкімдігі'] },
  {
    id: 'specialist',
    names: [
      'ответственн{ый,ые;ым,ыми;ого,ых} (?:исполнител|специалист|сотрудник|работник){ь,и,,ы;ем,ями,ом,ами;я,ей,а,ов}',
      'исполнител{ь,и;ем,ями;я,ей}',
      `(?:главн|ведущ|уполномоченн){ый,ий;ым,им;ого,его} специалист{;ом;а}`,
      `${PERSON}`,
      'должностн{ое;ым;ого} лиц{о;ом;а}',
      'жауапты (?:орындаушысы|орындаушы|маманы|маман|қызметкері)',
      'орындаушы',
      'маманы?',
    ],
  },
  {
    id: 'department',
    names: ['(?:структурн{ое;ым;ого} )?подразделени{е;ем;я}', 'отдел{;ом;а}', 'сектор{;ом;а}'],
  },
  {
    id: 'recipient',
    names: [
      '(?:услугополучател|потребител|получател|заявител){ь,и;ем,ями;я,ей}',
      'көрсетілетін қызметті алушы',
      'өтініш беруші',
      'тұтынушы',
    ],
  },
  {
    id: 'provider',
    names: [
      'услугодател{ь,и;ем,ями;я,ей}',
      'уполномоченн{ый;ым;ого} орган{;ом;а}',
      'көрсетілетін қызметті беруші',
      'уәкілетті орган',
    ],
  },
];

const LETTER = '[\\p{L}\\p{N}-]';
/** Whose worker or department it is; it belongs to the name. */
const OWNER = `(?: (?:услугодателя|уполномоченного органа|${CON}|отдела|управления|сектора|регистратуры|структурного подразделения|акимата|аппарата акима|местного исполнительного органа|комиссии|көрсетілетін қызметті берушінің)(?!${LETTER}))*`;

export type GrammaticalCase = 'nominative' | 'instrumental' | 'genitive';

/** `канцеляри{я;ей,ею;и}` in the case of that place: `канцеляри(?:я)`. Nothing for a name that has no such case. */
function inCase(name: string, place: number): string | undefined {
  // A Kazakh name takes its endings behind it; «алушының енгізуі» is what he himself does.
  if (!name.includes('{')) return [name, undefined, `${name}[ндт][іы]ң`][place];
  const parts = name.split(/[{}]/u);
  return parts
    .map((part, index) =>
      index % 2 === 0 ? part : `(?:${(part.split(';')[place] ?? '').replaceAll(',', '|')})`,
    )
    .join('');
}

/** «государственный ветеринарно-санитарный инспектор»: adjectives belong to the name. By cases. */
const ADJECTIVES = ['ый|ий|ая|ое|ые|ие', 'ым|им|ой|ей|ыми|ими', 'ого|его|ой|ей'];

/** Finds any role in one case, its owner included; the group that took part is the role. */
function pattern(place: number): RegExp {
  const adjective = ADJECTIVES[place];
  const roles = ROLES.flatMap(({ id, names }) => {
    const alternatives = names.flatMap((name) => inCase(name, place) ?? []);
    return alternatives.length === 0 ? [] : [`(?<${makeGroup(id)}>${alternatives.join('|')})`];
  });
  return new RegExp(
    `(?<!${LETTER})(?:[а-яё-]{3,}(?:${adjective}) ){0,2}?(?:${roles.join('|')})(?!${LETTER})${OWNER}`,
    'gu',
  );
}

/** A group has no hyphen in its name. */
function makeGroup(id: string): string {
  return id.replaceAll('-', '_');
}

export function nameRole(group: string): string {
  return group.replaceAll('_', '-');
}

export const ROLE_PATTERNS: Readonly<Record<GrammaticalCase, RegExp>> = {
  nominative: pattern(0),
  instrumental: pattern(1),
  genitive: pattern(2),
};
