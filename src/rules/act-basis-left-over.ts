import type { Act, Regulation, Standard } from '../model/records.ts';
import type { CatalogueContext, RecordFinding, Rule } from './rule.ts';

const ID = 'act/basis-left-over';

/** The orders whose standards a regulation relies on. */
function orderOf(regulation: Regulation, standards: ReadonlyMap<string, Standard>): string | undefined {
  return regulation.standard && standards.get(regulation.standard.ref)?.order;
}

function leftOver(id: string, act: Act, { regulations, standards }: CatalogueContext): RecordFinding[] {
  const own = act.approves.map(({ regulation }) => regulations.get(regulation));
  // A regulation that is not sound or does not name its standard may rely on anything.
  if (own.some((one) => one === undefined || (!('excluded' in one) && !orderOf(one, standards)))) return [];
  return act.basis.flatMap(({ text, at, ref }, index): RecordFinding[] => {
    if (ref === undefined) return [];
    const relying = own.filter((one) => one !== undefined && orderOf(one, standards) === ref);
    const gone = relying.flatMap((one) => (one !== undefined && 'excluded' in one ? [one] : []));
    if (gone.length === 0 || gone.length < relying.length) return [];
    const items = gone.map(({ item }) => item).join(', ');
    return [
      {
        kind: 'act',
        id,
        finding: {
          rule: ID,
          severity: 'info',
          path: ['basis', index],
          text: {
            ru: {
              message: `Основание осталось от того, что исключено из акта: ${items}. Другие регламенты на него не опираются.`,
              fix: 'Исправлять нечего, если так в тексте: признайте замечание или сообщите органу, принявшему акт.',
            },
            en: {
              message: `A legal basis is left over from what is excluded: ${items}. No other regulation of the act relies on it.`,
              fix: 'Nothing is to be mended if the text is so: acknowledge the finding, or tell the authority.',
            },
          },
          quotes: [{ text, at }, ...gone.map(({ excluded }) => ({ text: excluded.text, at: excluded.at }))],
        },
      },
    ];
  });
}

/** The preamble names an act on which only excluded regulations relied. */
export const actBasisLeftOver: Rule = {
  id: ID,
  severity: 'info',
  summary: {
    ru: 'В преамбуле осталось основание, на которое опирались только исключённые регламенты',
    en: 'The preamble keeps a legal basis on which only excluded regulations relied',
  },
  recommended: true,
  check: {
    catalogue: (context) => [...context.acts].flatMap(([id, act]) => leftOver(id, act, context)),
  },
};
