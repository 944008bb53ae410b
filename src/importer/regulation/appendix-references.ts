/** Where a regulation refers to its appendices: «согласно приложению 2 к настоящему Регламенту». */
import type { Paragraph } from '../outline/types.ts';

export interface AppendixReference {
  /** As it is written; absent when the regulation has one appendix. */
  number?: string | undefined;
  at: string;
  /** The sentence, which may say what the appendix shows. */
  text: string;
}

const REFERENCE =
  /приложени(?:ю|я|и|ем|ям|ях)\s*(?:№\s*)?(?<number>\d+)?[^.;]{0,20}?\s+к\s+(?:настоящему|данному)\s+регламенту/giu;
const KAZAKH = /(?:осы регламент(?:ке|тің)\s+)(?<number>\d+)?-?\s?қосымша/giu;

export function appendixReferences(paragraphs: readonly Paragraph[]): AppendixReference[] {
  return paragraphs.flatMap(({ words: { text }, at }) =>
    [REFERENCE, KAZAKH].flatMap((pattern) =>
      Array.from(text.matchAll(pattern), ({ groups }) => ({ number: groups?.number, at, text })),
    ),
  );
}
