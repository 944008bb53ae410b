/** Sums of the bulk files, as `sha256sum --check` reads them. */
import { BULK } from '../data-index.ts';
import type { DataOutput } from '../output.ts';

export const sums: DataOutput = {
  name: 'sums',
  *files(_, { bulk }) {
    const lines = bulk.map(({ path, sha256 }) => `${sha256}  ${path.slice(BULK.length)}\n`);
    yield { path: `${BULK}SHA256SUMS`, bytes: lines.join('') };
  },
};
