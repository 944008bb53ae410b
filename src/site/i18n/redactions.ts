/** Words about redactions of the rules of a service: the state on a day, what a redaction changed. */
import type { StepAspect } from '../../compare/redactions/rules-steps.ts';
import type { RecordLanguage } from '../../model/records.ts';

export interface RedactionWords {
  /** Heading of a page of a day. */
  onDay: (date: string) => string;
  stands: (order: string, date: string) => string;
  since: (date: string) => string;
  sinceUnknown: (date: string) => string;
  partRead: string;
  noneRead: string;
  onlyRead: (date: string) => string;
  newerUnread: (date: string) => string;
  /** A redaction that has been made and has not begun. */
  coming: (date: string, since: string) => string;
  meanwhile: (orders: string) => string;
  state: string;
  changes: string;
  changesLead: (from: string, to: string) => string;
  between: (count: number) => string;
  nothing: string;
  notCompared: (matters: string) => string;
  what: string;
  before: string;
  after: string;
  notSaid: string;
  noChannel: string;
  verdicts: string;
  periods: string;
  matter: Record<
    | 'channels'
    | 'terms'
    | 'queue'
    | 'documents'
    | 'refusals'
    | 'steps'
    | 'provider'
    | 'form'
    | 'fee'
    | 'amount'
    | 'waiting'
    | 'service',
    string
  >;
  named: string;
  notNamed: string;
  aspect: Record<StepAspect, string>;
  counted: Record<'inside' | 'disputed' | 'after', string>;
  /** What was read: a folder of an unofficial copy, its files, the state that it had then. */
  copyRead: (collection: string, files: readonly string[], version: string) => string;
}

const ru: RedactionWords = {
  onDay: (date) => `Правила на ${date}`,
  stands: (order, date) => `Последняя известная редакция: от ${date}, приказ № ${order}.`,
  since: (date) => `Введена в действие ${date}.`,
  sinceUnknown: (date) => `Когда введена в действие, не установлено: не раньше ${date}.`,
  partRead: 'Эта редакция прочитана частью: чего здесь нет, то не прочитано.',
  noneRead:
    'Текст этой редакции не найден: каковы были срок, способы и документы, не установлено. Состояние других редакций на этот день не переносится.',
  onlyRead: (date) =>
    `Прочитана редакция от ${date}; прежние не прочитаны: что она изменила, не установлено.`,
  newerUnread: (date) => `Есть более новая редакция, от ${date}: она не прочитана.`,
  coming: (date, since) => `Принята редакция от ${date}: она начнёт действовать ${since}.`,
  meanwhile: (orders) =>
    `До следующей известной редакции приказ меняли ещё: ${orders}. Касалось ли это услуги, не установлено.`,
  state: 'Что сказано в этой редакции',
  changes: 'Что изменилось',
  changesLead: (from, to) => `Редакция от ${to} против редакции от ${from}. Сравнены значения, не слова.`,
  between: (count) =>
    `Между ними непрочитанных редакций: ${count}. Какая из них что изменила, не установлено.`,
  nothing: 'В том, что прочитано в обеих, ничего не изменилось.',
  notCompared: (matters) => `Не сравнить, в одной из редакций не прочитано: ${matters}.`,
  what: 'Что',
  before: 'Было',
  after: 'Стало',
  notSaid: 'не сказано',
  noChannel: 'канала нет',
  verdicts: 'Успевали ли в срок и успевают ли',
  periods: 'Состояние на любой день',
  matter: {
    channels: 'Способы обращения',
    terms: 'Срок',
    queue: 'Ожидание очереди',
    documents: 'Документы',
    refusals: 'Основания для отказа',
    steps: 'Шаги',
    provider: 'Кем оказывается',
    form: 'Форма',
    fee: 'Стоимость',
    amount: 'Размер выплаты',
    waiting: 'Ожидание на месте',
    service: 'Обслуживание на месте',
  },
  named: 'назван',
  notNamed: 'не назван',
  aspect: {
    added: 'шаг добавлен',
    dropped: 'шага больше нет',
    time: 'время шага',
    who: 'кто делает',
    condition: 'в каких случаях',
    place: 'в каких каналах',
    counted: 'входит ли в срок',
  },
  counted: { inside: 'входит', disputed: 'спорно', after: 'не входит' },
  copyRead: (collection, files, version) =>
    `неофициальная копия ${[collection, ...files].join(', ')}, состояние ${version}`,
};

