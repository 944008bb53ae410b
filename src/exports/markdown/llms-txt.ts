/** What a language model reads first: what the site is, how far to trust it, where its texts are (llmstxt.org). */
import { escapeMarkdown } from '../../language/escape-markdown.ts';
import type { Catalog } from '../../model/entry.ts';
import { DATA_FOLDER, writeAddress } from '../open-data/addresses.ts';
import type { DataContext } from '../open-data/document.ts';
import { nameMarkdown } from './service-md.ts';

/** More of them are no reading list: the index of the data has all. */
const MOST = 500;

export function formatLlmsTxt(
  { services, regulations }: Pick<Catalog, 'services' | 'regulations'>,
  { site, date }: DataContext,
): string {
  const link = (title: string, path: string) => `- [${escapeMarkdown(title)}](${writeAddress(site, path)})`;
  const lists = [
    {
      title: 'Услуги',
      lines: [...services.values()].map(({ id, data }) =>
        link(data.names.ru.short, nameMarkdown('service', id)),
      ),
    },
    {
      title: 'Регламенты прежних лет',
      lines: [...regulations.values()].map(({ id, data }) =>
        link(data.titles.heading, nameMarkdown('regulation', id)),
      ),
    },
  ];
  return [
    `# ${escapeMarkdown(site.name)}`,
    '',
    `> ${escapeMarkdown(site.tagline)}`,
    '',
    `Сведения на ${date}. Тексты неофициальные; место каждого факта в акте стоит в квадратных скобках, неизвестное названо`,
    'неизвестным. Регламент может уже не действовать: статус стоит в начале каждого текста.',
    '',
    ...lists.flatMap(({ title, lines }) => [
      `## ${title}`,
      '',
      ...lines.slice(0, MOST),
      ...(lines.length > MOST ? [`- ещё ${lines.length - MOST}: в указателе данных`] : []),
      '',
    ]),
    '## Данные',
    '',
    link('Указатель данных', `${DATA_FOLDER}index.json`),
    link('OpenAPI', `${DATA_FOLDER}openapi.json`),
    '',
  ].join('\n');
}
