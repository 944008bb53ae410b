#!/usr/bin/env node
/** The front of all commands: `reglament <verb>`. */
import { enableCompileCache } from 'node:module';
import { type Command, FAILED, type Io, isUsageError } from './command.ts';
import { safeText } from './safe-output.ts';

// Compiled modules are kept between runs: a build starts most of a second sooner.
enableCompileCache();

interface Verb {
  summary: string;
  load(): Promise<Command>;
}

const VERBS: Readonly<Record<string, Verb>> = {
  check: {
    summary: 'проверить записи, ссылки и сроки',
    load: async () => (await import('./check.ts')).check,
  },
  rules: {
    summary: 'перечислить правила проверки',
    load: async () => (await import('./rules.ts')).rules,
  },
  import: {
    summary: 'составить черновики записей по текстам актов',
    load: async () => (await import('./import.ts')).importTexts,
  },
  deadline: {
    summary: 'посчитать последний день срока',
    load: async () => (await import('./deadline.ts')).deadline,
  },
  build: {
    summary: 'собрать сайт',
    load: async () => (await import('./build.ts')).build,
  },
  serve: {
    summary: 'показать собранный сайт',
    load: async () => (await import('./serve.ts')).serve,
  },
  init: {
    summary: 'создать новый каталог',
    load: async () => (await import('./init.ts')).init,
  },
  start: {
    summary: 'проверить, собрать и показать',
    load: async () => (await import('./start.ts')).start,
  },
};

const HELP = [
  'Использование: reglament <команда> [параметры]',
  '',
  ...Object.entries(VERBS).map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`),
  '',
  'Подробнее: reglament <команда> --help',
  '',
].join('\n');

/** @returns the exit status */
async function main([name, ...argv]: readonly string[], io: Io): Promise<number> {
  if (name === '--help' || name === '-h') {
    io.out(HELP);
    return 0;
  }
  const verb = name !== undefined && Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb === undefined) {
    io.err(name === undefined ? HELP : `reglament: нет команды «${name}»\n\n${HELP}`);
    return FAILED;
  }
  try {
    const command = await verb.load();
    if (!asksForHelp(argv)) return await command.run(argv, io);
    io.out(command.help);
    return 0;
  } catch (error) {
    const advice = isUsageError(error) ? `\nПомощь: reglament ${name} --help` : '';
    io.err(`reglament ${name}: ${error instanceof Error ? error.message : String(error)}${advice}\n`);
    if (process.env.DEBUG && error instanceof Error) io.err(`${error.stack}\n`);
    return FAILED;
  }
}

/** After `--` everything is a path. */
function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

// A reader that has seen enough, such as `head`, is not an error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(safeText(text)),
  err: (text) => process.stderr.write(safeText(text)),
  document: (text) => process.stdout.write(text),
  watched: process.stderr.isTTY === true,
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
});
