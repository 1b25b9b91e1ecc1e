import { writeFile } from 'node:fs/promises';
import { defineConfig } from 'astro/config';
import { contentFolder } from './src/archive/current.ts';
import { readSettings } from './src/archive/read-configuration.ts';
import { writeBulk } from './src/components/write-bulk.ts';
import { basePath } from './src/components/link.ts';
import { headersFile } from './src/layouts/policy.ts';

// The settings alone: the pages read the whole archive, once, and in a module graph of their own.
const site = readSettings(contentFolder(), [])?.site;

/** Response headers for hosts that read them from a file. */
const headers = {
  name: 'headers',
  hooks: {
    'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), headersFile),
  },
};

/**
 * Fonts lie in one folder with the stylesheet that names them, and are named from there: no address begins at the root
 * of a host, so that the site works in any folder. (Vite's own `renderBuiltUrl` does not reach stylesheets imported by `?url`.)
 */
const besideEachOther = {
  name: 'beside-each-other',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'asset' && file.fileName.endsWith('.css'))
        file.source = String(file.source).replaceAll(/url\((["']?)\/(?:[^)"']*\/)?_astro\//g, 'url($1');
    }
  },
};

export default defineConfig({
  output: 'static',
  site: site === undefined ? undefined : new URL(site).origin,
  base: basePath(site),
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [headers, writeBulk()],
  vite: {
    // Nothing inline: the policy of every page forbids it, and data: addresses too.
    build: { assetsInlineLimit: 0 },
    plugins: [besideEachOther],
  },
});
