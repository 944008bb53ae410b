/** The preamble: «В соответствии с …, … акимат … ПОСТАНОВЛЯЕТ:», one ground after another. */
import type { Desk } from '../draft.ts';
import { finds } from '../phrases/matches.ts';
import { insideQuotes } from '../phrases/quoted.ts';
import { withoutEnd } from '../phrases/sentence.ts';
import { match, slice, type Words } from '../words.ts';

const LEAD =
  /^(?:В соответствии(?: с| со)?|На основании|Во исполнение|В реализацию|Руководствуясь|Согласно|В целях (?:реализации|исполнения))\s/diu;
/** «ПОСТАНОВЛЯЕТ:», «РЕШИЛ:», often spaced out. */
const ENACTING =
  /(?<![\p{L}])(?:\p{Lu}[\p{Lu}\s]{3,40}|(?:постановля|приказыва|реши)[ею]?(?:т|ю|м|л|ла|ли)?)\s?:?$/du;
/** Who adopts the act, in the nominative: «Северный областной акимат», «акимат Северной области». */
const AUTHORITY =
  /(?<![\p{L}-])(?:\p{L}[\p{L}-]*(?:ий|ый|ой)\s){0,2}(?:акимат|маслихат|правительство|аким|министр|комиссия)(?!\p{L})[^"«»]{0,160}$/diu;
/** «… Заңына сәйкес Солтүстік облысы әкімдігі ҚАУЛЫ ЕТЕДІ:» */
const ENACTING_KK = /\s(?:сәйкес(?:тікте)?|негізінде|басшылыққа ала отырып|мақсатында),?\s[^"«»]{0,200}:?$/du;

/** A new ground begins with the name of an act or of a part of one, in whatever case the lead asks for. */
const NEXT =
  /(?:,\s|\s)(?:(?:и|а также|на основании|во исполнение|согласно|с|со|руководствуясь)\s){0,3}(?=(?:подпункт|пункт|част|стат|глав|раздел|закон|кодекс|конституци|указ|постановлени|приказ|решени|распоряжени)\p{Ll}{0,5}\s)/dgiu;
/** «пункта 1 статьи 16 Закона» is one ground: only a comma or a union parts two. */
const PARTS = /^(?:,|\s(?:и|а также)\s)/u;

/** Parts the grounds from what stands behind them. */
function cutEnd(preamble: Words): { body: Words; end: Words } {
  const kazakh = match(preamble, ENACTING_KK)?.before;
  const enacting = kazakh ?? match(preamble, ENACTING)?.before ?? preamble;
  const body = kazakh ?? match(enacting, AUTHORITY)?.before ?? enacting;
  return { body, end: slice(preamble, body.text.length) };
}

/** The grounds; the words around them, «В соответствии с», «акимат … ПОСТАНОВЛЯЕТ:», say nothing of their own. */
export function readBasis(preamble: Words, desk: Desk): Words[] {
  const { body, end } = cutEnd(preamble);
  const lead = match(body, LEAD);
  const text = lead?.after ?? body;
  const quoted = insideQuotes(text.text);
  const breaks = finds(text, NEXT).filter(
    ({ start, end }) => !quoted(start) && PARTS.test(text.text.slice(start, end)),
  );
  const grounds = [{ end: 0 }, ...breaks].map((found, at) =>
    withoutEnd(slice(text, found.end, breaks[at]?.start)),
  );
  for (const words of [lead?.groups[0], ...breaks.map((found) => found.words), end])
    if (words !== undefined && words.text !== '') desk.boilerplate.push(words);
  return grounds.filter((ground) => ground.text !== '');
}
