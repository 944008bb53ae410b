/** A pattern of these letters and no others. `RegExp.escape` is younger than the oldest Node of the package. */
export function escapeRegExp(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}
