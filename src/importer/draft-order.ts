/** An order with the standards that it approves. */

import { slug } from '../language/slug.ts';
import type { Draft } from './draft.ts';
import { actId, authorityFolder } from './ids.ts';
import type { Outline } from './outline/types.ts';
import { sameTitle, titleIn } from './service-title.ts';
import type { Setting } from './setting.ts';
import { readField, readFieldText, readFieldWords, readItems } from './sourced-fields.ts';
import { readOrder } from './standard/read-order.ts';
import { readStandard } from './standard/read-standard.ts';

export function draftOrder(parts: Outline, { country, register, sha256 }: Setting): Draft[] {
  const reading = readOrder(parts);
  const { record } = reading;
  const shelf = `${country}/${authorityFolder(readFieldText(record.authority) ?? '')}`;
  const id = actId(shelf, readFieldText(record.date), readFieldText(record.number));
  const items = readItems(record.approves);
  const standards = parts.documents
    .filter(({ kind }) => kind === 'standard')
    .map((part, index): Draft => {
      const listed = items.find((item) =>
        sameTitle(titleIn(readFieldText(item.text) ?? ''), titleIn(part.heading.words.text)),
      );
      const read = readStandard(part, { listed: readFieldWords(listed?.text) });
      const name = slug((readFieldText(read.record.annex) ?? String(index + 1)).padStart(2, '0'));
      return { ...read, record: { ...read.record, order: id }, kind: 'standard', id: `${id}/${name}` };
    });
  const approves = items.map((item) => {
    const title = titleIn(readFieldText(item.text) ?? '');
    const standard = standards.find((draft) =>
      sameTitle(readFieldText(readField(draft.record.titles, 'heading')) ?? '', title),
    );
    return { item: item.item, text: item.text, standard: standard?.id };
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
  };
  return [order, ...standards];
}
