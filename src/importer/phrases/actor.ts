/** Who acts in a sentence: «канцелярия принимает …», «рассмотрение документов руководителем», «ввод оператора ЦОНа». */
import { slug } from '../../language/slug.ts';
import { memoizeRecent } from '../../model/memoize.ts';
import { match, slice, type Words } from '../words.ts';
import { type GrammaticalCase, nameRole, ROLE_PATTERNS } from './roles.ts';

export interface Actor {
  /** Name of the role, as units of records are named. */
  role: string;
  words: Words;
  case: GrammaticalCase | 'accusative';
}

/** «подписанной руководителем», «приложенных услугополучателем»: who did that is not who acts here. */
const PARTICIPLE_BEFORE = /\p{L}{3,}(?:нн|т|ем|им)(?:ый|ого|ому|ом|ая|ой|ую|ое|ые|ых)\s+$/u;
/** After these an inanimate name is no subject: «направляет в накопительный сектор», «через портал». */
const PREPOSITION_BEFORE = /(?:^|\s)(?:в|во|на|через|за|из|с|к|о|об|от|для|по|либо|или|и)\s+$/iu;
/** «ввод оператора», «обращение потребителя»: the doer of such a noun stands in the genitive right after it. */
const NOUN_BEFORE = /(?:^|\s)(?:ввода?|входа?|авторизаци[яи]|обращени[ея]|регистраци[яи])\s+$/iu;
/** «ИИС ЦОН» is a system and no centre. */
const NAME_BEFORE = /\p{Lu}{2,}\s+$/u;
/** «для обработки запроса услугодателем»: who does that does it later. */
const PURPOSE_BEFORE = /(?:^|\s)для\s[^,]{0,36}$/u;
/** «поступают в накопительный сектор»: there the work goes on. */
const ARRIVAL_BEFORE = /(?:^|\s)поступ\p{L}+\s(?:в|к)\s+$/iu;
/** «заключает с услугополучателем договор», «между вузом и …»: with whom, not by whom. */
const TOGETHER_BEFORE = /(?:^|\s)(?:с|со|между|перед|над|под)\s+(?:\p{L}+(?:ым|им|ой|ей)\s+)?$/iu;
/** «алушы туралы деректер», «беруші арқылы»: what it is about, and no doer. */
const KAZAKH_OBJECT = /^\s(?:туралы|жөнінде|үшін|арқылы)/u;
/** How far back those words can stand. */
const REACH = 40;

interface RolePlace {
  role: string;
  start: number;
  end: number;
}

/** A step is asked several times who acts in it, and each time every role is looked for. */
const placesIn = {
  nominative: memoizeRecent((text: string) => findPlaces(text, 'nominative')),
  instrumental: memoizeRecent((text: string) => findPlaces(text, 'instrumental')),
  genitive: memoizeRecent((text: string) => findPlaces(text, 'genitive')),
} as const;

function findPlaces(said: string, kind: GrammaticalCase): readonly RolePlace[] {
  const lower = said.toLowerCase();
  // A letter that is longer in lower case would shift the places; no language of acts has it.
  const text = lower.length === said.length ? lower : said;
  return Array.from(text.matchAll(ROLE_PATTERNS[kind])).flatMap(({ index: start, 0: found, groups }) => {
    const [group] = Object.entries(groups ?? {}).find(([, part]) => part !== undefined) ?? [];
    const end = start + found.length;
    if (group === undefined || KAZAKH_OBJECT.test(said.slice(end))) return [];
    return [{ role: nameRole(group), start, end }];
  });
}

function* all(words: Words, kind: GrammaticalCase): Generator<Actor & { start: number; before: string }> {
  for (const { role, start, end } of placesIn[kind](words.text)) {
    const before = words.text.slice(Math.max(0, start - REACH), start);
    yield { role, words: slice(words, start, end), case: kind, start, before };
  }
}

