/** Information systems that act in a flow: «на ПЭП», «в АРМ РШЭП», «Порталом». */
import { slug } from '../../language/slug.ts';
import { match, type Words } from '../words.ts';

export interface System {
  id: string;
  words: Words;
}

/** Names that the catalogue has already; any other is spelled in Latin letters. */
const NAMES: Readonly<Record<string, string>> = { 'АРМ ИС ЦОН': 'arm-con' };

const PORTAL = /(?<![\p{L}])(?<name>ПЭП|(?:веб-)?[Пп]ортал)(?=\p{Ll}*(?![\p{L}]))/du;
const ACTS =
  /(?<![\p{L}])(?:на|формирование|проверка) (?<name>ПЭП|(?:веб-)?[Пп]ортал)(?=\p{Ll}*(?!\p{L}))|(?<other>(?:веб-)?[Пп]ортал)(?=ом(?!\p{L}))|^(?<kazakh>[Пп]ортал)(?=да\s.{0,200}тексер|дың\s)/du;
/** A workplace or a base in which a document arrives. */
const WORKPLACE =
  /(?<![\p{L}])в(?:о)? (?<name>(?:АРМ|ИИС|ИС|АИС|ГБД|РШЭП)(?: (?:[\p{Lu}]{2,}|«[^»]*»|"[^"]*"))*)(?![\p{L}])/du;
const REGISTERS = /^регистраци/iu;

function system(words: Words): System {
  return { id: NAMES[words.text] ?? slug(words.text), words };
}

/** The portal where a text names it. */
export function portalIn(words: Words): System | undefined {
  const name = match(words, PORTAL)?.named.name;
  return name && { id: 'portal', words: name };
}

/** The portal when the text says that it acts: «проверка на Портале», «формирование Порталом». */
export function actingPortal(words: Words): System | undefined {
  const { name, other, kazakh } = match(words, ACTS)?.named ?? {};
  const found = name ?? other ?? kazakh;
  return found && { id: 'portal', words: found };
}

/** The workplace of the text, if any. */
export function workplaceIn(words: Words): System | undefined {
  const name = match(words, WORKPLACE)?.named.name;
  return name && system(name);
}

/** «регистрация электронного документа в АРМ РШЭП»: the document is there from now on. */
export function registersAt(words: Words): System | undefined {
  return REGISTERS.test(words.text) ? workplaceIn(words) : undefined;
}
