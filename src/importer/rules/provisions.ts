/** What the prose says beside the steps: the term in words, other times, complaints, notices, the hearing. */
import type { Hearing, RulesOtherTerm, RulesTerm, Statement } from '../../model/records.ts';
import { findDurations } from '../phrases/duration-phrase.ts';
import { sentences, withoutEnd } from '../phrases/sentence.ts';
import type { Sourced } from '../sourced.ts';
import { some } from '../sourced-fields.ts';
import { match } from '../words.ts';
import { isBackward, LONGEST_SENTENCE, type Topic } from './prose.ts';
import type { RedactionDraft } from './requirements.ts';
import { readRowTerms } from './row-terms.ts';
import { amountsEqual } from './same-term.ts';
import type { RulesSheet } from './sheet.ts';
import type { Prose, Said } from './walk.ts';

const NO_STEP =
  'Срок стоит в предложении, где исполнитель не прочитан: он записан среди прочих сроков. Решите, не шаг ли это.';
const ABOUT: Partial<Record<Topic, RulesOtherTerm['about']>> = {
  complaint: 'complaint',
  storage: 'storage',
  notice: 'notice',
};

export function addProvisions(
  redaction: RedactionDraft,
  prose: Prose,
  last: string | undefined,
  sheet: RulesSheet,
): void {
  const said = (topic: Topic) => prose.said.filter((one) => one.topic === topic);
  addTerms(redaction, said('term'), sheet);
  addIntakeDay(redaction, said('intake-day'), sheet);
  const [late] = said('after-hours');
  if (late !== undefined) redaction.afterHours ??= { text: withoutEnd(late.words), at: late.at };
  redaction.hearing = readHearing(said('hearing'), last, sheet);
  redaction.complaints = statements(said('complaint'));
  redaction.notices = statements(said('notice'));
  const amount = said('amount')[0];
  if (amount !== undefined) redaction.amount = { text: amount.words, at: amount.at };
  const beside = prose.said.filter(({ topic }) => topic !== 'term' && topic !== 'intake-day');
  const loose = prose.loose.map((one) => ({ ...one, topic: undefined }));
  const papers = listPapers(redaction).map((one) => ({ ...one, topic: undefined }));
  redaction.otherTerms = some([...beside, ...loose, ...papers].flatMap(readOtherTerms));
  for (const { words, maybeStep } of prose.loose)
    if (maybeStep) sheet.todo.push({ path: ['processes'], message: NO_STEP, words });
  askUnread(
    [...prose.said, ...prose.loose, ...prose.steps.map(({ what, at }) => ({ words: what, at }))],
    sheet,
  );
}

/** «справка (действительна в течение месяца)»: how old a paper may be. */
function listPapers({ documents = [] }: RedactionDraft): { words: Said['words']; at: string }[] {
  return documents.flatMap(({ items = [], at }) =>
    items.flatMap((item) =>
      typeof item === 'object' && 'offsets' in item ? [{ words: item, at: String(at) }] : [],
    ),
  );
}

/** Units in which nothing is counted: «одних суток», «две недели», «бір тәулік». */
const UNREAD =
  /(?<!\p{L})(?:\d+|одн\p{L}+|дв\p{L}+|тр[её]\p{L}+|бір|екі|үш)\s(?:\(\p{L}+\)\s)?(?:сут(?:ок|ки)|недел\p{L}+|декад\p{L}+|тәулік\p{L}*|апта(?!\p{L}{4}))|(?<=(?:^|\s)за\s)сутки(?!\p{L})/diu;
const COUNTED_BACK =
  'Время отсчитано назад от конца срока услуги: в длительность шага оно не вошло, решите, как его записать.';

function askUnread(said: readonly { words: Said['words']; at: string }[], sheet: RulesSheet): void {
  for (const { words } of said) {
    const time = match(words, UNREAD)?.groups[0];
    if (time === undefined) {
      // «передает результат не позднее чем за 1 день до окончания срока»: such a step has an end and no length.
      if (isBackward(words.text) && !/заслушивани|предварительн|тыңда/iu.test(words.text))
        sheet.todo.push({ path: ['otherTerms'], message: COUNTED_BACK, words });
      continue;
    }
    const message = `«${time.text}»: такой единицы времени программа не считает, впишите срок.`;
    sheet.todo.push({ path: ['otherTerms'], message, words: time });
  }
}

