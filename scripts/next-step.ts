import type { Io } from './command.ts';

/** A path as one word of a command, in any shell that an author may have. */
export function shellWord(path: string): string {
  if (/^[\p{L}\p{N}_./@:+-]+$/u.test(path)) return path;
  return /["$`\\!%]/.test(path) ? `'${path.replaceAll("'", "'\\''")}'` : `"${path}"`;
}

/** The option that another command needs to speak of the same catalogue: nothing for the usual one. */
export function contentOption(name: string): string {
  return name === 'content' ? '' : ` --content ${shellWord(name)}`;
}

/** Told to a person only: a program that called a command knows what it wants. */
export function suggestNext(command: string, why: string, io: Io): void {
  if (io.watched && io.isFollowed === undefined) io.err(`Дальше: npx reglament ${command}    # ${why}\n`);
}
