/** Acts, regulations, orders and rules as Akoma Ntoso, at the address of their pages. */
import { formatActAkn, formatRegulationAkn } from '../../../exports/akn/act-akn.ts';
import { formatOrderAkn, formatRulesAkn } from '../../../exports/akn/order-akn.ts';
import type { AknContext } from '../../../exports/akn/particulars.ts';
import { type LAW_KINDS, nameAknFile, namePage, writeAddress } from '../../../exports/open-data/addresses.ts';
import type { RecordLanguage, Source } from '../../../model/records.ts';
import { officialText } from '../../view/shared/official.ts';
import type { DataInput, DataOutput } from './output.ts';

type Kind = (typeof LAW_KINDS)[number];

/** The text of every document of law, by its file. */
export function* formatLaw({ catalog, site, date }: DataInput): Generator<{ path: string; bytes: string }> {
  const contextOf = (kind: Kind, id: string, source?: Source): AknContext => ({
    date,
    page: writeAddress(site, namePage(kind, id)),
    official: source === undefined ? undefined : officialText(source, site)?.href,
  });
  const speak = (record: { language?: RecordLanguage } | undefined) => record?.language ?? site.language;
  const file = (kind: Kind, id: string, bytes: string | undefined) =>
    bytes === undefined ? [] : [{ path: nameAknFile(kind, id), bytes }];

  for (const act of catalog.acts.values()) {
    const context = contextOf('act', act.id, act.data.source);
    yield* file('act', act.id, formatActAkn(act, speak(act.data), context));
  }
  for (const regulation of catalog.regulations.values()) {
    const context = contextOf('regulation', regulation.id, regulation.act?.data.source);
    yield* file(
      'regulation',
      regulation.id,
      formatRegulationAkn(regulation, speak(regulation.act?.data), context),
    );
  }
  for (const order of catalog.orders.values()) {
    const context = contextOf('order', order.id, order.data.source);
    yield* file('order', order.id, formatOrderAkn(order, speak(order.data), context));
  }
  for (const rules of catalog.rules.values()) {
    const context = contextOf('rules', rules.id, rules.order?.data.source);
    const language = rules.data.language ?? speak(rules.order?.data);
    yield* file('rules', rules.id, formatRulesAkn(rules, language, context));
  }
}

export const akn: DataOutput = { name: 'Akoma Ntoso', files: formatLaw };
