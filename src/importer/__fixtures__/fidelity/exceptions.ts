/** Facts of the catalogue's records that an import cannot have, or tells in another way, each with its reason. */
import type { Fact } from './facts.ts';

export interface Exception {
  /** A field, or everything below it. */
  field: string;
  /** Only in this record. */
  record?: string;
  /** Only where the fact is about this. */
  about?: string;
  reason: string;
}

const VKO = 'kz/vko/2014-198';
const AKMOLA = 'kz/akmola/2015-a-7-298';

export const EXCEPTIONS: readonly Exception[] = [
  { field: 'acknowledged', reason: 'замечание признаёт человек' },
  { field: 'recorded', reason: 'когда запись внесена, знает каталог, а не текст' },
  { field: 'events.note', reason: 'где искать неизвестный день, пишет редактор' },
  { field: 'source.note', reason: 'где искать официальный текст, пишет редактор' },
  { field: 'source.id', record: AKMOLA, reason: 'номера документа в реестре в тексте нет' },
  {
    field: 'approves.regulation',
    reason: 'имена записей редактор выбирает короткие, импорт составляет по названию услуги',
  },

  // What an editor concluded.
  {
    field: 'channels.path.unstated',
    record: `${AKMOLA}/ustanovlenie-opeki`,
    reason: 'кто подписывает постановление, регламент не говорит; пропуск нашёл редактор',
  },
  {
    field: 'channels.inferred',
    record: `${AKMOLA}/ustanovlenie-opeki`,
    about: 'office',
    reason: 'отмечает тот же пропуск, найденный редактором',
  },
  { field: 'channels.cases', reason: 'какой срок к какому случаю и пути относится, решает редактор' },
  { field: 'channels.alternatives', reason: 'второе прочтение пути записывает редактор' },
  { field: 'processes.steps.channels', reason: 'что действие касается одного канала, замечает редактор' },
  {
    field: 'appendices',
    record: `${VKO}/dublikaty`,
    about: 'unknown',
    reason:
      'шапки приложений в тексте реестра оборваны и слиты; название услуги от заголовка отделил редактор',
  },

  // Where records treat like things differently, the import keeps to one way.
  {
    field: 'processes.steps.at',
    about: 'осуществляет регистрацию',
    reason: 'место шага без названия: импорт пишет его везде, записи Акмолинской области – нет',
  },
  {
    field: 'processes.steps.inferred',
    about: 'con п. 8 · 1)',
    reason:
      'обращение в ЦОН – событие: что вид выведен, импорт отмечает везде, записи Акмолинской области – нет',
  },
  {
    field: 'processes.steps.at',
    record: `${AKMOLA}/spravki-po-opeke`,
    about: 'con п. 8 пп. 5)',
    reason: 'абзац после последнего подпункта импорт считает от начала пункта, как записи о порталах',
  },
  {
    field: 'processes.notes.at',
    record: `${VKO}/ochered-detsad`,
    about: 'При желании услугополучателя',
    reason: 'абзац после последнего подпункта импорт считает от начала пункта, как записи о порталах',
  },
  {
    field: 'processes.steps.at',
    about: 'con п. 9 · Услугополучатели',
    reason: 'первый абзац пункта импорт называет самим пунктом, как прочие поля записей',
  },
  {
    field: 'units.at',
    record: `${VKO}/ochered-detsad`,
    reason: 'где система впервые действует, а где лишь названа, запись решает для каждой по-своему',
  },
];

export function excepts({ field, record, about }: Exception, id: string, fact: Fact): boolean {
  return (
    (fact.field === field || fact.field.startsWith(`${field}.`)) &&
    (record === undefined || id === record) &&
    (about === undefined || fact.of.includes(about))
  );
}
