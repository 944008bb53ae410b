/** Which services one set of rules has: one, or several told apart by «Параграф 1. … услуги «…»» and their tables. */
import type { AppendixPart, DocumentPart, Outline, Paragraph, Section } from '../outline/types.ts';
import { sameTitle, titleWords } from '../service-title.ts';
import { join, type Words } from '../words.ts';
import { type RequirementsTable, readTables } from './table.ts';
import { isProcedure, SUBSECTION } from './walk.ts';

export interface ServicePart {
  title: Words;
  sections: readonly Section[];
  table?: RequirementsTable;
  annex?: AppendixPart;
}

interface FoundTable {
  table: RequirementsTable;
  annex?: AppendixPart;
}

const NAMED = /[«"“„]/u;

/** The services in the order of their tables; what no paragraph keeps apart belongs to all. */
export function splitServices(document: DocumentPart, { source }: Outline): ServicePart[] {
  const tables = findTables(document, source);
  const { sections } = document;
  const parts = sections.filter(
    ({ heading }) => heading !== undefined && SUBSECTION.test(heading.words.text),
  );
  const named = parts.filter(({ heading }) => NAMED.test(heading?.words.text ?? ''));
  // «Параграф 1. Прикрепление»: as many as there are tables, though without quotes.
  const own = named.length === 0 && parts.length === tables.length ? parts : named;
  const shared = sections.filter((section) => !own.includes(section));
  if (tables.length > 1 || own.length > 1) {
    const titles =
      tables.length >= own.length
        ? tables.map(({ table }) => nameService(table.title))
        : own.map(nameSection);
    return titles.map((title, index) => {
      const section =
        own.find((candidate) => isSame(nameSection(candidate), title)) ??
        (own.length === titles.length ? own[index] : undefined);
      const found =
        tables.find(({ table }) => isSame(nameService(table.title), title)) ??
        (tables.length === titles.length ? tables[index] : undefined);
      return {
        title,
        sections: section === undefined ? sections : withSubsections(section, shared, sections),
        ...found,
      };
    });
  }
  const [found] = tables;
  const heading = titleWords(document.heading.words);
  const title =
    found !== undefined && !NAMED.test(document.heading.words.text)
      ? nameService(found.table.title)
      : heading;
  return [{ title, sections, ...found }];
}

/** Chapters of all services, but procedures only of this one. */
function withSubsections(own: Section, shared: readonly Section[], sections: readonly Section[]): Section[] {
  const others = shared.filter((section) => section.items.length === 0 || !isProcedure(section, true));
  return sections.filter((section) => section === own || others.includes(section));
}

function isSame(one: Words, other: Words): boolean {
  return (
    sameTitle(one.text, other.text) || one.text.startsWith(other.text) || other.text.startsWith(one.text)
  );
}

function nameSection({ heading }: Section): Words {
  return nameService(heading?.words ?? join([]));
}

function nameService(words: Words): Words {
  const title = titleWords(words);
  return title.text === '' ? words : title;
}

/** In the annexes, or behind the last item when the annex has no corner of its own. */
function findTables({ appendices, sections }: DocumentPart, source: Outline['source']): FoundTable[] {
  const inAnnexes = appendices.flatMap((annex) =>
    readTables(
      annex.paragraphs.map(({ words }) => words),
      source,
    ).map((table) => ({ table, annex })),
  );
  if (inAnnexes.length > 0) return inAnnexes;
  const last = sections.flatMap(({ items }) => items).at(-1)?.paragraphs ?? [];
  return readTables(last.map(withMarkers), source).map((table) => ({ table }));
}

function withMarkers({ markers, words }: Paragraph): Words {
  return join([...markers.map((marker) => marker.words), words]);
}
