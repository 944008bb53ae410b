import { defineRule } from './define-rule.ts';

/** Words of the requisites before the date and the number: «Постановление акимата Акмолинской области от». */
function readHead(header: string): string {
  return header.split(/\d|№/u)[0]?.toLowerCase() ?? '';
}

/** «Акмолинской» and «Акмолинская» begin alike; what is left of a short word is the word. */
function listStems(words: string): string[] {
  return (words.toLowerCase().match(/\p{L}[\p{L}-]{3,}/gu) ?? []).map((word) =>
    word.slice(0, Math.max(4, word.length - 3)),
  );
}

/** Whose act it is, and of what kind, stands in its requisites a second time. */
export const actAuthorityDiffers = defineRule('act/authority-differs', {
  severity: 'warning',
  summary: {
    ru: 'Орган или вид акта записаны не так, как в его реквизитах',
    en: 'The authority or the kind of an act is not what its requisites say',
  },
  act({ act: { kind, authority, header } }) {
    const head = readHead(header);
    const differ = (path: string, got: string) => ({
      path: [path],
      ru: {
        message: `«${got}» (${path}) не стоит в реквизитах акта.`,
        expected: header,
        got,
        fix: 'Сверьте поле и реквизиты с актом: одно из двух записано не так.',
      },
      en: {
        message: `«${got}» (${path}) is not in the requisites of the act.`,
        expected: header,
        got,
        fix: 'Compare the field and the requisites with the act: one of the two is recorded wrongly.',
      },
      quotes: [{ text: header, at: 'реквизиты' }],
    });
    const first = head.match(/^\s*(\p{L}+)/u)?.[1] ?? '';
    const isOtherKind = KINDS.includes(first) && first !== kind;
    const stems = listStems(authority);
    const told = stems.filter((stem) => head.includes(stem));
    // Requisites that name no authority say nothing against it.
    const isOtherAuthority = told.length > 0 && told.length < stems.length;
    return [
      ...(isOtherKind ? [differ('kind', kind)] : []),
      ...(isOtherAuthority ? [differ('authority', authority)] : []),
    ];
  },
});

const KINDS: readonly string[] = ['постановление', 'решение', 'приказ'];
