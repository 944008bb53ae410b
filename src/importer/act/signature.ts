/** Who signed: a position over several lines and a name; and who agreed. */
import type { Paragraph } from '../outline/types.ts';
import type { Placed } from '../sourced-fields.ts';
import { join, match, slice, type Words } from '../words.ts';

export interface Signature {
  position?: Words;
  name?: Words;
  /** «СОГЛАСОВАН …», one after another. */
  agreed: readonly Placed[];
}

const AGREED = /^["«]?(?:Согласован|Кел[іi]с[іi]л)/iu;
const INITIAL = '\\p{Lu}\\p{Ll}?\\.';
const SURNAME = "\\p{Lu}[\\p{L}’'-]+";
/** «Е. Кошербаев», «С.К. Петров»; a table parts it from the position with a bar. */
const NAME = new RegExp(`(?:^|[\\s|_])(?<name>${INITIAL}\\s?(?:${INITIAL}\\s?)?${SURNAME})(?=$|\\s)`, 'du');
/** «Петров С.К.», only at the end: «Республики Казахстан С. Петров» has one in the middle. */
/** «Министр … И Иванов»: the stop after the initial is lost. */
const NAME_WITHOUT_STOP = new RegExp(`(?:^|[\\s|_])(?<name>\\p{Lu}\\s${SURNAME})$`, 'du');
const NAME_LAST = new RegExp(`(?:^|[\\s|_])(?<name>${SURNAME}\\s${INITIAL}\\s?(?:${INITIAL})?)$`, 'du');
const BAR = /[\s|_]+$/u;

function withoutBar(words: Words): Words {
  const length = words.text.length - (BAR.exec(words.text)?.[0].length ?? 0);
  return slice(words, 0, length);
}

export function readSignature(paragraphs: readonly Paragraph[]): Signature {
  const firstAgreed = paragraphs.findIndex(({ words }) => AGREED.test(words.text));
  const own = paragraphs.slice(0, firstAgreed === -1 ? undefined : firstAgreed);
  const signed = join(own.map(({ words }) => words));
  const found = match(signed, NAME) ?? match(signed, NAME_LAST) ?? match(signed, NAME_WITHOUT_STOP);
  const position = found === undefined ? signed : withoutBar(found.before);
  const name = found?.named.name;
  const agreed: Words[][] = [];
  for (const { words } of firstAgreed === -1 ? [] : paragraphs.slice(firstAgreed)) {
    if (AGREED.test(words.text)) agreed.push([words]);
    else agreed.at(-1)?.push(words);
  }
  return {
    ...(position.text !== '' && { position }),
    ...(name && { name }),
    agreed: agreed.map((parts) => ({ words: join(parts), at: 'согласование' })),
  };
}
