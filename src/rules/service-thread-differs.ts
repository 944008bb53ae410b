import { stemText } from '../language/russian-stems.ts';
import type { LinkedRegulation, LinkedRules, LinkedService } from '../model/entry.ts';
import { defineRule, type RecordProblem } from './define-rule.ts';

/** So much of a title has another service in common with a record before it is said to be its own. */
const ALIKE = 0.8;
/** And so much less the service that has the record in its thread: names of one service change from law to law. */
const LESS = 0.3;

const nameRegulation = ({ data: { titles } }: LinkedRegulation) =>
  titles.body ?? titles.heading ?? titles.listed ?? '';

/** The share of the shorter title that the longer one has, too. */
function compareTitles(a: string, b: string): number {
  const [one, two] = [new Set(stemText(a)), new Set(stemText(b))];
  const least = Math.min(one.size, two.size);
  return least === 0 ? 0 : [...one].filter((stem) => two.has(stem)).length / least;
}

const best = (title: string, titles: readonly string[]) =>
  Math.max(0, ...titles.map((one) => compareTitles(title, one)));

type Titles = (service: LinkedService) => string[];

const titlesOfRules: Titles = ({ rules }) => rules.map(({ data }) => data.title);
const titlesOfRegulations: Titles = ({ regulations }) => regulations.map(nameRegulation);

interface Part {
  id: string;
  title: string;
  /** What a service has beside it: titles of its regulations for rules, of its rules for a regulation. */
  beside: Titles;
}

const listParts = ({ regulations, rules }: LinkedService): Part[] => [
  ...rules.map(({ id, data }: LinkedRules) => ({ id, title: data.title, beside: titlesOfRegulations })),
  ...regulations.map((one) => ({ id: one.id, title: nameRegulation(one), beside: titlesOfRules })),
];

/** Services by the words of their titles: every pair of a large catalogue would take minutes to compare. */
function indexWords(services: readonly LinkedService[], beside: Titles): (title: string) => LinkedService[] {
  const byStem = new Map<string, Set<LinkedService>>();
  for (const service of services)
    for (const stem of beside(service).flatMap(stemText))
      byStem.set(stem, (byStem.get(stem) ?? new Set()).add(service));
  return (title) => {
    const found = [...new Set(stemText(title))].flatMap((stem) => byStem.get(stem) ?? []);
    // Titles that are alike have their rare words in common.
    return [
      ...new Set(
        found
          .sort((a, b) => a.size - b.size)
          .slice(0, 3)
          .flatMap((some) => [...some]),
      ),
    ];
  };
}

interface Alike {
  regulations: (title: string) => LinkedService[];
  rules: (title: string) => LinkedService[];
}

function compare(service: LinkedService, alike: Alike): RecordProblem[] {
  return listParts(service).flatMap(({ id, title, beside }): RecordProblem[] => {
    const own = beside(service);
    const least = Math.max(ALIKE, best(title, own) + LESS);
    if (own.length === 0 || least > 1) return [];
    const candidates = (beside === titlesOfRules ? alike.rules : alike.regulations)(title);
    const other = candidates.find((one) => one !== service && best(title, beside(one)) >= least);
    if (other === undefined) return [];
    const index = service.data.thread.findIndex((part) => 'record' in part && part.record === id);
    return [
      {
        kind: 'service',
        id: service.id,
        path: ['thread', index, 'record'],
        ru: {
          message: `Запись «${id}» названа не как эта услуга, а как услуга «${other.id}».`,
          expected: own.join('; '),
          got: title,
          fix: 'Сверьте ссылку: по ней читатель узнаёт, как услуга оказывается сегодня.',
        },
        en: {
          message: `The record "${id}" is named as the service "${other.id}" is, and not as this one.`,
          expected: own.join('; '),
          got: title,
          fix: 'Check the reference: by it a reader learns how the service is given today.',
        },
      },
    ];
  });
}

/**
 * A thread that leads to the record of another service: the page would show its term and its documents. Rules of
 * services that were merged are named as all of them are.
 */
export const serviceThreadDiffers = defineRule('service/thread-differs', {
  severity: 'warning',
  summary: {
    ru: 'Услуга ссылается на запись, которая названа как другая услуга',
    en: 'A service refers to a record that is named as another service is',
  },
  catalogue({ services }) {
    const alike = {
      regulations: indexWords(services, titlesOfRegulations),
      rules: indexWords(services, titlesOfRules),
    };
    return services.flatMap((service) => compare(service, alike));
  },
});
