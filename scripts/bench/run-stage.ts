/** Runs one stage of the bench and sends what it found to the process that started it. */
import { STAGES } from './stages.ts';

const [name = '', contentDir = '', workDir = '', date = ''] = process.argv.slice(2);
const stage = STAGES[name];
if (stage === undefined) throw new Error(`no stage «${name}»`);
const start = performance.now();
const outcome = await stage.run({ contentDir, workDir, date });
process.send?.({ seconds: (performance.now() - start) / 1000, ...outcome });
process.disconnect?.();
