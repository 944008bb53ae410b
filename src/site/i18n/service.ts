/** Words of the pages of services and of the rules in force, in each language of the interface. */

import { capitaliseAll } from '../../language/letters.ts';
import type { RecordLanguage } from '../../model/records.ts';
import { SERVICE_CHANNELS } from '../../words/channels.ts';
import { RULES_REASONS, VERDICTS } from '../../words/verdicts.ts';
import type { ServiceWords } from './service-words.ts';

const ru: ServiceWords = {
  services: 'Услуги',
  todayIs: 'Как это делается сейчас',
  servicesLead: ({ known, unverified, unknown }, date) =>
    `По правилам, прочитанным на ${date}: ${known}. Правила известны, но не прочитаны, или это предположение: ${unverified}. Нынешние правила не найдены: ${unknown}. Об этом сказано на странице услуги.`,
  channel: capitaliseAll(SERVICE_CHANNELS.ru),
  now: 'Сейчас',
  past: 'Как было',
  pastLead: 'Какие документы правили услугой и что в них менялось.',
  official: 'Официально',
  standing: {
    read: 'Действует по прочитанным правилам',
    outdated: 'Прочитана не последняя редакция',
    unread: 'Правила известны, но не прочитаны',
    assumed: 'Нынешние правила — предположение',
    unknown: 'Нынешние правила не найдены',
    near: 'Прямого преемника нет',
  },
  byRules: (order, redaction) =>
    redaction === undefined
      ? `Правила: приказ ${order}.`
      : `Правила: приказ ${order}, редакция от ${redaction}.`,
  asOf: (date) => `По состоянию на ${date}.`,
  copy: 'Прочитано в неофициальной копии реестра; до визита сверьте с официальным текстом.',
  notRead: 'Срок, документы и способы по нынешним правилам каталог не знает.',
  ask: 'Спросите до визита.',
  howLong: 'Сколько ждать',
  lastDay: 'Посчитать последний день',
  suspension:
    'Сроки и их приостановление по статьям 18-1 и 18-2 Закона № 88-V не прочитаны и в расчёт не входят: если срок приостановят, результат будет позже.',
  where: 'Куда обращаться',
  cost: 'Сколько стоит',
  bring: 'Что принести',
  refuse: 'Когда могут отказать',
  proactive: 'Придёт ли без заявления',
  proactiveYes: 'Да, услугу оказывают и без обращения',
  proactiveNo: 'Нет, нужно заявление',
  amount: 'Сколько платят',
  together: 'Одним заявлением',
  provider: 'Кем оказывается',
  waiting: 'Ожидание в очереди',
  serving: 'Обслуживание',
  intakeDay: 'День приёма в срок не входит',
  queue: 'это ожидание очереди, а не срок услуги',
  grounds: (count) => `Оснований в перечне: ${count}`,
  documents: (count) => `Документов: ${count}`,
  documentsWhere:
    'Самих документов и оснований в каталоге нет: они в перечне основных требований, приложение к правилам на adilet.zan.kz; можно спросить по номеру 1414.',
  documentsListed: 'По перечню основных требований правил.',
  documentsNotes: 'Что ещё сказано о документах',
  unknown: 'В прочитанном не сказано',
  doubt: 'Под сомнением',
  ways: 'Шаги по каналам',
  waysLead: 'Кто, что и за какое время делает. Действия пересказаны кратко, время и место — по правилам.',
  noTime: 'время не названо',
  onlyIf: (when) => `только если ${when}`,
  afterTerm: 'После срока услуги',
  disputed: 'Спорно, входит ли в срок',
  totalOf: (least, most, open) =>
    `${least === undefined ? most : `${least} – ${most}`}${open ? ' и больше' : ''}`,
  checks: 'Успевают ли в срок',
  checksLead: 'Сумма времени шагов против срока, отдельно для каждого канала и каждого прочтения.',
  verdict: capitaliseAll(VERDICTS.ru),
  reading: { inside: 'Если считать внутри срока', outside: 'Если не считать' },
  fits: (reserve) => (reserve === undefined ? 'укладывается без запаса' : `укладывается, запас ${reserve}`),
  exceeds: (excess) => `превышение ${excess}`,
  open: (left) =>
    left === undefined
      ? 'известное занимает весь срок: на действия без названного времени не остаётся ничего'
      : `известное укладывается; на действия без названного времени остаётся ${left}`,
  byCase: 'укладывается не во всех случаях',
  mixed: 'рабочие и календарные дни вместе: суммой не сравнить',
  reason: RULES_REASONS.ru,
  limit: (term, limit) =>
    `срок ${term}, но результат должен поступить в Государственную корпорацию не позднее чем за сутки до его конца (Закон № 88-V, ст. 5 п. 2 пп. 5)): предел ${limit}; сутки посчитаны рабочим днём, закон этого не уточняет`,
  hearing: 'Отказ с заслушиванием',
  hearingSum: (before, notice, needed, term) =>
    `до проверки включительно ${before} и уведомление за ${notice} до конца срока: ${needed} при сроке ${term}`,
  hearingVerdict: {
    fits: 'выполнимо',
    exceeds: 'невыполнимо в срок',
    ambiguous: 'зависит от дня уведомления',
  },
  hearingLatest: (latest) =>
    `Если уведомить в последний день: возражение 2 рабочих дня (АППК, ст. 73 ч. 3) и результат — ${latest}.`,
  redactions: 'Редакции',
  read: { whole: 'прочитана', part: 'прочитана частью', none: 'текст не найден' },
  first: 'первая редакция',
  number: 'Приказ',
  notes: 'Пояснения редактора',
  rulesPage: 'Правила: шаги, проверка сроков, редакции',
  source: 'Где прочитано',
  title: 'Название в правилах',
  regulationOf: (year, region) => `${year}: регламент, ${region}`,
  rulesOf: (year, redaction) =>
    redaction === undefined ? `${year}: правила` : `${year}: правила в редакции ${redaction} года`,
  changed: (before, after) => `${before} → ${after}`,
  added: (channels) => `добавлено: ${channels}`,
  dropped: (channels) => `больше не названо: ${channels}`,
  same: 'срок тот же',
  certainty: {
    inferred: 'преемство выведено редактором',
    near: 'близкая по смыслу, но другая услуга',
    assumed: 'предположение, не подтверждено',
  },
  approves: 'Что утверждает',
};

