/** An act with its regulations, and the standards that they refer to. */
import { readAct } from './act/read-act.ts';
import { findRegion, findSphere } from './act/region.ts';
import type { Draft, Todo } from './draft.ts';
import { actId, authorityFolder, isNational, UniqueNames } from './ids.ts';
import type { DocumentPart, Outline } from './outline/types.ts';
import { actReferences } from './phrases/act-reference.ts';
import { readFallen } from './regulation/excluded.ts';
import { readRegulation } from './regulation/read-regulation.ts';
import { sameTitle, titleIn, titleWords } from './service-title.ts';
import type { Setting } from './setting.ts';
import type { Sourced } from './sourced.ts';
import { type Fields, readField, readFieldText, readFieldWords, readItems } from './sourced-fields.ts';
import { resolveStandards } from './standards-referred.ts';
import { join } from './words.ts';

/** An item of the act's list, and the document that it approves. */
interface Approval {
  fields: Fields;
  part?: DocumentPart;
}

export function draftAct(parts: Outline, setting: Setting): Draft[] {
  const reading = readAct(parts);
  const documents = parts.documents.filter(({ kind }) => kind === 'regulation');
  const approvals = listApprovals(readItems(reading.record.approves), documents);
  const { id, region, sphere, missing } = placeAct(reading.record, documents, setting);
  const names = new UniqueNames();
  const regulations = approvals.map(({ fields, part }): { fields: Fields; draft?: Draft } => {
    if (part === undefined) {
      const fallen = draftFallen(fields, id, names);
      return fallen === undefined
        ? { fields }
        : { fields: { ...fields, regulation: fallen.id }, draft: fallen };
    }
    const title = titleIn(part.heading.words.text);
    const listed = readFieldWords(fields.text);
    const read = readRegulation(part, {
      item: readFieldWords(fields.item),
      // A number without a title, as «исключен …» has it, is no title.
      listed: listed && titleIn(listed.text) !== listed.text ? titleWords(listed) : undefined,
      language: parts.language,
    });
    const record = { ...read.record, item: fields.item, act: id };
    const todo = read.todo.filter(({ path }) => path[0] !== 'item' || fields.item === undefined);
    const draft: Draft = { ...read, todo, record, kind: 'regulation', id: `${id}/${names.name(title)}` };
    return { fields: { ...fields, regulation: draft.id }, draft };
  });
  const drafts = regulations.flatMap(({ draft }) => draft ?? []);
  const referred = resolveStandards(drafts, reading.record, parts, setting);
  const act: Draft = {
    ...reading,
    record: {
      ...reading.record,
      region,
      sphere: sphere ?? 'unknown',
      approves: regulations.map(({ fields }) => fields),
      basis: referred.basis,
      source: draftSource(reading.record.source, parts, setting),
    },
    todo: [...missing, ...reading.todo],
    kind: 'act',
    id,
  };
  return [act, ...referred.regulations, ...referred.drafts];
}

/** «2) утратил силу приказом …» of which the text has nothing more: a record that says so. */
function draftFallen(fields: Fields, act: string, names: UniqueNames): Draft | undefined {
  const words = readFieldWords(fields.text);
  const excluded = words && readFallen(words, readFieldText(fields.at) ?? 'преамбула');
  if (excluded === undefined) return undefined;
  const item = readFieldText(fields.item) ?? '';
  return {
    record: { act, item: fields.item, titles: { heading: 'unknown' }, excluded },
    todo: [
      {
        path: ['titles', 'heading'],
        message: 'Названия в тексте не осталось: возьмите его из прежней редакции.',
      },
    ],
    boilerplate: [],
    kind: 'regulation',
    id: `${act}/${names.name(`item ${item}`)}`,
  };
}

/** Where the record of the act stands. Requisites come from its head, else from the corner of what it approved. */
function placeAct(
  record: Fields,
  documents: readonly DocumentPart[],
  { country, regions, spheres }: Setting,
): { id: string; region: Sourced; sphere: Sourced; missing: Todo[] } {
  const corner = join((documents[0]?.stamp ?? []).map(({ words }) => words));
  const [stamped] = actReferences(corner);
  const authority = readFieldText(record.authority) ?? readFieldText(stamped?.authority);
  const region = authority === undefined ? undefined : findRegion(authority, regions);
  const date = readFieldText(record.date) ?? readFieldText(stamped?.date);
  const number = readFieldText(record.number) ?? readFieldText(stamped?.number);
  const sphere = findSphere(readFieldText(record.title) ?? '', spheres);
  const missing: Todo[] = [];
  if (sphere === undefined) {
    missing.push({
      path: ['sphere'],
      message: 'Сферы из content/site.yaml заголовок не называет: выберите её.',
    });
  }
  const national = region === undefined && authority !== undefined && isNational(authority);
  if (region === undefined && !national) {
    const message =
      'Региона этого органа нет в content/site.yaml: добавьте его туда и укажите здесь, переименовав папку.';
    missing.unshift({ path: ['region'], message });
  }
  const id = actId(`${country}/${region ?? authorityFolder(authority ?? '')}`, date, number);
  return { id, region: region ?? (national ? 'republic' : 'unknown'), sphere, missing };
}

/** By the title first; what has none («исключен …») by the order of what is left. */
function listApprovals(items: readonly Fields[], documents: readonly DocumentPart[]): Approval[] {
  const left = new Set(documents);
  const matched = items.map((fields): Approval => {
    const listed = titleIn(readFieldText(fields.text) ?? '');
    const part = documents.find(
      (document) => left.has(document) && sameTitle(listed, titleIn(document.heading.words.text)),
    );
    if (part === undefined) return { fields };
    left.delete(part);
    return { fields, part };
  });
  const rest = [...left];
  const filled = matched.map((approval): Approval => {
    const part = approval.part ?? rest.shift();
    return part === undefined ? approval : { ...approval, part };
  });
  return [...filled, ...rest.map((part) => ({ fields: {}, part }))];
}

function draftSource(read: Sourced, { source }: Outline, { register, sha256 }: Setting): Sourced {
  return {
    register: register.id,
    id: 'unknown',
    status: readField(read, 'status'),
    text: source.name,
    sha256,
    retrieved: 'unknown',
  };
}
