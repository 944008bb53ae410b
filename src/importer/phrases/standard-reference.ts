/** «стандарта государственной услуги «…», утвержденного приказом … № 198»: which standard a regulation follows. */
import { slice, type Words } from '../words.ts';
import { quotedAt } from './quoted.ts';

export interface ReferredStandard {
  /** The words of the reference up to the number of the order. */
  text: Words;
  /** Absent where the act names the order alone. */
  title?: Words | undefined;
}

const NAME =
  /(?<!\p{L})стандарт\p{L}* (?:государственн\p{L}+ услуг\p{L}*|оказания государственн\p{L}+ услуг\p{L}*) ?(?=[«"“])/giu;
const ORDER =
  /^\s*(?:\(далее[^)]{0,60}\))?\s*,?\s*(?:утвержд\p{L}+[\s,]+)+(?:приказ|постановлени)\p{L}*[^;]{0,400}?(?:№|N)\s*(?:\p{L}{1,3}-)?\d[\d/-]*/u;
/** «согласно Стандарту государственной услуги, утвержденному приказом … № 66» */
const UNTITLED =
  /(?<!\p{L})стандарт\p{L}*(?: (?:оказания )?государственн\p{L}+ услуг\p{L}*)?,\s(?:утвержд\p{L}+[\s,]+)+(?:приказ|постановлени)\p{L}*[^;]{0,400}?(?:№|N)\s*(?:\p{L}{1,3}-)?\d[\d/-]*/iu;
const KAZAKH =
  /Қазақстан Республикас\p{L}+(?:(?!Қазақстан Республикас|Заң)[^.;«"]){0,300}(?:№|N)\s*\d[\d/-]*\s+(?:[«"“][^«»"“”]{3,300}[»"”]\s+)?(?:бұйрығымен|қаулысымен)\s+(?:\([^()]{1,200}\)\s*)?бекітілген\s+(?:\([^()]{1,200}\)\s*)?(?=[«"“])/giu;
const KAZAKH_NAME = /^\s*мемлекеттік (?:көрсетілетін )?қызмет\p{L}*(?: көрсету)? стандарт\p{L}*/iu;

/** The first standard that is named with its title, else with its order alone. */
export function findStandard(words: Words): ReferredStandard | undefined {
  return findTitled(words) ?? findUntitled(words);
}

function findUntitled(words: Words): ReferredStandard | undefined {
  const found = UNTITLED.exec(words.text);
  return found === null ? undefined : { text: slice(words, found.index, found.index + found[0].length) };
}

function findTitled(words: Words): ReferredStandard | undefined {
  for (const { index, 0: name } of words.text.matchAll(NAME)) {
    const quoted = quotedAt(words, index + name.length);
    if (quoted === undefined) continue;
    const order = ORDER.exec(words.text.slice(quoted.end))?.[0].length;
    if (order !== undefined) return { text: slice(words, index, quoted.end + order), title: quoted.title };
  }
  for (const { index, 0: order } of words.text.matchAll(KAZAKH)) {
    const quoted = quotedAt(words, index + order.length);
    const name = quoted && KAZAKH_NAME.exec(words.text.slice(quoted.end))?.[0].length;
    if (quoted !== undefined && name !== undefined)
      return { text: slice(words, index, quoted.end + name), title: quoted.title };
  }
  return undefined;
}
