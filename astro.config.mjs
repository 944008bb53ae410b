import { defineConfig } from 'astro/config';

// Astro wants the address of the site before it reads a page; `reglament build` takes it from the catalogue's
// content/site.yaml. Records and Markdown are read by src/catalog and src/site/docs.ts, not by Astro.
const address = process.env.REGLAMENT_ADDRESS;
// One build makes the pages of one language; those of a second language lie in a folder of its name.
const folder = process.env.REGLAMENT_LANGUAGE ? `${process.env.REGLAMENT_LANGUAGE}/` : '';
const root = address ? new URL(address).pathname.replace(/\/?$/, '/') : '/';

/** Vite wraps each `import()` in a loader of hints that weighs more than the small scripts which call it. */
const plainImports = {
  name: 'reglament:plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};

export default defineConfig({
  ...(address ? { site: address } : {}),
  base: `${root}${folder}`,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets', assetsPrefix: root },
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [plainImports],
    // Templates run in Node while they are made into pages; `engines` tells the oldest.
    oxc: { target: 'node22.12' },
    // Fonts, styles and scripts are the same for every language: they stand once, above the folders of languages.
    define: { 'import.meta.env.SHARED_URL': JSON.stringify(root) },
    experimental: { renderBuiltUrl: (file) => `${root}${file}` },
  },
});
