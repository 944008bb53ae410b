/** A service as Markdown: what people call it, and what ruled it through time. */
import { escapeMarkdown } from '../../language/escape-markdown.ts';
import type { LinkedService } from '../../model/entry.ts';
import { nameDataFile, namePage, writeAddress } from '../open-data/addresses.ts';
import type { DataContext } from '../open-data/document.ts';

/** Address of the text beside the page of a record. */
export const nameMarkdown = (kind: 'regulation' | 'service', id: string): string =>
  `${namePage(kind, id)}index.md`;

export interface ServiceStanding {
  /** What is known of the rules of today. */
  standing: string;
  /** What a link of the thread rests on, where no text says it. */
  certainty: Readonly<Record<'inferred' | 'near' | 'assumed', string>>;
}

/** @param words of the site, in Russian */
export function formatServiceMarkdown(
  service: LinkedService,
  words: ServiceStanding,
  { site, date }: DataContext,
): string {
  const { id, data } = service;
  const thread = data.thread.flatMap(({ kind, record, certainty = 'stated', note }): string[] => {
    const regulation = service.regulations.find((one) => kind === 'regulation' && one.id === record);
    const rules = service.rules.find((one) => kind === 'rules' && one.id === record);
    const title = regulation?.data.titles.heading ?? rules?.data.title;
    if (title === undefined) return [];
    const path = regulation === undefined ? namePage('rules', record) : nameMarkdown('regulation', record);
    const what = regulation === undefined ? 'Правила' : 'Регламент';
    const doubt = certainty === 'stated' ? '' : ` (${words.certainty[certainty]})`;
    const told = note === undefined ? '' : ` ${escapeMarkdown(note)}`;
    return [`- ${what}: [${escapeMarkdown(title)}](${writeAddress(site, path)})${doubt}${told}`];
  });
  return [
    `# ${escapeMarkdown(data.names.ru.short)}`,
    '',
    `> ${escapeMarkdown(words.standing)} (сведения на ${date}). Это неофициальный текст: юридическую силу имеет только официально опубликованный.`,
    '',
    '## Чем услугой правили, по времени',
    '',
    ...thread,
    '',
    '## Ещё',
    '',
    `- [Страница](${writeAddress(site, namePage('service', id))})`,
    `- [Данные (JSON)](${writeAddress(site, nameDataFile('service', id))})`,
    '',
  ].join('\n');
}
