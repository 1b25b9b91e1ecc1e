import { writeFile } from 'node:fs/promises';
import { defineConfig } from 'astro/config';
import { current } from './src/archive/current.ts';
import { headersFile } from './src/layouts/policy.ts';

const { site } = current().archive.settings;
const address = site === undefined ? undefined : new URL(site);

/** Response headers for hosts that read them from a file. */
const headers = {
  name: 'headers',
  hooks: {
    'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), headersFile),
  },
};

export default defineConfig({
  output: 'static',
  site: address?.origin,
  base: address?.pathname ?? '/',
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [headers],
  vite: {
    // Nothing inline: the policy of every page forbids it, and data: addresses too.
    build: { assetsInlineLimit: 0 },
    // A link inside never begins at the root of a host: the site works in any folder.
    experimental: {
      renderBuiltUrl: (_file, { hostType }) => (hostType === 'css' ? { relative: true } : undefined),
    },
  },
});
