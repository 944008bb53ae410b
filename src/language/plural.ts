/** Picks the form of a Russian noun for a number: 1 регламент, 2 регламента, 5 регламентов. */
export function plural(count: number, one: string, few: string, many: string): string {
  const form = rules.select(count);
  return `${count}\u00a0${form === 'one' ? one : form === 'few' ? few : many}`;
}

const rules = new Intl.PluralRules('ru');
