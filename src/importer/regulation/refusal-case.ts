/**
 * «исполнитель в случае неполного пакета документов направляет мотивированный отказ»: a step of the list that is done
 * only when something is wrong. It ends the way there, and everybody else passes it by.
 */
import { type DraftStep, infer } from './steps.ts';

/** What has to be wrong for it. */
const CASE =
  /(?<!\p{L})(?:в случа(?:е|ях)|при|если)\s[^;]{0,200}?(?:неполн|отсутстви|несоответств|отказ|основани|нарушени|недостоверн|ист[её]к|не ?представл|не ?предоставл|отрицательн|не соответств|не полн|выявлени)/iu;
const KAZAKH_CASE =
  /бас тарт\p{L}*\s(?:жағдай\p{L}*|кезде)|(?:толық (?:емес|болмаған)|сәйкес (?:келмеген|болмаған)|анықталған|болмаған|ұсынбаған|ұсынылмаған|негіздер\p{L}* болған)\s(?:жағдай\p{L}*|кезде)|(?:толық|сәйкес|дұрыс)\s(?:емес )?(?:болма|келме|толтырылма)(?:са|се)(?!\p{L})/iu;
const KAZAKH_REFUSES =
  /бас тарт(?:ады|уы)(?!\p{L})|бас тарту (?:туралы|жөнінде)[^;]{0,80}\s(?:бер|жібер|жолда|дайында|рәсімде|ұсын)(?:еді|йді|ады|уі|уы|іледі|ілуі)(?!\p{L})/iu;
const KAZAKH_EITHER =
  /(?:нәтиже|анықтама|рұқсат|куәлік|лицензия|қорытынды|шешім|жоба)\p{L}*[^;]{0,160}?(?:\sне|немесе|не болмаса|\/)\s[^;]{0,60}бас тарт/iu;
/** What is done then. */
const REFUSES =
  /(?:направля|выда|готов|подготавл|формиру|оформля|подписыва|вруча|да[её]т|составля|осуществля)\p{L}*\s[^;]{0,160}?отказ|отказыва(?:ет|ют)|(?:прекраща|возвраща)\p{L}*\s[^;]{0,60}(?:документ|заявлени|заявк|рассмотрени)|(?:направлени|выдач|подготовк|оформлени|формировани)\p{L}*\s[^;]{0,80}отказ/iu;
/** «готовит справку либо мотивированный отказ»: the refusal is only one of two ends of the same work. */
const EITHER =
  /(?:справк|результат|решени|разрешени|лиценз|свидетельств|уведомлени\p{L}* о|удостоверени|заключени|проект)\p{L}*[^;]{0,160}?(?:либо|или|\/)\s*[^;]{0,60}отказ|отказ[^;]{0,120}(?:либо|или|\/)\s*[^;]{0,40}(?:справк|разрешени|лиценз|свидетельств|удостоверени|результат|положительн)/iu;

/** «Управлением формируется отказ …», «подготовка мотивированного отказа»: the step does nothing else. */
const ONLY_REFUSES =
  /^(?:[\p{L}-]+\s){0,7}?(?:формиру|готов|направля|выда|оформля|подготавлива|подготовк|направлени|выдач|формировани|оформлени)\p{L}*\s(?:услугополучател\p{L}*\s)?(?:сообщени\p{L}*\s|уведомлени\p{L}*\s|письм\p{L}*\s)?(?:мотивированн\p{L}+\s)?(?:ответ\p{L}*\s)?(?:об\s)?отказ\p{L}*(?!\p{L})/iu;

export function onlyRefuses(text: string): boolean {
  return ONLY_REFUSES.test(text) && !EITHER.test(text) && !BOTH.test(text) && !/(?:либо|или)\s/iu.test(text);
}

/** «при положительном решении оформляет свидетельство, при отрицательном – отказ»: both ends of the same work. */
const BOTH = /положительн[^;]{0,240}отрицательн|отрицательн[^;]{0,240}положительн/iu;

export function namesRefusalCase(text: string): boolean {
  if (BOTH.test(text)) return false;
  if (KAZAKH_CASE.test(text) && KAZAKH_REFUSES.test(text)) return !KAZAKH_EITHER.test(text);
  if (EITHER.test(text)) return false;
  const place = text.search(CASE);
  if (place === -1 || !REFUSES.test(text)) return false;
  // «проверяет документы, в случае неполноты готовит отказ»: the check is done on every way.
  const before = text.slice(0, place);
  const verbs = before.match(VERB) ?? [];
  return verbs.length === 0 || (verbs.length === 1 && REFUSES.test(before));
}

const VERB =
  /(?<!\p{L})(?!(?:отв|пак|кабин|бюдж|сов|комит|предм|отч|расч|уч|кред)ет)\p{L}{3,}(?:[аеяу]ет|[ую]ют|[иы]т|[яа]т)(?:ся)?(?!\p{L})|(?<!\p{L})(?:проверк|рассмотрени|при[её]м|регистраци|подготовк|сверк)\p{L}*/giu;

/** The step as the schema has it: done in the case that it tells, ending in a refusal. */
export function refuseInCase(step: DraftStep): void {
  step.kind = 'condition';
  step.next = 'end';
  step.outcome = 'refusal';
  infer(step, 'kind', 'next');
}
