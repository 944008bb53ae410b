/** `reglament dev`: the pages as they are while their files are edited. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startPreview } from '../src/site/dev/dev-server.ts';
import { PROGRAM } from '../src/storage/program-folder.ts';
import { CLEAN, type Command, type Io } from './command.ts';
import { contentFolder, parseChoice, parseDay, parsePort } from './content-options.ts';
import { contentOption, suggestNext } from './next-step.ts';

const HELP = `Использование: reglament dev [параметры]

Показывает страницы каталога на этой машине, пока вы правите записи: страница, на которую вы смотрите, обновляется
после каждого сохранения. Запись с ошибкой страницы не отнимает: место и совет стоят поверх последней хорошей.
Поиска по текстам здесь нет: его делает reglament build. Остановить: Ctrl+C.

  --content ПАПКА      папка каталога (по умолчанию content)
  --date ГГГГ-ММ-ДД    на какой день сведения (по умолчанию сегодня в Казахстане)
  --language ЯЗЫК      язык страниц: ru или kk (по умолчанию язык каталога)
  --port ПОРТ          порт (по умолчанию 4322, а если он занят — любой свободный)
  -h, --help           эта справка
`;

export const dev: Command = { help: HELP, run };

async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      content: { type: 'string', default: 'content' },
      date: { type: 'string', default: io.today },
      language: { type: 'string' },
      port: { type: 'string' },
    },
  });
  const preview = await startPreview({
    root: PROGRAM,
    contentDir: contentFolder(values.content, io),
    date: parseDay(values.date),
    ...(values.language === undefined
      ? {}
      : { language: parseChoice(['ru', 'kk'], values.language, '--language') }),
    diagramsDir: resolve(PROGRAM, 'node_modules/.cache/reglament/diagrams'),
    port: values.port === undefined ? 4322 : parsePort(values.port),
    onRead({ errors }, milliseconds) {
      const took = `${Math.round(milliseconds)} мс`;
      if (errors === '') io.err(`Прочитано за ${took}.\n`);
      else io.err(`${errors}Прочитано за ${took}; страница показана прежней.\n`);
    },
  });
  const stopped = new Promise<void>((stop) => {
    process.once('SIGINT', () => stop());
    process.once('SIGTERM', () => stop());
  });
  io.out(`Каталог: ${preview.address}\nОстановить: Ctrl+C\n`);
  await stopped;
  await preview.close();
  suggestNext(`check${contentOption(values.content)}`, 'проверить записи и сроки', io);
  return CLEAN;
}
