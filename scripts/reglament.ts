#!/usr/bin/env node
/** `reglament <verb>`: the only look at the process, its folder, its environment and the clock. */
import { enableCompileCache } from 'node:module';
import { today } from '../src/catalog/today.ts';
import { EXIT_FAILED } from './command.ts';
import { run } from './front.ts';

// Compiled modules are kept between runs: a build starts most of a second sooner.
enableCompileCache();

// A reader that has seen enough, such as `head`, is not an error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const { stdout, stderr, env } = process;
  process.exitCode = await run(process.argv.slice(2), {
    stdout,
    stderr,
    env,
    cwd: process.cwd(),
    today: today(),
  });
} catch (error) {
  // What fails before a command has begun, such as a working folder that somebody has deleted.
  process.stderr.write(`reglament: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = EXIT_FAILED;
}
