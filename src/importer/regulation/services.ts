/** «Государственная услуга «…» (далее – …) оказывается … (далее – услугодатель) через …»: title, provider, channels. */

import type { Desk, DraftQuote } from '../draft.ts';
import { findAbbreviations, withoutRemark } from '../phrases/abbreviations.ts';
import { afterLabel } from '../phrases/matches.ts';
import { insideQuotes, quotedAt } from '../phrases/quoted.ts';
import { withoutEnd } from '../phrases/sentence.ts';
import { titleWords } from '../service-title.ts';
import { match, slice, type Words } from '../words.ts';
import type { Passage } from './passage.ts';

export interface StatedService {
  title?: Words | undefined;
  provider?: DraftQuote | undefined;
  /** What stands after «через». */
  channels?: DraftQuote | undefined;
  /** «отделом, а также через портал», «отделом при непосредственном обращении»: one turns to the provider too. */
  direct?: boolean;
}

const VERB = /,?\s(?:оказыва[ею]тся|оказывают|предоставляется)\s/gu;
const THROUGH = /\s(?:через|посредством)(?:\s|:|$)/gu;
const GROUNDS = /\s(?:на основании|в соответствии со?|согласно|бесплатно)\s/gu;
const PROVIDER = /^(?:услугодатель|көрсетілетін қызметті беруші|уәкілетті орган)/iu;
/** «Наименование государственной услуги: «…».» and «Услугодатель – …»: items of their own in orders of ministers. */
const NAMED =
  /^(?<label>Наименование государственной услуги|Мемлекеттік (?:көрсетілетін )?қызмет(?:тің)? атауы)\s*[:–—-]\s*(?<title>.+)$/disu;
const PROVIDER_IS =
  /^(?<who>(?:Наименование услугодателя|Услугодателем государственной услуги\s.{3,400}?|Услугодател\p{L}+|Көрсетілетін қызметті беруші(?:лер|нің атауы)?))\s*(?:[:–—-]|явля[ею]тся)\s*(?<provider>.+)$/disu;
const OPENING = /^Государственн(?:ая|ую) услуг[ау](?:\s(?:оказыва[ею]тся|предоставляется)\s(?:через\s)?)?/iu;
const DIRECT = /(?:,\s?|\s)(?:а\s?также|в том числе|и|или|либо)$|при (?:непосредственном|личном) обращении/iu;
/** «Мемлекеттік көрсетілетін қызметті … аумақтық бөліністері көрсетеді»: what is provided stands before who does. */
const KAZAKH_SERVICE = /^(?:мемлекеттік )?(?:көрсетілетін )?қызмет(?:ті|ін|і)?\s/diu;
/** «… (бұдан әрі – орган), сондай-ақ орталық арқылы көрсетіледі»: what stands behind the provider up to «through». */
const KAZAKH_CHANNELS =
  /^(?<also>,?\s*(?:сондай-ақ|және)\s(?:баламалы негізде\s)?)?(?<channels>.+?)\sарқылы\s*$/disu;
const KAZAKH_VERB = /\sкөрсет(?:еді|іледі)/gu;

/** The first place outside quotes where a pattern is found. */
function outside(text: string, pattern: RegExp, from = 0) {
  const quoted = insideQuotes(text);
  return [...text.matchAll(pattern)].find(({ index }) => index >= from && !quoted(index));
}

