/**
 * Words of a record as text of one line: nothing in them is a mark of Markdown, of a table, or HTML.
 *
 * What readers make links of without a mark, addresses and @names and #numbers, a comment of HTML takes apart: unlike
 * a backslash it is still there when the text is searched for them, and a name in a record must call nobody.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
    .replace(/@|#(?=\d)|:(?=\/\/)|(?<=\bwww)(?=\.)|(?<=\b(?:mailto|xmpp):)|(?<=\bGH)(?=-\d)/gi, '$&<!-- -->');
}
