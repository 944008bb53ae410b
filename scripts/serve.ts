/** `reglament serve`: shows a built site on this machine. */
import { parseArgs } from 'node:util';
import { serveSite } from '../src/site/build/serve-site.ts';
import { CLEAN, type Command, type Io, UsageError } from './command.ts';

const HELP = `Использование: reglament serve [параметры]

Показывает собранный сайт на этой машине и печатает его адрес. Остановить: Ctrl+C.

  --out ПАПКА      где собранный сайт (по умолчанию dist)
  --port ПОРТ      порт (по умолчанию 4321; 0 — любой свободный)
  -h, --help       эта справка
`;

export const serve: Command = { help: HELP, run };

async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: { out: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new UsageError(`--port: «${values.port}» — не номер порта`);
  }
  const site = await serveSite(values.out, port);
  io.out(`Сайт: ${site.address}\nОстановить: Ctrl+C\n`);
  await new Promise<void>((stop) => {
    process.once('SIGINT', () => stop());
    process.once('SIGTERM', () => stop());
  });
  await site.close();
  return CLEAN;
}
