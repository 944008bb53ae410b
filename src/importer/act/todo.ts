/** What an editor has to add to the draft of an act. */
import type { Act } from '../../model/records.ts';
import type { Todo } from '../draft.ts';
import { type MissingMessages, missingFields } from '../required.ts';
import type { Sourced } from '../sourced.ts';
import type { Words } from '../words.ts';
import type { ActEventDraft } from './events.ts';

/** Fields without which the record is none, with what to do when the text did not give them. */
const MISSING: MissingMessages<Act, 'region' | 'sphere' | 'events' | 'source'> = {
  kind: 'Вид акта не найден: укажите «постановление», «приказ» или «решение».',
  authority: 'Орган, принявший акт, не найден: укажите его в именительном падеже.',
  number: 'Номер акта не найден: укажите его по строке реквизитов.',
  date: 'Дата принятия не найдена: укажите её по строке реквизитов.',
  title: 'Заголовок акта не найден.',
  header: 'Строки реквизитов в тексте нет: перенесите её из реестра.',
  signatory: 'Подпись не найдена: укажите должность и имя подписавшего.',
  basis: 'Правовые основания в преамбуле не найдены.',
  approves: 'Пункт, который утверждает регламенты, не найден.',
};

export function listActTodo(
  record: { readonly [key: string]: Sourced },
  events: readonly ActEventDraft[],
): Todo[] {
  return [
    ...missingFields(record, MISSING),
    ...unsigned(record.signatory),
    ...beginning(events),
    ...unknownDays(events),
    ...exceptions(events),
  ];
}

function unsigned(signatory: Sourced): Todo[] {
  if (typeof signatory !== 'object' || !('at' in signatory)) return [];
  return [
    ['name', 'Имя подписавшего не найдено.'] as const,
    ['position', 'Должность подписавшего не найдена.'] as const,
  ]
    .filter(([field]) => !(field in signatory) || Reflect.get(signatory, field) === undefined)
    .map(([field, message]) => ({ path: ['signatory', field], message }));
}

function beginning(events: readonly ActEventDraft[]): Todo[] {
  if (events.some(({ type }) => type === 'commenced' || type === 'in-force')) return [];
  const message =
    'В тексте не найдено, когда акт введён в действие: добавьте событие «commenced» со словами акта.';
  return [{ path: ['events'], message }];
}

const EXCEPTED =
  'Для части акта здесь назван другой день введения в действие: добавьте её событие «commenced» с items.';

/** «…, за исключением подпункта 2), который вводится в действие с 1 января»: the part has an event of its own. */
function exceptions(events: readonly ActEventDraft[]): Todo[] {
  return events.flatMap(({ type, text }, index): Todo[] => {
    const isBeginning = type === 'commenced' || type === 'in-force';
    if (!isBeginning || typeof text !== 'object' || !('offsets' in text)) return [];
    const words = text as Words;
    if (!/за исключением|кроме (?:пункт|подпункт)|қоспағанда/iu.test(words.text)) return [];
    return [{ path: ['events', index], message: EXCEPTED, words }];
  });
}

function unknownDays(events: readonly ActEventDraft[]): Todo[] {
  return events.flatMap(({ type, date }, index): Todo[] => {
    if (date !== 'unknown') return [];
    const what = type === 'published' ? 'День опубликования' : 'День, с которого это действует,';
    const message = `${what} в тексте не назван: найдите его в реестре или напишите, где искать.`;
    return [{ path: ['events', index, 'note'], message }];
  });
}
