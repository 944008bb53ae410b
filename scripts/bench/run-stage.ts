/** Runs one stage of the bench and sends its seconds to the process that started it. */
import { STAGES } from './stages.ts';

const [name = '', contentDir = '', workDir = '', date = ''] = process.argv.slice(2);
const stage = STAGES[name];
if (stage === undefined) throw new Error(`no stage «${name}»`);
const start = performance.now();
const counted = await stage({ contentDir, workDir, date });
process.send?.({ seconds: counted ?? (performance.now() - start) / 1000 });
process.disconnect?.();
