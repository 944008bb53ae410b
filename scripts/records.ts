/**
 * `npm run test:records`: what Stryker is for code. Typical mistakes are made in copies of the records, and the check
 * is asked of each whether it sees it.
 */
import { parseArgs } from 'node:util';
import { loadCatalog } from '../src/catalog/load.ts';
import { mistakesIn } from './records/mistakes.ts';
import { formatSeenShare, formatSurvivors, formatTable, measureShare } from './records/table.ts';
import { measureBaseline, tryMistake } from './records/trial.ts';

/** The share to be seen of the mistakes that touch a fact told twice, or a verdict. */
const LEAST = 0.95;

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    date: { type: 'string', default: '2026-11-30' },
    most: { type: 'string', default: '60' },
  },
});

const { catalog } = await loadCatalog(values.content);
const base = measureBaseline(values.content, catalog, values.date);
const trials = mistakesIn(base.entries, Number(values.most)).map((mistake) => tryMistake(mistake, base));
const share = measureShare(trials);
process.stdout.write(`${formatTable(trials)}\n${formatSurvivors(trials)}`);
const graver = measureShare(trials, ({ seen }) => seen === 'error' || seen === 'warning');
const findings = measureShare(trials, ({ seen }) => seen !== undefined);
process.stdout.write(
  [
    '',
    `Of ${share.of} mistakes that records can decide, errors and warnings see ${formatSeenShare(graver)},`,
    `with what is told for information ${formatSeenShare(findings)}, with check --against ${formatSeenShare(share)}; wanted: ${LEAST * 100} %.`,
    '',
  ].join('\n'),
);
process.exitCode = share.seen < LEAST * share.of ? 1 : 0;
