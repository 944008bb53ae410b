/** What a finding says besides its message, each part under its label. */
import type { Finding, Language } from '../model/finding.ts';
import { REPORT_WORDS } from './words.ts';

export type Detail = readonly [label: string, text: string];

/** What is expected, what is there, the quotes with their places, what to do. */
export function listDetails({ text, quotes = [] }: Finding, language: Language): Detail[] {
  const words = REPORT_WORDS[language];
  const { expected, got, fix } = text[language];
  const details: (readonly [label: string, text: string | undefined])[] = [
    [words.expected, expected],
    [words.got, got],
    ...quotes.map((quote) => [words.quote, `«${quote.text}» (${quote.at})`] as const),
    [words.fix, fix],
  ];
  return details.flatMap(([label, told]) => (told === undefined ? [] : [[label, told] as const]));
}

/** The message and the details as lines of plain text, the last of them not ended. */
export function explain(finding: Finding, language: Language): string {
  const details = listDetails(finding, language).map(([label, told]) => `${label}: ${told}`);
  return [finding.text[language].message, ...details].join('\n');
}

/** Why a finding was acknowledged, by whom and until when. */
export function acknowledgementText(
  { reason, by, until, accepts }: NonNullable<Finding['acknowledged']>,
  language: Language,
): string {
  const { until: untilWord, accepts: acceptsWord } = REPORT_WORDS[language];
  const accepted = accepts === undefined ? '' : `; ${acceptsWord}: ${accepts}`;
  return `${reason} (${by}, ${untilWord} ${until}${accepted})`;
}
