/** `reglament serve`: shows a built site on this machine. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type RunningSite, serveSite } from '../src/site/build/serve-site.ts';
import { CLEAN, type Command, type Io } from './command.ts';
import { parsePort } from './content-options.ts';

const USUAL_PORT = 4321;

const HELP = `Использование: reglament serve [параметры]

Показывает собранный сайт на этой машине и печатает его адрес. Остановить: Ctrl+C.

  --out ПАПКА      где собранный сайт (по умолчанию dist)
  --port ПОРТ      порт (по умолчанию 4321, а если он занят — любой свободный)
  -h, --help       эта справка
`;

export const serve: Command = { help: HELP, run };

/** A port that nobody asked for may be another one; a port that somebody did ask for may not. */
async function serveSomewhere(dir: string, name: string): Promise<RunningSite> {
  try {
    return await serveSite(dir, USUAL_PORT, name);
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken) throw error;
    return serveSite(dir, 0, name);
  }
}

async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: { out: { type: 'string', default: 'dist' }, port: { type: 'string' } },
  });
  const site =
    values.port === undefined
      ? await serveSomewhere(resolve(io.cwd, values.out), values.out)
      : await serveSite(resolve(io.cwd, values.out), parsePort(values.port), values.out);
  // Before the address is told: who reads it may answer with a signal at once.
  const stopped = new Promise<void>((stop) => {
    process.once('SIGINT', () => stop());
    process.once('SIGTERM', () => stop());
  });
  io.out(`Сайт: ${site.address}\nОстановить: Ctrl+C\n`);
  await stopped;
  await site.close();
  return CLEAN;
}
