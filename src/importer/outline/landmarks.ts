/** Words by which the parts of an act are told from each other. Each pattern looks at one paragraph or line. */

/** The corner of an attached document: «Утвержден постановлением …», «к приказу …», «… қаулысымен бекітілген». */
export const APPROVED = /^Утвержд[её]н(?:а|о|ы)?(?=$|[\s:])|^(?:Бекітілген|Бекітілді)(?=$|\s)/iu;
/** «Приложение 2 к …», «Приложение № 1», «Приложение». */
export const APPENDIX =
  /^(?<label>П(?:риложение|РИЛОЖЕНИЕ)(?:\s?№?\s?(?<number>\d{1,3}(?:-\d{1,2})?))?)(?=\.?$|\s+к\s)\.?/du;
/** The Kazakh label stands after what it belongs to: «… регламентіне 1-қосымша». */
export const APPENDIX_KK = /(?<label>(?:(?<number>\d{1,3})-)?қосымша(?:сы)?)$/diu;
/** How a Kazakh corner begins: with whose act it is, with its date, or with the name of the service. */
export const CORNER_KK =
  /^["«“„]|^Қазақстан Республикасы(?:ның)?$|^мемлекетт[іi]к|(?:[іi]ң|ың)(?=\s|$)|жылғы/iu;
/** Belongs to an act, so what follows is a document of its own. */
export const TO_AN_ACT =
  /(?:^|\s)к\s+(?:(?:настоящему|совместному)\s+)?(?:постановлени|приказу|решени|распоряжени)|(?:қаулысы|бұйрығы|шешімі|өкімі)/iu;
/** Belongs to a document that an act approved. */
export const TO_A_DOCUMENT =
  /(?:^|\s)к\s+(?:(?:настоящему|типовому|электронному)\s+)?(?:регламент|стандарт|правил|положени|инструкци|порядк)|(?:регламент[іi]|стандарты|қағидалары|ереже(?:сі|сi|лері))/iu;
/** The same at the very beginning: the label before it was lost. */
export const TO_A_DOCUMENT_ALONE = /^к\s+(?:регламенту|стандарту|правилам|положению)(?=$|\s)/iu;

const DOCUMENT_RU =
  /^(?:Типовой\s+)?(?:(?<regulation>Регламент)|(?<standard>Стандарт)|(?<other>Правила|Положение|Инструкция|Перечень|Методика|Состав|Форма|Реестр|План|Состав|Норматив[а-я]*))(?=$|[\s"«“„])/iu;
const DOCUMENT_KK =
  /(?:(?<regulation>регламент)(?:[іi]|тер[іi])|(?<standard>стандарт)(?:ы|тары))(?:\s*["«“„][^"»”]*["»”])?$/iu;

export type DocumentKind = 'regulation' | 'standard' | 'rules' | 'other';

/** Since 2020: «Правила оказания государственной услуги «…»», «… мемлекеттік қызметті көрсету қағидалары». */
const RULES =
  /^Правила\s+(?:оказания|предоставления)\s+(?:проактивн\p{L}+\s+)?государственн(?:ой|ых)\s+услуг|мемлекетт[іi]к\s+(?:көрсетілетін\s+)?қызмет\p{L}*\s+(?:көрсету|ұсыну)(?:дің)?\s+(?:қағидалары|тәртібі)$/iu;

/** What a heading names; undefined when it is no heading of a document. */
export function documentKind(text: string): DocumentKind | undefined {
  const groups = (DOCUMENT_RU.exec(text) ?? DOCUMENT_KK.exec(text))?.groups;
  if (RULES.test(text)) return 'rules';
  if (groups === undefined) return undefined;
  if (groups.regulation !== undefined) return 'regulation';
  return groups.standard === undefined ? 'other' : 'standard';
}

/** «Регламент государственной услуги …» stands at the head of nothing else. */
export const SERVICE_DOCUMENT =
  /^(?:Регламент|Стандарт)\s+(?:электронной\s+)?государственн(?:ой|ых)\s+услуг/iu;

/** «ПОСТАНОВЛЯЕТ:», «ПРИКАЗЫВАЮ:», «РЕШИЛ:», spaced out or not, «ҚАУЛЫ ЕТЕДІ:». */
export const ENACTING =
  /(?:П\s?О\s?С\s?Т\s?А\s?Н\s?О\s?В\s?Л\s?Я\s?(?:Е\s?Т|Ю)|П\s?Р\s?И\s?К\s?А\s?З\s?Ы\s?В\s?А\s?(?:Ю|Е\s?М|Е\s?Т)|Р\s?Е\s?Ш\s?И\s?Л\s?[АИ]?|Қ\s?А\s?У\s?Л\s?Ы\s+Е\s?Т\s?Е\s?(?:Д\s?І|М\s?І\s?Н)|Б\s?Ұ\s?Й\s?Ы\s?Р\s?А\s?М\s?Ы\s?Н|Ш\s?Е\s?Ш\s?(?:Т\s?І|І\s?М\s+Қ\s?А\s?Б\s?Ы\s?Л\s?Д\s?А\s?Д\s?Ы))(?:\s+[ҚA-ЯА-Я]+)?\s*:\s*$/iu;
/** How a preamble begins. */
export const PREAMBLE =
  /^(?:В\s+соответствии|В\s+целях|На\s+основании|Во\s+исполнение|В\s+реализацию|Руководствуясь|Согласно|Рассмотрев)(?=\s)|(?:сәйкес|мақсатында|негізінде),?\s/iu;

export const NOTE = /^(?:Сноска|Ескерту|Примечание|Ескертпе)\s?[.:]/iu;
/** Notes of the register itself: «Примечание РЦПИ», «Примечание ИЗПИ», «РҚАО-ның ескертпесі». */
export const REGISTER_NOTE =
  /^Примечание\s+(?:РЦПИ|ИЗПИ|РГП)|^(?:РҚАО|ҚР\s?ӘМ|ЗҚАИ)[^.]{0,20}ескертпесі|^Құжаттың\s+мәтінінде|^В\s+тексте\s+документа\s+сохранен/iu;
export const STATUS =
  /^(?:Действующий|Недействующий|Новый|Обновл[её]нный|Приостановлено|Утративший\s+силу|Утратил[аио]?\s+силу|Ещ[её]\s+не\s+введ[её]нный(?:\s+в\s+действие)?|Еще\s+не\s+действует|Қолданыстағы|Күшінде|Күші\s+жойылған|Күшін\s+жойған|Жаңа|Жаңартылған)\.?$/iu;
/** The line of requisites under the title. */
export const REQUISITES_LINE =
  /^(?:Совместн\S+\s+)?(?:Постановление|Приказ|Решение|Распоряжение)\s.*\d{4}|(?:қаулысы|бұйрығы|шешімі)(?=[\s.,]|$).*\d|^Зарегистрирован[оаы]?\s|^Утратил[аио]?\s+силу\s.*\d{4}|тіркелді$|\d{4}\s+жылғы\s/iu;

/** Who signed, who agreed. */
export const SIGNATURE =
  /^(?:И\.\s?о\.|Исполняющ|Врио|Временно\s+исполня|Аким|Заместитель\s+акима|Первый\s+заместитель|Министр|Вице-министр|Премьер|Председатель|Заместитель\s+(?:Премьер|Министр|Председател)|Секретарь|Руководитель\s+аппарата|Ответственный\s+секретарь|Президент|Согласован|"?«?Согласован|"?«?КЕЛІСІ(?:ЛГЕН|ЛДІ)|Облыс|Әкім|Қала|Аудан)(?=$|[\s."»:а-яәіңғүұқөһ-])|(?:әкімі|министрі|хатшысы|төрағасы)(?=$|\s)/iu;
/** A name at the end: «С.Кулагин», «Е. Кошербаев», «А. Б. Иванов». */
export const NAME = /(?:^|\s)\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}[\p{Ll}-]+$/u;

export const SECTION_WORD =
  /^(?:Глава|Раздел|Параграф|§)\s?(?<number>\d{1,2}|[IVX]{1,5})(?=$|[\s.:])|^(?<kazakh>\d{1,2})-(?:тарау|бөлім|параграф)(?=$|[\s.:])/iu;
/** Headings that some texts leave without a number. */
export const SECTION_NAME =
  /^(?:Общие\s+положения|Описание\s+порядк[аи]|Порядок\s+(?:действий|взаимодействия|оказания|использования|обжалования)|(?:Иные\s+)?Требования\s+к|Ответственность|Заключительные\s+положения|Жалпы\s+ережелер)/iu;

/** How a title in an appendix begins; it ends the corner above it. */
export const APPENDIX_TITLE =
  /^(?:Блок\s?[-–—]\s?схем|Справочник|Диаграмм|Схема|Форма|Таблица|Расшифровк|Описание|Перечень|Функционал|Графическ|Рисунок|Заявление|Расписка|Бизнес|Мемлекеттік\s+қызмет\S*\s+көрсету\S*\s+бизнес)/iu;

/** In Kazakh what it is stands last. */
export const APPENDIX_TITLE_KK =
  /(?:блок\s?-?\s?схемасы|схемасы|анықтамалығы|диаграммасы|сипаттамасы|кестесі|нысаны)\.?$|^\d{1,2}-кесте/iu;

/** Words of the page around a text, which a copy brings along. */
export const NAVIGATION =
  /^(?:Әділет|Главная|Поиск|Кабинет|Войти|Текст|Информация|Официальная\s+публикация|История\s+изменений|Ссылки|Скачать|Печать|Прочее|Похожие\s+документы|Распечатать|Вернуться\s+к\s+документу|ҚАЗ|РУС|ENG|Негізгі|Іздеу|Мәтін|Ақпарат|Ресми\s+жарияланым|Өзгерістер\s+тарихы|Сілтемелер|Жүктеу|Құжатқа\s+қайту)$/u;

/** A line that begins a part of the text wherever it stands. */
export function opensPart(line: string): boolean {
  return (
    /^Утвержд[её]н(?:а|о|ы)?(?:$|\s+(?:совместным\s+)?(?:постановлени|приказ|решени|распоряжени))/iu.test(
      line,
    ) ||
    (APPENDIX.test(line) && !/настоящ/iu.test(line) && !/[.;,]$/u.test(line)) ||
    SECTION_WORD.test(line) ||
    STATUS.test(line) ||
    NOTE.test(line)
  );
}
