/** A record of which bytes were changed is read, or a finding with its place. */
import { loadCatalog } from '../../../src/catalog/load.ts';
import type { Random } from '../../synthetic/random.ts';
import { mutateBytes } from '../mutate.ts';
import { RECORDS, recordText, withRecord } from '../shelf.ts';
import { holds, type Trial } from '../trial.ts';

/** Rules that speak of a file as a whole, whose place is its beginning. */
const OF_WHOLE_FILE = /^file\/|^yaml\/(?:empty|root|documents)|^schema\/missing-key/;

async function run(random: Random): Promise<string[]> {
  const path = random.pick(RECORDS);
  const bytes = mutateBytes(new TextEncoder().encode(recordText(path)), random);
  return withRecord(path, bytes, async (contentDir) => {
    const { catalog, findings } = await loadCatalog(contentDir);
    const own = findings.filter(({ file }) => file === `content/${path}`);
    const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/);
    for (const { rule, line, column, path: field } of own) {
      holds(line >= 1 && line <= lines.length, `${rule}: line ${line} of ${lines.length}`);
      const { length } = lines[line - 1] ?? '';
      holds(column >= 1 && column <= length + 1, `${rule}: column ${column} of ${length} in line ${line}`);
      holds(
        line > 1 || column > 1 || field.length < 2 || OF_WHOLE_FILE.test(rule),
        `${rule}: 1:1 for ${field}`,
      );
    }
    const held = [
      catalog.acts,
      catalog.regulations,
      catalog.orders,
      catalog.standards,
      catalog.rules,
      catalog.services,
    ].some((records) => [...records.values()].some(({ file }) => file === `content/${path}`));
    const isSingle = !path.includes('/') || path.startsWith('calendars/');
    holds(held || isSingle || own.some(({ severity }) => severity === 'error'), 'the record has vanished');
    return own.map(({ rule }) => rule);
  });
}

export const records: Trial = { name: 'records', share: 2, run };
