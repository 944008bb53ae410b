/** What the service costs, and for whom it is. */
import type { Item } from '../outline/types.ts';
import { sentences, withoutEnd } from '../phrases/sentence.ts';
import type { Read, Sourced } from '../sourced.ts';
import { match, type Words } from '../words.ts';
import { endsWithColon, isListed, type SheetQuote } from './sheet.ts';

export interface DraftCost {
  cost?: Sourced;
  recipients?: SheetQuote;
}

const PRICE = /^(?:Стоимость|Размер|Ставк|Оплата|За оказание|Государственная пошлина|Сбор)/iu;
const KINDS = [
  [
    'mixed',
    /(?<!\p{L})платн\p{L}+\s(?:и|\/|или|либо|\(?бесплатн).{0,40}бесплатн|(?<!\p{L})платн\p{L}+ ?\(бесплатн|бесплатн\p{L}+ (?:и|или|либо|\/) ?платн/iu,
  ],
  ['free', /бесплатн|безвозмездн|тегін/iu],
  ['paid', /(?<!\p{L})платн|ақылы/iu],
] as const;
const RECIPIENTS =
  /(?<who>(?:физическ|юридическ|граждан|индивидуальн|иностранн|лицам)\p{L}*[^(–.:]*?)(?=\s*\((?:далее|бұдан)|\s(?:бес)?платн|\s(?:на )?безвозмездн|[.:]|$)/diu;

function readKind(words: Words): Read | undefined {
  const kind = KINDS.find(([, wording]) => wording.test(words.text))?.[0];
  return kind && { value: kind, from: words };
}

export function readCost(items: readonly Item[]): DraftCost {
  const [first] = items[0]?.paragraphs ?? [];
  if (first === undefined) return {};
  const { at } = first;
  const paragraphs = items.flatMap((item) => item.paragraphs);
  const [stated, ...rest] = sentences(first.words);
  const text = stated ?? first.words;
  const said = [...rest, ...paragraphs.slice(1).flatMap(({ words }) => sentences(words))];
  const who = match(text, RECIPIENTS)?.named.who;
  return {
    cost: {
      kind: readKind(text),
      text,
      price: said.find((sentence) => PRICE.test(sentence.text)),
      freeLead: paragraphs
        .slice(1)
        .find((paragraph) => endsWithColon(paragraph) && /бесплатн/iu.test(paragraph.words.text))?.words,
      freeFor: nonEmpty(paragraphs.filter(isListed).map(({ words }) => withoutEnd(words))),
      at,
    },
    ...(who && { recipients: { text: who, at } }),
  };
}

function nonEmpty(values: readonly Words[]): readonly Words[] | undefined {
  return values.length > 0 ? values : undefined;
}
