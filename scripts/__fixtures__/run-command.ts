/** A command as somebody calls it in a folder, in this process. */
import { run } from '../front.ts';

export interface Called {
  status: number;
  stdout: string;
  stderr: string;
}

/** @param cwd the folder that it is called in */
export async function runCommand(argv: readonly string[], cwd: string): Promise<Called> {
  const called = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof called) => ({
    write: (text: string) => {
      called[name] += text;
    },
  });
  const status = await run(argv, {
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env: {},
    cwd,
    today: '2026-01-01',
  });
  return { status, ...called };
}
