/** What the bench measures. */
import { buildAgain, buildWhole, drawCached, drawCold, editAndBuild } from './build-stages.ts';
import { generate, parse } from './floors.ts';
import { importActs } from './import-act.ts';
import { check, checkThreeChannels, lintStrictly, loadAndValidate } from './read-stages.ts';
import type { Stage } from './stage.ts';

const GENERATE = 'floor: read, parse, template, write';
const PARSE = 'floor: js-yaml alone';
const LOAD = 'load and validate';
const IMPORT = 'import, 1 MB in one act';

interface Listed {
  run: Stage;
  /** The stage that its processor time is divided by. */
  floor?: string;
  /** It leaves the folder as it was, so that it can be measured again. */
  repeats?: boolean;
}

/** In the order in which they run: cached pictures need those that were drawn cold, a second build the first. */
export const STAGES: Readonly<Record<string, Listed>> = {
  [GENERATE]: { run: generate, repeats: true },
  [PARSE]: { run: parse, repeats: true },
  [LOAD]: { run: loadAndValidate, floor: PARSE, repeats: true },
  check: { run: check, floor: PARSE, repeats: true },
  'term check, 3 channels, 1/3 mixed units': { run: checkThreeChannels, floor: PARSE, repeats: true },
  'lint, every rule': { run: lintStrictly, floor: LOAD, repeats: true },
  [IMPORT]: { run: importActs(1, true), repeats: true },
  'import, 10 MB in one act': { run: importActs(10, true), floor: IMPORT, repeats: true },
  'import, 10 MB in acts of 12': { run: importActs(10, false), floor: IMPORT, repeats: true },
  'diagrams, cold': { run: drawCold, floor: GENERATE },
  'diagrams, cached': { run: drawCached, floor: GENERATE, repeats: true },
  'build, whole': { run: buildWhole, floor: GENERATE },
  'build, nothing changed': { run: buildAgain, floor: GENERATE },
  'build, one record edited': { run: editAndBuild, floor: GENERATE },
};
