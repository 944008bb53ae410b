/** `reglament review`: a page on this machine where an editor compares drafts with the text of their act. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startReview } from '../src/site/review/start-review.ts';
import { CLEAN, type Command, type Io, UsageError } from './command.ts';
import { contentFolder, parsePort } from './content-options.ts';
import { contentOption, suggestNext } from './next-step.ts';

const HELP = `Использование: reglament review [ПАПКА] [параметры]

Открывает на этой машине страницу сверки: слева текст акта, справа поля записи, сверху — что заполнить и что говорит
проверка. Каждая правка сразу пишется в файл записи; комментарии и остальные строки остаются. Остановить: Ctrl+C.

  ПАПКА            папка каталога (по умолчанию content)
  --text ФАЙЛ      текст акта, если импорт в этот каталог его не сохранил
  --port ПОРТ      порт (по умолчанию любой свободный)
  -h, --help       эта справка

Страницу видит только эта машина и только по напечатанному адресу: ключ в нём даёт право писать.
`;

export const review: Command = { help: HELP, run };

async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { text: { type: 'string' }, port: { type: 'string', default: '0' } },
  });
  if (positionals.length > 1) throw new UsageError('назовите одну папку каталога');
  const text = values.text === undefined ? undefined : resolve(io.cwd, values.text);
  if (text !== undefined && !existsSync(text)) throw new UsageError(`нет файла «${values.text}»`);
  const running = await startReview({
    contentDir: contentFolder(positionals[0] ?? 'content', io),
    text,
    port: parsePort(values.port),
    date: io.today,
  });
  const stopped = new Promise<void>((stop) => {
    process.once('SIGINT', () => stop());
    process.once('SIGTERM', () => stop());
  });
  io.out(`Сверка: ${running.address}\nОстановить: Ctrl+C\n`);
  await stopped;
  await running.close();
  suggestNext(`dev${contentOption(positionals[0] ?? 'content')}`, 'посмотреть страницы', io);
  return CLEAN;
}
