/** The Markdown pages of content/docs, through remark. */

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, posix, relative, sep } from 'node:path';
import { createMarkdownProcessor, parseFrontmatter } from '@astrojs/markdown-remark';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import { listPageFiles } from '../catalog/pages.ts';
import { diagramKey } from '../diagrams/recipe.ts';
import { defined } from '../model/defined.ts';
import { docAddress, sharedAddress } from './address.ts';
import { listDocDiagrams, makeDocDiagram } from './doc-diagrams.ts';
import { type Handover, handedOver } from './handover.ts';
import { siteOptions } from './options.ts';
import { registerSource } from './reads/derive.ts';
import { fingerprint } from './reads/fingerprint.ts';
import { note } from './reads/reads.ts';

export interface Doc {
  /** Path inside content/docs without the extension: `method`, `rules/term-exceeded`. */
  name: string;
  title: string;
  lead?: string;
  /** Place among its neighbours; pages without one come after, by name. */
  order: number;
  language: string;
  /** Markdown without its frontmatter. */
  text: string;
}

/** The part of a Markdown syntax tree that the rewriting touches. */
interface MdNode {
  type: string;
  url?: string;
  alt?: string | null | undefined;
  lang?: string | null | undefined;
  /** What stands behind the language of a fence. */
  meta?: string | null | undefined;
  value?: string;
  children?: MdNode[];
}

/** Asked of the key of a picture. */
type IsDrawn = (key: string) => boolean;

/** A fence of Mermaid becomes the picture that the build has drawn of it; what could not be drawn stays a text. */
function showPictures(node: MdNode, isDrawn: IsDrawn): void {
  if (node.type === 'code' && node.lang === 'mermaid' && node.meta) {
    const diagram = makeDocDiagram(node.meta, node.value ?? '');
    const key = diagramKey(diagram);
    const url = sharedAddress(`/diagrams/${key}.svg`);
    if (isDrawn(key))
      Object.assign(node, { type: 'paragraph', children: [{ type: 'image', url, alt: diagram.title }] });
  }
  for (const child of node.children ?? []) showPictures(child, isDrawn);
}

interface HtmlNode {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: HtmlNode[];
}

/** A page asks no other host for a picture, whatever its text says: its policy would stop the browser, not a feed reader. */
function dropForeignPictures(node: HtmlNode): void {
  if (node.children === undefined) return;
  node.children = node.children.filter(
    ({ tagName, properties }) =>
      tagName !== 'img' ||
      /^\/(?![\\/])|^(?![a-z][a-z\d+.-]*:|[\\/])/iu.test(String(properties?.src ?? '').trim()),
  );
  for (const child of node.children) dropForeignPictures(child);
}

/** Links between documents are written as file names, so that they work in an editor too. */
function rewriteLinks(node: MdNode, from: string): void {
  if (node.type === 'link' && node.url !== undefined && /^(?!\w+:|\/|#).*\.md(#.*)?$/.test(node.url)) {
    const [file = '', anchor] = node.url.split('#');
    const target = posix.normalize(posix.join(posix.dirname(from), file)).replace(/\.md$/, '');
    node.url = docAddress(target) + (anchor === undefined ? '' : `#${anchor}`);
  }
  for (const child of node.children ?? []) rewriteLinks(child, from);
}

/**
 * HTML of a page's text, of which nothing can run whatever the text holds.
 *
 * @param name of the page, from which its links are reckoned
 */
export async function renderMarkdown(
  text: string,
  name: string,
  isDrawn: IsDrawn = () => true,
): Promise<string> {
  const processor = await createMarkdownProcessor({
    smartypants: false,
    syntaxHighlight: false,
    remarkPlugins: [
      () => (tree: MdNode) => rewriteLinks(tree, name),
      () => (tree: MdNode) => showPictures(tree, isDrawn),
    ],
    // HTML in the text becomes a part of the tree, and of the tree only what is known to be harmless stays.
    rehypePlugins: [rehypeRaw, rehypeSanitize, () => dropForeignPictures],
  });
  const { code } = await processor.render(text);
  return code.replaceAll('<table>', '<div class="scroll"><table>').replaceAll('</table>', '</table></div>');
}

/**
 * @throws Error when a page has no `title` in its frontmatter: it could not be listed
 */
async function readDoc(root: string, file: string): Promise<Doc> {
  const name = relative(root, file).split(sep).join('/').replace(/\.md$/, '');
  const { frontmatter, content } = parseFrontmatter(await readFile(file, 'utf8'));
  const { title, lead, order, lang } = frontmatter as Partial<Record<'title' | 'lead' | 'lang', string>> & {
    order?: number;
  };
  if (title === undefined) throw new Error(`${file}: the frontmatter has no title`);
  return {
    name,
    title,
    ...defined({ lead }),
    order: order ?? 1000,
    language: lang ?? 'ru',
    text: content,
  };
}

const isDrawn: IsDrawn = (key) => existsSync(join(siteOptions().diagramsDir, `${key}.svg`));

/** @returns HTML of the page's text; a picture that could not be drawn is its Mermaid text */
export const renderDoc = ({ text, name }: Doc): Promise<string> => renderMarkdown(text, name, isDrawn);

async function readFolder(root: string): Promise<Doc[]> {
  return Promise.all(listPageFiles(root).map((file) => readDoc(root, file)));
}

async function readDocs(): Promise<Doc[]> {
  const folders = await Promise.all(siteOptions().docsDirs.map(readFolder));
  const byName = new Map(folders.flat().map((doc) => [doc.name, doc]));
  return [...byName.values()].sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1));
}

/** All that the page of a document is made from, besides what stands around every page. */
function tellDoc(doc: Doc | undefined): string {
  return fingerprint(doc && [doc, listDocDiagrams(doc.text).map((diagram) => isDrawn(diagramKey(diagram)))]);
}

const DOC = 'doc';
let ready: ReadonlyMap<string, Doc> | undefined;
registerSource(DOC, (name) => ready && tellDoc(ready.get(name)));

let memo: Promise<Doc[]> | undefined;
let memoOf: Handover | undefined;

/** All pages, read once a run, in the order in which they are listed. */
export function allDocs(): Promise<Doc[]> {
  // Under `reglament dev` they change with the rest of the catalogue.
  const given = handedOver();
  if (memo === undefined || memoOf !== given) {
    memoOf = given;
    memo = readDocs().then((docs) => {
      ready = new Map(docs.map((doc) => [doc.name, doc]));
      return docs;
    });
  }
  return memo;
}

/** @throws Error for a name that no page has */
export async function findDoc(name: string): Promise<Doc> {
  const docs = await allDocs();
  note(DOC, name);
  const doc = docs.find((one) => one.name === name);
  if (doc === undefined) throw new Error(`no page is called ${name}`);
  return doc;
}

/** The pages that stand in a folder itself, not deeper. */
export async function docsIn(folder: string): Promise<Doc[]> {
  return (await allDocs()).filter(({ name }) => (dirname(name) === '.' ? '' : dirname(name)) === folder);
}
