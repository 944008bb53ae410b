/** Channels by the names that acts give them: «через канцелярию, ЦОН, веб-портал». */
import type { ChannelKind } from '../../model/records.ts';
import { slice, type Words } from '../words.ts';
import { insideQuotes } from './quoted.ts';

const PORTAL = /портал|e-?gov|elicense/iu;
const CON =
  /ЦОН|центр\p{L}* обслуживания|(?:^|\s)(?:в|через) центр\p{L}{0,2}(?=$|[\s,.;:–-])|государственн\p{L}+ корпораци|правительство для граждан|ХҚК?О|халыққа қызмет|мемлекеттік корпорация/iu;
const OFFICE =
  /канцеляри|услугодател|отдел|управлени|орган|акимат|аппарат|организаци|учреждени|предприяти|кеңсе|беруші/iu;
/** «канцелярию, портал», «канцелярию и (или) портал»: a comma or a union counts when a channel follows it. */
const BETWEEN =
  /\s*(?:,?\s?(?:а также|сондай-ақ)(?=\s)|[,;]|(?<=\s)(?:и|или|либо|и \(или\)|и\/или|және|және \(немесе\)|немесе|[мбп]ен)(?=\s)|;)\s*(?=(?:через |посредством )?(?:[Кк]анцеляри|ЦОН|[Цц]ентр|[Рр]еспубликанск\p{L}+ государственн|Государственн\p{L}+ корпораци|[Нн]екоммерческ|НАО|[Фф]илиал|[Вв]еб-портал|[Пп]ортал|[Уу]слугодател|(?<=(?:және|немесе|\)|сондай-ақ)\s)www|«?[Ээ]лектрондық үкімет|«Азаматтарға|[Мм]емлекеттік корпорация|халыққа қызмет|ХҚК?О|көрсетілетін қызметті беруші))/gu;

export function findChannel(text: string): ChannelKind | undefined {
  if (/^(?:через |посредством )?(?:веб-)?портал/iu.test(text)) return 'portal';
  if (CON.test(text)) return 'con';
  if (PORTAL.test(text)) return 'portal';
  return OFFICE.test(text) ? 'office' : undefined;
}

/** The channels that a text mentions, in the order of records. */
export function channelsIn(text: string): ChannelKind[] {
  const office =
    /услугодател[юя]|услугодателем|канцеляри|в уполномоченн\p{L}+ орган|көрсетілетін қызметті берушіге/iu.test(
      text,
    );
  return [
    ...(office ? ['office' as const] : []),
    ...(CON.test(text) ? ['con' as const] : []),
    ...(PORTAL.test(text) ? ['portal' as const] : []),
  ];
}

/** The parts of an enumeration of channels. */
export function splitChannels(words: Words): Words[] {
  const quoted = insideQuotes(words.text);
  const gaps = [...words.text.matchAll(BETWEEN)]
    // «…«Правительство для граждан» (далее – ГК) и портал»: after the remark no quote is open, whatever was left so.
    .filter(({ index }) => !quoted(index) || words.text[index - 1] === ')');
  const starts = [0, ...gaps.map(({ index, 0: gap }) => index + gap.length)];
  return starts.map((start, place) => slice(words, start, gaps[place]?.index ?? words.text.length));
}