function statements(said: readonly Said[]): readonly Sourced<Statement>[] | undefined {
  return some(said.map(({ words, at }) => ({ text: words, at })));
}

function readOtherTerms({
  topic,
  words,
  at,
}: {
  topic: Topic | undefined;
  words: Said['words'];
  at: string;
}): Sourced<RulesOtherTerm>[] {
  // What is too long for a sentence stays unplaced, and the report says so.
  const own = sentences(words).filter(({ text }) => text.length <= LONGEST_SENTENCE);
  return own.flatMap((sentence) =>
    // «в 18:00 (восемнадцать) часов» is a time of day.
    findDurations(sentence)
      .filter(
        ({ start, end }) =>
          !/\d[:.]\d{2}\s*$/u.test(sentence.text.slice(0, start)) &&
          !isBackward(sentence.text.slice(Math.max(0, start - 40), end + 60)),
      )
      .map(({ phrase }) => ({
        about: (topic === undefined ? undefined : ABOUT[topic]) ?? 'other',
        duration: phrase,
        text: sentence,
        at,
      })),
  );
}

/** «Общий срок … составляет 1 (один) рабочий день» beside the row that says the same. */
function addTerms(redaction: RedactionDraft, said: readonly Said[], sheet: RulesSheet): void {
  const terms: Sourced<RulesTerm>[] = [...(redaction.terms ?? [])];
  for (const { words, at } of said) {
    const read = readRowTerms([{ words, at }], sheet);
    redaction.waiting ??= read.waiting;
    redaction.service ??= read.service;
    for (const term of read.terms) {
      const same = terms.findIndex(
        (other) => amountsEqual(other.duration, term.duration) && other.case === undefined,
      );
      if (same === -1) terms.push(term);
      else terms[same] = { ...terms[same], at: `${String(terms[same]?.at)}; ${at}` };
    }
    sheet.boilerplate.push(words);
  }
  redaction.terms = some(terms);
}

function addIntakeDay(redaction: RedactionDraft, said: readonly Said[], sheet: RulesSheet): void {
  for (const { words, at } of said) {
    const { intakeDay } = readRowTerms([{ words, at }], sheet);
    if (intakeDay === undefined) continue;
    const row = redaction.intakeDay;
    redaction.intakeDay ??= intakeDay;
    if (row === undefined) continue;
    const named = JSON.stringify(row.channels) === JSON.stringify(intakeDay.channels);
    redaction.intakeDay = named
      ? { ...row, at: `${String(row.at)}; ${at}` }
      : { ...row, note: `${at} называет не те же каналы: проверьте` };
    sheet.boilerplate.push(words);
  }
}

/** АППК, art. 73: the notice is counted back from the end of the term. */
function readHearing(
  said: readonly Said[],
  last: string | undefined,
  sheet: RulesSheet,
): Sourced<Hearing> | undefined {
  for (const { words, at } of said) {
    const notice = findDurations(words).find(({ start, end }) =>
      isBackward(words.text.slice(Math.max(0, start - 40), end + 60)),
    );
    if (notice === undefined) continue;
    const result = said
      .filter((other) =>
        /по (?:результатам|итогам) заслушивания|тыңдау (?:нәтижесі|қорытындысы)/iu.test(other.words.text),
      )
      .flatMap((other) => findDurations(other.words))
      .find(({ phrase }) => phrase.offsets.at(0) !== notice.phrase.offsets.at(0));
    if (last === undefined) {
      sheet.todo.push({
        path: ['hearing'],
        message: 'Заслушивание названо, а шагов до него не найдено: впишите его.',
        words,
      });
      return undefined;
    }
    sheet.todo.push({
      path: ['hearing', 'after'],
      message: 'После какого шага виден отказ, выведено: проверьте.',
      words,
    });
    return { at, after: last, notice: notice.phrase, result: result?.phrase };
  }
  const [first] = said;
  if (first !== undefined) {
    const message =
      'О заслушивании или предварительном решении сказано, а за сколько до конца срока уведомляют – нет: впишите.';
    sheet.todo.push({ path: ['hearing'], message, words: first.words });
  }
  return undefined;
}
