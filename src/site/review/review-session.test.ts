import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ACT, makeDraftCatalogue, REGULATION } from './__fixtures__/draft-catalogue.ts';
import { checkDraft } from './review-check.ts';
import { type FieldPath, type FieldView, fieldKey, type LeafView } from './review-data.ts';
import { NoRecordError, ReviewSession } from './review-session.ts';
import { ReviewSource } from './review-source.ts';

let contentDir = '';
let session: ReviewSession;
beforeEach(async () => {
  contentDir = await makeDraftCatalogue();
  session = new ReviewSession(contentDir);
});

const read = (path: string) => readFileSync(join(contentDir, path), 'utf8');
const listLeaves = (fields: readonly FieldView[]): LeafView[] =>
  fields.flatMap((field) => (field.kind === 'leaf' ? [field] : listLeaves(field.parts)));
const leaf = (path: string, key: string) =>
  listLeaves(session.open(path).fields).find((one) => fieldKey(one.path) === key);
const edit = (path: string, field: FieldPath, text: string | undefined, form: 'text' | 'yaml' = 'text') =>
  session.edit({ path, hash: session.open(path).hash, field, text, form });
const REGISTER = ['processes', 'provider', 'steps', 0, 'duration'];

describe('a review', () => {
  it('lists drafts, those with the most questions first', async () => {
    const [first] = await session.list();
    expect(first).toMatchObject({ path: ACT, isDraft: true });
    expect(first?.asked).toBeGreaterThan(1);
  });

  it('shows each value as a text, with its choices, and asks what is missing', () => {
    expect(leaf(REGULATION, 'processes/provider/steps/0/duration')).toMatchObject({
      text: '15 минут',
      form: 'text',
    });
    expect(leaf(REGULATION, 'form/values')).toMatchObject({ text: '[paper]', form: 'yaml' });
    expect(leaf(REGULATION, 'processes/provider/holder')?.choices).toContain('con');
    expect(session.open(ACT).asked.map(({ path }) => fieldKey(path))).toContain('sphere');
  });

  it('writes one value and nothing else, and the question about it is answered', async () => {
    writeFileSync(
      join(contentDir, ACT),
      read(ACT).replace('sphere: unknown', 'sphere: unknown # спросить Анну'),
    );
    const before = read(ACT);
    const answer = await edit(ACT, ['sphere'], 'selo');
    expect(answer.kind).toBe('written');
    expect(before).toContain('# Заполнить sphere');
    expect(read(ACT)).toBe(
      before.replace(/# Заполнить sphere.*\n/, '').replace('sphere: unknown #', 'sphere: selo #'),
    );
  });

  it('writes numbers as numbers where the schema wants them, and a list as YAML has it', async () => {
    expect((await edit(REGULATION, ['form', 'values'], '[paper, electronic]', 'yaml')).kind).toBe('written');
    expect(read(REGULATION)).toContain('values: [paper, electronic]');
    expect((await edit(REGULATION, ['processes', 'provider', 'steps', 0, 'rounds'], '2')).kind).toBe(
      'written',
    );
    expect(read(REGULATION)).toMatch(/^ +rounds: 2$/m);
  });

  it('adds and takes away fields and items', async () => {
    await edit(REGULATION, ['notes', 0], '{ text: слова, at: п. 9 }', 'yaml');
    expect(read(REGULATION)).toMatch(/text: слова/);
    await edit(REGULATION, REGISTER, undefined);
    expect(leaf(REGULATION, fieldKey(REGISTER))).toBe(undefined);
  });

  it.each<[string, FieldPath, string | undefined, 'text' | 'yaml', RegExp]>([
    ['a day that is none', ['date'], '2016-02-31', 'text', /дат/i],
    ['a field that has to be there', ['number'], undefined, 'text', /number/],
    ['what is no YAML', ['approves'], '[a', 'yaml', /./],
  ])('refuses %s in Russian, and writes nothing', async (_, field, text, form, words) => {
    const before = read(ACT);
    const answer = await edit(ACT, field, text, form);
    expect(answer).toMatchObject({ kind: 'refused' });
    expect('messages' in answer ? answer.messages.join(' ') : '').toMatch(words);
    expect(read(ACT)).toBe(before);
  });

  it('writes nothing over a file that has changed underneath, and tells what is there now', async () => {
    const { hash } = session.open(REGULATION);
    const changed = read(REGULATION).replace('duration: 15 минут', 'duration: 40 минут');
    writeFileSync(join(contentDir, REGULATION), changed);
    const request = { path: REGULATION, field: REGISTER, text: '20 минут', form: 'text' as const };
    const answer = await session.edit({ ...request, hash });
    expect(answer).toMatchObject({ kind: 'conflict', there: '40 минут' });
    expect(read(REGULATION)).toBe(changed);
    const again = 'state' in answer ? await session.edit({ ...request, hash: answer.state.hash }) : undefined;
    expect(again?.kind).toBe('written');
    expect(read(REGULATION)).toContain('duration: 20 минут');
  });

  it('takes edits back one by one, and none that somebody has built upon', async () => {
    const first = read(REGULATION);
    await edit(REGULATION, REGISTER, '20 минут');
    const second = read(REGULATION);
    await edit(REGULATION, REGISTER, '25 минут');
    const undo = () => session.undo({ path: REGULATION, hash: session.open(REGULATION).hash });
    expect((await undo()).kind).toBe('written');
    expect(read(REGULATION)).toBe(second);
    expect(session.open(REGULATION).canUndo).toBe(true);
    writeFileSync(join(contentDir, REGULATION), second.replace('Учет', 'Учёт'));
    expect((await undo()).kind).toBe('refused');
    writeFileSync(join(contentDir, REGULATION), second);
    await undo();
    expect(read(REGULATION)).toBe(first);
    expect((await undo()).kind).toBe('refused');
  });

  it('lets a question go that needs no change', async () => {
    // Two that are word for word the same: one is answered, the other stays.
    writeFileSync(join(contentDir, ACT), read(ACT).replace(/^# Заполнить sphere.*\n/m, '$&$&'));
    const { hash, asked } = session.open(ACT);
    await session.settle({ path: ACT, hash, index: 0 });
    expect(session.open(ACT).asked).toEqual(asked.slice(1));
  });

  it('does not open what is not UTF-8: an edit would write its other letters away', () => {
    writeFileSync(join(contentDir, ACT), Buffer.concat([Buffer.from(read(ACT)), Buffer.from([0x23, 0xcf])]));
    expect(() => session.open(ACT)).toThrow(/не в UTF-8/);
  });

  it('reads nothing but records of the catalogue', () => {
    symlinkSync(join(contentDir, 'site.yaml'), join(contentDir, 'acts/kz/vko/2016-99.yaml'));
    for (const path of [
      '../akt.txt',
      'acts/../site.yaml/..',
      '.reglament-imports/x.yaml',
      'acts/kz/vko/2016-99.yaml',
      'no.yaml',
    ])
      expect(() => session.open(path), path).toThrow(NoRecordError);
  });

  it('shows the text with each stretch where its field stands today', async () => {
    await edit(REGULATION, REGISTER, '20 минут');
    const { processes } = session.read(REGULATION) as never as {
      processes: { provider: { steps: object[] } };
    };
    const steps = [{ id: 'novyi', action: 'новое действие' }, ...processes.provider.steps];
    await edit(REGULATION, ['processes', 'provider', 'steps'], JSON.stringify(steps), 'yaml');
    const shown = await new ReviewSource(contentDir, undefined).show(
      REGULATION,
      session.read(REGULATION),
      (path) => session.read(path),
    );
    const pieces = shown?.lines.flatMap((line) => line.pieces) ?? [];
    expect(pieces.find(({ text }) => text.startsWith('15 минут'))?.fields).toContain(
      'processes/provider/steps/1/duration',
    );
    expect(pieces.find(({ text }) => text.includes('Пчелы'))?.fate).toBe('unplaced');
  });

  it('says what the check says of the record as it stands', async () => {
    const verdicts = async () =>
      (await checkDraft(contentDir, REGULATION, '2026-01-01')).rows.map(({ verdict }) => verdict);
    expect(await verdicts()).toEqual(['fits']);
    await edit(REGULATION, REGISTER, '4 рабочих дня');
    expect(await verdicts()).toEqual(['exceeds']);
  });
});
