/**
 * The Kazakh text of a real order against what a careful reader found in it: who does what in which time, and what the
 * order says of itself. `REGLAMENT_FIDELITY=1` prints every fact that is not right. Silent: wrong or lost, and neither a
 * question of the draft nor an unplaced piece names its line.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Step } from '../model/records.ts';
import { readDuration } from '../terms/duration.ts';
import { SETTING } from './__fixtures__/import-order.ts';
import { listToldLines } from './__fixtures__/told.ts';
import { importText } from './import-text.ts';
import { kazakhKey } from './phrases/kazakh-actor.ts';
import { decodeSource } from './source/decode.ts';

const RULES = new URL('../../../shared/corpus/rules/', import.meta.url);
const NAME = 'min-2016-99411-kk';
const HAS_TEXT = existsSync(new URL(`${NAME}.md`, RULES));

// biome-ignore lint/suspicious/noExplicitAny: a reader's notes, and a draft that may lack any field
type Loose = any;
interface Fact {
  kind: string;
  line: number;
  wanted: unknown;
  found: unknown;
}

const plain = (text: unknown) =>
  String(text ?? '–')
    .replace(/i/gu, 'і')
    .replace(/\s+/gu, ' ')
    .toLowerCase();

/** Least and most of each unit, without the words. */
function tellDuration(text: string | undefined): string {
  if (text === undefined) return '–';
  const { kind, min, max } = readDuration(text) as Loose;
  return JSON.stringify([kind, min, max]);
}

function listFacts(gold: Loose, act: Loose, regulation: Loose): Fact[] {
  const [service] = gold.services;
  const facts: Fact[] = [];
  const add = (kind: string, line: number, wanted: unknown, found: unknown) =>
    facts.push({ kind, line, wanted: plain(wanted), found: plain(found) });
  const within = (kind: string, line: number, wanted: unknown, found: unknown) =>
    add(kind, line, wanted, plain(found).includes(plain(wanted)) ? wanted : found);
  // «орындаушы» is «берушінің орындаушысы» of the list.
  const addActor = (kind: string, line: number, wanted: string | null, found: string | undefined) =>
    add(kind, line, kazakhKey(wanted ?? '–').join(' '), kazakhKey(found ?? '–').join(' '));
  add('requisites', 27, gold.order.date, act.date);
  add('requisites', 31, gold.order.number, act.number);
  add('requisites', 24, gold.order.authority.text.replace('Республикасының', 'Республикасы'), act.authority);
  add('requisites', 25, gold.order.signatory.name, act.signatory?.name);
  add('items', 5, gold.approved.length, act.approves.length);
  add('items', 7, gold.order.items.length - 1, act.provisions.length);
  const redaction = act.events.find(({ type }: Loose) => type === 'amended');
  add(
    'events',
    35,
    [gold.redactions[0].act.number, gold.redactions[0].date],
    [redaction?.by.number, redaction?.by.date],
  );
  add('titles', 33, service.title.text, regulation.titles.heading);
  add('titles', 5, service.title.text, regulation.titles.listed);
  add('provider', 41, service.provider.text, regulation.provider?.text);
  add('form', 43, service.form.values, regulation.form.values);
  add('form', 47, service.result.form.values, regulation.resultForm.values);
  within('result', 45, service.result.text.split(',')[0], regulation.results?.[0]?.text);
  add(
    'channels',
    49,
    service.channels.map(({ kind }: Loose) => kind),
    Object.keys(regulation.channels),
  );
  within('standard', 39, service.standard.number, regulation.standard?.text);
  within('start', 53, service.start.text, regulation.start?.text);
  const units = Object.values<Loose>(regulation.units);
  for (const { line, text } of service.units)
    add('units', line, text, units.find((unit) => unit.listed && plain(unit.text) === plain(text))?.text);
  const { provider, 'con-intake': intake, 'con-issue': issue } = regulation.processes;
  const lists: Record<string, readonly Step[]> = {
    provider: provider?.steps ?? [],
    restated: provider?.restated?.steps ?? [],
    con: [...(intake?.steps ?? []), ...(issue?.steps ?? [])],
    table: provider?.table?.steps ?? [],
  };
  for (const { kind, steps, lead } of service.lists) {
    steps.forEach((wanted: Loose, place: number) => {
      const found = lists[kind]?.[place];
      const name = `${kind} ${place + 1}`;
      add(
        `${kind}: duration`,
        wanted.line,
        tellDuration(
          wanted.duration ? `${wanted.duration.value} ${UNIT_WORDS[wanted.duration.unit]}` : undefined,
        ),
        found && tellDuration(found.duration),
      );
      if (kind !== 'restated')
        addActor(
          `${kind}: actor`,
          wanted.line,
          wanted.actor,
          found?.unit && regulation.units[found.unit]?.text,
        );
      if (wanted.branch !== undefined) add(`${kind}: outcome`, wanted.line, 'refusal', found?.outcome);
      if (found === undefined) add(`${kind}: step`, wanted.line, name, undefined);
    });
    add(`${kind}: steps`, lead, steps.length, lists[kind]?.length);
  }
  gold.appendices.forEach(({ label, reference, lines }: Loose, place: number) => {
    add('appendices', lines[0], label, regulation.appendices[place]?.label);
    add('appendices', reference.line, `п. ${reference.item}`, regulation.appendices[place]?.referredAt);
  });
  return facts;
}

const UNIT_WORDS: Readonly<Record<string, string>> = {
  минута: 'минут',
  'рабочий день': 'жұмыс күні',
  'календарный день': 'күнтізбелік күн',
};

describe.skipIf(!HAS_TEXT)(
  HAS_TEXT ? 'a Kazakh order' : 'a Kazakh order: not measured, ../shared/corpus is not beside this checkout',
  () => {
    it('is read as a person reads it', () => {
      const source = decodeSource(`${NAME}.md`, readFileSync(new URL(`${NAME}.md`, RULES)));
      const result = importText(source, SETTING);
      const { drafts } = result;
      const pick = (kind: string): Loose => drafts.find((draft) => draft.kind === kind)?.record ?? {};
      const gold = JSON.parse(readFileSync(new URL(`gold/${NAME}.json`, RULES), 'utf8'));
      const facts = listFacts(gold, pick('act'), pick('regulation'));
      const told = listToldLines(result);
      const wrong = facts.filter(({ wanted, found }) => wanted !== found);
      const silent = wrong.filter(({ line }) => !told.has(line));
      if (process.env.REGLAMENT_FIDELITY) {
        process.stdout.write(
          `${NAME}: ${facts.length - wrong.length} of ${facts.length} right, ${silent.length} silent\n`,
        );
        for (const fact of wrong)
          process.stdout.write(`  ${silent.includes(fact) ? 'SILENT ' : ''}${JSON.stringify(fact)}\n`);
      }
      expect(silent).toEqual([]);
      expect(wrong.length / facts.length).toBeLessThanOrEqual(0.03);
    });
  },
);
