/** Declarations of the library, by the compiler that checks the source. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param root of the program
 * @param out folder of declarations, laid out as `src/`
 * @throws Error when the types of the library are wrong; the compiler has then said where
 */
export function writeTypes(root: string, out: string): void {
  const project = join(root, 'node_modules/.cache/reglament-types.json');
  const compilerOptions = {
    noEmit: false,
    incremental: false,
    tsBuildInfoFile: null,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: join(root, 'src'),
    outDir: out,
  };
  const settings = {
    extends: '../../tsconfig.json',
    files: ['../../src/index.ts'],
    include: [],
    compilerOptions,
  };
  writeFileSync(project, JSON.stringify(settings));
  execFileSync(process.execPath, [join(root, 'node_modules/@typescript/native/bin/tsc'), '-p', project], {
    stdio: 'inherit',
  });
}
