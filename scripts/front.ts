/** The front of all commands: finds the verb and tells its errors. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../src/catalog/did-you-mean.ts';
import { PROGRAM } from '../src/storage/program-folder.ts';
import { CLEAN, type Command, EXIT_FAILED, type Io, isUsageError } from './command.ts';
import { safeText } from './safe-output.ts';
import { tellError } from './system-error.ts';

/** A stream as `process` has it. */
interface Stream {
  write(text: string): unknown;
  isTTY?: boolean;
}

export interface CommandSurroundings {
  stdout: Stream;
  stderr: Stream;
  env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths begin at. */
  cwd: string;
  /** ISO day. */
  today: string;
}

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
  verify: {
    summary: 'сверить цитаты записей с текстами актов',
    load: async () => (await import('./verify.ts')).verifyQuotes,
  },
  import: {
    summary: 'составить черновики записей по текстам актов',
    load: async () => (await import('./import.ts')).importTexts,
  },
  review: {
    summary: 'сверить черновики с текстом акта в браузере',
    load: async () => (await import('./review.ts')).review,
  },
  rename: {
    summary: 'дать записи другое имя',
    load: async () => (await import('./rename.ts')).rename,
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
  dev: {
    summary: 'показать страницы, пока записи правят',
    load: async () => (await import('./dev.ts')).dev,
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
  'Подробнее: reglament <команда> --help. Какая это программа: reglament --version',
  '',
].join('\n');

/**
 * A command with everything that it may see of the machine, besides files.
 *
 * @param argv the verb and what follows it
 * @returns the exit status
 */
export function run(argv: readonly string[], surroundings: CommandSurroundings): Promise<number> {
  const { stdout, stderr, env, cwd, today } = surroundings;
  return answer(
    argv,
    {
      out: (text) => stdout.write(safeText(text)),
      err: (text) => stderr.write(safeText(text)),
      document: (text) => stdout.write(text),
      watched: stderr.isTTY === true,
      colour: stdout.isTTY === true && !env.NO_COLOR,
      cwd,
      today,
    },
    Boolean(env.DEBUG),
  );
}

async function answer([name, ...argv]: readonly string[], io: Io, withStack: boolean): Promise<number> {
  if (name === '--help' || name === '-h') {
    io.out(HELP);
    return CLEAN;
  }
  if (name === '--version' || name === '-v') {
    io.out(`${JSON.parse(readFileSync(join(PROGRAM, 'package.json'), 'utf8')).version}\n`);
    return CLEAN;
  }
  const verb = name !== undefined && Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb === undefined) {
    io.err(
      name === undefined
        ? HELP
        : `reglament: нет команды «${name}»${didYouMean(name, Object.keys(VERBS))}\n\n${HELP}`,
    );
    return EXIT_FAILED;
  }
  try {
    const command = await verb.load();
    if (!asksForHelp(argv)) return await command.run(argv, io);
    io.out(command.help);
    return CLEAN;
  } catch (error) {
    const advice = isUsageError(error)
      ? `${await meantOption(error, verb)}\nПомощь: reglament ${name} --help`
      : '';
    io.err(`reglament ${name}: ${tellError(error)}${advice}\n`);
    if (withStack && error instanceof Error) io.err(`${error.stack}\n`);
    return EXIT_FAILED;
  }
}

/** The help names every option of its command. */
async function meantOption(error: Error, verb: Verb): Promise<string> {
  const { code } = error as NodeJS.ErrnoException;
  const [, option] = /'(--[^']+)'/.exec(error.message) ?? [];
  if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION' || option === undefined) return '';
  return didYouMean(option, (await verb.load()).help.match(/--[a-z][a-z-]*/g) ?? []);
}

/** After `--` everything is a path. */
function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}
