/** A regulation as a row of passages: a provision, and the list that it opens. */
import type { DocumentPart, Item, Marker, Paragraph } from '../outline/types.ts';
import { sentences } from '../phrases/sentence.ts';
import { join, NO_WORDS, type Words } from '../words.ts';

export interface PassageEntry {
  paragraph: Paragraph;
  /** «1)», «действие 2», «процесс 3»: the innermost mark; absent in a list without numbers. */
  label?: Words | undefined;
  kind: Marker['kind'] | 'unmarked';
  number?: string | undefined;
  /** Paragraphs that stand between this entry and the next one. */
  follow: Paragraph[];
  /** «2) исполнитель услугодателя:» above several steps of his: who does all of them. */
  under?: Paragraph | undefined;
}

export interface Passage {
  lead: Paragraph;
  entries: readonly PassageEntry[];
  /** What opens several lists, of which this is one: «Содержание процедур: при выдаче: 1) …». */
  opener?: Paragraph | undefined;
  /** What the passage is an item of, and the first words of that item, which say what all of it is about. */
  item: Item;
  itemLead: string;
  heading: string;
}

/** «Результат – …», «Длительность выполнения – …» on a line of its own belong to the step above. */
const OF_A_STEP =
  /^(?:нәтижесі\s*[–—:-]|(?:ответственн\p{L}+ )?исполнител[ьи]\s*[–—:-]|(?:жауапты )?орындаушы\s*[–—:-]|(?:орындау|орындалу) (?:мерзімі|ұзақтығы)\s*[–—:-]|ұзақтығы\s*[–—:-]|результат\p{L}*(?: (?:процедуры|действия))?(?: \([^)]{1,20}\))?\s*[–—:-]|(?:длительность|продолжительность|срок|время) (?:выполнения|исполнения|процедуры|действия)(?!\p{L}))/iu;

function innermost({ markers }: Paragraph): Marker | undefined {
  const last = markers.at(-1);
  return last?.kind === 'item' ? undefined : last;
}

/** The number of a list's entry: of `2) процесс 1 –` it is 2. */
function outerNumber({ markers }: Paragraph): number | undefined {
  const marker = markers.find(({ kind }) => kind !== 'item');
  const number = Number.parseInt(marker?.number ?? '', 10);
  return Number.isNaN(number) ? undefined : number;
}

function makeEntry(paragraph: Paragraph): PassageEntry {
  const marker = innermost(paragraph);
  const bare = marker === undefined || marker.kind === 'bullet';
  return {
    paragraph,
    label: bare ? undefined : marker.words,
    kind: marker?.kind ?? 'unmarked',
    number: marker?.number,
    follow: [],
  };
}

/** For every paragraph the place of the next one, itself included, that is as asked. */
function nextPlaces(paragraphs: readonly Paragraph[], asked: (paragraph: Paragraph) => boolean): number[] {
  let next = paragraphs.length;
  return paragraphs
    .map((paragraph, place) => ({ paragraph, place }))
    .reverse()
    .map(({ paragraph, place }) => {
      if (asked(paragraph)) next = place;
      return next;
    })
    .reverse();
}

/** A list without numbers: it is opened by a colon, and each entry but the last ends with a semicolon. */
function continues(lead: Paragraph, entries: readonly PassageEntry[], paragraph: Paragraph): boolean {
  const last = entries.at(-1);
  if (paragraph.words.text.endsWith(':')) return false;
  if (last === undefined)
    return (
      lead.words.text.endsWith(';') ||
      (lead.words.text.endsWith(':') && /^\p{Ll}|;$/u.test(paragraph.words.text))
    );
  return last.kind === 'unmarked' && last.paragraph.words.text.endsWith(';');
}

/** «при выдаче:», «Для физических лиц:», «Бумажная форма:» */
const CASE =
  /^(?:(?:при|в случа\p{L}+|для)\s[^:]{3,300}|[^:.;]{0,60}(?:бумажн|электронн|общи[ехй]|физическ|юридическ|первичн|повторн)[^:.;]{0,80}):$/iu;

export function isCaseHeading(text: string): boolean {
  return CASE.test(text);
}

/** «1) при выдаче справки:» above entries without numbers, or counted anew: a list of its own, and no entry. */
function opensCase(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  if (next === undefined || !paragraph.words.text.endsWith(':')) return false;
  const [own, below] = [innermost(paragraph), innermost(next)];
  if (CASE.test(paragraph.words.text)) {
    if (below === undefined) return true;
    return own === undefined || below.kind !== own.kind || below.number === '1';
  }
  const counts = below?.kind === 'action' || below?.kind === 'process' || below?.kind === 'condition';
  return own !== undefined && counts && below.number === '1' && below.kind !== own.kind;
}

/** «5. Процедура 1. Прием …», then «Процедура 2. …»: a list of steps that nothing opens. */
function beginsCount(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  const [own, below] = [innermost(paragraph), next && innermost(next)];
  const counts = own?.kind === 'action' || own?.kind === 'process';
  return counts && own.number === '1' && below?.kind === own.kind && below.number === '2';
}

