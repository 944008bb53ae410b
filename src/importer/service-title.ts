/** The name of a service as headings, lists and references give it. */
import { bareWords } from '../language/same-words.ts';
import { slice, type Words } from './words.ts';

/** The words between the outer quotes; all of them when there are none. */
export function titleWords(words: Words): Words {
  const start = words.text.indexOf(titleIn(words.text));
  return start === -1 ? words : slice(words, start, start + titleIn(words.text).length);
}

/** What stands in the outer quotes; without quotes what follows «регламент государственной услуги». */
export function titleIn(text: string): string {
  const first = text.search(/["«“„]/u);
  const last = Math.max(...['"', '»', '”'].map((mark) => text.lastIndexOf(mark)));
  if (first !== -1 && last > first) return text.slice(first + 1, last).trim();
  if (first !== -1) return text.slice(first + 1).trim();
  return text
    .replace(
      /^(?:типовой\s+)?(?:регламент|стандарт)\S*\s+(?:электронной\s+)?(?:государственн\S+\s+услуг\S*)?/iu,
      '',
    )
    .trim();
}

/** Two writings of one title differ in quotes, dashes, case and white space at most. */
export function sameTitle(one: string, other: string): boolean {
  const plain = (title: string) => bareWords(title).join('');
  return plain(one) !== '' && plain(one) === plain(other);
}
