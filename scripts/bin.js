#!/usr/bin/env node
/** The door of the program: plain JavaScript, because a Node that is too old has to be able to read it. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
// In a clone the source runs as it stands, by a Node that reads types; an installed package has the bundle alone.
const source = new URL('reglament.ts', import.meta.url);
const isClone = existsSync(source);
const wanted = isClone ? '22.18' : engines.node.replace('>=', '');
const [major, minor] = process.versions.node.split('.').map(Number);
const [leastMajor, leastMinor] = wanted.split('.').map(Number);

if (major < leastMajor || (major === leastMajor && minor < leastMinor)) {
  process.stderr.write(
    `reglament: нужен Node ${wanted} или новее, а это ${process.versions.node} (${process.execPath}).\n` +
      'Поставить его рядом с программой, не меняя системный: npm install node@24\n',
  );
  process.exitCode = 2;
} else if (isBuiltin('node:sqlite')) {
  await import(isClone ? source.href : new URL('../bundle/reglament.js', import.meta.url).href);
} else {
  runWithSqlite();
}

/** Node 22.12 has SQLite, which the open data need, only for whoever asks. */
function runWithSqlite() {
  const flags = ['--experimental-sqlite', '--disable-warning=ExperimentalWarning', ...process.execArgv];
  const self = fileURLToPath(import.meta.url);
  const child = spawn(process.execPath, [...flags, self, ...process.argv.slice(2)], { stdio: 'inherit' });
  // A terminal tells both by itself; whoever tells this process alone means the program.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal];
  });
}
