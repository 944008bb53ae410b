/** What a process in BPMN says beside the words of the act. */
import type { Process } from '../model/records.ts';
import type { InLanguages } from './in-languages.ts';

type BpmnWord = Process['holder'] | 'inferred' | 'unjoined' | 'overdue';

export const BPMN: InLanguages<BpmnWord> = {
  ru: {
    provider: 'услугодатель',
    con: 'ЦОН',
    portal: 'портал',
    inferred: 'Об этом переходе акт прямо не говорит: он выведен редактором.',
    unjoined: 'Где сходятся параллельные ветви, не установлено.',
    overdue: 'Время шага истекло',
  },
  kk: {
    provider: 'көрсетілетін қызметті беруші',
    con: 'ХҚО',
    portal: 'портал',
    inferred: 'Бұл өту туралы акт тікелей айтпайды: оны редактор шығарған.',
    unjoined: 'Қатарлас тармақтардың қай жерде түйісетіні анықталмаған.',
    overdue: 'Қадамның уақыты өтті',
  },
  en: {
    provider: 'provider',
    con: 'citizen service centre',
    portal: 'portal',
    inferred: 'The act does not say this: an editor concluded it.',
    unjoined: 'Where the parallel branches meet is not established.',
    overdue: 'The time of the step is over',
  },
};
