/**
 * «индивидуального идентификационного номера (далее – ИИН)»: an abbreviation, and the words that it stands for. An act
 * marks only where they end. Where they begin is found by their first letters, by the word that the abbreviation
 * repeats («веб-портал … (далее – портал)»), else by the clause.
 */
import { sameLemma } from '../../language/russian-forms.ts';
import { slice, type Words } from '../words.ts';
import { finds } from './matches.ts';
import { insideQuotes } from './quoted.ts';
import { findStandard } from './standard-reference.ts';

export interface IntroducedAbbreviation {
  abbr: Words;
  meaning: Words;
}

const MARK =
  /\((?:по тексту )?(?:далее|бұдан әрі)(?: по тексту)?\s*[,:]?\s*(?:именуем\p{L}+\s*)?[–—-]?\s*[«"“]?(?<abbr>[^()«»"“”]{1,80}?(?:\s[«"“][^()«»"“”]{1,60}[»"”])?)[»"”]?\s*\)/dgiu;
const WORD = /[\p{L}\p{N}]+/gu;
const ACRONYM = /^[\p{Lu}\p{N}/ -]+$/u;
/** What opens a clause for the words that follow: a verb of the provision, «через», a colon. */
const CLAUSE =
  /(?<=^|[\s(])(?:(?:оказыва|осуществля|предоставля|явля)[ею]тся|через|посредством|согласно|сәйкес|по форме)(?=\s)|(?<=\s)(?:и|или|либо|и \(или\)|а также)\s(?=(?:[Нн]екоммерческ|[Вв]еб-портал|[Рр]еспубликанск\p{L}+ государственн|[Цц]ентр\p{L}{0,2}\sобслуж|НАО\s|[Фф]илиал))|(?<=\s)сондай-ақ\s(?:баламалы негізде\s)?|(?<=\s)(?:және|немесе|және \(немесе\))\s(?=(?:www|«?[Ээ]лектрондық|[Вв]еб-портал|«Азаматтарға))|(?<=^Результат\p{L}* (?:оказания )?государственной услуги|нәтижесі)\s[–—-]\s|(?<![»"”]):\s|;\s|(?<!(?:^|\s)(?:гг?|ст|им|пп?|ул|обл))\.\s+(?=\p{Lu})/gu;
/** What the words for somebody or something begin after, when nothing of the name repeats them. */
const OPENS =
  /(?<=^|\s)(?:от|у|для|из)\s|№\s?[\d\p{L}-]+,\s|(?<!\p{L})(?!(?:отв|пак|кабин|бюдж|сов|комит|предм|отч|расч|уч|кред)ет\s)\p{L}{3,}(?:[аеяу]ет|[иы]т|[её]т|[ую]т|[яа]т)(?:ся)?\s/giu;
/** «пакета документов согласно пункту 9 Стандарта (далее – пакет документов)»: what the name is of stands before it. */
const TRAILING = /\s(?:согласно|в соответствии|указанн|предусмотренн|по форме)/iu;
/** «на праве хозяйственного ведения» is inside the name of an enterprise. */
const PREPOSITION = /(?:^|[\s(])(?:в|во|с|со|из|к|по|на(?! праве))\s/giu;
const KAZAKH = /[әғқңөұүһі]/iu;
const COMMA = /,\s/gu;
/** «веб-портал»: the word goes on to the left of the one that is repeated. */
const HALF_WORD = /[\p{L}\p{N}]+-$/u;
/** «экспертной комиссии (далее – комиссия)»: which one it is belongs to what the name stands for. */
const QUALITIES =
  /(?:(?<!\p{L})(?!настоящ|данн|котор|указанн|следующ|утвержд|соответствующ|друг|ин(?:ой|ого|ых)|эт|сво|кажд|все)\p{L}{3,}(?:ой|ей|ого|его|ый|ий|ая|яя|ую|юю|ым|им|ому|ему|ых|их|ыми|ими|ое|ее)\s)+$/iu;
/** Words with fewer letters need not be in an acronym: «для», «и». */
const SMALL = 4;

/** What the remark before this one has left: «(далее – Стандарт), организациями (далее – услугодатель)». */
const LOOSE = /^[\s,;.)]+/u;

interface Word {
  text: string;
  start: number;
  end: number;
}

function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** Whether the acronym can be read from the words that begin at `from`: by first letters or by whole words. */
function spells(words: readonly Word[], from: number, acronym: string): boolean {
  let left = acronym;
  for (const { text } of words.slice(from)) {
    if (left === '') return true;
    if (left.startsWith(text) && text.length > 1) left = left.slice(text.length);
    else if (left[0] === text[0]) left = left.slice(1);
    else if (text.length >= SMALL) return false;
  }
  return left === '';
}

function lastEnd(text: string, pattern: RegExp, counts: (at: number) => boolean): number {
  const ends = Array.from(text.matchAll(pattern), ({ 0: found, index }) => index + found.length);
  return ends.filter(counts).at(-1) ?? 0;
}

/** «высшего учебного заведения (далее – вуз)»: an acronym in small letters has a letter of each word. */
function spelledOut(abbr: string, words: readonly Word[]): number | undefined {
  const letters = [...abbr.toLowerCase()];
  if (letters.length < 3 || letters.length > 6 || !/^\p{L}+$/u.test(abbr)) return undefined;
  const last = words.slice(-letters.length);
  const fits = last.length === letters.length && last.every(({ text }, place) => text[0] === letters[place]);
  return fits ? last[0]?.start : undefined;
}

/** The last place in which all words of a name stand one after another. */
function repeatedAt(abbr: string, words: readonly Word[]): Word | undefined {
  const wanted = wordsIn(abbr);
  return words.findLast((_, at) =>
    wanted.every(({ text }, place) => sameLemma(text, words[at + place]?.text ?? '')),
  );
}

interface Stretch {
  start: number;
  end?: number | undefined;
}

/** «Мемлекеттік көрсетілетін қызметті … бөліністері (бұдан әрі – көрсетілетін қызметті беруші)»: what is provided is not who. */
const KAZAKH_SERVICE = /^(?:[«"“].{3,600}[»"”]\s)?(?:мемлекеттік )?(?:көрсетілетін )?қызмет(?:ті|ін|і)?\s/iu;

/** In Kazakh the thing that is named stands last, and what tells it from others before it. */
function kazakhBeginning(abbr: string, before: Words): number | undefined {
  const { text } = before;
  if (/^стандарт/iu.test(abbr)) {
    const standard = findStandard(before)?.text.text;
    return standard === undefined ? undefined : text.indexOf(standard);
  }
  if (/(?:беруші|орган)$/iu.test(abbr)) return KAZAKH_SERVICE.exec(text.trimStart())?.[0].length;
  const wanted = wordsIn(abbr);
  const said = wordsIn(text);
  // «Мемлекеттік корпорация» of «мемлекеттік корпорациясы»: endings stand behind.
  const again = said.findLast((_, at) =>
    wanted.every(({ text: word }, place) => said[at + place]?.text.startsWith(word)),
  );
  if (wanted.length < 2 || again === undefined) return undefined;
  // ««Азаматтарға арналған үкімет» Мемлекеттік корпорация»
  const quote = /[«"“][^«»"“”]*[»"”]\s*$/u.exec(text.slice(0, again.start));
  return quote?.index ?? again.start;
}

function meaningIn(abbr: string, before: Words): Stretch {
  const { text } = before;
  const kazakh = KAZAKH.test(text) ? kazakhBeginning(abbr, before) : undefined;
  if (kazakh !== undefined) return { start: kazakh };
  const words = wordsIn(text);
  const spelled = ACRONYM.test(abbr) ? undefined : spelledOut(abbr, words);
  if (spelled !== undefined) return { start: spelled };
  const start = findBeginning(abbr, text);
  if (ACRONYM.test(abbr) || KAZAKH.test(text)) return { start };
  const quoted = insideQuotes(text);
  const again = repeatedAt(
    abbr,
    words.filter((word) => !quoted(word.start)),
  );
  const reach = lastEnd(text, STOP, (at) => !quoted(at));
  if (again !== undefined && again.start < start && again.start >= reach && wordsIn(abbr).length > 1) {
    const trailing = TRAILING.exec(text.slice(again.end))?.index;
    return { start: again.start, end: trailing === undefined ? undefined : again.end + trailing };
  }
  // «руководителю управления (далее – руководитель управления)», though another «руководитель» stands before.
  if (again !== undefined && again.start > start && wordsIn(abbr).length > 1) return { start: again.start };
  const [first] = wordsIn(abbr);
  const isNamed =
    first !== undefined && words.some((word) => sameLemma(word.text, first.text) && !quoted(word.start));
  if (isNamed) return { start };
  return {
    start: Math.max(
      start,
      lastEnd(text, OPENS, (at) => !quoted(at) && at < text.length),
    ),
  };
}

/** Ends of sentences and of entries. */
const STOP = /;\s|(?<!(?:^|\s)(?:гг?|ст|им|пп?|ул|обл))\.\s+(?=\p{Lu})/gu;

function findBeginning(abbr: string, text: string): number {
  const quoted = insideQuotes(text);
  const outside = (at: number) => !quoted(at);
  const clause = lastEnd(text, CLAUSE, outside);
  const words = wordsIn(text).filter(({ start }) => start >= clause);
  const listed = (until: number) =>
    Math.max(
      clause,
      lastEnd(text, COMMA, (at) => outside(at) && at <= until),
    );
  if (ACRONYM.test(abbr)) {
    const letters = abbr.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    const starts = words.flatMap(({ text: word, start }, from) =>
      word[0] === letters[0] && spells(words, from, letters) ? [start] : [],
    );
    // The name in quotes is that of a thing which is named before it: «системе «Интегрированная …»».
    const name = starts.findLast(quoted);
    if (name !== undefined)
      return Math.max(
        listed(name),
        lastEnd(text, PREPOSITION, (at) => outside(at) && at <= name),
      );
    const spelledAt = starts.at(-1);
    return spelledAt === undefined
      ? listed(text.length)
      : spelledAt - (HALF_WORD.exec(text.slice(0, spelledAt))?.[0].length ?? 0);
  }
  const [first] = wordsIn(abbr);
  const stem = first?.text.slice(0, Math.max(SMALL, first.text.length - 2)) ?? '';
  const repeated = words.filter(({ text: word, start }) => word.startsWith(stem) && outside(start)).at(0);
  if (repeated === undefined) return clause;
  // In Kazakh the thing that is named stands last: «www.egov.kz веб-порталы (бұдан әрі – портал)».
  if (KAZAKH.test(text) && repeated.end === text.trimEnd().length && repeated === words.at(-1)) {
    const beginning = listed(text.length);
    if (beginning < repeated.start) return beginning;
  }
  // «Услугодатель – организации города (далее – услугодатель)»
  const dash = /^\s+[–—-]\s+/u.exec(text.slice(repeated.end))?.[0].length;
  if (dash !== undefined) return repeated.end + dash;
  const half = repeated.start - (HALF_WORD.exec(text.slice(0, repeated.start))?.[0].length ?? 0);
  const isLast = repeated.end === text.trimEnd().length;
  const start = half - (isLast ? (QUALITIES.exec(text.slice(clause, half))?.[0].length ?? 0) : 0);
  // A Kazakh title stands before the word: ««Прием» мемлекеттік қызметі».
  const title = /[»"”]\s*$/u.exec(text.slice(clause, start));
  const opening = title === null ? -1 : text.slice(clause, clause + title.index).search(/[«"“][^«"“]*$/u);
  return opening === -1 ? start : clause + opening;
}

/** The abbreviations that a paragraph introduces, in their order. */
export function findAbbreviations(words: Words): IntroducedAbbreviation[] {
  let from = 0;
  return finds(words, MARK).flatMap(({ named, start, end }) => {
    const before = words.text.slice(from, start).trimEnd();
    const said = { text: before, offsets: words.offsets.slice(from, from + before.length) };
    const opening = from;
    from = end;
    const { abbr } = named;
    if (abbr === undefined || before.trim() === '') return [];
    const stretch = meaningIn(abbr.text, said);
    const first = opening + stretch.start;
    const loose = LOOSE.exec(words.text.slice(first, end))?.[0].length ?? 0;
    const meaning = slice(words, first + loose, opening + (stretch.end ?? before.length));
    return meaning.text === '' ? [] : [{ abbr, meaning }];
  });
}

/** The words without the remarks «(далее – …)» at their end. */
export function withoutRemark(words: Words): Words {
  const last = finds(words, MARK).at(-1);
  return last === undefined || /[^\s.;,]/u.test(words.text.slice(last.end))
    ? words
    : slice(words, 0, last.start);
}
