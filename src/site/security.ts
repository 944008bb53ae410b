/**
 * What a page may load and do: its own files, and nothing else. The policy stands in each page, for hosts that send
 * no headers; a server that can sends it as a header too, with what only a header can say (hosting.ts).
 */

/** Pagefind is WebAssembly: that alone needs an exception, which does not let text run as script. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** In the preview, where styles follow their files and stand in the page itself. */
export const PREVIEW_POLICY = PAGE_POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

/** A drawing brings its colours in a `<style>` of its own, and needs nothing else. */
export const DRAWING_POLICY = "default-src 'none'; style-src 'unsafe-inline'";
