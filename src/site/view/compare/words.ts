/** The words of a comparison, for its page and for its script, which has no dictionary. */
import type { FieldName } from '../../../compare/comparand.ts';
import type { ChannelKind, RecordLanguage, Site } from '../../../model/records.ts';
import type { Dictionary } from '../../i18n/ru.ts';

export interface CompareWords {
  language: RecordLanguage;
  sides: Record<'a' | 'b', string>;
  /** «только в А»: by side. */
  only: Record<'a' | 'b', string>;
  main: string;
  none: string;
  terms: string;
  steps: string;
  rest: string;
  same: string;
  /** At the box that shows what is the same. */
  showSame: string;
  differs: string;
  step: string;
  stepsOnly: Record<'a' | 'b', string>;
  reworded: string;
  fieldsDiffer: string;
  diagrams: string;
  channel: Record<ChannelKind, string>;
  field: Record<FieldName, string>;
  term: string;
  total: string;
  reserve: string;
  noTerm: string;
  result: string;
  noDuration: string;
  event: string;
  finish: Record<'result' | 'refusal', string>;
}

export function compareWords({ t, site }: { t: Dictionary; site: Pick<Site, 'language'> }): CompareWords {
  const { compare, regulation, check } = t;
  return {
    language: site.language,
    ...compare.words,
    steps: regulation.steps,
    terms: check.title,
    channel: t.channel,
    field: {
      title: compare.name,
      provider: regulation.provider,
      form: regulation.serviceForm,
      results: regulation.stepResult,
      resultForm: regulation.resultForm,
      standard: regulation.standard,
      start: regulation.start,
      applicants: regulation.who,
    },
    term: check.term,
    total: check.total,
    reserve: check.reserve,
    noTerm: regulation.noTerm,
    result: regulation.stepResult,
    noDuration: regulation.noDuration,
    event: regulation.event,
    finish: { result: compare.result, refusal: t.diagram.words.refusal },
  };
}
