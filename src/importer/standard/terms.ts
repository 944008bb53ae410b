/** The terms of a service, its waiting and service times, and whether the day of intake counts. */
import type { ChannelKind } from '../../model/records.ts';
import type { Item, Paragraph } from '../outline/types.ts';
import { channelsIn } from '../phrases/channels.ts';
import { findDurations } from '../phrases/duration-phrase.ts';
import { sentences, withoutEnd } from '../phrases/sentence.ts';
import type { Sourced } from '../sourced.ts';
import { append } from '../sourced-fields.ts';
import { match, slice, type Words } from '../words.ts';
import { type Sheet, withoutSemicolon } from './sheet.ts';

export interface Terms {
  terms: Sourced[];
  intakeDay: Sourced[];
}

const INTAKE_DAY =
  /(?:При обращении (?:[^().]{0,80}?) )?день (?:приема|приёма)[^().]{0,80} не входит[^().]*/diu;
const FROM =
  /^(?<from>(?:с момента|со дня|с даты)\s.+?)(?:\s[–—-]\s|:$|\s(?:составляет|не (?:более|позднее|должен)|в течение)\s)/diu;
/** «В случае … срок оказания государственной услуги – 3 дня», «при переоформлении – 3 дня». */
const CASE =
  /^(?<case>(?:в случа\p{L}+|при|для|по|выдач\p{L}+|переоформлени\p{L}+)\s.+?)(?:,?\sсрок\s.{0,80}?)?\s[–—-]\s/diu;
/** «15 дней; при выдаче дубликата – 3 дня»: of a term that is not the first of its sentence. */
const LATER_CASE =
  /^[,;]?\s?(?<case>(?:в случа\p{L}+|при|для)[,\s].+?)(?:,?\sсрок\s.{0,80}?)?(?:\s[–—-]$|\s(?:не более(?: чем)?(?: на)?|составляет|в течение)$|$)/diu;
/** A way of asking is a channel, not a case. */
const ASKING = /^(?:при|в случае) обращени/iu;

type Kind = 'term' | 'waiting' | 'service';

function classifyTerm(text: string): Kind {
  if (/ожидани/iu.test(text)) return 'waiting';
  return /обслуживани/iu.test(text) ? 'service' : 'term';
}

interface Sentence {
  text: Words;
  at: string;
  /** What the lead of the list said of all its entries. */
  from: Words | undefined;
}

interface Meant {
  channels: readonly ChannelKind[];
  inferred: boolean;
}

/**
 * The channels that the words before a duration name, or the whole sentence when it has only one duration, or the lead
 * of the list. Else all of the standard, though nobody queues at a portal.
 */
function findChannels(own: Words, lead: Words | undefined, kind: Kind, sheet: Sheet): Meant {
  const named = channelsIn(own.text);
  const led = named.length > 0 || lead === undefined ? named : channelsIn(lead.text);
  if (led.length > 0) return { channels: led, inferred: false };
  const desks = sheet.channels.filter((channel) => channel !== 'portal');
  return { channels: kind === 'term' || desks.length === 0 ? sheet.channels : desks, inferred: true };
}

function termsIn(sentence: Sentence, sheet: Sheet): Sourced[] {
  const { at } = sentence;
  const text = withoutEnd(sentence.text);
  // «30 минут, в ЦОН – 20 минут» are two terms; «3 (три) рабочих дня (день приема не входит)» is one.
  const found = findDurations(text);
  const kind = classifyTerm(text.text);
  const from = match(text, FROM)?.named.from ?? sentence.from;
  const only = found.length === 1;
  return found.map(({ phrase }, index): Sourced => {
    const own = only ? text : slice(text, found[index - 1]?.end ?? 0, found[index]?.start);
    const caseWords = (only || index === 0 ? match(text, CASE) : match(own, LATER_CASE))?.named.case;
    const { channels, inferred } = findChannels(own, kind === 'term' ? from : undefined, kind, sheet);
    return {
      kind: kind === 'term' ? undefined : kind,
      duration: phrase,
      from: kind === 'term' ? from : undefined,
      case:
        kind === 'term' && caseWords !== undefined && !ASKING.test(caseWords.text) ? caseWords : undefined,
      text,
      channels,
      at,
      inferred: inferred ? ['channels'] : undefined,
    };
  });
}

/** The rule on the day of intake, with its stop when it is a sentence of its own, without when it stands in brackets. */
function intakeDay({ text, at }: Sentence, sheet: Sheet): Sourced[] {
  const rule = match(text, INTAKE_DAY)?.groups[0];
  if (rule === undefined) return [];
  const whole = rule.text === withoutEnd(text).text;
  const named = channelsIn(rule.text);
  const caseWords = whole ? undefined : match(text, CASE)?.named.case;
  return [
    {
      counts: { value: false, from: rule },
      channels: named.length > 0 ? named : sheet.channels,
      text: whole ? withoutSemicolon(text) : rule,
      at,
      case: caseWords,
    },
  ];
}

function readParagraph(
  { words, at }: Paragraph,
  lead: Words | undefined,
  into: Terms,
  sheet: Sheet,
): Words | undefined {
  let from = lead;
  for (const sentence of sentences(words)) {
    const placed: Sentence = { text: sentence, at, from };
    const terms = termsIn(placed, sheet);
    const days = intakeDay(placed, sheet);
    append(into.terms, terms);
    append(into.intakeDay, days);
    if (terms.length > 0 || days.length > 0) continue;
    sheet.boilerplate.push(sentence);
    from = match(sentence, FROM)?.named.from ?? from;
  }
  return from;
}

export function readStandardTerms(items: readonly Item[], sheet: Sheet): Terms {
  const into: Terms = { terms: [], intakeDay: [] };
  for (const { paragraphs } of items) {
    let lead: Words | undefined;
    for (const paragraph of paragraphs) lead = readParagraph(paragraph, lead, into, sheet);
  }
  return into;
}
