/** The front of the importer: the text of an act in, draft records and an account of every line out. */
import type { Finding } from '../model/finding.ts';
import { type Known, knownWords } from './boilerplate.ts';
import type { Draft, DraftKind, Todo } from './draft.ts';
import { draftOrder } from './draft-order.ts';
import { draftAct } from './drafts-of-act.ts';
import { type UnexplainedTerm, unexplainedTerms } from './glossary.ts';
import { type Attachment, buildLedger, type Claim, type Ledger } from './ledger.ts';
import { listParagraphs } from './outline/list-paragraphs.ts';
import { outline } from './outline/outline.ts';
import { listReadWords } from './outline/scripts.ts';
import type { Outline } from './outline/types.ts';
import { approvesRules, draftRules } from './rules/draft-rules.ts';
import type { Setting } from './setting.ts';
import type { SourceFile } from './source.ts';
import { type Origin, type Plain, settle } from './sourced.ts';
import { lintWording } from './wording.ts';
import { findSpans } from './words.ts';

export interface ImportedDraft {
  kind: DraftKind;
  /** The folder of content/. */
  shelf: string;
  id: string;
  record: { readonly [key: string]: Plain };
  origins: readonly Origin[];
  todo: readonly Todo[];
}

/**
 * What the text turned out to be: an act with regulations, an order with standards or with rules of services, an act
 * that approves none of them, or no act at all.
 */
export type ImportVerdict = 'regulations' | 'standards' | 'rules' | 'act' | 'nothing';

export interface ImportResult {
  source: SourceFile;
  verdict: ImportVerdict;
  language: Outline['language'];
  drafts: readonly ImportedDraft[];
  terms: readonly UnexplainedTerm[];
  /** Slips of the text itself, found by the rules about wording. */
  wording: readonly Finding[];
  /** Words with letters of the other script, and how they were read. */
  readWords: readonly { written: string; read: string; offset: number }[];
  ledger: Ledger;
}

/** The folders of content/ by the kinds of drafts. */
const SHELVES = {
  act: 'acts',
  regulation: 'regulations',
  standard: 'standards',
  order: 'standards',
  rules: 'rules',
} as const satisfies Record<DraftKind, string>;

/** Total: whatever the text is, there is a result. */
export function importText(source: SourceFile, setting: Setting): ImportResult {
  const parts = outline(source);
  const verdict = judgeText(parts);
  const drafts = draftAll(verdict, parts, setting);
  const settled = drafts.map((draft) => ({ draft, ...settle(draft.record, source.text) }));
  const known: Known[] = [
    ...drafts.flatMap(({ boilerplate }) =>
      boilerplate.map((words) => ({ words, reason: 'слова без сведений' })),
    ),
    ...knownWords(parts),
  ];
  const isMarked = source.format === 'html' || source.format === 'markdown';
  const shown = isMarked ? parts.lines.map(({ words }) => words) : undefined;
  const claims: Claim[] = [
    ...settled.flatMap(({ draft, origins }) =>
      origins.map(({ path, spans }) => ({
        spans,
        use: { record: `${findShelf(draft)}/${draft.id}`, path },
      })),
    ),
    ...known.map(({ words, reason }) => ({ spans: findSpans(words, source.text), use: { reason } })),
  ];
  const imported = settled.map(({ draft, record, origins }) => ({
    kind: draft.kind,
    shelf: findShelf(draft),
    id: draft.id,
    record,
    origins,
    todo: draft.todo,
  }));
  return {
    source,
    verdict,
    language: parts.language,
    drafts: imported,
    terms: unexplainedTerms(imported, setting.glossary),
    wording: lintWording(parts),
    readWords: parts.lines.flatMap(({ words, written }) =>
      written === undefined
        ? []
        : listReadWords(written, words.text).map(({ start, ...word }) => ({
            ...word,
            offset: words.offsets.at(start) ?? 0,
          })),
    ),
    ledger: buildLedger(source, claims, listAttachments(parts), shown),
  };
}

function draftAll(verdict: ImportVerdict, parts: Outline, setting: Setting): Draft[] {
  if (verdict === 'nothing') return [];
  if (verdict === 'rules') return draftRules(parts, setting);
  return verdict === 'standards' ? draftOrder(parts, setting) : draftAct(parts, setting);
}

function findShelf({ kind, shelf }: Draft): string {
  return shelf ?? SHELVES[kind];
}

function judgeText(parts: Outline): ImportVerdict {
  const { act, documents } = parts;
  if (documents.some(({ kind }) => kind === 'regulation')) return 'regulations';
  if (documents.some(({ kind }) => kind === 'standard')) return 'standards';
  if (approvesRules(parts)) return 'rules';
  const isAct = act.preamble.length > 0 || act.head.some(({ at }) => at === 'строка реквизитов');
  return isAct && act.items.length > 0 ? 'act' : 'nothing';
}

/** «5.» and «действие 2» beside their words. */
function listAttachments(parts: Outline): Attachment[] {
  const { text } = parts.source;
  return listParagraphs(parts).flatMap(({ markers, words }) =>
    markers.map((marker) => ({ marker: findSpans(marker.words, text), to: findSpans(words, text) })),
  );
}
