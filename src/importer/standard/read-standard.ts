/** A standard of a public service, in the layout that all standards have had since 2014. */
import { CHANNEL_KINDS } from '../../model/channels.ts';
import type { KnownStandard } from '../../model/records.ts';
import { clearDesk, type DraftReading } from '../draft.ts';
import { wholeItem } from '../outline/list-paragraphs.ts';
import type { DocumentPart, Item } from '../outline/types.ts';
import { quotedAt } from '../phrases/quoted.ts';
import { withoutEnd } from '../phrases/sentence.ts';
import { type MissingMessages, missingFields } from '../required.ts';
import type { Read } from '../sourced.ts';
import { some } from '../sourced-fields.ts';
import { match, slice, type Words } from '../words.ts';
import { draftAbbreviations } from './abbreviations.ts';
import { readComplaints } from './complaints.ts';
import { readCost } from './cost.ts';
import { readDocuments } from './documents.ts';
import { readProvision } from './provider.ts';
import { readRefusals } from './refusals.ts';
import { draftForm, readStandardResults, readValidity } from './results.ts';
import { readSchedule } from './schedule.ts';
import { collectNotes, type Sheet, withoutNotes } from './sheet.ts';
import { readStandardTerms } from './terms.ts';
import { itemsByTopic } from './topic.ts';

export interface StandardContext {
  /** The item of the order's list that approves the standard. */
  listed?: Words | undefined;
}

/** The title stands wherever a standard does; the order and what refusals there are is not said in a field of its own. */
const MISSING: MissingMessages<KnownStandard, 'order' | 'titles' | 'refusals'> = {
  annex: 'Номер приложения к приказу не найден. Впишите из текста стандарта.',
  provider: 'Услугодатель не найден. Впишите из текста стандарта.',
  channels: 'Каналы обращения не найдены. Впишите из текста стандарта.',
  terms: 'Сроки оказания услуги не найдены. Впишите из текста стандарта.',
  form: 'Форма оказания услуги не найдена. Впишите из текста стандарта.',
  results: 'Результат услуги не найден. Впишите из текста стандарта.',
  resultForm: 'Форма предоставления результата не найдена. Впишите из текста стандарта.',
  cost: 'Стоимость услуги не найдена. Впишите из текста стандарта.',
  recipients: 'Кому оказывается услуга, не найдено. Впишите из текста стандарта.',
  schedule: 'График работы не найден. Впишите из текста стандарта.',
  documents: 'Перечень документов не найден. Впишите из текста стандарта.',
  complaints: 'Порядок обжалования не найден. Впишите из текста стандарта.',
};

/** «Стандарт государственной услуги «…»»; without quotes what follows the name of the document. */
function readTitle(heading: Words): Words {
  const quote = heading.text.search(/[«“„"]/u);
  const quoted = quote === -1 ? undefined : quotedAt(heading, quote);
  return (
    quoted?.title ??
    withoutEnd(
      slice(
        heading,
        /^Стандарт\s+(?:государственн\p{L}+\s+услуг\p{L}*)?\s*/iu.exec(heading.text)?.[0].length ?? 0,
      ),
    )
  );
}

/** «Приложение 1 к приказу …» in the corner. */
function readAnnex(stamp: DocumentPart['stamp']): Read | undefined {
  for (const { words } of stamp) {
    const number = match(words, /^Приложение\s?(?:№\s?)?(?<number>\d{1,3})(?!\d)/diu)?.named.number;
    if (number !== undefined) return { value: Number(number.text), from: number };
  }
  return undefined;
}

/** Items that introduce names and say nothing else that a record keeps. */
function introductions(items: readonly Item[]): Words[] {
  return items.flatMap(({ paragraphs }) => paragraphs.map(({ words }) => words));
}

export function readStandard(part: DocumentPart, { listed }: StandardContext = {}): DraftReading {
  const sheet: Sheet = { ...clearDesk(), channels: [] };
  const topics = itemsByTopic(part);
  const of = (topic: Parameters<typeof topics.get>[0]) => topics.get(topic) ?? [];
  const { provider, intake, channels } = readProvision(of('provider'), sheet);
  sheet.channels = CHANNEL_KINDS.filter((channel) => channels[channel] !== undefined);
  const { terms, intakeDay } = readStandardTerms(of('terms'), sheet);
  const [formItem] = of('form')[0]?.paragraphs ?? [];
  const { results, resultForm, resultNotes } = readStandardResults(of('results'), sheet);
  const { cost, recipients } = readCost(of('cost'));
  const { documents, notes, otherTerms, refusal } = readDocuments(of('documents'), sheet);
  const named = [provider, recipients, ...Object.values(channels)].flatMap((quote) => quote?.text ?? []);
  const record = {
    annex: readAnnex(part.stamp),
    titles: { listed: listed && readTitle(listed), heading: readTitle(part.heading.words) },
    provider,
    intake,
    channels: sheet.channels.length > 0 ? channels : undefined,
    terms: some(terms),
    intakeDay: some(intakeDay),
    form: formItem && draftForm(formItem.words, formItem.at, sheet),
    results: some(results),
    resultForm,
    resultNotes: some(resultNotes),
    validity: readValidity(part.appendices),
    cost,
    recipients,
    schedule: some(readSchedule(of('schedule'), sheet)),
    documents: some(documents),
    documentsNotes: some(notes),
    otherTerms: some(otherTerms),
    refusals: readRefusals(of('refusals'), refusal, sheet),
    complaints: readComplaints(of('complaints')),
    requirements: some(of('requirements').map((item) => ({ text: wholeItem(item), at: item.at }))),
    abbreviations: some(
      draftAbbreviations(
        part.sections.flatMap(({ items }) => items.map(withoutNotes)),
        named,
      ),
    ),
  };
  sheet.boilerplate.push(
    ...introductions([...of('service'), ...of('developer')]),
    ...part.stamp.map(({ words }) => words),
    ...collectNotes(part).map(({ words }) => words),
    ...part.sections.flatMap(({ heading }) => heading?.words ?? []),
    part.heading.words,
  );
  return { record, todo: [...missingFields(record, MISSING), ...sheet.todo], boilerplate: sheet.boilerplate };
}
