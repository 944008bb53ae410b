import { fromGenitive, fromInstrumental } from '../../language/russian-nominative.ts';
import { slug } from '../../language/slug.ts';
import type { Todo } from '../draft.ts';
import { type Actor, findActor, findArrival, findRole, findSubject } from '../phrases/actor.ts';
import { findKazakhActor, isKazakh, type KazakhActor, kazakhKey } from '../phrases/kazakh-actor.ts';
import { findSubjectEnd, nameFrom, tokensIn } from '../phrases/unit-name.ts';
import type { Read } from '../sourced.ts';
import { match, slice, type Words } from '../words.ts';
import { listNames } from './listed-units.ts';
import { findBody, mainClause, wordsBehind } from './main-clause.ts';
import type { Nominatives } from './nominatives.ts';
import type { Passage } from './passage.ts';
import { isSameName, measureFit, SAME_HEAD, WHOLE } from './unit-fit.ts';
import { type FoundName, findName, type UnitNames } from './unit-names.ts';

interface Unit {
  id: string;
  role: string | undefined;
  name: string;
  text: Words | Read;
  listed: boolean;
  at: string;
}

export interface Doer {
  unit: string;
  /** The step calls it by another word than the regulation's own list: «специалист» is «сотрудник» of the list. */
  renamed: boolean;
}

const NAME_LENGTH = 40;
/** Lanes go from the recipient inwards. */
const LANES = ['recipient', 'con', 'con-worker', 'con-operator', 'con-storage', 'courier'];
const AMBIGUOUS = 'Кого из участников акт здесь имеет в виду, не ясно: проверьте исполнителя шага.';

/** «управление – в течение 10 рабочих дней проводит экспертизу»: who stands before the dash, and work does not. */
const BEFORE_DASH =
  /^(?<who>\p{L}[^–—:;,.()]{2,80}?)\s[–—-]\s(?=(?:в течение|не позднее|в день|незамедлительно)\s|\p{Ll}{2,}(?:[аеяу]ет|[иы]т|[ую]ют|[яа]т)(?:ся)?(?!\p{L}))/du;
const NOBODY =
  /^(?:при[её]м|выдач|передач|проверк|подготовк|регистраци|экспертиз|процесс|процедур|действи|условие|шаг|этап|срок|длительност|результат|(?!управлени|отделени|подразделени|учреждени)\p{L}+(?:ение|ание|тие)(?!\p{L}))|(?<!\p{L})(?:в|на|при|по|для|из|о|об|услуг\p{L}+|заявлени\p{L}+|документ\p{L}*)(?!\p{L})/iu;

/** A name that the regulation gives somebody who can act, with the unit that bears it. */
interface Known {
  name: string;
  unit: () => Unit;
}

export class UnitRegister {
  readonly #units: Unit[] = [];
  readonly #names: UnitNames;
  readonly #known: Known[] = [];
  readonly #nominative: Nominatives;
  readonly #todo: Todo[];

