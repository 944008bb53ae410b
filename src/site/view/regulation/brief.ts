/** The four answers that a citizen comes for, a line each. */

import { defined } from '../../../model/defined.ts';
import type { RecordLanguage } from '../../../model/records.ts';
import type { Dictionary } from '../../i18n/ru.ts';
import type { Answers } from './answers.ts';

interface Languages {
  regulation: RecordLanguage | undefined;
  standard: RecordLanguage | undefined;
}

export interface BriefAnswer {
  text: string;
  at?: string;
  /** BCP 47 tag of the words and of the place; set only when it differs from the page's. */
  lang?: RecordLanguage | undefined;
  ofStandard?: boolean;
}

export interface Brief {
  /** One for each term that differs; none where none is stated. */
  howLong: BriefAnswer[];
  where: string;
  /** Absent where the text of the standard is not at hand. */
  bring?: string;
  cost?: BriefAnswer;
}

function listDocuments({ documents, standardKnown }: Answers, t: Dictionary): string | undefined {
  if (!standardKnown) return undefined;
  const counts = documents.map(({ count }) => count);
  if (counts.length === 0) return undefined;
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? t.count.documents(most) : `${least}–${t.count.documents(most)}`;
}

export function buildBrief(answers: Answers, langs: Languages, t: Dictionary): Brief {
  const { terms, channels, cost } = answers;
  const bring = listDocuments(answers, t);
  return {
    howLong: terms.map(({ phrase, at, origin }) => ({
      text: phrase,
      at,
      lang: langs[origin],
      ofStandard: origin === 'standard',
    })),
    where: channels.map(({ name }) => name).join(', '),
    ...defined({ bring }),
    ...(cost === undefined
      ? {}
      : { cost: { text: cost.label, at: cost.at, lang: langs.standard, ofStandard: true } }),
  };
}
