/**
 * The same rules in two languages, in what languages cannot change: channels, times, counts, rows, dates, and whether
 * something must or may be done. Wording is not compared.
 */
import type { RulesRedaction } from '../model/records.ts';
import { readDuration } from '../terms/duration.ts';
import { formatAmount } from '../terms/format-amount.ts';

export type TwinMatter =
  | 'channels'
  | 'terms'
  | 'waiting'
  | 'service'
  | 'intakeDay'
  | 'documents'
  | 'refusalGrounds'
  | 'rows'
  | 'form'
  | 'steps'
  | 'otherTerms'
  | 'modality'
  | 'redaction';

export interface TwinDifference {
  matter: TwinMatter;
  /** The field of the first redaction, from the redaction itself. */
  path: readonly (string | number)[];
  /** Item of the rules, when the difference is in one: `п. 5`. */
  at?: string;
  /** What each says, in the words of a reader: numbers and units in Russian; empty for nothing. */
  one: string;
  other: string;
}

/** `3 рабочих дня`; the phrase itself when nobody can read it. */
export function tellAmount(phrase: string): string {
  const reading = readDuration(phrase);
  if (reading.kind === 'event') return 'в день обращения';
  return reading.kind === 'amount' ? formatAmount(reading.max, 'ru') : phrase;
}

export function compareTwins(one: RulesRedaction, other: RulesRedaction): TwinDifference[] {
  const told = [tellFields(one), tellFields(other)] as const;
  const fields = FIELDS.flatMap(([matter, path]): TwinDifference[] => {
    const [mine, its] = [told[0][matter], told[1][matter]];
    return mine === its ? [] : [{ matter, path: [path], one: mine, other: its }];
  });
  return [...fields, ...compareItems(one, other)];
}

const FIELDS = [
  ['redaction', 'date'],
  ['channels', 'channels'],
  ['terms', 'terms'],
  ['waiting', 'waiting'],
  ['service', 'service'],
  ['intakeDay', 'intakeDay'],
  ['documents', 'documents'],
  ['refusalGrounds', 'refusalGrounds'],
  ['rows', 'rows'],
  ['form', 'form'],
] as const;

type Told = Record<(typeof FIELDS)[number][0], string>;

function tellFields(redaction: RulesRedaction): Told {
  const { channels = {}, terms = [], documents = [], rows = {}, form, intakeDay } = redaction;
  const list = (values: readonly string[]) => values.toSorted().join(', ');
  return {
    redaction: [redaction.date, redaction.by?.number ?? ''].join(' ').trim(),
    channels: list(Object.keys(channels)),
    terms: list(
      terms.map(({ duration, channels: ways = [] }) => [tellAmount(duration), ...ways.toSorted()].join(' ')),
    ),
    waiting: tellFigures(redaction.waiting?.text),
    service: tellFigures(redaction.service?.text),
    intakeDay:
      intakeDay === undefined ? '' : ['не входит', ...(intakeDay.channels ?? []).toSorted()].join(' '),
    documents: list(
      documents.map(({ channels: ways = [], count }) => [...ways.toSorted(), count ?? '?'].join(' ')),
    ),
    refusalGrounds: redaction.refusalGrounds === undefined ? '' : String(redaction.refusalGrounds),
    rows: list(Object.entries(rows).map(([name, number]) => `${name} ${number}`)),
    form: list([...(form?.values ?? []), ...(form?.automation ? [form.automation] : [])]),
  };
}

function tellFigures(text = ''): string {
  return (text.match(/\d+/gu) ?? []).join(', ');
}

interface Said {
  path: readonly (string | number)[];
  times: string[];
  others: string[];
  steps: number;
  mayDo: boolean;
}

const MAY = /(?<!\p{L})(?:может|могут|вправе|можно)(?!\p{L})|мүмкін(?!д)|құқылы/iu;

/** What each item says, `п. 5` for all its paragraphs. */
function gatherItems({ processes = {}, otherTerms = [] }: RulesRedaction): Map<string, Said> {
  const items = new Map<string, Said>();
  const open = (at: string, path: Said['path']): Said => {
    const place = /^п\. [\d-]+/u.exec(at)?.[0] ?? at;
    const said = items.get(place) ?? { path, times: [], others: [], steps: 0, mayDo: false };
    items.set(place, said);
    return said;
  };
  for (const [name, { steps }] of Object.entries(processes)) {
    steps.forEach(({ at, duration, what }, index) => {
      const said = open(at, ['processes', name, 'steps', index]);
      said.steps += 1;
      if (duration !== undefined) said.times.push(tellAmount(duration));
      said.mayDo ||= MAY.test(what);
    });
  }
  otherTerms.forEach(({ at, duration }, index) => {
    open(at, ['otherTerms', index]).others.push(tellAmount(duration));
  });
  return items;
}

function compareItems(one: RulesRedaction, other: RulesRedaction): TwinDifference[] {
  const [mine, its] = [gatherItems(one), gatherItems(other)];
  const places = [...new Set([...mine.keys(), ...its.keys()])];
  return places.flatMap((at): TwinDifference[] => {
    const [first, second] = [mine.get(at), its.get(at)];
    const path = first?.path ?? ['processes'];
    const tell = (said: Said | undefined, times: 'times' | 'others') =>
      (said?.[times] ?? []).toSorted().join(', ');
    const count = (said: Said | undefined) =>
      said === undefined || said.steps === 0 ? '' : `действий: ${said.steps}`;
    const pairs: [TwinMatter, string, string][] = [
      ['steps', tell(first, 'times'), tell(second, 'times')],
      ['steps', count(first), count(second)],
      ['otherTerms', tell(first, 'others'), tell(second, 'others')],
      ['modality', first?.mayDo ? 'может' : '', second?.mayDo ? 'может' : ''],
    ];
    return pairs.flatMap(([matter, a, b]) => (a === b ? [] : [{ matter, path, at, one: a, other: b }]));
  });
}
