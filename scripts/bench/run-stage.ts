/** Runs one stage of the bench and marks its parts for the process that started it. */
import { STAGES } from './stages.ts';

export interface Mark {
  /** The part that begins; absent at the end. */
  name?: string;
  /** Since the process was started. */
  seconds: number;
  /** Of its threads, without child processes. */
  processor: number;
  note?: string;
}

const [name = '', contentDir = '', workDir = '', date = ''] = process.argv.slice(2);
const stage = STAGES[name];
if (stage === undefined) throw new Error(`no stage «${name}»`);

function mark(rest: Pick<Mark, 'name' | 'note'>): void {
  const { user, system } = process.cpuUsage();
  const here: Mark = { ...rest, seconds: performance.now() / 1000, processor: (user + system) / 1e6 };
  process.send?.(here);
}

const note = await stage.run({ contentDir, workDir, date, part: (begun) => mark({ name: begun }) });
mark(note === undefined ? {} : { note });
process.disconnect?.();