const kk: RedactionWords = {
  onDay: (date) => `${date} күнгі қағидалар`,
  stands: (order, date) => `Белгілі соңғы редакция: ${date}, № ${order} бұйрық.`,
  since: (date) => `Қолданысқа енгізілген күні: ${date}.`,
  sinceUnknown: (date) => `Қашан қолданысқа енгізілгені анықталмаған: ${date} күнінен ерте емес.`,
  partRead: 'Бұл редакция ішінара оқылды: мұнда жоғы оқылмаған.',
  noneRead:
    'Бұл редакцияның мәтіні табылмады: мерзімі, тәсілдері және құжаттары қандай болғаны анықталмаған. Басқа редакциялардың жағдайы бұл күнге көшірілмейді.',
  onlyRead: (date) => `${date} редакциясы оқылды; бұрынғылары оқылмаған: ол нені өзгерткені анықталмаған.`,
  newerUnread: (date) => `Одан жаңа редакция бар, ${date}: ол оқылмаған.`,
  coming: (date, since) => `${date} редакциясы қабылданды: ол ${since} күшіне енеді.`,
  meanwhile: (orders) =>
    `Келесі белгілі редакцияға дейін бұйрық тағы өзгертілген: ${orders}. Бұл қызметке қатысты ма, анықталмаған.`,
  state: 'Бұл редакцияда не айтылған',
  changes: 'Не өзгерді',
  changesLead: (from, to) =>
    `${to} редакциясы ${from} редакциясымен салыстырылды. Сөздер емес, мәндер салыстырылды.`,
  between: (count) =>
    `Олардың арасында оқылмаған редакциялар: ${count}. Нені қайсысы өзгерткені анықталмаған.`,
  nothing: 'Екеуінде де оқылғанда ештеңе өзгермеген.',
  notCompared: (matters) => `Салыстыруға болмайды, редакциялардың бірінде оқылмаған: ${matters}.`,
  what: 'Не',
  before: 'Бұрын',
  after: 'Қазір',
  notSaid: 'айтылмаған',
  noChannel: 'арна жоқ',
  verdicts: 'Мерзімге сыйды ма және сыя ма',
  periods: 'Кез келген күнгі жағдай',
  matter: {
    channels: 'Жүгіну тәсілдері',
    terms: 'Мерзім',
    queue: 'Кезек күту',
    documents: 'Құжаттар',
    refusals: 'Бас тарту негіздері',
    steps: 'Қадамдар',
    provider: 'Кім көрсетеді',
    form: 'Нысаны',
    fee: 'Құны',
    amount: 'Төлем мөлшері',
    waiting: 'Орнында күту',
    service: 'Орнында қызмет көрсету',
  },
  named: 'аталған',
  notNamed: 'аталмаған',
  aspect: {
    added: 'қадам қосылды',
    dropped: 'қадам енді жоқ',
    time: 'қадамның уақыты',
    who: 'кім істейді',
    condition: 'қандай жағдайда',
    place: 'қандай арналарда',
    counted: 'мерзімге кіре ме',
  },
  counted: { inside: 'кіреді', disputed: 'даулы', after: 'кірмейді' },
  copyRead: (collection, files, version) =>
    `бейресми көшірме: ${[collection, ...files].join(', ')}, күйі ${version}`,
};

const WORDS: Readonly<Record<RecordLanguage, RedactionWords>> = { ru, kk };

export function redactionWords(language: RecordLanguage): RedactionWords {
  return WORDS[language];
}
