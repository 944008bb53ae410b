import type { Process } from '../model/records.ts';
import { isCarrying } from './carrying.ts';
import { defineRule, type Problem } from './define-rule.ts';
import { quoteStep } from './quote.ts';

const WORDS = {
  documents: {
    ru: 'ЦОН принимает документы, но ни один шаг не передаёт их услугодателю',
    en: 'The citizen service centre takes the documents, yet no step brings them to the provider',
  },
  courier: {
    ru: 'Результат отдают курьеру, но обратного пути в ЦОН ни один шаг не описывает',
    en: 'The result is given to a courier, yet no step brings it back to the citizen service centre',
  },
  result: {
    ru: 'ЦОН выдаёт результат, но ни один шаг услугодателя не передаёт его туда',
    en: 'The citizen service centre hands out the result, yet no step brings it there',
  },
};

/** «Выдача результата услугополучателю либо курьеру ЦОНа»: what the courier then does is another step. */
const TO_COURIER = /(?<!\p{L})(?:выда|переда)(?:ч|е|ё|ю)[^;]* курьеру(?!\p{L})/iu;

/** What passes between two processes of the path, when one is the ЦОН's and the other the provider's. */
function findCargo(before: Process, after: Process): keyof typeof WORDS | undefined {
  if (before.holder === 'con' && after.holder === 'provider') return 'documents';
  if (before.holder !== 'provider' || after.holder !== 'con') return undefined;
  return before.steps.some(({ action }) => TO_COURIER.test(action)) ? 'courier' : 'result';
}

const THERE = '(?:переда|направл|отправл|выда)[^;]*';
/** «Направляет документы услугодателю», «выдает работнику ЦОН справку»: sent to the other house, whoever carries it. */
const SENT: Partial<Record<Process['holder'], RegExp>> = {
  con: new RegExp(`${THERE} услугодател`, 'iu'),
  provider: new RegExp(`${THERE} (?:ЦОН|центр\\p{L}* обслуживания|Государственн\\p{L}+ корпораци)`, 'iu'),
};

/** The courier himself at work. */
const BY_COURIER = /^курьер(?!\p{L})|курьером|достав(?:к|л|ит)/iu;

/** Whether a step before or after the door speaks of the way: a courier, a handover to the other house, a delivery. */
function isCarried(before: Process, after: Process, cargo: keyof typeof WORDS): boolean {
  if (cargo === 'courier')
    return [...before.steps, ...after.steps].some(({ action }) => BY_COURIER.test(action));
  const isSent = before.steps.some(({ action }) => SENT[before.holder]?.test(action));
  return isSent || [before, after].some((process) => process.steps.some((step) => isCarrying(process, step)));
}

/** Between the ЦОН and the provider there is a link that the act does not describe. */
export const conHandoverUnstated = defineRule('con/handover-unstated', {
  severity: 'info',
  summary: {
    ru: 'Как документы или результат попадают из ЦОНа к услугодателю и обратно, не сказано',
    en: 'How documents or results pass between the citizen service centre and the provider is not said',
  },
  channel({ kind, channel: { path }, regulation: { processes } }) {
    if (kind !== 'con') return [];
    const processAt = (index: number) => {
      const part = path[index];
      return typeof part === 'string' ? processes[part] : undefined;
    };
    return path.flatMap((part, index): Problem[] => {
      // The last of several unstated links in a row is at the door.
      const after = processAt(index + 1);
      const before = processAt(path.findLastIndex((one, place) => place <= index && typeof one === 'string'));
      const cargo = before && after && findCargo(before, after);
      if (before === undefined || after === undefined || cargo === undefined) return [];
      const unstated = typeof part === 'string' ? undefined : part.unstated;
      if (unstated === undefined && isCarried(before, after, cargo)) return [];
      const begin = after.steps.find(({ kind: sort }) => sort !== 'event' && sort !== 'condition');
      return [
        {
          path: ['path', index],
          ru: {
            message: `${WORDS[cargo].ru}${unstated === undefined ? '' : `: акт не описывает звена «${unstated}»`}.`,
            expected: 'шаг с исполнителем и временем',
            fix: 'Проверьте, нет ли такого шага в тексте. Если акт о нём молчит, признайте замечание.',
          },
          en: {
            message: `${WORDS[cargo].en}${unstated === undefined ? '' : `: the act does not describe «${unstated}»`}.`,
            expected: 'a step with its unit and its time',
            fix: 'See whether the text has such a step. If the act is silent, acknowledge the finding.',
          },
          quotes: [
            ...before.steps.slice(-1).map((step) => quoteStep(before, step)),
            ...(begin === undefined ? [] : [quoteStep(after, begin)]),
          ],
        },
      ];
    });
  },
});
