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

/**
 * @returns what happened, where, and the system's own words, for who looks them up; of other errors their message
 */
export function tellError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code = '', path, syscall } = error as NodeJS.ErrnoException;
  // On a disk that is only read Node says of a folder that it makes with those above it that they are not there.
  const words = code === 'ENOENT' && syscall === 'mkdir' ? 'папку не создать' : WORDS[code];
  if (words === undefined || !error.message.startsWith(code)) return error.message;
  return `${words}${path === undefined ? '' : `: «${path}»`} (${error.message})`;
}
