/** The way down a long page: its sections in their order. */
import type { Dictionary } from '../../i18n/ru.ts';

export interface ContentsItem {
  href: string;
  label: string;
}

export interface ContentsOptions {
  /** The text of the standard is known: its documents and practical part are on the page. */
  standardKnown: boolean;
  findings: number;
  /** There are pictures. */
  drawn: boolean;
  /** Repealed. */
  past: boolean;
}

/** What a citizen needs. */
export function listSections({ standardKnown, past }: ContentsOptions, t: Dictionary): ContentsItem[] {
  const { regulation } = t;
  return [
    { href: '#channels', label: past ? regulation.past.channels : t.channels.title },
    ...(standardKnown
      ? [
          { href: '#documents', label: regulation.documents },
          { href: '#practical', label: regulation.practical },
        ]
      : []),
    { href: '#deadline', label: t.calculator.rules },
    { href: '#law', label: regulation.law },
  ];
}

/** What a lawyer needs. */
export function listLawSections(
  { findings, drawn }: ContentsOptions,
  { regulation, diagram }: Dictionary,
): ContentsItem[] {
  return [
    { href: '#channels', label: regulation.ways },
    { href: '#steps', label: regulation.steps },
    ...(drawn ? [{ href: '#pictures', label: diagram.title }] : []),
    { href: '#term', label: regulation.termCheck },
    {
      href: '#contradictions',
      label: findings === 0 ? regulation.contradictions : `${regulation.contradictions}: ${findings}`,
    },
    { href: '#legal', label: regulation.legal },
  ];
}
