/** What a passage is about, by the words with which acts open it. */
import { isRow } from '../outline/cells.ts';
import type { Paragraph } from '../outline/types.ts';
import { isCaseHeading, type Passage } from './passage.ts';

export type PassageKind =
  | 'service'
  | 'intake'
  | 'form'
  | 'result-form'
  | 'result'
  | 'start'
  | 'documents'
  | 'steps'
  | 'stages'
  | 'note'
  | 'step-results'
  | 'units'
  | 'restated'
  | 'term'
  | 'reference'
  | 'definitions'
  | 'provision'
  | 'flow'
  | 'con'
  | 'portal'
  | 'other';

export type Intermediary = 'con' | 'portal';

/** The first pattern that fits decides; those of the later layouts come before the loose ones of the early ones. */
const LEADS: readonly (readonly [PassageKind, RegExp])[] = [
  [
    'definitions',
    /(?:используются|применяются) (?:следующие )?(?:основные )?(?:понятия|термины|определения)|^(?:основные )?(?:понятия|термины|определения)[^:]{0,80}(?:используем|применяем)\p{L}+|ұғымдар пайдаланылады/iu,
  ],
  [
    'steps',
    /^(?:государственная )?услуга (?:оказыва|предоставля)\p{L}+ (?:в следующ\p{L}+ (?:порядке|последовательности)|следующим образом|поэтапно)[^:]{0,80}:$/iu,
  ],
  [
    'stages',
    /^этапы (?:оказания|предоставления)|^мемлекеттік қызмет(?:ті)? (?:көрсету|ұсыну)(?:дің)? кезеңдері/iu,
  ],
  ['note', /^(?:сноска|ескерту|примечание \p{Lu}+)\s?\./iu],
  [
    'service',
    /^(?:наименование (?:государственной услуги|услугодателя)|услугодател\p{L}+(?:\s*[–—:-]|\s+явля[ею]тся|\sгосударственной услуги)\s)/iu,
  ],
  [
    'term',
    /^(?:при [^,.]{0,80}(?:,\s*)?)?(?:общий )?сроки? (?:оказания|предоставления) государственной услуги/iu,
  ],
  [
    'term',
    /^при (?:обращении|электронном запросе|подаче)[^.]{0,120}(?:услугодател|портал)[^.]{0,240}результат[^.]{0,400}в течени[еи]/iu,
  ],
  ['term', /^максимальн(?:о|ое) (?:допустимое |возможное )?время/iu],
  ['term', /^мемлекеттік (?:көрсетілетін )?қызмет(?:ті)? көрсету(?:дің)? мерзім/iu],
  [
    'result-form',
    /^результат\p{L}* (?:оказания )?(?:государственной )?услуги (?:предоставля|представля|выда)\p{L}+ в (?:электронн|бумажн)/iu,
  ],
  [
    'provision',
    /^результат\p{L}* (?:оказания )?государственной услуги (?:направля|оформля|распечатыва|подписыва|удостоверя|заверя|храни|выда[её]тся (?:услугополучател|нарочн|при предъявлени))/iu,
  ],
  ['result-form', /^форма (?:предоставления|представления|выдачи)(?: результата|\s*[–—:-])/iu],
  [
    'result-form',
    /^(?:мемлекеттік (?:көрсетілетін )?қызмет(?:т?і|тің)? ?(?:көрсету(?:дің)?|көрсетудің)? ?)?нәтиже(?:ні|сін(?:ің)?|лерін(?:ің)?) (?:ұсыну|беру) нысаны/iu,
  ],
  ['form', /^форма (?:оказ|предоставляем|государственной)/iu],
  ['form', /^(?:көрсетілетін )?мемлекеттік (?:көрсетілетін )?қызмет\p{L}*(?: көрсету\p{L}*)? нысаны/iu],
  ['step-results', /^результат(?:ом|ы|ами)? (?:каждой |по )?(?:процедур|действи)/iu],
  [
    'step-results',
    /^(?!.{0,200}мазмұны)(?:мемлекеттік )?.{0,60}(?:рәсім|\d-іс-(?:қимыл|әрекет))\p{L}* .{0,160}нәтиже(?:сі|лері)(?!н)/iu,
  ],
  [
    'result',
    /^(?:результат(?:ом|ы|ами)?|итогом|завершением)(?: завершения)?(?: оказания| оказываемой| предоставления|)(?: государственной услуги| услуги)/iu,
  ],
  ['result', /^(?:на|через) (?:веб-)?портале?[^.]{0,40} результат/iu],
  [
    'result',
    /^мемлекеттік (?:көрсетілетін )?қызмет(?:т?і|тің)? ?(?:көрсету(?:дің)?|көрсетудің)? ?нәтижесі(?!н)/iu,
  ],
  [
    'result',
    /^.{3,400}\sмемлекеттік (?:көрсетілетін )?қызмет(?:ті)? көрсету(?:дің)? нәтижесі болып табылады/iu,
  ],
  ['start', /^основани(?:ем|е|я|ями) для начала/iu],
  ['start', /рәсім\p{L}* (?:\(іс-(?:қимыл|әрекет)\p{L}*\) )?бастау(?:ға|дың|ы|ына)?(?!\p{L}).{0,200}негіз/iu],
  ['start', /^(?:мемлекеттік )?.{0,80}рәсімді \(іс-қимылды\) бастау(?:ға|дың|ы)?/iu],
  [
    'documents',
    /^для (?:получения|оказания) государственной услуги [^:]{0,60}(?:представля|предоставля|необходим)/iu,
  ],
  [
    'reference',
    /^(?:подробное )?описание [^:]{0,400}(?:отража\p{L}*|отражен\p{L}*|указан\p{L}*|привед\p{L}*|размещ\p{L}*) /iu,
  ],
  [
    'reference',
    /^(?:диаграмм|блок-?\s?схем|схем|справочник|графическ)\p{L}* .{0,400}(?:приложени|справочник)/iu,
  ],
  [
    'reference',
    /(?:анықтамалығында|қосымша(?:сына|ға)? сәйкес|қосымшада)[ ,].{0,120}(?:көрсетіл|келтіріл|сипаттал|бейнелен)(?:ген|ған|еді|ады)/iu,
  ],
  [
    'units',
    /^(?:перечень (?:структурных|подразделений|должностных)|структурн\p{L}+ подразделени\p{L}+ .{0,80}участву|в процессе оказания государственной услуги (?:участвуют|задействованы)|структурно-функциональн\p{L}+ единиц|СФЕ\s?[–—-]\s?структурно-функциональн)/iu,
  ],
  [
    'units',
    /құрылымдық бөлімшелер(?:інің|дің|і)?.{0,80}тізбесі|процесіне қатысатын[^:]{0,80}құрылымдық бөлімшелер[^:]{0,60}:|процесін[ед] (?:мынадай|келесі|.{0,80}(?:мынадай|келесі)).{0,80}(?:қатысады|жұмылдырылады)/iu,
  ],
  ['steps', /^содержание (?:каждой |каждого )?(?:процедур|действи)/iu],
  [
    'steps',
    /^(?:порядок |последовательность )?(?:действи|процедур)\p{L}+ (?:\(\p{L}+\) )?(?:структурн|работник|сотрудник|должностн|услугодател)[^:]{0,160}:$/iu,
  ],
  ['steps', /^процедур\p{L}*(?: \(действи\p{L}*\))?,? (?:входящ|процесса оказания)/iu],
  ['steps', /(?:әрбір )?(?:рәсім|іс-қимыл)\p{L}*(?: \([^)]*\)\p{L}*)?.{0,120}мазмұны/iu],
  [
    'restated',
    /^(?:описание (?:последовательности |порядка )?|последовательность )(?:каждой )?(?:процедур|действи)/iu,
  ],
  ['restated', /(?:рәсім|іс-қимыл)\p{L}*(?: \([^)]*\)\p{L}*)? (?:реттілігі|кезектілігі)нің сипаттамасы/iu],
  [
    'service',
    /^государственн(?:ая|ую) услуг(?:а|у) .{0,700}?(?:оказыва|предоставля)\p{L}+ (?!бесплатно|на платн|физическ|юридическ|(?:в соответствии|согласно)(?!.*\(далее\s?[–—-]\s?услугодател))/isu,
  ],
  [
    'service',
    /^мемлекеттік (?:көрсетілетін )?қызмет(?:ті|ін|і)? .{3,400}\((?:бұдан әрі)[^)]*(?:беруші|орган)\)(?:.{0,900})\sкөрсет(?:еді|іледі)|^мемлекеттік (?:көрсетілетін )?қызмет(?:тің)? атауы\s?[:–—-]|^көрсетілетін қызметті беруші(?:лер|нің атауы)?\s?[:–—-]\s/iu,
  ],
  ['service', /^[«"“].{1,600}[»"”] мемлекеттік (?:көрсетілетін )?қызметі?н? .{0,300}көрсет(?:еді|іледі)/iu],
  [
    'intake',
    /^(?:при[её]м|выдача|документы (?:принима|сда|пода)|заявлени[ея] (?:принима|пода)) ?.{0,160}(?:осуществля|производ|канцеляри|через|посредством)/iu,
  ],
  [
    'intake',
    /^(?:мемлекеттік .{0,80}?\s)?(?:өтініш|құжат)\p{L}* (?:(?:мен|және) (?:құжат|өтініш)\p{L}* )?(?:қабылдау|қабылдауды)(?!\p{L})/iu,
  ],
  [
    'provision',
    /^(?:за нарушени|нормативн\p{L}+ правов\p{L}+ определени|ответственност|ответственн\p{L}+ (?:должностн\p{L}+ )?лиц|должностн\p{L}+ лиц|обжалован|жалоб|информаци[юя] |полн\p{L}+ информаци|график|государственная услуга (?:предоставля|оказыва|осуществля)\p{L}+ (?:бесплатно|на платн|физическ|юридическ|в соответствии|согласно|на основании)|(?:настоящий|данный) регламент)/iu,
  ],
];

