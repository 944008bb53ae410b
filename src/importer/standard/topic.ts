/** What an item of a standard is about. Standards of all years tell it by the same words, not by the same numbers. */
import type { DocumentPart, Item } from '../outline/types.ts';
import { withoutNotes } from './sheet.ts';

export type Topic =
  | 'service'
  | 'developer'
  | 'provider'
  | 'terms'
  | 'form'
  | 'results'
  | 'cost'
  | 'schedule'
  | 'documents'
  | 'refusals'
  | 'complaints'
  | 'requirements';

/** From the most special to the most general. */
const OPENINGS: readonly (readonly [Topic, RegExp])[] = [
  ['developer', /^Стандарт\p{L}* .*разработан/isu],
  ['terms', /^Срок\p{L}* оказания/iu],
  ['form', /^Форма\p{L}*(?: \p{L})? оказ/iu],
  ['results', /^Результат\p{L}* оказ/iu],
  ['schedule', /^График работы/iu],
  [
    'documents',
    /^(?:Перечень (?:необходимых )?(?:документов|и сведений)|Перечень .{0,40}документов|Документы, необходимые)/iu,
  ],
  [
    'refusals',
    /^(?:Основани\p{L}+ (?:для|отказа)|Услугодатель отказывает|В оказании .{0,40} отказ|В случае предоставления .{0,60}неполного)/iu,
  ],
  ['complaints', /^(?:Обжалование|Жалоба|В случае\p{L}? несогласия)/iu],
  ['cost', /оказывается\s.{0,300}?(?<!\p{L})(?:бес)?платн|^Стоимость/isu],
  ['provider', /оказывается\s|^Услугодател/iu],
  ['service', /^(?:Государственная услуга\s)?["«“]|^Государственная услуга\s["«“]/iu],
];

const COMPLAINTS = /обжалован/iu;
const REQUIREMENTS = /^(?:Глава \d+\.?\s?|\d+\.?\s?)?(?:Иные|Другие|Прочие) требования/iu;

function readTopic(text: string): Topic | undefined {
  return OPENINGS.find(([, opening]) => opening.test(text))?.[0];
}

/** The items of a standard by topic. */
export function itemsByTopic({ sections }: DocumentPart): ReadonlyMap<Topic, readonly Item[]> {
  const found = new Map<Topic, Item[]>();
  for (const { heading, items } of sections) {
    const title = heading?.words.text ?? '';
    const section = COMPLAINTS.test(title)
      ? 'complaints'
      : REQUIREMENTS.test(title)
        ? 'requirements'
        : undefined;
    for (const item of items.map(withoutNotes)) {
      const topic = section ?? readTopic(item.paragraphs[0]?.words.text ?? '');
      if (topic === undefined) continue;
      const alike = found.get(topic);
      if (alike === undefined) found.set(topic, [item]);
      else alike.push(item);
    }
  }
  return found;
}