  /** @param nominative how the regulation calls a role in the nominative, and where */
  constructor(lists: readonly Passage[], nominative: Nominatives, names: UnitNames, todo: Todo[]) {
    this.#nominative = nominative;
    this.#names = names;
    this.#todo = todo;
    for (const { words, at } of lists.flatMap(listNames)) this.#list(words, at);
    for (const { abbr, meaning, at } of names.actors) {
      const same = this.#units.find(
        ({ name }) => isSameName(name, abbr.text) || isSameName(name, meaning.text),
      );
      const unit = () =>
        same ?? this.#byName(abbr.text) ?? this.#add(findRole(abbr)?.role, abbr.text, abbr, at, false);
      this.#known.push({ name: abbr.text, unit });
    }
  }

  #list(text: Words, at: string): void {
    if (text.text === '' || this.#byName(text.text) !== undefined) return;
    const unit = this.#add(findRole(text)?.role, text.text, text, at, true);
    this.#known.push({ name: unit.name, unit: () => unit });
  }

  /** Who does what the words say, if they say who. */
  actorIn(words: Words, at: string): Doer | undefined {
    const main = mainClause(words);
    if (isKazakh(main.text)) return this.#kazakhIn(main, at);
    const before = match(main, BEFORE_DASH)?.named.who;
    if (before !== undefined && !NOBODY.test(before.text)) {
      const unit = this.inCell(before, at);
      if (unit !== undefined) return { unit, renamed: false };
    }
    const actor = findActor(main);
    const start = actor === undefined ? -1 : main.offsets.indexOf(actor.words.offsets.at(0) ?? -1);
    const known = this.#nameIn(main.text);
    if (known !== undefined && (actor === undefined || comesFirst(known, { start, case: actor.case })))
      return { unit: known.unit().id, renamed: false };
    if (actor !== undefined) return this.#ofPhrase(main, actor, start, at);
    const head = this.#headIn(main.text);
    if (head !== undefined) return { unit: head.id, renamed: true };
    const body = findBody(main);
    if (body !== undefined) return this.of(body, at);
    const subject = findSubject(main);
    if (subject !== undefined) return this.of(subject, at);
    const arrival = findArrival(words);
    return arrival && { ...this.of(arrival, at), renamed: true };
  }

  #kazakhIn(main: Words, at: string): Doer | undefined {
    const opening = this.#units
      .filter(
        ({ name }) => main.text.startsWith(name) && !/^[\p{L}\p{N}-]/u.test(main.text.slice(name.length)),
      )
      .toSorted((a, b) => b.name.length - a.name.length)[0];
    const actor = findKazakhActor(main);
    // «беруші кеңсесінің қызметкері» begins with the name of another unit.
    if (opening !== undefined && (actor === undefined || actor.name.length <= opening.name.length))
      return { unit: opening.id, renamed: false };
    return actor === undefined ? this.#inBrackets(main.text) : this.#byKazakhName(actor, at);
  }

  /** «құжаттарды тексеру (жауапты маман)»: one of the list, behind what he does. */
  #inBrackets(text: string): Doer | undefined {
    const key = kazakhKey(/\((?<who>[^()]{3,100})\)[.;]?$/u.exec(text)?.groups?.who ?? '');
    const found = this.#units.filter((unit) => {
      const own = kazakhKey(unit.name);
      return unit.listed && own.length === key.length && own.every((stem, place) => stem === key[place]);
    });
    const [only] = found;
    return only !== undefined && found.length === 1 ? { unit: only.id, renamed: false } : undefined;
  }

  #byKazakhName({ name, words }: KazakhActor, at: string): Doer {
    const key = kazakhKey(name);
    const keys = this.#units.map((unit) => ({ unit, own: kazakhKey(unit.name) }));
    const same = keys.find(({ own }) => own.length === key.length && own.every((stem, i) => stem === key[i]));
    if (same !== undefined) return { unit: same.unit.id, renamed: false };
    // «маман» alone is the only one of the list, whatever department he is of; else the only one that was named so far.
    const named = keys.filter(({ own }) => own.at(-1) === key.at(-1));
    const listed = named.filter(({ unit }) => unit.listed);
    const isOneWord = /^(?:жауапты\s)?\p{L}+$/iu.test(name);
    const alike = listed.length > 0 || !isOneWord ? listed : named;
    const [only] = alike;
    const isBare = key.every((stem, place) => stem === 'жауапты' || place === key.length - 1);
    if (isBare && !/\sберуші/u.test(name) && only !== undefined && alike.length === 1)
      return { unit: only.unit.id, renamed: true };
    const text = words.text === name ? words : { value: name, from: words };
    const role = findRole(slice(words, 0, name.length))?.role;
    return { unit: this.#add(role, name, text, at, false).id, renamed: false };
  }

  /** The unit that a cell of a table names: whatever stands there acts. */
  inCell(words: Words, at: string): string | undefined {
    if (words.text === '') return undefined;
    const same = this.#units.find(({ name }) => isSameName(name, words.text));
    if (same !== undefined) return same.id;
    // «Маман» has no letter that Russian has not: the others tell the language.
    if ([words.text, ...this.#units.map(({ name }) => name)].some(isKazakh))
      return this.#byKazakhName({ name: words.text, words }, at).unit;
    const role = findRole(words)?.role;
    if (role !== undefined) return this.of({ role, words, case: 'nominative' }, at).unit;
    return this.#add(undefined, words.text, words, at, false).id;
  }

  #ofPhrase(main: Words, actor: Actor, start: number, at: string): Doer {
    const end = start + actor.words.text.length;
    const opens = start === 0 && actor.case === 'nominative';
    const words = opens ? slice(main, 0, findSubjectEnd(main.text, end)) : nameFrom(main, start, end);
    // The name may go on with words that no dictionary knows: «работник отдела проверок».
    return this.of({ ...actor, words }, at, wordsBehind(main.text.slice(start)));
  }

  /** «Управление выдает справку» where the list has one «Управление лицензирования …»: its first word alone. */
  #headIn(text: string): Unit | undefined {
    const found = this.#units.filter((unit) => {
      const [first] = tokensIn(unit.name);
      if (!unit.listed || first === undefined || unit.role !== undefined) return false;
      const name = findName(text, first.text);
      return name !== undefined && /^\p{Lu}/u.test(text.slice(name.start));
    });
    return found.length === 1 ? found[0] : undefined;
  }

  #nameIn(text: string): (FoundName & Known) | undefined {
    const found = this.#known.flatMap((known) => {
      const place = findName(text, known.name);
      return place === undefined ? [] : [{ ...known, ...place }];
    });
    return found.toSorted((a, b) => (comesFirst(a, b) ? -1 : comesFirst(b, a) ? 1 : b.end - a.end))[0];
  }

  /** The unit that an actor is; it is added when the regulation has no such one. */
  of(actor: Actor, at: string, behind: readonly string[] = []): Doer {
    const wanted = this.#names.telling(actor.words.text);
    const fits = this.#units
      .map((unit) => ({ unit, fit: measureFit(unit, this.#names.telling(unit.name), actor, wanted, behind) }))
      .filter(({ fit }) => fit > 0)
      .toSorted((a, b) => b.fit - a.fit);
    const [best, second] = fits;
    if (best !== undefined) {
      const doubtful = second !== undefined && second.fit === best.fit && best.fit < WHOLE;
      // «работник услугодателя» is none of four workers of departments that the list names.
      if (!doubtful || wanted.heads.length + wanted.tail.length <= 1) {
        if (doubtful) this.#todo.push({ path: ['processes'], message: AMBIGUOUS, words: actor.words });
        if (!doubtful || !/\s/u.test(actor.words.text)) {
          const renamed = doubtful || best.fit < SAME_HEAD;
          return { unit: best.unit.id, renamed };
        }
      }
    }
    return { unit: this.#addActor(actor, at).id, renamed: false };
  }

  #addActor({ role, words, case: form }: Actor, at: string): Unit {
    const said = this.#nominative(role);
    const same = said !== undefined && isSameName(said.text.text, words.text) ? said : undefined;
    if (form === 'nominative' && /^\p{Ll}/u.test(words.text))
      return this.#add(role, words.text, words, at, false);
    if (same !== undefined) return this.#add(role, same.text.text, same.text, same.at, false);
    const value =
      form === 'genitive'
        ? fromGenitive(words.text)
        : form === 'instrumental'
          ? fromInstrumental(words.text)
          : undefined;
    if (value !== undefined) return this.#add(role, value, { value, from: words }, at, false);
    if (form === 'nominative' || said === undefined) return this.#add(role, words.text, words, at, false);
    return this.#add(role, said.text.text, said.text, said.at, false);
  }

  #add(role: string | undefined, name: string, text: Words | Read, at: string, isListed: boolean): Unit {
    const known = this.#byName(name);
    if (known !== undefined) return known;
    const unit = {
      id: this.#unique(role ?? '', slug(name, NAME_LENGTH)),
      role,
      name,
      text,
      listed: isListed,
      at,
    };
    this.#units.push(unit);
    return unit;
  }

  #byName(name: string): Unit | undefined {
    return this.#units.find((unit) => unit.name === name);
  }

  #unique(id: string, other: string): string {
    const taken = new Set(this.#units.map((unit) => unit.id));
    const base = id !== '' && !taken.has(id) ? id : other || 'unit';
    for (let copy = 1; ; copy += 1) {
      const name = copy === 1 ? base : `${base}-${copy}`;
      if (!taken.has(name)) return name;
    }
  }

  withRole(role: string): string | undefined {
    return this.#units.find((unit) => unit.role === role)?.id;
  }

  /** An information system, or another unit with a name of its own. */
  named(id: string, text: Words, at: string): string {
    const same = this.#units.find((unit) => unit.id === id || unit.name === text.text);
    if (same !== undefined) return same.id;
    this.#units.push({ id, role: id, name: text.text, text, listed: false, at });
    return id;
  }

  record(): { [id: string]: { text: Words | Read; listed?: true; at: string } } {
    const lane = ({ id, listed: first }: Unit) => (LANES.includes(id) ? LANES.indexOf(id) : first ? 10 : 11);
    const rows = this.#units.toSorted((a, b) => lane(a) - lane(b));
    return Object.fromEntries(
      rows.map(({ id, text, listed: first, at }) => [
        id,
        { text, ...(first && { listed: true as const }), at },
      ]),
    );
  }
}

/** Whether the first of two names says who acts: the subject that opens the sentence, else by whom, else the subject. */
function comesFirst(one: { start: number; case: string }, other: { start: number; case: string }): boolean {
  const rank = ({ start, case: form }: { start: number; case: string }) => {
    if (start === 0 && form === 'nominative') return 0;
    if (form === 'genitive') return 1;
    return form === 'instrumental' ? 2 : 3;
  };
  return rank(one) < rank(other) || (rank(one) === rank(other) && one.start <= other.start);
}
