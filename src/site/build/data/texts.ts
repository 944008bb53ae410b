/** What is read as text: a twin of each page of a regulation and of a service, and the files that tell where things are. */
import { API_CATALOG, formatApiCatalog } from '../../../exports/api-catalog.ts';
import { formatLlmsTxt } from '../../../exports/markdown/llms-txt.ts';
import { formatRegulationMarkdown } from '../../../exports/markdown/regulation-md.ts';
import { formatServiceMarkdown, nameMarkdown } from '../../../exports/markdown/service-md.ts';
import { findRulesStanding } from '../../../history/standing.ts';
import { findRegulationStatus } from '../../../history/status.ts';
import type { LinkedRegulation } from '../../../model/entry.ts';
import { chooseDictionary } from '../../i18n/dictionaries.ts';
import { serviceWords } from '../../i18n/service.ts';
import type { DataFile, DataInput, DataOutput } from './output.ts';

const { status: WORDS } = chooseDictionary('ru');
const SERVICE_WORDS = serviceWords('ru');

/** As the page says it: in force, unless the standard that it rests on is gone. */
function tellStatus({ data, act, standard }: LinkedRegulation, date: string): string {
  if (act === undefined) return WORDS.unknown;
  const { kind, certainty, decision } = findRegulationStatus(data, act.data, date);
  if (kind === 'in-force' && (standard?.order?.data.repealed?.date ?? '9999') <= date) return WORDS.doubtful;
  const isOver = kind === 'repealed' || kind === 'excluded';
  return isOver && certainty === 'date-unknown' && decision !== undefined
    ? `${WORDS[kind]}; с какого дня, не установлено, не ранее ${decision.notBefore}`
    : WORDS[kind];
}

export function* formatTexts(input: DataInput): Generator<DataFile> {
  const { catalog, checks, date } = input;
  for (const one of catalog.regulations.values()) {
    const bytes = formatRegulationMarkdown(one, checks.get(one.id) ?? [], tellStatus(one, date), input);
    yield { path: nameMarkdown('regulation', one.id), bytes };
  }
  for (const one of catalog.services.values()) {
    const { standing, certainty } = SERVICE_WORDS;
    const words = { standing: standing[findRulesStanding(one, date).kind], certainty };
    yield { path: nameMarkdown('service', one.id), bytes: formatServiceMarkdown(one, words, input) };
  }
  yield { path: 'llms.txt', bytes: formatLlmsTxt(catalog, input) };
  yield { path: API_CATALOG, bytes: formatApiCatalog(input) };
}

export const texts: DataOutput = { name: 'texts', files: formatTexts };
