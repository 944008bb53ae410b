#!/usr/bin/env node
/** The door of the installed program: plain JavaScript, because a Node that is too old has to be able to read it. */
import { existsSync, readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const wanted = engines.node.replace('>=', '');
const [major, minor] = process.versions.node.split('.').map(Number);
const [leastMajor, leastMinor] = wanted.split('.').map(Number);

if (major < leastMajor || (major === leastMajor && minor < leastMinor)) {
  process.stderr.write(
    `reglament: нужен Node ${wanted} или новее, а это ${process.versions.node} (${process.execPath}).\n` +
      'Поставить его рядом с программой, не меняя системный: npm install node@24\n',
  );
  process.exitCode = 2;
} else {
  // In a clone the source runs as it stands; an installed package has the bundle alone.
  const source = new URL('reglament.ts', import.meta.url);
  await import(existsSync(source) ? source.href : new URL('../bundle/reglament.js', import.meta.url).href);
}
