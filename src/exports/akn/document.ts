/** What a document of law in Akoma Ntoso is made of, whatever kind of record it comes from. */
import type { RecordLanguage } from '../../model/records.ts';

/** Another act that did something to this one. */
export interface CausingAct {
  /** Its work. */
  href: string;
  /** Its particulars in words. */
  name: string;
}

export interface LawEvent {
  /** Stays when the record learns more: see src/history/event-key.ts. */
  key: string;
  /** What happened, in the word of our records: `adopted`, `repealed`. */
  kind: string;
  /** When it took effect; absent where that is not known. */
  date?: string;
  /** Where the day is not known: between which days it is. */
  notBefore?: string;
  notAfter?: string;
  by?: CausingAct;
  /** Items of the list that it is about. */
  items?: readonly string[];
  text?: string;
  at?: string;
  /** Why the day is not known, in words of an editor. */
  note?: string;
}

/** Words and where they stand. */
export interface Placed {
  text: string;
  /** «п. 5 пп. 2)»; absent where the record does not tell. */
  at?: string | undefined;
  /** What it is to the record, where that is more than words: `duration`. */
  role?: string;
  /** The step that they tell of: `provider/register`. */
  step?: string;
}

/** An act that this one declares repealed. */
export interface RepealedWork extends CausingAct {
  at: string;
}

export interface Attachment extends CausingAct {
  /** Item of the list that approves it. */
  item: string;
}

export interface LawDocument {
  /** An act by itself, or a document that an act approves. */
  form: 'act' | 'doc';
  /** постановление, приказ, регламент. */
  kind: string;
  country: string;
  work: string;
  /** Other names: as ELI would have it, its official text, its page. */
  aliases: readonly { name: string; value: string }[];
  language: RecordLanguage;
  authority: string;
  number?: string;
  date: string;
  title: string;
  events: readonly LawEvent[];
  /** Status on the day of the build, as the page tells it. */
  status: string;
  /** The act that approves this document. */
  approvedBy?: CausingAct;
  attachments: readonly Attachment[];
  repeals: readonly RepealedWork[];
  /** Where the items of its list stand, by their numbers: «4)» → «п. 1 пп. 4)». */
  items: ReadonlyMap<string, string>;
  preamble: readonly Placed[];
  body: readonly Placed[];
  /** The words are an editor's, not the document's. */
  isRetold?: boolean;
}
