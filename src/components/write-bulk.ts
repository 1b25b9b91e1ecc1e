import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { holdBulk, holdsBulk, releaseBulk } from './bulk.ts';
import { createWriter } from './write-behind.ts';

/** Writes pages with much on them past Astro, which renders all that is around their lists. */
export function writeBulk(): AstroIntegration {
  let outDir = '';
  let base = '/';
  const writer = createWriter();
  /** The file of an address, as Astro's own: `build.format` is `directory` and every address of a page ends with `/`. */
  const fileOf = (pathname: string): string => {
    const below = decodeURI(pathname).slice(base.length);
    return `${outDir}${below.endsWith('/') || below === '' ? `${below}index.html` : below}`;
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
            await writer.add(fileOf(new URL(request.url).pathname), releaseBulk(await response.text()));
            // Nothing is left for Astro to write.
            return new Response(null);
          },
        }));
      },
      'astro:build:generated': () => writer.done(),
    },
  };
}