function find(
  words: Words,
  kind: GrammaticalCase,
  accepts: (before: string, start: number, text: string) => boolean,
): Actor | undefined {
  for (const { start, before, ...actor } of all(words, kind)) {
    if (accepts(before, start, actor.words.text)) return actor;
  }
  return undefined;
}

/** Every role that the words name in the nominative, where it can be a subject. */
export function findRoles(words: Words): Actor[] {
  return [...all(words, 'nominative')]
    .filter(({ before }) => !PREPOSITION_BEFORE.test(before))
    .map(({ start: _, before: __, ...actor }) => actor);
}

/** The first name of a role in the words, in the nominative: an entry of the list of units. */
export function findRole(words: Words): Actor | undefined {
  return find(words, 'nominative', () => true);
}

/** Whether a name in that case can be the doer, by the words right before it. */
export function canAct(before: string, kind: 'nominative' | 'instrumental'): boolean {
  const near = before.slice(-REACH);
  if (kind === 'nominative') return !PREPOSITION_BEFORE.test(near) && !NAME_BEFORE.test(near);
  return !PARTICIPLE_BEFORE.test(near) && !PURPOSE_BEFORE.test(near) && !TOGETHER_BEFORE.test(near);
}

/** Who does what the sentence says, if it says who. */
export function findActor(words: Words): Actor | undefined {
  const nominative = [...all(words, 'nominative')];
  const [opening] = nominative;
  if (opening?.start === 0) return bare(opening);
  const genitive = [...all(words, 'genitive')];
  const found =
    genitive.find(({ before }) => NOUN_BEFORE.test(before)) ??
    [...all(words, 'instrumental')].find(({ before }) => canAct(before, 'instrumental')) ??
    nominative.find(({ before }) => canAct(before, 'nominative')) ??
    // «алушының порталда … енгізуі»: in Kazakh the doer of a noun stands first.
    genitive.find(({ start, words: { text } }) => start === 0 && text.endsWith('ң'));
  return found && bare(found);
}

function bare({ role, words, case: form }: Actor): Actor {
  return { role, words, case: form };
}

/** «участковый врач осматривает …»: a doer that no dictionary knows stands before a verb in the singular. */
const SUBJECT =
  /^(?<subject>\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,3}?) (?:(?:в течение|не позднее|в день) [^,;.]{3,60}? )?(?<!\p{L})\p{L}{2,}(?:[аеяу]ет|[иы]т|[её]т)(?= )/du;
/** Papers do nothing, and what is done to them is another's work. */
const PAPER =
  /документ|заявлени|запрос|результат|справк|услуг|решени|срок|ответ|пакет|письм|(?:(?<!управле|отделе|подразделе|учрежде)ние|(?<!инспек|организа|корпора|федера|ассоциа)ция|ка)(?: |$)/iu;
/** What opens a sentence and is nobody: a verb, a preposition, a pronoun. */
const NO_SUBJECT =
  /(?<!\p{L})(?:после|до|при|по|в|во|на|за|из|с|со|к|о|об|от|для|не|и|или|либо|его|ее|её|их|это|что|котор\p{L}+)(?!\p{L})|\p{L}(?:[аеяу]ет|[иы]т|[ую]ют|[яа]т)(?:ся)?(?=\s|$)/iu;
const ROLE_LENGTH = 40;

/** The doer that stands before the verb, whoever it is. */
export function findSubject(words: Words): Actor | undefined {
  const subject = match(words, SUBJECT)?.named.subject;
  if (subject === undefined || PAPER.test(subject.text) || NO_SUBJECT.test(subject.text)) return undefined;
  return { role: slug(subject.text, ROLE_LENGTH), words: subject, case: 'nominative' };
}

/** Where the documents arrive, in a sentence that names nobody who acts. */
export function findArrival(words: Words): Actor | undefined {
  const found = find(words, 'nominative', (before) => ARRIVAL_BEFORE.test(before));
  // It only looks like the nominative.
  return found && { ...found, case: 'accusative' };
}
