/**
 * A picture for a page that says the same in words: each step of it leads to its place there. Names that only
 * a download needs go, for they are a good part of its weight.
 */

/**
 * @param svg as src/diagrams/svg.ts writes it
 * @param key of the picture: the beginning of its names
 * @param anchors where the nodes lead, by name; a node without one stays as it is
 * @returns the picture as a group, because what an image holds is hidden from a screen reader, links too
 */
export function linked(svg: string, key: string, anchors: ReadonlyMap<string, string>): string {
  const node = new RegExp(`<g id="${key}-(\\w+)" class="(node [^"]*)"([^>]*)>(.*?)</g>`, 'g');
  return svg
    .replace(' role="img"', ' role="group"')
    .replace(node, (whole, name: string, kind: string, place: string, content: string) => {
      const anchor = anchors.get(name);
      if (anchor === undefined) return whole;
      // A screen reader would read lines that touch as one word.
      const spaced = content.replaceAll('</text><text', '</text> <text');
      return `<a class="${kind}" href="#${anchor}"${place}>${spaced}</a>`;
    })
    .replaceAll(new RegExp(`<(g|path) id="${key}-\\w+"`, 'g'), '<$1');
}