export function readService({ lead: { words, at } }: Passage, desk: Desk): StatedService {
  const { text } = words;
  const { label, title: named } = match(words, NAMED)?.named ?? {};
  if (label !== undefined) desk.boilerplate.push(label);
  if (named !== undefined) return { title: titleWords(withoutRemark(withoutEnd(named))) };
  const { who, provider } = match(words, PROVIDER_IS)?.named ?? {};
  if (who !== undefined) desk.boilerplate.push(who);
  if (provider !== undefined) return { provider: quoted(withoutRemark(withoutEnd(provider)), at) };
  const verb = outside(text, VERB);
  const quote = text.search(/[«"“]/u);
  // «Государственная услуга оказывается учреждением «Отдел»»: that quote is no title of the service.
  const title =
    quote === -1 || (verb !== undefined && quote > verb.index) ? undefined : quotedAt(words, quote)?.title;
  if (verb === undefined) return { title, ...readKazakh(words, at, desk) };
  const start = afterGrounds(words, verb.index + verb[0].length - 1);
  // «Государственная услуга оказывается на основании»: neither title nor provider.
  const grounding = OPENING.exec(text)?.[0].length ?? 0;
  desk.boilerplate.push(slice(words, verb.index, start), slice(words, 0, grounding));
  const through = outside(text, THROUGH, start);
  const grounds = outside(text, GROUNDS, start);
  for (const found of [through, grounds]) {
    if (found !== undefined) desk.boilerplate.push(slice(words, found.index, found.index + found[0].length));
  }
  const end = Math.min(through?.index ?? text.length, grounds?.index ?? text.length);
  return {
    title,
    provider:
      quoted(withoutRemark(withoutUnion(withoutAddress(slice(words, start, end)))), at) ??
      namedProvider(words, at),
    channels: through && quoted(slice(words, through.index + through[0].length), at),
    direct: through !== undefined && DIRECT.test(text.slice(start, through.index)),
  };
}

/** «оказывается на основании стандарта … (далее – Стандарт), отделами …»: the provider stands behind its grounds. */
function afterGrounds({ text }: Words, start: number): number {
  const grounds = outside(text, GROUNDS, start);
  if (grounds?.index !== start) return start;
  const remark = /\(далее\s*[–—-]\s*стандарт\),?/iu.exec(text.slice(start));
  return remark === null ? start : start + remark.index + remark[0].length;
}

/** «Комитетом (далее – Комитет) по адресу: …»: where it is found is not who it is. */
function withoutAddress(words: Words): Words {
  const address = words.text.search(/,?\s(?:по адресу|расположенн|находящ)/iu);
  return address === -1 ? words : slice(words, 0, address);
}

/** «отделом, а также через центр»: the union belongs to what follows. */
function withoutUnion(words: Words): Words {
  const text = withoutEnd(words);
  return withoutEnd(
    slice(text, 0, text.text.replace(/,?\s(?:а\s?также|в том числе|и|либо|или)$/u, '').length),
  );
}

/** «оказывается в соответствии со стандартом …, акционерным обществом (далее – услугодатель)»: behind the grounds. */
function namedProvider(words: Words, at: string): DraftQuote | undefined {
  const named = findAbbreviations(words).find(({ abbr }) => PROVIDER.test(abbr.text));
  return named && { text: named.meaning, at };
}

function quoted(text: Words, at: string): DraftQuote | undefined {
  return text.text === '' ? undefined : { text: withoutEnd(text), at };
}

function readKazakh(words: Words, at: string, desk: Desk): StatedService {
  const provider = kazakhProvider(words, at, desk);
  const verb = outside(words.text, KAZAKH_VERB);
  const remark = [...words.text.matchAll(/\(бұдан әрі[^()]*(?:беруші|орган)\)/giu)].at(-1);
  if (verb === undefined || remark === undefined) return { provider };
  const { also, channels } =
    match(slice(words, remark.index + remark[0].length, verb.index), KAZAKH_CHANNELS)?.named ?? {};
  return channels === undefined
    ? { provider }
    : { provider, channels: { text: channels, at }, direct: also !== undefined };
}

function kazakhProvider(words: Words, at: string, desk: Desk): DraftQuote | undefined {
  const verb = outside(words.text, KAZAKH_VERB);
  if (verb !== undefined) desk.boilerplate.push(slice(words, verb.index));
  const named = findAbbreviations(words).find(({ abbr }) => PROVIDER.test(abbr.text));
  desk.boilerplate.push(slice(words, 0, KAZAKH_SERVICE.exec(words.text)?.[0].length ?? 0));
  if (named !== undefined) return { text: afterLabel(named.meaning, KAZAKH_SERVICE), at };
  const remark = words.text.indexOf(')');
  return verb === undefined || remark === -1 || remark > verb.index
    ? undefined
    : quoted(slice(words, remark + 1, verb.index), at);
}
