/** How far the name of a participant goes in a sentence: «сотрудником отдела кадров» up to «кадров». */
import { memoizeRecent } from '../../model/memoize.ts';
import { slice, type Words } from '../words.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}-]*/gu;

interface NameToken {
  text: string;
  start: number;
  end: number;
}

/** Sentences are held against every name of a regulation, and names against every sentence. */
export const tokensIn = memoizeRecent((text: string): readonly NameToken[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  })),
);

/** What a unit is a part of, or what it is a unit for: words that go on with its name. */
const OWNER =
  /^(?:отдел|управлени|сектор|канцеляри|комисси|услугодател|цон|центр|корпораци|комитет|департамент|подразделени|министерств|акимат|аппарат|кадр|орган|вуз|заведени|учреждени|организаци|служб|кафедр|филиал|инспекци|районн?|город|област|республик|казахстан|предприяти|бюро|агентств|групп|приемн|регистратур|общежити|школ|колледж|университет|институт|академи|библиотек|архив|палат|суд|прокуратур|полици|ведомств|территориальн|структурн|государственн|высш|учебн|местн|исполнительн|уполномоченн|медицинск|обслуживани|населени)/iu;
const ACRONYM = /^\p{Lu}{2,}\p{Ll}{0,3}$/u;
/** «подразделения по контролю за охранной деятельностью», «отдела по работе с населением». */
const PURPOSE =
  /^по\s(?!запрос|результат|итог|факт|заявлени|форм[еы]|согласовани|истечени|поручени|решени|основани|мест[уа]|адрес|почт|телефон|электронн|окончани|завершени|мере|принцип)[^,;.()–—\d]{3,80}?(?=\s(?:в\s|на\s|не\s|до\s|за\s|для\s|из\s|с\s|\d|совместно|согласно|посредством|через\s|по\s|и\s(?!\p{Ll}+(?:у|ю|ам|ям)(?!\p{L}))|\p{Ll}{3,}(?:ет|ют|ит|ят|ат)(?:ся)?(?!\p{L})|при\s|со\s)|[,;.()–—]|$)/u;
/** «должностное лицо, ответственное за делопроизводство,» */
const DUTY = /^,\s(?:ответственн|уполномоченн|осуществляющ)\p{L}+\s[^,;.]{3,100}(?=,|$)/u;

/** «отдел регистрации», «управление лицензирования»: what a part of a body is for. */
const PART = /(?:управлени|отдел|отделени|сектор|служб|департамент|комитет|групп)\p{L}{0,3}$/iu;
/** The adjective has brought the name so far: «службы пробирного | надзора». */
const OF_WORK =
  /(?:управлени|отдел|отделени|сектор|служб|департамент|комитет|групп)\p{L}{0,3} \p{Ll}+(?:ой|ого|его|ых|их)$/iu;
const FOR_WORK =
  /^(?!документ|заявлени|запрос|справк|решени|удостоверени|разрешени|свидетельств|сведени|обращени|заключени|уведомлени|предложени|постановлени|представлени)(?:\p{Ll}+(?:аци[ия]|яци[ия]|ени[яй]|ани[яй])|выдачи|уч[её]та|контроля|надзора|кадров|при[её]ма|проверок|защиты|труда)$/u;

/** The end of a name that begins with a role: with the owners that follow it. */
export function findNameEnd(text: string, end: number): number {
  for (;;) {
    const rest = text.slice(end);
    const duty = DUTY.exec(rest)?.[0];
    if (duty !== undefined) return end + duty.length;
    const gap = /^\s/u.exec(rest)?.[0].length;
    if (gap === undefined) return end;
    const purpose = PURPOSE.exec(rest.slice(gap))?.[0];
    if (purpose !== undefined) {
      end += gap + purpose.length;
      continue;
    }
    const word = /^[\p{L}\p{N}-]+/u.exec(rest.slice(gap))?.[0];
    if (word === undefined) return end;
    // «полицейской службы»: the adjective is part of the name of what follows.
    const next = /^\s(?<next>[\p{L}-]+)/u.exec(rest.slice(gap + word.length))?.groups?.next;
    const isPart = PART.test(text.slice(0, end));
    const goesOn = next !== undefined && (OWNER.test(next) || (isPart && FOR_WORK.test(next)));
    const describes = /(?:ой|ей|ого|его|ых|их)$/u.test(word) && goesOn;
    const isPurpose = (isPart || OF_WORK.test(text.slice(0, end))) && FOR_WORK.test(word);
    if (!describes && !isPurpose && !OWNER.test(word) && !ACRONYM.test(word)) return end;
    // «руководителю», «отделу»: to whom, and no part of the name.
    if (/(?:[аоеё]му|ю|ам|ям|у)$/u.test(word) && !/(?:бюро|у)$/u.test(word.slice(0, -1))) return end;
    end += gap + word.length;
  }
}

/** «председатель правления осуществляет», «сектор выдачи в течение часа …»: up to the verb all is his name. */
const UP_TO_VERB =
  /^(?<owners>(?:\s(?!документ|заявлени|запрос|результат|справк|дел[ао](?!\p{L})|матери|пакет|провер|услуг)\p{Ll}[\p{Ll}-]*(?:[аяиы]|ов|ев|[еои]й|[ое]го|[иы]х)){1,4})(?=\s(?:в течение|не позднее|\p{Ll}{2,}(?:[аеяу]ет|[иы]т|[ую]ют|[яа]т)(?:ся)?(?!\p{L})))/u;

/** The end of the name that opens a sentence. */
export function findSubjectEnd(text: string, end: number): number {
  const named = findNameEnd(text, end);
  return named + (UP_TO_VERB.exec(text.slice(named))?.groups?.owners?.length ?? 0);
}

/** The words of the name that begins at an offset of a sentence and has its role up to another one. */
export function nameFrom(words: Words, start: number, end: number): Words {
  return slice(words, start, findNameEnd(words.text, end));
}
