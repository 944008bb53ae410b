/** To whom one complains, how, and by when the answer comes: sentence by sentence. */
import { wholeItem } from '../outline/list-paragraphs.ts';
import type { Item } from '../outline/types.ts';
import { timeWithin } from '../phrases/duration-phrase.ts';
import { sentences } from '../phrases/sentence.ts';
import type { Sourced } from '../sourced.ts';
import { match, type Words } from '../words.ts';

const FROM = /(?<from>(?:со дня|с момента|с даты)\s[^.;,]+)/du;

type Kind = 'court' | 'terms' | 'reply' | 'information' | 'to' | 'filing';

/** From the most special to the most general; what fits none tells how to file. */
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['court', /(?<!\p{L})в суд(?!\p{L})/iu],
  ['information', /информаци\p{L}+ о порядке обжалования/iu],
  ['terms', /рассмотрени\p{L}+ (?:в течение|в срок)|рассматривается в/iu],
  ['reply', /ответ о результатах|ответ .{0,40}направляется/iu],
  ['to', /на имя|обратиться с жалобой|направляется руководител|Обжалование решений|подается руководител/iu],
];

function classifySentence(text: string): Kind {
  return KINDS.find(([, wording]) => wording.test(text))?.[0] ?? 'filing';
}

function draftTerm(text: Words): Sourced {
  const duration = timeWithin(text);
  return duration && { duration, from: match(text, FROM)?.named.from, text };
}

/** `п. 11–12`: from the first to the last of the items. */
function findPlace(items: readonly Item[]): string {
  const [first, last] = [items[0]?.at ?? '', items.at(-1)?.number];
  return items.length > 1 && last !== undefined ? `${first}–${last}` : first;
}

export function readComplaints(items: readonly Item[]): Sourced {
  if (items.length === 0) return undefined;
  const said = new Map<Kind, Words[]>();
  for (const sentence of items.flatMap((item) => sentences(wholeItem(item)))) {
    const kind = classifySentence(sentence.text);
    const alike = said.get(kind);
    if (alike === undefined) said.set(kind, [sentence]);
    else alike.push(sentence);
  }
  const all = (kind: Kind) => said.get(kind);
  const one = (kind: Kind) => said.get(kind)?.[0];
  return {
    at: findPlace(items),
    to: all('to'),
    filing: all('filing'),
    terms: (all('terms') ?? []).map(draftTerm),
    reply: one('reply'),
    information: all('information'),
    court: one('court'),
  };
}