/** Lines below «2) исполнитель услугодателя:» that go on with it: without a number of the list, or lettered. */
function isInside(entry: PassageEntry, paragraph: Paragraph): boolean {
  const numbered = entry.kind !== 'unmarked' && entry.kind !== 'bullet';
  if (!numbered || !entry.paragraph.words.text.endsWith(':') || paragraph.words.text.endsWith(':'))
    return false;
  const marker = innermost(paragraph);
  const lettered = marker?.kind === 'bullet' || /^\p{L}$/u.test(marker?.number ?? '');
  if (marker !== undefined) return lettered;
  const before = entry.follow.at(-1);
  return before === undefined ? /^\p{Ll}/u.test(paragraph.words.text) : /[;,]$/u.test(before.words.text);
}

/** What is told below a heading is work when it has its time or begins with what is done. */
const WORK =
  /^(?!при\s|в случа|за\s|для\s)(?:\p{L}+\s){0,8}?\p{L}{3,}(?:(?:ет|ют|ит|ят|ат)(?:ся)?|йды|йді|ады|еді)(?!\p{L})/iu;

function isWork({ words }: Paragraph): boolean {
  return WORK.test(words.text) || /^(?:в течени|не позднее)/iu.test(words.text);
}

/** An entry that only names who acts, with the lines below it as its steps. */
function withSteps(entry: PassageEntry): PassageEntry[] {
  const { paragraph, follow, label, kind, number } = entry;
  if (!paragraph.words.text.endsWith(':') || follow.length === 0) return [entry];
  if (CASE.test(paragraph.words.text) || !follow.every(isWork)) return [entry];
  return follow.map(
    (step, place): PassageEntry =>
      place === 0
        ? { paragraph: step, label, kind, number, follow: [], under: paragraph }
        : { paragraph: step, label: undefined, kind: 'unmarked', follow: [], under: paragraph },
  );
}

function splitPassages(item: Item, heading: string): Passage[] {
  const { paragraphs } = item;
  const itemLead = paragraphs[0]?.words.text ?? '';
  const marked = nextPlaces(paragraphs, (paragraph) => innermost(paragraph) !== undefined);
  // A paragraph with a colon opens a list of its own.
  const opened = nextPlaces(paragraphs, ({ words }) => words.text.endsWith(':'));
  /** Whether a list goes on after paragraphs without a mark: its next number is one more than the last. */
  const goesOn = (place: number, last: Paragraph) => {
    const next = paragraphs[marked[place] ?? paragraphs.length];
    const [number, before] = [next && outerNumber(next), outerNumber(last)];
    const unbroken = (opened[place] ?? 0) >= (marked[place] ?? 0);
    return number !== undefined && before !== undefined && number === before + 1 && unbroken;
  };
  const found: { lead: Paragraph; entries: PassageEntry[] }[] = [];
  paragraphs.forEach((paragraph, place) => {
    const open = found.at(-1);
    const last = open?.entries.at(-1);
    if (open === undefined && beginsCount(paragraph, paragraphs[place + 1]))
      found.push({ lead: { ...paragraph, words: NO_WORDS }, entries: [makeEntry(paragraph)] });
    else if (open === undefined || opensCase(paragraph, paragraphs[place + 1]))
      found.push({ lead: paragraph, entries: [] });
    else if (last !== undefined && isInside(last, paragraph)) last.follow.push(paragraph);
    else if (innermost(paragraph) !== undefined) open.entries.push(makeEntry(paragraph));
    else if (last !== undefined && OF_A_STEP.test(paragraph.words.text)) last.follow.push(paragraph);
    else if (last !== undefined && last.kind !== 'unmarked' && goesOn(place, last.paragraph))
      last.follow.push(paragraph);
    else if (continues(open.lead, open.entries, paragraph)) open.entries.push(makeEntry(paragraph));
    else found.push({ lead: paragraph, entries: [] });
  });
  let opener: Paragraph | undefined;
  return found.map((passage): Passage => {
    const { lead } = passage;
    const entries = passage.entries.flatMap(withSteps);
    const opens = lead.words.text.endsWith(':');
    if (!opens || (entries.length === 0 && lead === paragraphs[0])) opener = opens ? lead : undefined;
    const isPart = opens && entries.length > 0 && lead !== opener;
    return { lead, entries, opener: isPart ? opener : undefined, item, itemLead, heading };
  });
}

export function passages({ sections }: DocumentPart): Passage[] {
  return sections.flatMap(({ heading, items }) =>
    items.flatMap((item) => splitPassages(item, heading?.words.text ?? '')),
  );
}

/** «3. Результат … – заключение. Форма предоставления – бумажная.»: two provisions in one paragraph. */
const PROVISION =
  /^(?:Форма|Результат|Срок|Прием|Приём|Основани|Государственная услуга) [^.]{0,120}(?:[–—:-]|явля[ею]тся|осуществля|оказыва)/u;

export function withOwnSentences(passage: Passage): Passage[] {
  if (passage.entries.length > 0) return [passage];
  const { lead } = passage;
  const parts: Words[][] = [];
  for (const sentence of sentences(lead.words)) {
    if (parts.length === 0 || PROVISION.test(sentence.text)) parts.push([sentence]);
    else parts.at(-1)?.push(sentence);
  }
  if (parts.length < 2) return [passage];
  return parts.map((part) => ({ ...passage, lead: { ...lead, words: join(part) } }));
}
