/** What every verb of `reglament` has in common. */

/** Where a command stands and writes. Only its report goes to `out`. */
export interface Io {
  /** Text for people: whatever it quotes commands neither a CI server nor a terminal. */
  out(text: string): void;
  err(text: string): void;
  /** A report for programs, to `out` as it is: its format sees to it that nothing in it is a command. */
  document(text: string): void;
  /** Whether a person watches `err`: only then is progress shown. */
  watched: boolean;
  /** Whether `out` can show colours. */
  colour: boolean;
  /** The folder that relative paths begin at, absolute. */
  cwd: string;
  /** Whether another command of ours follows: nobody has to be told what comes next. */
  isFollowed?: true;
  /** ISO day: what a command speaks of when nobody names another. */
  today: string;
}

export interface Command {
  /** What `--help` prints. */
  help: string;
  /**
   * @param argv what follows the verb
   * @returns the exit status: 0 clean, 1 findings of error level, 2 wrong usage or an internal error
   * @throws UsageError when it was called wrongly
   */
  run(argv: readonly string[], io: Io): Promise<number>;
}

export const CLEAN = 0;
export const FOUND = 1;
export const EXIT_FAILED = 2;

/** The person who called the command can mend it: told without a stack. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Errors of `parseArgs` are wrong usage too. */
export function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS');
}
