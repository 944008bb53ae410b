/** Holds every quote of a catalogue against the text that it was taken from. */
import type { Catalog, Entry, LinkedAct, LinkedOrder, RecordKind } from '../../model/entry.ts';
import type { Finding, RuleFinding } from '../../model/finding.ts';
import { type QuotedWords, quotedWords } from '../../model/quoted-words.ts';
import { shorten } from '../describe-value.ts';
import { placeFindings } from '../place-findings.ts';
import { nearestWording } from './nearest-wording.ts';
import type { FindSource, WhyMissing } from './read-sources.ts';
import { type SourceText, squeezed, stands } from './source-text.ts';

/** Quotes of one record that could not be held. */
export interface Unheld {
  file: string;
  count: number;
  why: WhyMissing | 'no-record';
  /** The record whose source is missing. */
  of?: string;
}

export interface Verified {
  /** Quotes that stand in their texts letter by letter. */
  held: number;
  /** Quotes that do not, and texts that are not the ones that were recorded. */
  findings: Finding[];
  unheld: Unheld[];
}

type Owner = LinkedAct | LinkedOrder | undefined;

/** @param contentDir the folder that the catalogue was read from */
export function verify(contentDir: string, catalog: Catalog, findSource: FindSource): Verified {
  const verified: Verified = { held: 0, findings: [], unheld: [] };
  for (const { entry, owner } of quotingRecords(catalog)) {
    const quotes = quotedWords(entry.kind, entry.data);
    if (quotes.length === 0) continue;
    const unheld = (why: Unheld['why']) =>
      verified.unheld.push({ file: entry.file, count: quotes.length, why, ...(owner && { of: owner.id }) });
    if (owner === undefined) {
      unheld('no-record');
      continue;
    }
    const lookup = findSource(owner.data.source);
    if ('missing' in lookup) {
      unheld(lookup.missing);
      if (lookup.missing === 'other-sum' && owner.id === entry.id) {
        verified.findings.push(...placeFindings(contentDir, entry, [otherSum(owner, lookup.sum)]));
      }
      continue;
    }
    const missed = quotes.filter(({ text }) => !stands(text, lookup.text));
    verified.held += quotes.length - missed.length;
    const around = missed.length === 0 ? 0 : findMiddle(quotes, lookup.text);
    const findings = missed.map((quote) => notInSource(quote, lookup.text, around));
    verified.findings.push(...placeFindings(contentDir, entry, findings));
  }
  return verified;
}

/** The words of a regulation are those of its act, the words of a standard those of its order. */
function* quotingRecords({ acts, regulations, orders, standards }: Catalog): Iterable<{
  entry: Entry<RecordKind>;
  owner: Owner;
}> {
  for (const entry of acts.values()) yield { entry, owner: entry };
  for (const entry of regulations.values()) yield { entry, owner: entry.act };
  for (const entry of orders.values()) yield { entry, owner: entry };
  for (const entry of standards.values()) yield { entry, owner: entry.order };
}

/** Where in its text a record stands: an act holds many regulations that are nearly alike. */
function findMiddle(quotes: readonly QuotedWords[], { text }: SourceText): number {
  const offsets = quotes.flatMap((quote) => {
    const words = squeezed(quote.text);
    const first = text.indexOf(words);
    return first !== -1 && first === text.lastIndexOf(words) ? [first] : [];
  });
  return offsets.toSorted((a, b) => a - b)[offsets.length >> 1] ?? 0;
}

function notInSource({ path, text }: QuotedWords, source: SourceText, around: number): RuleFinding {
  const quote = squeezed(text);
  const near = nearestWording(quote, source, around);
  const place = near && `${source.name}:${near.line}`;
  const got = near?.wanted ?? shorten(quote);
  return {
    rule: 'verify/not-in-source',
    severity: 'error',
    path,
    text: {
      ru: {
        message: 'Таких слов в тексте акта нет.',
        ...(near && { expected: `«${near.found}» (${place})` }),
        got: `«${got}»`,
        fix:
          near === undefined
            ? 'Похожих слов не нашлось: проверьте, из того ли текста они взяты.'
            : 'Сверьте с текстом: слова акта пишутся так, как стоят в нём.',
      },
      en: {
        message: 'The text of the act does not hold these words.',
        ...(near && { expected: `"${near.found}" (${place})` }),
        got: `"${got}"`,
        fix:
          near === undefined
            ? 'Nothing in it is like them: see whether they were taken from this text.'
            : 'Compare with the text: words of an act are written as they stand there.',
      },
    },
  };
}

function otherSum({ data: { source } }: NonNullable<Owner>, got = ''): RuleFinding {
  const { text = '', sha256 = '' } = source;
  return {
    rule: 'verify/other-text',
    severity: 'error',
    path: ['source', 'sha256'],
    text: {
      ru: {
        message: `Файл «${text}» не тот, с которого сделана запись: у него другая сумма.`,
        expected: sha256,
        got,
        fix: 'Положите к источникам тот же файл или сверьте запись с новым и впишите его сумму.',
      },
      en: {
        message: `The file "${text}" is not the one that the record was made from: its sum differs.`,
        expected: sha256,
        got,
        fix: 'Put the same file among the sources, or compare the record with the new one and write its sum.',
      },
    },
  };
}
