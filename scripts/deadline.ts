/** `reglament deadline`: the last day of a service that was asked for on a given day. */

import { parseArgs } from 'node:util';
import { countDeadlines } from '../src/catalog/count-deadlines.ts';
import { didYouMean } from '../src/catalog/did-you-mean.ts';
import { loadCatalog } from '../src/catalog/load.ts';
import { makeDeadlineEvent } from '../src/exports/deadline-event.ts';
import { formatIcs } from '../src/exports/ics.ts';
import { defined } from '../src/model/defined.ts';
import type { Catalog, LinkedRegulation } from '../src/model/entry.ts';
import { LANGUAGES, type Language } from '../src/model/finding.ts';
import { findCautions } from '../src/reporters/deadline-cautions.ts';
import { type DeadlineReport, formatDeadlines, tellDeadlines } from '../src/reporters/deadlines.ts';
import { formatDeadlinesJson } from '../src/reporters/deadlines-json.ts';
import { formatTime } from '../src/terms/calendar/moment.ts';
import { CLEAN, type Command, FOUND, type Io, UsageError } from './command.ts';
import { contentFolder, parseChoice, parseDay } from './content-options.ts';
import { safeJson, safeText } from './safe-output.ts';

const CHANNELS = ['office', 'con', 'portal'] as const;

const FORMATS = ['pretty', 'json', 'ics'] as const;

const HELP = `Использование: reglament deadline <регламент> --from ГГГГ-ММ-ДД [параметры]

Считает последний день срока, если обратиться в указанный день: при каждом прочтении закона, с каждым
пропущенным днём и его источником.

  --from ГГГГ-ММ-ДД          день обращения
  --time ЧЧ:ММ               время обращения: после конца приёма считается со следующего дня приёма
                             (по умолчанию 09:00)
  --channel office|con|portal  канал (по умолчанию все каналы регламента)
  --format ${FORMATS.join('|')}   вид ответа (по умолчанию pretty); в ics – по событию на каждое прочтение закона: файл,
                             посчитанный заново, при загрузке в календарь заменяет прежний
  --content ПАПКА            папка каталога (по умолчанию content)
  --lang ru|en               язык ответа (по умолчанию ru)
  -h, --help                 эта справка

Код возврата: 0 — посчитано, 1 — посчитать нельзя (срок неизвестен, года нет в календаре), 2 — неверный
вызов или сбой.
`;

export const deadline: Command = { help: HELP, run };

function parseMinute(text: string): number {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? [];
  const minute = Number(hours) * 60 + Number(minutes);
  if (!(Number(minutes) < 60 && minute < 24 * 60))
    throw new UsageError(`--time: «${text}» — не время вида ЧЧ:ММ`);
  return minute;
}

function findRegulation({ regulations, rules }: Catalog, id: string): LinkedRegulation {
  const regulation = regulations.get(id);
  if (regulation === undefined)
    throw new UsageError(
      rules.has(id)
        ? `«${id}» – правила, а команда считает только регламенты: последний день по правилам показывает калькулятор на странице услуги`
        : `нет регламента «${id}»${didYouMean(id, regulations.keys())}`,
    );
  return regulation;
}

async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      time: { type: 'string', default: '09:00' },
      channel: { type: 'string' },
      content: { type: 'string', default: 'content' },
      format: { type: 'string', default: 'pretty' },
      lang: { type: 'string', default: 'ru' },
    },
  });
  const [id, ...rest] = positionals;
  if (id === undefined || rest.length > 0)
    throw new UsageError('назовите один регламент: его путь без .yaml');
  if (values.from === undefined) throw new UsageError('назовите день обращения: --from ГГГГ-ММ-ДД');
  const start = { date: parseDay(values.from, '--from'), minute: parseMinute(values.time) };
  const language = parseChoice(LANGUAGES, values.lang, '--lang');
  const format = parseChoice(FORMATS, values.format, '--format');
  const { catalog } = await loadCatalog(contentFolder(values.content, io));
  const entry = findRegulation(catalog, id);
  const { data: regulation } = entry;
  if ('excluded' in regulation) throw new UsageError(`регламент «${id}» исключён из акта: считать нечего`);
  if (entry.act === undefined)
    throw new UsageError(`акт регламента «${id}» не прочитан; выполните: reglament check`);
  const only = values.channel === undefined ? undefined : parseChoice(CHANNELS, values.channel, '--channel');
  const settings = catalog.site?.data.readings;
  const answers = countDeadlines(entry, start, defined({ settings, only }));
  if (answers.length === 0) throw new UsageError(`--channel: такого канала у регламента нет: «${only}»`);
  const cautions = findCautions(entry, start.date);
  const report = { title: regulation.titles.heading, from: start.date, cautions, channels: answers };
  const pretty = formatDeadlines(report, language);
  if (format === 'pretty') io.out(pretty);
  else if (format === 'json')
    io.document(safeJson(formatDeadlinesJson(report, { id, minute: start.minute })));
  else io.document(safeText(calendarFile(report, id, start.minute, language, io)));
  const computed = answers.every(
    ({ terms }) =>
      terms.length > 0 && terms.every((one) => one.answers.every(({ kind }) => kind === 'deadline')),
  );
  if (computed) return CLEAN;
  // A calendar has no place for what could not be counted.
  if (format === 'ics') io.err(pretty);
  return FOUND;
}

function calendarFile(
  report: DeadlineReport,
  about: string,
  minute: number,
  language: Language,
  io: Io,
): string {
  const asked = { about, from: report.from, time: formatTime(minute) };
  const events = tellDeadlines(report, language).map(({ channel, term, deadline, title, description }) =>
    makeDeadlineEvent({ ...asked, channel, phrase: term.phrase, case: term.case }, deadline, {
      title,
      description,
      stamp: `${io.today}T00:00:00Z`,
    }),
  );
  return formatIcs({ events });
}
