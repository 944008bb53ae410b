import type { ActiveRegulation } from '../model/records.ts';
import type { CatalogueContext, RecordFinding, Rule } from './rule.ts';

const ID = 'standard/repealed';

/** Regulations that have a text, by the order whose standards they rely on. */
function relyingOn(id: string, { acts, regulations, standards }: CatalogueContext) {
  const own = acts.get(id)?.approves.flatMap(({ item, regulation }) => {
    const data = regulations.get(regulation);
    return data === undefined || 'excluded' in data ? [] : [{ item, data }];
  });
  return Map.groupBy(own ?? [], ({ data }) => standards.get(data.standard.ref)?.order);
}

function quoteOf({ standard }: ActiveRegulation) {
  return standard.text === undefined ? [] : [{ text: standard.text, at: standard.at }];
}

function findingsOf(id: string, context: CatalogueContext): RecordFinding[] {
  const act = context.acts.get(id);
  if (act === undefined || act.events.some(({ type }) => type === 'repealed')) return [];
  return [...relyingOn(id, context)].flatMap(([orderId, relying]): RecordFinding[] => {
    const order = orderId === undefined ? undefined : context.orders.get(orderId);
    const [first] = relying;
    if (order?.repealed === undefined || first === undefined) return [];
    const { number, date, source } = order.repealed;
    const items = relying.map(({ item }) => item).join(', ');
    return [
      {
        kind: 'act',
        id,
        finding: {
          rule: ID,
          severity: 'warning',
          path: ['approves'],
          text: {
            ru: {
              message: `Стандарты отменены актом от ${date} № ${number}, а регламенты, которые на них опираются, – нет: ${items}.`,
              fix: 'Проверьте в реестре, не отменён ли и этот акт. Если нет, признайте замечание: услуга могла измениться.',
            },
            en: {
              message: `The standards are repealed by an act of ${date} № ${number}; the regulations that rely on them are not: ${items}.`,
              fix: 'See in the register whether this act is repealed, too. If not, acknowledge: the service may have changed.',
            },
          },
          quotes: [...quoteOf(first.data), { text: source, at: `${order.kind} № ${order.number}` }],
        },
      },
    ];
  });
}

/** An act stands although the standards that its regulations rely on are repealed. */
export const standardRepealed: Rule = {
  id: ID,
  severity: 'warning',
  summary: {
    ru: 'Стандарт отменён, а регламент, который на него опирается, отменённым не записан',
    en: 'A standard is repealed, and a regulation that relies on it is not recorded as repealed',
  },
  recommended: true,
  check: {
    catalogue: (context) => [...context.acts.keys()].flatMap((id) => findingsOf(id, context)),
  },
};
