/** Words of the page that sets a service of the archive beside the rules of today. */
import type { RecordLanguage } from '../../model/records.ts';

export interface ThenAndNowWords {
  /** @param year of the regulation; nothing where its act is not at hand */
  title: (year: string | undefined) => string;
  /** Over the column of the regulation. */
  before: string;
  now: string;
  lead: string;
  regulation: (region: string) => string;
  /** To the page, from that of the service. */
  link: (year: string | undefined) => string;
  showSame: string;
  term: (channel: string) => string;
  /** Where no way is known. */
  anyTerm: string;
  channels: string;
  documents: string;
  /** The columns, as a line says that only one of them has something. */
  only: Record<'a' | 'b', string>;
  same: string;
  differs: string;
  sameCount: string;
  notComparable: string;
  /** Why a cell has no value. */
  gap: Record<'silent' | 'unread' | 'absent', string>;
  noRules: string;
  caseOf: (text: string) => string;
}

const ru: ThenAndNowWords = {
  title: (year = 'Прежде') => `${year} и сейчас`,
  before: 'Прежде',
  now: 'Сейчас',
  lead: 'Регламент и его стандарт рядом с последней прочитанной редакцией нынешних правил.',
  regulation: (region) => `регламент, ${region}`,
  link: (year = 'Прежде') => `${year} и сейчас рядом: срок, способы, документы, стоимость`,
  showSame: 'Показать и то, что не изменилось',
  term: (channel) => `Срок: ${channel}`,
  anyTerm: 'Срок',
  channels: 'Как обратиться',
  documents: 'Документы',
  only: { a: 'больше не названо', b: 'появилось' },
  same: 'не изменилось',
  differs: 'изменилось',
  sameCount: 'число то же, сами перечни не сверены',
  notComparable: 'сравнить нельзя',
  gap: {
    silent: 'В прочитанном не сказано',
    unread: 'Не прочитано',
    absent: 'Этот способ не назван',
  },
  noRules: 'Нынешние правила услуги не найдены',
  caseOf: (text) => ` (${text})`,
};

const kk: ThenAndNowWords = {
  title: (year = 'Бұрын') => `${year} және қазір`,
  before: 'Бұрын',
  now: 'Қазір',
  lead: 'Регламент пен оның стандарты қазіргі қағидалардың соңғы оқылған редакциясымен қатар.',
  regulation: (region) => `регламент, ${region}`,
  link: (year = 'Бұрын') => `${year} және қазір қатар: мерзімі, тәсілдері, құжаттары, құны`,
  showSame: 'Өзгермегенін де көрсету',
  term: (channel) => `Мерзімі: ${channel}`,
  anyTerm: 'Мерзімі',
  channels: 'Қалай жүгінеді',
  documents: 'Құжаттар',
  only: { a: 'енді аталмаған', b: 'пайда болды' },
  same: 'өзгермеген',
  differs: 'өзгерген',
  sameCount: 'саны бірдей, тізбелердің өздері салыстырылмаған',
  notComparable: 'салыстыруға болмайды',
  gap: {
    silent: 'Оқылғанда айтылмаған',
    unread: 'Оқылмаған',
    absent: 'Бұл тәсіл аталмаған',
  },
  noRules: 'Қызметтің қазіргі қағидалары табылмады',
  caseOf: (text) => ` (${text})`,
};

const WORDS: Readonly<Record<RecordLanguage, ThenAndNowWords>> = { ru, kk };

export function thenAndNowWords(language: RecordLanguage): ThenAndNowWords {
  return WORDS[language];
}
