/** An order with the rules of services that it approves. */
import type { Draft } from '../draft.ts';
import { actId, authorityFolder, UniqueNames } from '../ids.ts';
import type { DocumentPart, Outline } from '../outline/types.ts';
import { sameTitle, titleIn } from '../service-title.ts';
import type { Setting } from '../setting.ts';
import { type Fields, readField, readFieldText } from '../sourced-fields.ts';
import { listApproved, readRulesOrder } from './order.ts';
import { readRules } from './read-rules.ts';
import { splitServices } from './service-parts.ts';

/** Whether the text approves rules of services, with or without their texts. */
export function approvesRules({ act, documents }: Outline): boolean {
  if (documents.some(isRules)) return true;
  return act.items.some(({ paragraphs }) =>
    paragraphs.some(
      ({ words }) =>
        /правил\p{L}* (?:оказания|предоставления) государственн|қызмет\p{L}* көрсету(?:дің)? қағидалар/iu.test(
          words.text,
        ) && !/утратив|күші жой/iu.test(paragraphs[0]?.words.text ?? ''),
    ),
  );
}

export function isRules({ kind }: DocumentPart): boolean {
  return kind === 'rules';
}

export function draftRules(parts: Outline, { country, register, sha256 }: Setting): Draft[] {
  const reading = readRulesOrder(parts);
  const { record } = reading;
  const shelf = `${country}/${authorityFolder(readFieldText(record.authority) ?? '')}`;
  const id = actId(shelf, readFieldText(record.date), readFieldText(record.number));
  const items = listApproved(record);
  const names = new UniqueNames();
  const read = parts.documents.filter(isRules).flatMap((document) => {
    const item = findItem(items, document);
    const services = splitServices(document, parts);
    return services.map((service): { draft: Draft; item: Fields | undefined } => {
      const rules = readRules(service, document, parts, { date: record.date });
      const annex = numberAnnex(document);
      const draft: Draft = {
        ...rules,
        record: { ...rules.record, order: id, item: item?.item, annex: annex && `приложение ${annex}` },
        kind: 'rules',
        id: `${id}/${names.name(service.title.text)}`,
      };
      return { draft, item };
    });
  });
  // One set of rules may be those of several services: the list has a line for each.
  const approves = items.flatMap((item) => {
    const own = read.filter((one) => one.item === item);
    const entry = { item: item.item, text: item.text };
    return own.length === 0
      ? [entry]
      : own.map(({ draft }, index) => {
          const place =
            own.length === 1 ? item.item : `${readFieldText(item.item) ?? ''} услуга ${index + 1}`;
          return { ...entry, item: place, rules: draft.id };
        });
  });
  const source = {
    register: register.id,
    id: 'unknown',
    status: readField(record.source, 'status'),
    text: parts.source.name,
    sha256,
    retrieved: 'unknown',
  };
  const order: Draft = {
    ...reading,
    record: { ...record, approves: approves.length > 0 ? approves : undefined, source },
    kind: 'order',
    id,
    shelf: 'rules',
  };
  return [order, ...read.map(({ draft }) => draft)];
}

/** By the title, or by the number of the annex that both name. */
function findItem(items: readonly Fields[], document: DocumentPart): Fields | undefined {
  const title = titleIn(document.heading.words.text);
  const number = numberAnnex(document);
  const [only] = items;
  return (
    items.find((item) => sameTitle(titleIn(readFieldText(item.text) ?? ''), title)) ??
    items.find(
      (item) =>
        number !== undefined &&
        new RegExp(`приложени\\p{L}* ${number}(?!\\d)|(?<!\\d)${number}-қосымша`, 'u').test(
          readFieldText(item.text) ?? '',
        ),
    ) ??
    (items.length === 1 ? only : undefined)
  );
}

function numberAnnex({ stamp }: DocumentPart): string | undefined {
  const [label] = stamp;
  return (
    /^(?:Приложение\s?№?\s?(?<number>\d+)|(?<kazakh>\d+)-қосымша)/iu.exec(label?.words.text ?? '')?.groups
      ?.number ?? /^(?<kazakh>\d+)-қосымша/iu.exec(label?.words.text ?? '')?.groups?.kazakh
  );
}
