/** The names of a regulation's units in its sentences: those of its list, and those that it introduces itself. */
import { type DetectedCase, detectCase, sameLemma } from '../../language/russian-forms.ts';
import type { IntroducedAbbreviation } from '../phrases/abbreviations.ts';
import { canAct } from '../phrases/actor.ts';
import { findNameEnd, tokensIn } from '../phrases/unit-name.ts';

/** «услугодателя» stands behind most names and tells none from another. */
const GENERIC =
  /^(?:услугодател|уполномоченн|ответственн|соответствующ|должностн|лиц[оа]|государственн|структурн)/iu;
/** What somebody is, without where. */
const HEAD =
  /^(?:сотрудник|работник|специалист|исполнител|инспектор|методист|руководител|руководств|начальник|заместител|заведующ|директор|секретар|председател|оператор|эксперт(?!н|из)|методист)/iu;
/** Whoever bears such a name can act. */
const ACTS =
  /заведени|орган(?!изм)|управлени|отдел|комисси|центр|комитет|департамент|министерств|акимат|учреждени|организаци|предприяти|общество|корпораци|агентств|служб|инспекци|канцеляри|подразделени|специалист|сотрудник|работник|исполнител|руководител|секретар|начальник|палат|совет|фонд/iu;
const NEVER_ACTS =
  /стандарт|регламент|портал|документ|услуг[аи](?!\p{L})|заявлени|баз[аы]|систем|реестр|правил|закон|справк|направлени|ответ|расписк|решени|договор|заключени|^(?:ИС|ГБД|ЭЦП|ИИН|БИН|АРМ|ПЭП|ШЭП|АИС|ИИС)(?:\s|$)/iu;

const SYSTEM = /^(?:\p{L}+\s){0,3}(?:систем|портал|баз[аы])/iu;

/** The words of a name that tell it from others of its kind; abbreviations stand for what they mean. */
export interface NameWords {
  heads: readonly string[];
  tail: readonly string[];
}

/** A name with the place that introduces it. */
export type Introduced = IntroducedAbbreviation & { at: string };

export class UnitNames {
  readonly #meanings: readonly { abbr: string; words: readonly string[] }[];
  readonly #actors: readonly Introduced[];

  constructor(abbreviations: readonly Introduced[]) {
    const single = abbreviations.filter(({ abbr }) => /^\p{L}+$/u.test(abbr.text));
    this.#meanings = single.map(({ abbr, meaning }) => ({
      abbr: abbr.text,
      words: tokensIn(meaning.text).map(({ text }) => text),
    }));
    this.#actors = abbreviations.filter(
      ({ abbr, meaning }) =>
        !NEVER_ACTS.test(abbr.text) &&
        !SYSTEM.test(meaning.text) &&
        (ACTS.test(abbr.text) || ACTS.test(meaning.text)),
    );
  }

  /** Names that the text introduces for somebody who can act: «(далее – приемная комиссия)». */
  get actors(): readonly Introduced[] {
    return this.#actors;
  }

  telling(name: string): NameWords {
    const words = tokensIn(name).filter(({ text }) => text.length > 2 && !GENERIC.test(text));
    const own = words.flatMap(({ text }) => this.#findMeaning(text) ?? [text]);
    return { heads: own.filter((word) => HEAD.test(word)), tail: own.filter((word) => !HEAD.test(word)) };
  }

  #findMeaning(word: string): readonly string[] | undefined {
    const found = this.#meanings.find(({ abbr }) => sameLemma(abbr, word));
    // «отдел кадров» is not looked up by «отдел» alone, and no name stands for itself.
    return found?.words.some((part) => sameLemma(part, word)) ? undefined : found?.words;
  }
}

export function shared(one: readonly string[], other: readonly string[]): number {
  return one.filter((word) => other.some((its) => sameLemma(word, its))).length;
}

export interface FoundName {
  start: number;
  end: number;
  case: DetectedCase;
}

/** Where a name stands in a sentence so that its bearer can be the doer; `услугодателя` at its end may be missing. */
export function findName(text: string, name: string): FoundName | undefined {
  const wanted = [...tokensIn(name)];
  while (wanted.length > 1 && GENERIC.test(wanted.at(-1)?.text ?? '')) wanted.pop();
  const [first] = wanted;
  if (first === undefined) return undefined;
  const tokens = tokensIn(text);
  const at = (place: number) =>
    wanted.every((word, index) => {
      const token = tokens[place + index];
      return token !== undefined && sameLemma(word.text, token.text);
    });
  /** «государственной корпорации»: of an adjective in «-ой» the noun tells the case. */
  const caseAt = (place: number): DetectedCase => {
    const [own, noun] = [detectCase(tokens[place]?.text ?? '', first.text), wanted[1]];
    const open =
      own === 'instrumental' &&
      /(?:ой|ей)$/iu.test(tokens[place]?.text ?? '') &&
      /(?:ая|яя)$/iu.test(first.text);
    return open && noun !== undefined ? detectCase(tokens[place + 1]?.text ?? '', noun.text) : own;
  };
  for (let place = 0; place + wanted.length <= tokens.length; place += 1) {
    const [token, last] = [tokens[place], tokens[place + wanted.length - 1]];
    if (token === undefined || last === undefined || !at(place)) continue;
    const found = { start: token.start, end: last.end, case: caseAt(place) };
    if (endsThere(text, last.end) && acts(text, found)) return found;
  }
  return undefined;
}

/** «сотрудником канцелярии» is not the «сотрудник услугодателя» of the list. */
function endsThere(text: string, end: number): boolean {
  const more = tokensIn(text.slice(end, findNameEnd(text, end)));
  return more.every(({ text: word }) => GENERIC.test(word));
}

function acts(text: string, { start, case: form }: FoundName): boolean {
  if (start === 0) return form !== 'other';
  if (form === 'other') return false;
  return canAct(text.slice(0, start), form);
}
