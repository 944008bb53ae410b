import { defineRule } from './define-rule.ts';
import { toQuote } from './quote.ts';

/** An act stands although the standards that its regulations rely on are repealed. */
export const standardRepealed = defineRule('standard/repealed', {
  severity: 'warning',
  summary: {
    ru: 'Стандарт отменён, а регламент, который на него опирается, отменённым не записан',
    en: 'A standard is repealed, and a regulation that relies on it is not recorded as repealed',
  },
  act({ act, regulations }) {
    if (act.events.some(({ type }) => type === 'repealed')) return [];
    const standing = regulations.filter(({ data }) => !('excluded' in data));
    const byOrder = Map.groupBy(standing, ({ standard }) => standard?.order?.data);
    return [...byOrder].flatMap(([order, relying]) => {
      if (order?.repealed === undefined) return [];
      const { number, date } = order.repealed;
      const items = relying.map(({ data }) => data.item).join(', ');
      const [{ text, at } = {}] = relying.flatMap(({ data }) => data.standard ?? []);
      return [
        {
          path: ['approves'],
          ru: {
            message: `Стандарты отменены актом от ${date} № ${number}, а регламенты, которые на них опираются, – нет: ${items}.`,
            fix: 'Проверьте в реестре, не отменён ли и этот акт. Если нет, признайте замечание: услуга могла измениться.',
          },
          en: {
            message: `The standards are repealed by an act of ${date} № ${number}; the regulations that rely on them are not: ${items}.`,
            fix: 'See in the register whether this act is repealed, too. If not, acknowledge: the service may have changed.',
          },
          quotes: [...(text === undefined || at === undefined ? [] : [toQuote({ text, at })])],
        },
      ];
    });
  },
});
