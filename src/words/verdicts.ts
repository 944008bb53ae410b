/** What a term check concludes, and why it may conclude nothing. */
import type { ExcessGround } from '../terms/channel-check.ts';
import type { RulesCheck } from '../terms/living/rules-check.ts';
import type { UnknownReason, Verdict } from '../terms/verdict.ts';
import type { InLanguages } from './in-languages.ts';

/** Worst first. */
export const VERDICT_ORDER: readonly Verdict[] = ['exceeds', 'ambiguous', 'unknown', 'fits'];

export const VERDICTS: InLanguages<Verdict> = {
  ru: {
    fits: 'укладывается в срок',
    exceeds: 'превышает срок',
    unknown: 'установить нельзя',
    ambiguous: 'зависит от прочтения',
  },
  kk: {
    fits: 'мерзімге сыяды',
    exceeds: 'мерзімнен асады',
    unknown: 'анықтау мүмкін емес',
    ambiguous: 'түсіндірілуіне байланысты',
  },
  en: {
    fits: 'fits the term',
    exceeds: 'exceeds the term',
    unknown: 'cannot be determined',
    ambiguous: 'depends on the reading',
  },
};

/** What is compared and how far apart the two are; the names of the columns of a check, too. */
export const CHECK_TERMS: InLanguages<
  'channel' | 'term' | 'total' | 'reserve' | 'excess' | 'left' | 'knownFits' | 'margin' | 'verdict'
> = {
  ru: {
    channel: 'канал',
    term: 'срок',
    total: 'все шаги',
    reserve: 'запас',
    excess: 'превышение',
    left: 'на неназванное остаётся',
    knownFits: 'известное укладывается',
    margin: 'запас или превышение',
    verdict: 'вывод',
  },
  kk: {
    channel: 'арна',
    term: 'мерзімі',
    total: 'барлық қадам',
    reserve: 'уақыт қоры',
    excess: 'мерзімнен асуы',
    left: 'аталмағанға қалады',
    knownFits: 'белгілісі мерзімге сыяды',
    margin: 'уақыт қоры немесе мерзімнен асуы',
    verdict: 'қорытынды',
  },
  en: {
    channel: 'channel',
    term: 'term',
    total: 'all steps',
    reserve: 'reserve',
    excess: 'excess',
    left: 'left for what is not stated',
    knownFits: 'what is known fits',
    margin: 'reserve or excess',
    verdict: 'verdict',
  },
};

/** Why a channel of rules in force was compared with nothing. */
export const RULES_REASONS: InLanguages<NonNullable<RulesCheck['reason']>> = {
  ru: {
    'steps-not-described': 'действия для этого способа не описаны',
    'term-not-stated': 'срок услуги не назван',
    'term-unreadable': 'слова о сроке не удалось прочесть',
  },
  kk: {
    'steps-not-described': 'бұл тәсіл үшін әрекеттер сипатталмаған',
    'term-not-stated': 'қызметтің мерзімі айтылмаған',
    'term-unreadable': 'мерзім туралы сөздерді оқу мүмкін болмады',
  },
  en: {
    'steps-not-described': 'the steps of this way are not described',
    'term-not-stated': 'the term of the service is not stated',
    'term-unreadable': 'the words of the term cannot be read',
  },
};

/** What an excess rests on that is not the act's own. */
export const EXCESS_GROUNDS: InLanguages<ExcessGround> = {
  ru: {
    'inferred-path': 'путь вывел редактор, акт не говорит, что обращение проходит его так',
    'few-starts': 'поздно меньше чем при одном обращении из ста',
  },
  kk: {
    'inferred-path': 'жолды редактор шығарды, өтініш дәл осылай өтеді деп акт айтпайды',
    'few-starts': 'жүз өтініштің біреуінен азында кеш',
  },
  en: {
    'inferred-path': 'an editor concluded the path, the act does not say that an application passes it so',
    'few-starts': 'fewer than one start in a hundred is late',
  },
};

export const UNKNOWN_REASONS: InLanguages<UnknownReason> = {
  ru: {
    'term-not-stated': 'срок не назван ни в регламенте, ни в стандарте',
    'standard-unknown': 'текста стандарта нет, срок неизвестен',
    'term-by-event': 'срок назван через событие, а не временем',
    'term-by-reference': 'срок назван ссылкой на другой документ',
    'term-unreadable': 'слова о сроке не удалось прочесть',
    'open-duration': 'для части пути время не указано',
    'mixed-families':
      'шаги и срок измерены по-разному, рабочим временем и календарными днями: нужен расчёт по календарю',
    'depends-on-path': 'зависит от того, по какой ветви пойдёт процесс',
  },
  kk: {
    'term-not-stated': 'мерзім регламентте де, стандартта да көрсетілмеген',
    'standard-unknown': 'стандарт мәтіні жоқ, мерзім белгісіз',
    'term-by-event': 'мерзім уақытпен емес, оқиғамен белгіленген',
    'term-by-reference': 'мерзім басқа құжатқа сілтеме арқылы белгіленген',
    'term-unreadable': 'мерзім туралы сөздерді оқу мүмкін болмады',
    'open-duration': 'жолдың бір бөлігінің уақыты көрсетілмеген',
    'mixed-families':
      'қадамдар мен мерзім әртүрлі өлшенген, жұмыс уақытымен және күнтізбелік күндермен: күнтізбе бойынша есептеу керек',
    'depends-on-path': 'процестің қай бағытпен жүретініне байланысты',
  },
  en: {
    'term-not-stated': 'neither the regulation nor the standard states a term',
    'standard-unknown': 'the text of the standard is not at hand, the term is not known',
    'term-by-event': 'the term is an event and not a time',
    'term-by-reference': 'the term is a reference to another document',
    'term-unreadable': 'the words of the term cannot be read',
    'open-duration': 'a part of the path has no time',
    'mixed-families':
      'steps and term are measured differently, in working time and in calendar days: it takes a calendar to tell',
    'depends-on-path': 'depends on the branch that the process takes',
  },
};
