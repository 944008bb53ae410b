/** A regulation as Markdown: the same facts as its page, each with its place, for whoever reads text and not pages. */
import { escapeMarkdown } from '../../language/escape-markdown.ts';
import type { LinkedRegulation } from '../../model/entry.ts';
import type { ActiveRegulation, Process } from '../../model/records.ts';
import type { ChannelCheck, PathCheck, Total } from '../../terms/channel-check.ts';
import { formatAmount } from '../../terms/format-amount.ts';
import { locateStep } from '../../terms/place.ts';
import { CHANNELS } from '../../words/channels.ts';
import { UNKNOWN_REASONS, VERDICTS } from '../../words/verdicts.ts';
import { DATA_FOLDER, nameDataFile, namePage, writeAddress } from '../open-data/addresses.ts';
import type { DataContext } from '../open-data/document.ts';

/** Words of a record in one line, with their place. */
const quote = (text: string, at?: string): string =>
  `${escapeMarkdown(text)}${at === undefined ? '' : ` [${escapeMarkdown(at)}]`}`;

function formatTotal(total: Total): string {
  switch (total.kind) {
    case 'exact':
      return formatAmount(total.amount, 'ru');
    case 'between':
      return `${formatAmount(total.lower, 'ru')} – ${formatAmount(total.upper, 'ru')}`;
    case 'at-least':
      return `не менее ${formatAmount(total.lower, 'ru')}`;
    case 'several':
      return total.amounts.map((amount) => formatAmount(amount, 'ru')).join(' или ');
  }
}

function tellVerdict(check: PathCheck): string {
  const verdict = VERDICTS.ru[check.verdict];
  switch (check.verdict) {
    case 'exceeds':
      return `${verdict} на ${formatAmount(check.excess, 'ru')}`;
    case 'fits':
      return `${verdict}, остаётся ${formatAmount(check.reserve, 'ru')}`;
    case 'unknown':
      return `${verdict}: ${check.reasons.map((reason) => UNKNOWN_REASONS.ru[reason]).join('; ')}`;
    case 'ambiguous':
      return verdict;
  }
}

function channelLines({ channels }: ActiveRegulation, check: ChannelCheck): string[] {
  const { channel, readings } = check;
  const terms = new Map(readings.map(({ term }) => [`${term.at} ${term.phrase}`, term]));
  const own = channels[channel];
  return [
    `### ${escapeMarkdown(CHANNELS.ru[channel])}`,
    '',
    ...(own === undefined ? [] : [`- Где: ${quote(own.text, own.at)}`]),
    ...(terms.size === 0 ? ['- Срок: не назван'] : []),
    ...[...terms.values()].map(({ phrase, at, origin, case: when }) => {
      const place = origin === 'standard' ? `стандарт, ${at}` : at;
      return `- Срок${when === undefined ? '' : ` (${escapeMarkdown(when)})`}: ${quote(phrase, place)}`;
    }),
    ...(check.cases ?? [check]).map((one) => {
      const title = one.title === undefined ? '' : ` (${escapeMarkdown(one.title)})`;
      return `- Шаги${title}: ${formatTotal(one.total)} – ${tellVerdict(one)}`;
    }),
    '',
  ];
}

function processLines(name: string, process: Process, regulation: ActiveRegulation): string[] {
  const steps = process.steps.map((step, index) => {
    const unit = step.unit === undefined ? undefined : regulation.units[step.unit];
    const who = unit === undefined ? '' : `**${escapeMarkdown(unit.text)}:** `;
    const duration = step.duration === undefined ? '' : ` – ${escapeMarkdown(step.duration)}`;
    return `${index + 1}. ${who}${quote(step.action, locateStep(process, step))}${duration}`;
  });
  return [`### ${escapeMarkdown(process.title ?? name)}`, '', ...steps, ''];
}

/**
 * @param checks of each channel; none for an excluded regulation
 * @param status what is known of it on the day of the site, in words
 */
export function formatRegulationMarkdown(
  { id, data, act }: LinkedRegulation,
  checks: readonly ChannelCheck[],
  status: string,
  { site, date }: DataContext,
): string {
  const links = {
    Страница: namePage('regulation', id),
    'Данные (JSON)': nameDataFile('regulation', id),
    'О данных': `${DATA_FOLDER}index.json`,
  };
  const lines = [
    `# ${escapeMarkdown(data.titles.heading)}`,
    '',
    `> ${escapeMarkdown(status)} (сведения на ${date}). Это неофициальный текст: юридическую силу имеет только официально опубликованный.`,
    '',
    ...(act === undefined
      ? []
      : [
          `- Акт: ${escapeMarkdown(`${act.data.kind} № ${act.data.number} от ${act.data.date}, ${act.data.authority}`)}`,
        ]),
    ...('excluded' in data
      ? [`- Исключён: ${quote(data.excluded.text, data.excluded.at)}`, '']
      : [
          `- Кем оказывается: ${quote(data.provider.text, data.provider.at)}`,
          '',
          '## Каналы и сроки',
          '',
          ...checks.flatMap((check) => channelLines(data, check)),
          '## Шаги',
          '',
          ...Object.entries(data.processes).flatMap(([name, process]) => processLines(name, process, data)),
        ]),
    '## Ещё',
    '',
    ...Object.entries(links).map(([name, path]) => `- [${name}](${writeAddress(site, path)})`),
    '',
  ];
  return lines.join('\n');
}
