import { stemText } from '../language/russian-stems.ts';
import { memoize } from '../model/memoize.ts';
import type { ActiveRegulation, Unit } from '../model/records.ts';

const STAFF =
  'сотрудник|работник|специалист|исполнител|руководител|заместител|начальник|инспектор|секретар|методист';

/** «специалистом услугодателя», «сотрудником канцелярии услугодателя»: who acts, and whose person that is. */
const ACTING = new RegExp(`^(?:${STAFF})(?:ом|ем)$`, 'i');
const ADJECTIVE = /[иы]м$/;
const OF_PROVIDER = / услугодателя(?!\p{L})/gu;
/** Characters to look back: four words, «ответственным исполнителем структурного подразделения» and more. */
const WINDOW = 80;

/** «ответственный исполнитель»: a person of the provider, since nobody else is named. */
const ALONE = new RegExp(`^(?:\\p{L}+[иы]й )?(?:${STAFF})ь?$`, 'iu');

const PROVIDER = stemText('услугодатель')[0] ?? '';

/** «Руководство» is there for «руководитель», and a «работник» is a «сотрудник». */
function plain(stem: string): string {
  if (stem.startsWith('руковод')) return 'руковод';
  return stem === 'работник' ? 'сотрудник' : stem;
}

/** The words by which one of the provider's people is told from another. */
const ownWords = memoize((name: string): readonly string[] =>
  stemText(name)
    .filter((stem) => stem !== PROVIDER)
    .map(plain),
);

/** Who of the provider's people a step says it is done by, in the words of the act. */
export function actingStaff(action: string): string | undefined {
  if (!action.includes(' услугодателя')) return undefined;
  for (const { index } of action.matchAll(OF_PROVIDER)) {
    const words = action
      .slice(Math.max(0, index - WINDOW), index)
      .split(/\s+/)
      .slice(-4);
    const post = words.findLastIndex((word) => ACTING.test(word));
    const between = post < 0 ? [] : words.slice(post + 1);
    if (post < 0 || between.length > 2 || between.some((word) => /\P{L}/u.test(word))) continue;
    const first = ADJECTIVE.test(words[post - 1] ?? '') ? post - 1 : post;
    return [...words.slice(first), 'услугодателя'].join(' ');
  }
  return undefined;
}

/** Whether a unit is a part of the provider or one of its people; not the provider as a whole. */
export function isProviderStaff({ text }: Unit): boolean {
  return ALONE.test(text) || (stemText(text).includes(PROVIDER) && ownWords(text).length > 0);
}

/** The units of the list «Перечень структурных подразделений». */
export function listedUnits({ units }: ActiveRegulation): [string, Unit][] {
  return Object.entries(units).filter(([, { listed }]) => listed === true);
}

/**
 * Whether two names can be of the same person or unit: all words of the shorter stand in the longer. «Сотрудник
 * услугодателя» may be the one who is elsewhere «сотрудник канцелярии услугодателя».
 */
export function canBeSame(one: string, other: string): boolean {
  const [shorter, longer] = [ownWords(one), ownWords(other)].sort((a, b) => a.length - b.length);
  return (shorter ?? []).every((stem) => longer?.includes(stem));
}
