/** The units of a regulation: those that it lists, and those that turn out to act. */

import { slug } from '../../language/slug.ts';
import type { Paragraph } from '../outline/types.ts';
import { type Actor, findRole, findRoles } from '../phrases/actor.ts';
import { withoutEnd } from '../phrases/sentence.ts';
import { match, slice, type Words } from '../words.ts';
import type { Passage } from './passage.ts';

interface Unit {
  id: string;
  role: string | undefined;
  text: Words;
  listed: boolean;
  at: string;
}

export interface Doer {
  unit: string;
  /** The step calls it by another word than the regulation's own list: «специалист» is «сотрудник» of the list. */
  renamed: boolean;
}

/** «осмотр главным хранителем»; «направляет главному хранителю» is not what he does. */
const INSTRUMENTAL = /(?:[ыиоеё]м|[оеё]й|ами|ями)$/u;
const ADJECTIVE = /^\p{L}[\p{L}-]*(?:ый|ий|ая|ое|ым|им)\s/u;
const NAME_LENGTH = 40;
/** Lanes go from the recipient inwards. */
const LANES = ['recipient', 'con', 'con-worker', 'con-operator', 'con-storage', 'courier'];

/** What is left of a word in all its cases. */
function stem(word: string): string {
  return word.toLowerCase().slice(0, Math.max(4, Math.min(6, word.length - 3)));
}

function stems(text: string): string[] {
  return text.match(/\p{L}+/gu)?.map(stem) ?? [];
}

/** «участвуют: канцелярия, руководитель и специалист»: a list inside the sentence. */
const INLINE = /^[^:]{0,300}:\s*(?<units>\S.*)$/dsu;
const BETWEEN = /[,;]\s|\sи\s/gu;

function listed({ lead, entries }: Passage): { words: Words; at: string }[] {
  if (entries.length > 0) return entries.map(({ paragraph: { words, at } }) => ({ words, at }));
  const all = match(lead.words, INLINE)?.named.units;
  if (all === undefined) return [];
  const gaps = [...all.text.matchAll(BETWEEN)];
  const starts = [0, ...gaps.map(({ index, 0: gap }) => index + gap.length)];
  return starts.map((start, place) => ({
    words: slice(all, start, gaps[place]?.index ?? all.text.length),
    at: lead.at,
  }));
}

export interface Units {
  /** The unit that an actor is; it is added when the regulation has no such one. */
  of(actor: Actor, at: string): Doer;
  /** A unit that no word of the dictionary names, by the words of the list: «бухгалтерия начисляет …». */
  listedIn(action: string): string | undefined;
  withRole(role: string): string | undefined;
  /** An information system, or another unit with a name of its own. */
  named(id: string, text: Words, at: string): string;
  record(): { [id: string]: { text: Words; listed?: true; at: string } };
}

/** @param nominative how the regulation calls a role in the nominative, and where */
export function unitsOf(
  lists: readonly Passage[],
  nominative: (role: string) => { text: Words; at: string } | undefined,
): Units {
  const units: Unit[] = [];
  const byRole = new Map<string, Unit[]>();
  const ids = new Set<string>();
  const texts = new Set<string>();
  const free = (id: string) => !ids.has(id);
  const put = (unit: Unit) => {
    units.push(unit);
    ids.add(unit.id);
    texts.add(unit.text.text);
    const { role = '' } = unit;
    const same = byRole.get(role);
    if (same === undefined) byRole.set(role, [unit]);
    else same.push(unit);
  };
  const unique = (id: string, other: string) => {
    const base = id !== '' && free(id) ? id : other || 'unit';
    for (let copy = 1; ; copy += 1) {
      const name = copy === 1 ? base : `${base}-${copy}`;
      if (free(name)) return name;
    }
  };
  const add = (role: string | undefined, text: Words, at: string, listed: boolean) => {
    const unit = { id: unique(role ?? '', slug(text.text, NAME_LENGTH)), role, text, listed, at };
    put(unit);
    return unit;
  };
  for (const { words, at } of lists.flatMap(listed)) {
    const text = withoutEnd(words);
    if (text.text !== '' && !texts.has(text.text)) add(findRole(text)?.role, text, at, true);
  }

  return {
    of(actor, at) {
      const wanted = stems(actor.words.text);
      const alike = ({ text }: Unit) => stems(text.text).filter((part) => wanted.includes(part)).length;
      const [best] = (byRole.get(actor.role) ?? []).toSorted((a, b) => alike(b) - alike(a));
      // «государственный инспектор» is none of «ответственный исполнитель», though both are specialists.
      const another = best !== undefined && alike(best) === 0 && ADJECTIVE.test(actor.words.text);
      if (best !== undefined && !another) {
        const [first] = stems(best.text.text);
        return {
          unit: best.id,
          renamed: first !== undefined && !wanted.some((part) => part.startsWith(first.slice(0, 5))),
        };
      }
      const found =
        actor.case === 'nominative' && /^\p{Ll}/u.test(actor.words.text) ? undefined : nominative(actor.role);
      return { unit: add(actor.role, found?.text ?? actor.words, found?.at ?? at, false).id, renamed: false };
    },
    listedIn(action) {
      const words = action.toLowerCase().match(/\p{L}+/gu) ?? [];
      const names = byRole.get('') ?? [];
      const unit = names.find(({ text }) => {
        const [first, second] = stems(text.text);
        if (first === undefined) return false;
        const at = words.findIndex(
          (word, place) => word.startsWith(first) && (place === 0 || INSTRUMENTAL.test(word)),
        );
        return at !== -1 && (second === undefined || (words[at + 1]?.startsWith(second) ?? false));
      });
      return unit?.id;
    },
    withRole(role) {
      return byRole.get(role)?.[0]?.id;
    },
    named(id, text, at) {
      if (free(id)) put({ id, role: id, text, listed: false, at });
      return id;
    },
    record() {
      const lane = ({ id, listed }: Unit) => (LANES.includes(id) ? LANES.indexOf(id) : listed ? 10 : 11);
      const rows = units.toSorted((a, b) => lane(a) - lane(b));
      return Object.fromEntries(
        rows.map(({ id, text, listed, at }) => [id, { text, ...(listed && { listed: true as const }), at }]),
      );
    },
  };
}

const CAPITAL = /^\p{Lu}/u;

export type Nominatives = (role: string) => { text: Words; at: string } | undefined;

export function nominativesOf(paragraphs: readonly Paragraph[]): Nominatives {
  const found = new Map<string, { text: Words; at: string }>();
  for (const { words, at } of paragraphs) {
    for (const { role, words: text } of findRoles(words)) {
      const known = found.get(role);
      // «Услугополучатели обращаются» begins a sentence; «услугополучатель» is the name.
      if (known === undefined || (CAPITAL.test(known.text.text) && !CAPITAL.test(text.text)))
        found.set(role, { text, at });
    }
  }
  return (role) => found.get(role);
}