const REFERS =
  /^[^:]{0,700}(?:регламент(?:ке|тің) \d*-?\s?қосымша|приложени\p{L}+ .{0,12}к (?:настоящему )?регламенту|(?:отраж|указан|привед|представлен)\p{L}* в (?:приложени|справочник))/iu;
/** What is said of a holder or of nothing in particular. */
const PLAIN: readonly PassageKind[] = ['con', 'portal', 'other'];

const CON =
  /ЦОН|центр\p{L}* обслуживания|(?<=(?:^|\s)(?:в|с|со|из|через|работник|инспектор|оператор)\s)центр(?:ом|а|е)?(?=[,.;:–)]|$)|государственн\p{L}+ корпораци|ХҚК?О|халыққа қызмет көрсету|мемлекеттік корпорация/iu;
const PORTAL = /портал|ПЭП/iu;

/** Whose work a text speaks of. The office is named by nothing in particular. */
export function findIntermediary(text: string): Intermediary | undefined {
  const [con, portal] = [text.search(CON), text.search(PORTAL)];
  if (con === -1 && portal === -1) return undefined;
  // «через портал … либо в ЦОН»: what is named first.
  return portal === -1 || (con !== -1 && con < portal) ? 'con' : 'portal';
}

/** Systems act in it: «процесс 1 – выбор оператором ЦОНа …» alone is a list of steps that counts them so. */
const SYSTEM =
  /портал|ПЭП|ЭЦП|ШЭП|РШЭП|(?<!\p{L})(?:АРМ|ИС|ИИС|АИС|ГБД|БД)(?!\p{L})|логин|парол|информационн\p{L}+ систем|личн\p{L}+ кабинет|e-?gov|электронн\p{L}+ (?:документ|запрос)/iu;

