/** What a page may load and do. Nothing inline: no script, no style, no event handler, no `javascript:` address. */
const directives: Record<string, string> = {
  'default-src': "'none'",
  // WebAssembly is the search index reading itself.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

const text = (entries: Record<string, string>): string =>
  Object.entries(entries)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** For the `meta` element of every page, so that it holds on any host. */
export const contentSecurityPolicy = text(directives);

/**
 * The file `_headers`, which hosts of static sites turn into response headers: the same policy for every response,
 * workers too, and what a `meta` element cannot say: never in plain HTTP again, where somebody on the way could put a page of
 * their own in place of the one that asks for a password.
 */
export const headersFile = `/*
  Content-Security-Policy: ${text({ ...directives, 'frame-ancestors': "'none'" })}
  Strict-Transport-Security: max-age=15552000
  X-Content-Type-Options: nosniff
  X-Robots-Tag: noindex, nofollow, noarchive
  Referrer-Policy: no-referrer
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: camera=(), microphone=(), geolocation=(), browsing-topics=()
/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`;
