/** Acts, regulations, orders and rules as Akoma Ntoso, at the address of their pages. */
import { formatActAkn, formatRegulationAkn } from '../../../exports/akn/act-akn.ts';
import { formatOrderAkn, formatRulesAkn } from '../../../exports/akn/order-akn.ts';
import type { AknContext } from '../../../exports/akn/particulars.ts';
import { type LAW_KINDS, nameAknFile, namePage, writeAddress } from '../../../exports/open-data/addresses.ts';
import type { LinkedRegulation } from '../../../model/entry.ts';
import type { RecordLanguage, Source } from '../../../model/records.ts';
import { officialText } from '../../view/shared/official.ts';
import type { DataInput, ModelOutput } from './output.ts';
import type { PackedText } from './pack-files.ts';

type Kind = (typeof LAW_KINDS)[number];

/** How the documents of a build are written. */
function openWriter({ site, date }: DataInput) {
  const contextOf = (kind: Kind, id: string, source?: Source): AknContext => ({
    date,
    page: writeAddress(site, namePage(kind, id)),
    official: source === undefined ? undefined : officialText(source, site)?.href,
  });
  const speak = (record: { language?: RecordLanguage } | undefined) => record?.language ?? site.language;
  const file = (kind: Kind, id: string, bytes: string | undefined) =>
    bytes === undefined ? [] : [{ path: nameAknFile(kind, id), bytes }];
  return { contextOf, speak, file };
}

function* formatOthers(input: DataInput): Generator<{ path: string; bytes: string }> {
  const { contextOf, speak, file } = openWriter(input);
  const { acts, orders, rules: allRules } = input.catalog;
  for (const act of acts.values()) {
    const context = contextOf('act', act.id, act.data.source);
    yield* file('act', act.id, formatActAkn(act, speak(act.data), context));
  }
  for (const order of orders.values()) {
    const context = contextOf('order', order.id, order.data.source);
    yield* file('order', order.id, formatOrderAkn(order, speak(order.data), context));
  }
  for (const rules of allRules.values()) {
    const context = contextOf('rules', rules.id, rules.order?.data.source);
    const language = rules.data.language ?? speak(rules.order?.data);
    yield* file('rules', rules.id, formatRulesAkn(rules, language, context));
  }
}

function* formatModel(regulation: LinkedRegulation, input: DataInput): Generator<PackedText> {
  const { contextOf, speak } = openWriter(input);
  const { id, act } = regulation;
  const context = contextOf('regulation', id, act?.data.source);
  const text = formatRegulationAkn(regulation, speak(act?.data), context);
  if (text !== undefined) yield [nameAknFile('regulation', id), text];
}

export const akn: ModelOutput = {
  name: 'Akoma Ntoso',
  format: 'akn',
  model: formatModel,
  others: formatOthers,
};