export function isFlow({ entries }: Passage): boolean {
  return (
    entries.some(({ kind }) => kind === 'condition') ||
    (entries.some(({ kind }) => kind === 'process') &&
      entries.some(({ paragraph }) => SYSTEM.test(paragraph.words.text)))
  );
}

export function classifyPassage(passage: Passage): PassageKind {
  if (isFlow(passage)) return 'flow';
  // «5. Процедура 1. …»: only the section says whose work it is.
  if (passage.lead.words.text === '') return findIntermediary(passage.heading) ?? 'steps';
  const own = classifyLead(passage);
  const opener = passage.opener ?? findCaseOpener(passage);
  if (opener === undefined || !PLAIN.includes(own)) return own;
  const opened = classifyLead({ ...passage, lead: opener });
  return opened === 'other' ? own : opened;
}

/** «Электронная форма:» below the list of the paper form: both are opened by the words of their item. */
function findCaseOpener({ lead, entries, item }: Passage): Paragraph | undefined {
  const [first] = item.paragraphs;
  const isCase = entries.length > 0 && isCaseHeading(lead.words.text) && lead !== first;
  return isCase && first?.words.text.endsWith(':') ? first : undefined;
}

function classifyLead(passage: Passage): PassageKind {
  const lead = passage.lead.words.text;
  // A row of a table says nothing of what stands below it.
  if (isRow(passage.lead.words)) return 'other';
  const opensList = passage.entries.length > 0;
  // Among steps «Результат – …» is that of the step above.
  if (/^результат\s?[:–—-]\s/iu.test(lead) && /общие положения/iu.test(passage.heading)) return 'result';
  const fits = ([kind, pattern]: (typeof LEADS)[number]) =>
    pattern.test(lead) &&
    !(kind === 'reference' && opensList) &&
    // A list that the lead only seems to restate may be that of another holder; what refers to a picture tells nothing.
    !(kind === 'restated' && (findIntermediary(lead) !== undefined || (!opensList && REFERS.test(lead))));
  const [kind] = LEADS.find(fits) ?? [];
  if (kind !== undefined) return kind;
  const [own, item] = [findIntermediary(lead), findIntermediary(passage.itemLead)];
  const holder = opensList ? (own ?? item) : (item ?? own);
  return holder ?? (REFERS.test(lead) && !opensList ? 'reference' : 'other');
}
