/** Russian nouns after numbers. */
const rules = new Intl.PluralRules('ru');

/** The form that a number asks for: 1 регламент, 2 регламента, 5 регламентов. */
export function pickForm(count: number, one: string, few: string, many: string): string {
  const form = rules.select(count);
  return form === 'one' ? one : form === 'few' ? few : many;
}

/** The number and the noun in its form, held together by a non-breaking space. */
export function countNoun(count: number, one: string, few: string, many: string): string {
  return `${count}\u00a0${pickForm(count, one, few, many)}`;
}
