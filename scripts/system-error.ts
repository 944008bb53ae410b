/** What the system says no to, in words for people. */

const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'нет права',
  EDQUOT: 'кончилось место, которое вам отведено на диске',
  EIO: 'диск не отвечает',
  EISDIR: 'на месте файла стоит папка',
  EMFILE: 'открыто слишком много файлов',
  ENAMETOOLONG: 'слишком длинное имя',
  ENOSPC: 'на диске кончилось место',
  ENOTDIR: 'на месте папки стоит файл',
  EPERM: 'нет права',
  EROFS: 'диск открыт только для чтения',
};

/** What `parseArgs` of Node says no to, by its code; it quotes one word of the call first. */
const CALLED_WRONGLY: Readonly<Record<string, (word: string) => string>> = {
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (option) => `${option.split(/[ ,]/)[0]}: значение не то или его нет`,
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: (word) => `лишнее слово «${word}»`,
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (option) => `нет параметра «${option}»`,
};

/**
 * @returns what happened, where, and the system's own words, for who looks them up; of other errors their message
 */
export function tellError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code = '', path, syscall } = error as NodeJS.ErrnoException;
  const called = CALLED_WRONGLY[code];
  if (called !== undefined) return called(/'([^']*)'/.exec(error.message)?.[1] ?? '');
  if (code === 'EADDRINUSE') return `порт занят: назовите другой (${error.message})`;
  // On a disk that is only read Node says of a folder that it makes with those above it that they are not there.
  const words = code === 'ENOENT' && syscall === 'mkdir' ? 'папку не создать' : WORDS[code];
  if (words === undefined || !error.message.startsWith(code)) return error.message;
  return `${words}${path === undefined ? '' : `: «${path}»`} (${error.message})`;
}
