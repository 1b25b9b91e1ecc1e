import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { holdBulk, holdsBulk, releaseBulk } from './bulk.ts';

/** Asking for one folder is twice as fast as asking for all above it, which are mostly there. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch {
    mkdirSync(folder, { recursive: true });
  }
}

/** Writes pages with much on them past Astro, which renders all that is around their lists. */
export function writeBulk(): AstroIntegration {
  let outDir = '';
  let base = '/';
  const folders = new Set<string>();
  /** The file of an address, as Astro's own: `build.format` is `directory` and every address of a page ends with `/`. */
  const write = (pathname: string, text: string): void => {
    const below = decodeURI(pathname).slice(base.length);
    const file = `${outDir}${below.endsWith('/') || below === '' ? `${below}index.html` : below}`;
    const folder = dirname(file);
    if (!folders.has(folder)) {
      makeFolder(folder);
      folders.add(folder);
    }
    writeFileSync(file, text);
  };
  return {
    name: 'write-bulk',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir).replace(/\/?$/, '/');
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          name: 'oido',
          render: async (request, options) => {
            holdBulk();
            const rendered = await astro.render(request, options);
            if (!holdsBulk()) return rendered;
            const response = rendered instanceof Response ? rendered : rendered.response;
            write(new URL(request.url).pathname, releaseBulk(await response.text()));
            // Nothing is left for Astro to write.
            return new Response(null);
          },
        }));
      },
    },
  };
}
