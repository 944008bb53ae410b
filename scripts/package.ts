/** `npm run package`: the program as plain JavaScript, for whoever installs it instead of cloning it. */
import { join } from 'node:path';
import { bundleProgram } from './package/bundle.ts';
import { writeTypes } from './package/types.ts';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'bundle');

const { files, bytes } = await bundleProgram(ROOT, OUT);
writeTypes(ROOT, join(OUT, 'types'));
process.stdout.write(`bundle/: ${files} files of JavaScript, ${(bytes / 1e6).toFixed(2)} MB\n`);