const kk: ServiceWords = {
  services: 'Көрсетілетін қызметтер',
  todayIs: 'Қазір қалай көрсетіледі',
  servicesLead: ({ known, unverified, unknown }, date) =>
    `${date} күнгі оқылған қағидалар бойынша: ${known}. Қағидалары белгілі, бірақ оқылмаған немесе болжам: ${unverified}. Қазіргі қағидалары табылмаған: ${unknown}. Бұл қызметтің бетінде айтылған.`,
  channel: capitaliseAll(SERVICE_CHANNELS.kk),
  now: 'Қазір',
  past: 'Бұрын қалай болған',
  pastLead: 'Қызметті қандай құжаттар реттеді және оларда не өзгерді.',
  official: 'Ресми атауы',
  standing: {
    read: 'Оқылған қағидалар бойынша қолданыста',
    outdated: 'Соңғы редакция оқылмаған',
    unread: 'Қағидалар белгілі, бірақ оқылмаған',
    assumed: 'Қазіргі қағидалар — болжам',
    unknown: 'Қазіргі қағидалар табылмады',
    near: 'Тікелей мұрагері жоқ',
  },
  byRules: (order, redaction) =>
    redaction === undefined
      ? `Қағидалар: ${order} бұйрық.`
      : `Қағидалар: ${order} бұйрық, ${redaction} редакциясы.`,
  asOf: (date) => `${date} жағдай бойынша.`,
  copy: 'Тізілімнің бейресми көшірмесінен оқылды; барар алдында ресми мәтінмен салыстырыңыз.',
  notRead: 'Қазіргі қағидалар бойынша мерзім, құжаттар және тәсілдер каталогқа белгісіз.',
  ask: 'Барар алдында сұраңыз.',
  howLong: 'Қанша күтеді',
  lastDay: 'Соңғы күнін есептеу',
  suspension:
    '№ 88-V Заңның 18-1 және 18-2-баптары бойынша мерзімдер және оларды тоқтата тұру оқылмаған, есепке кірмейді: мерзім тоқтатыла тұрса, нәтиже кейінірек болады.',
  where: 'Қайда жүгінеді',
  cost: 'Құны қанша',
  bring: 'Не әкелу керек',
  refuse: 'Қашан бас тартуы мүмкін',
  proactive: 'Өтінішсіз көрсетіле ме',
  proactiveYes: 'Иә, қызмет өтінішсіз де көрсетіледі',
  proactiveNo: 'Жоқ, өтініш керек',
  amount: 'Қанша төленеді',
  together: 'Бір өтініш бойынша',
  provider: 'Кім көрсетеді',
  waiting: 'Кезекте күту',
  serving: 'Қызмет көрсету',
  intakeDay: 'Қабылдау күні мерзімге кірмейді',
  queue: 'бұл кезек күту, қызметтің мерзімі емес',
  grounds: (count) => `Тізбедегі негіздер: ${count}`,
  documents: (count) => `Құжаттар: ${count}`,
  documentsWhere:
    'Құжаттар мен негіздердің өздері каталогта жоқ: олар adilet.zan.kz сайтындағы қағидалар қосымшасында, негізгі талаптар тізбесінде; 1414 нөмірі бойынша сұрауға болады.',
  documentsListed: 'Қағидалардың негізгі талаптар тізбесі бойынша.',
  documentsNotes: 'Құжаттар туралы тағы не айтылған',
  unknown: 'Оқылғанда айтылмаған',
  doubt: 'Күмәнді',
  ways: 'Арналар бойынша қадамдар',
  waysLead:
    'Кім, не және қанша уақытта істейді. Әрекеттер қысқаша айтылған, уақыты мен орны қағидалар бойынша.',
  noTime: 'уақыты айтылмаған',
  onlyIf: (when) => `тек мына жағдайда: ${when}`,
  afterTerm: 'Қызмет мерзімінен кейін',
  disputed: 'Мерзімге кіретіні даулы',
  totalOf: (least, most, open) =>
    `${least === undefined ? most : `${least} – ${most}`}${open ? ' және одан көп' : ''}`,
  checks: 'Мерзімге сыя ма',
  checksLead: 'Қадамдар уақытының қосындысы мерзіммен әр арна және әр түсінік бойынша бөлек салыстырылады.',
  verdict: capitaliseAll(VERDICTS.kk),
  reading: { inside: 'Мерзім ішінде деп санасақ', outside: 'Санамасақ' },
  fits: (reserve) => (reserve === undefined ? 'қорсыз сыяды' : `сыяды, қор ${reserve}`),
  exceeds: (excess) => `асуы ${excess}`,
  open: (left) =>
    left === undefined
      ? 'белгілі уақыт бүкіл мерзімді алады: уақыты айтылмаған әрекеттерге ештеңе қалмайды'
      : `белгілі уақыт сыяды; уақыты айтылмаған әрекеттерге ${left} қалады`,
  byCase: 'барлық жағдайда сыя бермейді',
  mixed: 'жұмыс күндері мен күнтізбелік күндер аралас: қосындымен салыстыруға болмайды',
  reason: RULES_REASONS.kk,
  limit: (term, limit) =>
    `мерзім ${term}, бірақ нәтиже Мемлекеттік корпорацияға мерзім аяқталардан кемінде бір тәулік бұрын жетуге тиіс (№ 88-V Заң, 5-бап 2-тармақ 5) тармақша): шегі ${limit}; тәулік бір жұмыс күні деп есептелді, заңда бұл нақтыланбаған`,
  hearing: 'Тыңдау арқылы бас тарту',
  hearingSum: (before, notice, needed, term) =>
    `тексеруді қоса ${before} және мерзім аяқталардан ${notice} бұрын хабарлау: мерзім ${term}, керегі ${needed}`,
  hearingVerdict: {
    fits: 'орындауға болады',
    exceeds: 'мерзімде орындау мүмкін емес',
    ambiguous: 'хабарлау күніне байланысты',
  },
  hearingLatest: (latest) =>
    `Соңғы күні хабарланса: қарсылыққа 2 жұмыс күні (ӘРПК, 73-бап 3-бөлік) және нәтиже — ${latest}.`,
  redactions: 'Редакциялар',
  read: { whole: 'оқылды', part: 'ішінара оқылды', none: 'мәтіні табылмады' },
  first: 'алғашқы редакция',
  number: 'Бұйрық',
  notes: 'Редактордың түсіндірмелері',
  rulesPage: 'Қағидалар: қадамдар, мерзімді тексеру, редакциялар',
  source: 'Қайдан оқылды',
  title: 'Қағидалардағы атауы',
  regulationOf: (year, region) => `${year}: регламент, ${region}`,
  rulesOf: (year, redaction) =>
    redaction === undefined ? `${year}: қағидалар` : `${year}: қағидалар, ${redaction} жылғы редакция`,
  changed: (before, after) => `${before} → ${after}`,
  added: (channels) => `қосылды: ${channels}`,
  dropped: (channels) => `енді аталмаған: ${channels}`,
  same: 'мерзімі сол күйінде',
  certainty: {
    inferred: 'сабақтастықты редактор шығарған',
    near: 'мағынасы жақын, бірақ басқа қызмет',
    assumed: 'болжам, расталмаған',
  },
  approves: 'Не бекітеді',
};

const WORDS: Readonly<Record<RecordLanguage, ServiceWords>> = { ru, kk };

export function serviceWords(language: RecordLanguage): ServiceWords {
  return WORDS[language];
}
