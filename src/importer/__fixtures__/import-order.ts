import type { Act, ActiveRegulation } from '../../model/records.ts';
import { importText } from '../import-text.ts';
import type { Setting } from '../setting.ts';

export const SETTING: Setting = {
  country: 'kz',
  regions: {},
  spheres: {},
  register: { id: 'register', name: 'Реестр' },
  orders: [],
  standards: [],
  glossary: [],
  sha256: 'f'.repeat(64),
};

const REQUISITES = 'Приказ Министра труда Республики Казахстан от 5 мая 2015 года № 100';
const CORNER = ['Утвержден', 'приказом Министра труда', 'Республики Казахстан', 'от 5 мая 2015 года № 100'];
const HEADING = 'Регламент государственной услуги «Выдача справки»';
const SECTION_2 =
  '2. Описание порядка действий структурных подразделений (работников) услугодателя в процессе оказания государственной услуги';
const SECTION_3 =
  '3. Описание порядка взаимодействия структурных подразделений (работников) услугодателя в процессе оказания государственной услуги';
export const SECTION_4 =
  '4. Описание порядка взаимодействия с центром обслуживания населения и (или) иными услугодателями, а также порядка использования информационных систем в процессе оказания государственной услуги';
export const STEPS = '5. Содержание каждой процедуры (действия), входящей в состав процесса:';

interface Parts {
  /** Items of the order from the first on. */
  items?: readonly string[];
  signature?: string;
  /** Notes under the heading of the regulation. */
  notes?: readonly string[];
  /** What stands in item 1 below the provider. */
  intake?: readonly string[];
  service?: string;
  form?: string;
  result?: readonly string[];
  /** Item 5 and what follows in its section. */
  steps?: readonly string[];
  units?: readonly string[];
  /** Behind the list of units, and the sections after it. */
  rest?: readonly string[];
  appendices?: readonly string[];
}

const SERVICE =
  '1. Государственная услуга «Выдача справки» (далее – государственная услуга) оказывается Министерством труда (далее – услугодатель) на основании стандарта государственной услуги «Выдача справки», утвержденного приказом Министра труда Республики Казахстан от 1 марта 2015 года № 10 (далее – Стандарт).';

function writeText(parts: Parts): string {
  const { items, signature, notes = [], intake, service = SERVICE, form, result, steps = [], units, rest = [] } = parts;
  return [
    'Об утверждении регламента государственной услуги «Выдача справки»',
    '',
    REQUISITES,
    '',
    'В соответствии с Законом Республики Казахстан «О государственных услугах» ПРИКАЗЫВАЮ:',
    ...(items ?? [
      '1. Утвердить прилагаемый регламент государственной услуги «Выдача справки».',
      '2. Настоящий приказ вводится в действие со дня его первого официального опубликования.',
    ]),
    '',
    signature ?? 'Министр А. Иванов',
    '',
    ...CORNER,
    '',
    HEADING,
    '',
    ...notes,
    '',
    '1. Общие положения',
    '',
    service,
    ...(intake ?? ['Прием документов осуществляется через канцелярию услугодателя.']),
    form ?? '2. Форма оказания государственной услуги: бумажная.',
    ...(result ?? [
      '3. Результат оказания государственной услуги – справка.',
      'Форма предоставления результата оказания государственной услуги: бумажная.',
    ]),
    '',
    SECTION_2,
    '',
    '4. Основанием для начала процедуры (действия) является заявление услугополучателя.',
    ...steps,
    '',
    SECTION_3,
    '',
    '6. Перечень структурных подразделений (работников) услугодателя, участвующих в процессе:',
    ...(units ?? ['1) канцелярия услугодателя;', '2) руководитель услугодателя;', '3) исполнитель услугодателя.']),
    ...rest,
    '',
    ...(parts.appendices ?? []),
    '',
  ].join('\n');
}

/** What the importer makes of an order of a made-up minister with one regulation. */
export function importOrder(parts: Parts) {
  const text = writeText(parts);
  const { drafts, ledger, terms } = importText(
    { name: 'order.txt', text, encoding: 'utf-8', format: 'text' },
    SETTING,
  );
  const act = drafts.find(({ kind }) => kind === 'act');
  const draft = drafts.find(({ kind }) => kind === 'regulation');
  const regulation = draft?.record as unknown as ActiveRegulation;
  const unplaced = ledger.lines
    .filter(({ fate }) => fate === 'unplaced')
    .map(({ pieces }) => pieces.map((piece) => piece.text).join(' '));
  const list = (of: typeof draft) =>
    (of?.todo ?? []).filter(({ words }) => words !== undefined).map(({ words }) => words?.text);
  const [asked, askedOfAct] = [list(draft), list(act)];
  return { askedOfAct, id: act?.id, act: act?.record as unknown as Act, regulation, asked, unplaced, terms };
}

/** The steps of a process as rows: who, how long, how it ends. */
export function listRows({ processes, units }: ActiveRegulation, name = 'provider') {
  return processes[name]?.steps.map(({ unit, duration, outcome }) => [
    unit === undefined ? undefined : units[unit]?.text,
    duration,
    ...(outcome === undefined ? [] : [outcome]),
  ]);
}
