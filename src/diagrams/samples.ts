/** Processes to draw in tests, in the manner of the acts. */
import type { Process, Step, Unit } from '../model/records.ts';
import type { UnitsById } from '../process/flow.ts';
import { buildGraph } from '../process/graph.ts';
import { type DiagramWords, flowchartText, swimlaneText } from '../process/mermaid.ts';

export const SAMPLE_WORDS: DiagramWords = {
  start: 'Начало',
  finish: 'Конец',
  refusal: 'Отказ',
  yes: 'да',
  no: 'нет',
  rounds: (count) => `не более ${count} раз`,
  unnamed: 'Исполнитель не назван',
  unstated: 'актом не описано',
};

const unit = (text: string): Unit => ({ text, at: 'п. 7' });

export const UNITS: UnitsById = {
  recipient: unit('услугополучатель'),
  portal: unit('портал «электронного правительства»'),
  clerk: unit('сотрудник канцелярии услугодателя'),
  head: unit('руководитель услугодателя'),
  specialist: unit('специалист услугодателя'),
};

const process = (holder: Process['holder'], steps: Step[]): Process => ({ holder, at: 'п. 5', steps });

/** Five actions, one after another. */
export const STRAIGHT = process('provider', [
  {
    id: 'register',
    label: 'действие 1',
    unit: 'clerk',
    action:
      'прием и регистрация поступивших документов услугополучателя согласно пункту 9 Стандарта "Выдача разрешения" и передача их руководителю услугодателя',
    duration: '15 (пятнадцать) минут',
  },
  {
    id: 'review',
    label: 'действие 2',
    unit: 'head',
    action: 'рассмотрение документов и передача их специалисту услугодателя на исполнение',
    duration: '3 (три) часа',
  },
  {
    id: 'prepare',
    label: 'действие 3',
    unit: 'specialist',
    action: 'подготовка к выдаче результата оказания государственной услуги',
    duration: 'не более 12 (двенадцати) рабочих дней',
  },
  {
    id: 'sign',
    label: 'действие 4',
    unit: 'head',
    action: 'подписание результата',
    duration: '15 (пятнадцать) минут',
  },
  {
    id: 'issue',
    label: 'действие 5',
    unit: 'clerk',
    action: 'выдача результата услугополучателю',
    duration: '15 (пятнадцать) минут',
    outcome: 'result',
  },
]);

/** A flow through the portal: conditions, refusals, what an editor concluded, a loop that the act limits. */
export const BRANCHING = process('portal', [
  { id: 'apply', kind: 'event', unit: 'recipient', action: 'обращение услугополучателя на портал' },
  {
    id: 'p1',
    kind: 'process',
    label: 'процесс 1',
    unit: 'recipient',
    action: 'ввод услугополучателем ИИН и пароля (процесс авторизации) на портале для получения услуги',
  },
  {
    id: 'c1',
    kind: 'condition',
    label: 'условие 1',
    unit: 'portal',
    action: 'проверка на портале подлинности данных о зарегистрированном услугополучателе',
    yes: 'p3',
    no: 'p2',
    inferred: ['yes', 'no'],
  },
  {
    id: 'p2',
    kind: 'process',
    label: 'процесс 2',
    unit: 'portal',
    action: 'формирование сообщения об отказе в авторизации в связи с нарушениями в данных',
    next: 'end',
    outcome: 'refusal',
  },
  {
    id: 'p3',
    kind: 'process',
    label: 'процесс 3',
    unit: 'recipient',
    action: 'заполнение формы запроса и прикрепление копий документов',
  },
  {
    id: 'c2',
    kind: 'condition',
    label: 'условие 2',
    unit: 'specialist',
    action: 'проверка соответствия приложенных документов',
    yes: 'p5',
    no: 'p4',
  },
  {
    id: 'p4',
    kind: 'process',
    label: 'процесс 4',
    unit: 'specialist',
    action: 'возврат запроса на доработку',
    next: 'p3',
    rounds: 3,
  },
  {
    id: 'p5',
    kind: 'process',
    label: 'процесс 5',
    action: 'получение результата услуги',
    outcome: 'result',
  },
]);

/** Every sample as Mermaid text. */
export const SAMPLES: Readonly<Record<string, string>> = {
  straight: flowchartText(buildGraph('straight', STRAIGHT), UNITS, SAMPLE_WORDS),
  'straight-lanes': swimlaneText(buildGraph('straight', STRAIGHT), UNITS, SAMPLE_WORDS),
  branching: flowchartText(buildGraph('branching', BRANCHING), UNITS, SAMPLE_WORDS),
  'branching-lanes': swimlaneText(buildGraph('branching', BRANCHING), UNITS, SAMPLE_WORDS),
};

/** What a label must not be able to do. */
export const HOSTILE_LABELS: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '%%{init: {"theme":"dark"}}%% и далее',
  '%% замечание',
  '`обратные` кавычки `',
  '#quot;#35;#amp;',
  'end',
  'срок <5 & >3; 1. один',
  '[скобки] (круглые) {фигурные} |черта|',
  'строка\\nдругая',
  'style fill:#fff;',
  'classDef x fill:#fff;',
  'direction TB',
  '--> стрелка --- ~~~',
  'ﬂ°°34¶ß ﬂ°lt¶ß',
  'javascript:alert(1) https://example.org/?a=b&c=d',
  '&lt;b&gt; &amp; &quot;',
  '**жирный** _курсив_ ~~нет~~ [ссылка](https://example.org)',
  '1. список',
  '# заголовок',
  '$$x^2$$ fa:fa-car @{ shape: circle } :::class',
  'Қазақстан Республикасының ұлттық экономикасы: әкімдік, өңір, һәм, №5, 100 ₸',
];
