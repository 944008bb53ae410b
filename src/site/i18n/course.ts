/** Words of the one line of time of a service. */
import type { RecordLanguage } from '../../model/records.ts';

export interface CourseWords {
  title: string;
  /** What the picture shows, for those who do not see it. */
  picture: (from: string, to: string) => string;
  note: string;
  inWords: string;
  /** A stretch in the picture. */
  short: Record<'regulation' | 'rules' | 'none', string>;
  regulation: (region: string) => string;
  rules: (order: string, redaction: string) => string;
  /** Redactions of one order in a row, none of which was read. */
  unreadRules: (order: string, count: number) => string;
  nothing: string;
  doubtful: string;
  assumed: string;
  near: string;
  /** The text of the standard may have become another one. */
  standardChanged: string;
  term: string;
  channels: string;
  notSaid: string;
  unread: string;
  /** Several terms, where the picture has room for one. */
  several: (count: number) => string;
  amendments: (orders: string) => string;
  since: (from: string, until: string | undefined) => string;
  notBefore: string;
}

const ru: CourseWords = {
  title: 'Срок и способы на одной линии времени',
  picture: (from, to) =>
    `Чем правилась услуга с ${from} по ${to}: срок и способы обращения; то же словами ниже`,
  note: 'Сплошная полоса — прочитано, пунктир — текст не прочитан: срок и способы тогда неизвестны. Штрихи над полосой — изменяющие приказы.',
  inWords: 'То же словами',
  short: { regulation: 'регламент', rules: 'правила', none: 'не известно' },
  regulation: (region) => `Регламент, ${region}`,
  rules: (order, redaction) => `Правила: приказ ${order}, редакция от ${redaction}`,
  unreadRules: (order, count) =>
    count === 1 ? `Правила: приказ ${order}` : `Правила: приказ ${order}, редакций за это время: ${count}`,
  nothing: 'Чем правилась услуга, каталог не знает',
  doubtful: 'Стандарт отменён, а об утрате силы регламента не сказано',
  assumed: 'предположение, не подтверждено',
  near: 'известна только близкая по смыслу услуга',
  standardChanged: 'стандарт с этого дня мог стать другим',
  term: 'Срок',
  channels: 'Как обратиться',
  notSaid: 'в прочитанном не сказано',
  unread: 'не прочитано',
  several: (count) => `сроков: ${count}`,
  amendments: (orders) => `Изменяющие приказы: ${orders}`,
  since: (from, until) => (until === undefined ? `с ${from}` : `${from} – ${until}`),
  notBefore: 'начало не раньше этого дня',
};

const kk: CourseWords = {
  title: 'Мерзім мен тәсілдер бір уақыт сызығында',
  picture: (from, to) =>
    `Қызметті ${from} – ${to} аралығында не реттеді: мерзімі мен жүгіну тәсілдері; төменде сөзбен айтылған`,
  note: 'Тұтас жолақ — оқылған, үзік сызық — мәтіні оқылмаған: ол кездегі мерзім мен тәсілдер белгісіз. Жолақ үстіндегі сызықшалар — өзгертетін бұйрықтар.',
  inWords: 'Сөзбен айтқанда',
  short: { regulation: 'регламент', rules: 'қағидалар', none: 'белгісіз' },
  regulation: (region) => `Регламент, ${region}`,
  rules: (order, redaction) => `Қағидалар: ${order} бұйрық, ${redaction} редакциясы`,
  unreadRules: (order, count) =>
    count === 1
      ? `Қағидалар: ${order} бұйрық`
      : `Қағидалар: ${order} бұйрық, осы уақыттағы редакциялар: ${count}`,
  nothing: 'Қызметті не реттегені каталогқа белгісіз',
  doubtful: 'Стандарттың күші жойылған, ал регламенттің күші жойылғаны айтылмаған',
  assumed: 'болжам, расталмаған',
  near: 'тек мағынасы жақын қызмет белгілі',
  standardChanged: 'стандарт осы күннен бастап өзгеруі мүмкін',
  term: 'Мерзімі',
  channels: 'Қалай жүгінеді',
  notSaid: 'оқылғанда айтылмаған',
  unread: 'оқылмаған',
  several: (count) => `мерзімдер: ${count}`,
  amendments: (orders) => `Өзгертетін бұйрықтар: ${orders}`,
  since: (from, until) => (until === undefined ? `${from} бастап` : `${from} – ${until}`),
  notBefore: 'басталуы осы күннен ерте емес',
};

const WORDS: Readonly<Record<RecordLanguage, CourseWords>> = { ru, kk };

export function courseWords(language: RecordLanguage): CourseWords {
  return WORDS[language];
}
