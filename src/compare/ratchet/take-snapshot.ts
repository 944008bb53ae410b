/** The verdicts of a checked catalogue, as they are kept. */
import { newestRead } from '../../history/redactions.ts';
import { defined } from '../../model/defined.ts';
import type {
  ActiveRegulation,
  ChannelKind,
  Regulation,
  RulesRedaction,
  ServiceRules,
} from '../../model/records.ts';
import { type Amount, compareAmounts, sameAmounts } from '../../terms/amount.ts';
import type { ChannelCheck, PathCheck, Total } from '../../terms/channel-check.ts';
import { checkRules } from '../../terms/living/check-rules.ts';
import type { RulesCheck } from '../../terms/living/rules-check.ts';
import { findRetelling, nameRetelling } from '../../terms/restated.ts';
import type { PathPart, PathSnapshot, RecordSnapshot, VerdictSnapshot } from './verdict-snapshot.ts';

interface CheckedRegulation {
  id: string;
  data: Regulation;
  checks: readonly ChannelCheck[];
}

interface InForce {
  id: string;
  data: ServiceRules;
}

/** What has no text or was not read has no verdict that could become worse. */
export function takeSnapshot(
  checked: Iterable<CheckedRegulation>,
  inForce: Iterable<InForce>,
): VerdictSnapshot {
  const regulations: VerdictSnapshot['regulations'] = {};
  for (const { id, data, checks } of checked) {
    if ('excluded' in data) continue;
    regulations[id] = { paths: checks.flatMap(channelPaths), steps: regulationSteps(data) };
  }
  const rules: VerdictSnapshot['rules'] = {};
  for (const { id, data } of inForce) {
    const redaction = newestRead(data);
    if (redaction === undefined) continue;
    rules[id] = {
      paths: checkRules(redaction).flatMap((check) => rulesPaths(check, redaction)),
      steps: nameSteps(redaction.processes ?? {}, ({ steps }) =>
        steps.map(({ id: name, what }) => [name, what]),
      ),
      ...(redaction.rows === undefined ? {} : { rows: { ...redaction.rows } }),
    };
  }
  return { format: 'reglament-verdicts', version: 2, regulations, rules };
}

function channelPaths({ channel, cases, restated, ...check }: ChannelCheck): PathSnapshot[] {
  return [
    ...(cases ?? [check]).map((one) => pathSnapshot(channel, one)),
    ...(restated === undefined ? [] : [pathSnapshot(channel, restated, 'restated')]),
  ];
}

function pathSnapshot(channel: ChannelKind, check: PathCheck, part?: PathPart): PathSnapshot {
  const { title, verdict, total, readings, alternatives = [] } = check;
  return {
    channel,
    ...defined({ title, part }),
    verdict,
    total,
    terms: [...new Set(readings.map(({ term }) => term.phrase))],
    ...(alternatives.length === 0 ? {} : { readings: alternatives.map((one) => one.title) }),
    ...(check.verdict === 'exceeds' ? { excess: check.excess } : {}),
  };
}

/** A second telling that loses a step has lost what the first is held against. */
function regulationSteps({ processes }: ActiveRegulation): RecordSnapshot['steps'] {
  const again = Object.fromEntries(
    Object.entries(processes).flatMap(([name, process]) => {
      const retelling = findRetelling(process);
      return retelling === undefined ? [] : [[`${name}/${nameRetelling(process)}`, retelling]];
    }),
  );
  return {
    ...nameSteps(processes, ({ steps }) => steps.map(({ id, action }) => [id, action])),
    ...nameSteps(again, ({ steps }) => steps.map(({ action }, index) => [String(index + 1), action])),
  };
}

function nameSteps<Telling>(
  tellings: Readonly<Record<string, Telling>>,
  list: (telling: Telling) => [string, string][],
): RecordSnapshot['steps'] {
  const named = Object.entries(tellings).map(([name, telling]) => [name, Object.fromEntries(list(telling))]);
  return Object.fromEntries(named);
}

function rulesPaths(check: RulesCheck, { terms = [] }: RulesRedaction): PathSnapshot[] {
  const { channel, verdict, readings, hearing } = check;
  const phrases = new Set(readings.flatMap(({ limit }) => terms[limit.index]?.duration ?? []));
  const excess = leastAmount(readings.flatMap((one) => (one.verdict === 'exceeds' ? [one.excess] : [])));
  const own = { channel, terms: [...phrases] };
  return [
    {
      ...own,
      verdict,
      total: sumReadings(check),
      ...(verdict === 'exceeds' && excess !== undefined ? { excess } : {}),
    },
    ...(hearing === undefined
      ? []
      : [
          {
            ...own,
            part: 'hearing' as const,
            verdict: hearing.verdict,
            total: { kind: 'exact' as const, amount: hearing.needed },
            ...defined({ excess: hearing.excess }),
          },
        ]),
  ];
}

/** What is disputed makes several sums; one with steps without a time is no more than a lower bound. */
function sumReadings({ readings }: RulesCheck): Total {
  const sums = readings.map(({ longest }) => longest);
  const different = sums.filter((sum, index) => sums.findIndex((one) => sameAmounts(one, sum)) === index);
  const [first, ...others] = different;
  if (first === undefined || others.length > 0) return { kind: 'several', amounts: different };
  const isOpen = readings.some(({ gaps }) => gaps.length > 0);
  return isOpen ? { kind: 'at-least', lower: first } : { kind: 'exact', amount: first };
}

function leastAmount(amounts: readonly Amount[]): Amount | undefined {
  const [first, ...others] = amounts;
  return first && others.reduce((least, one) => ((compareAmounts(one, least) ?? 0) < 0 ? one : least), first);
}
