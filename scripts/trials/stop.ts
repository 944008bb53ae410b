/** `stop.ts ACT FOLDER CALL FAULT`: does an act, which goes wrong at a call of its own. */
import { ACTS } from './acts.ts';
import { callsMade, failAt, type PlantedFault } from './faults.ts';

const [, , name = '', folder = '', call, fault] = process.argv;
failAt(Number(call), fault as PlantedFault);
await ACTS[name]?.act(folder);
process.stdout.write(`${callsMade()}`);
