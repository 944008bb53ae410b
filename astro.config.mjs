import { defineConfig } from 'astro/config';

// Astro wants the address of the site before it reads a page; `reglament build` takes it from the catalogue's
// content/site.yaml. Records and Markdown are read by src/catalog and src/site/docs.ts, not by Astro.
const address = process.env.REGLAMENT_ADDRESS;

export default defineConfig({
  ...(address ? { site: address, base: new URL(address).pathname } : {}),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
});
