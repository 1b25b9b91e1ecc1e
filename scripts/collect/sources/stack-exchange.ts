import { z } from 'zod';
import { escape } from './fields.ts';
import { defineKind } from './kind.ts';

/** Sites with a name of their own. */
const own = new Set(['stackoverflow', 'superuser', 'serverfault', 'askubuntu', 'stackapps']);

export const stackExchange = defineKind({
  name: 'stack-exchange',
  platform: 'forum',
  fields: z.strictObject({
    site: z
      .string()
      .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'expected a site such as cooking or es.stackoverflow.com')
      .describe('Name of the site, such as `cooking`, or its whole host.'),
    tag: z
      .string()
      .trim()
      .regex(/^[^\s/?#]+( or [^\s/?#]+)*$/, 'expected a tag such as sourdough')
      .describe('Questions with this tag; several joined by `or`.'),
  }),
  requests: ({ site, tag }) => [
    { url: `https://${hostOf(site)}/feeds/tag/${escape(tag).replaceAll('%20', '+')}` },
  ],
  identity: { by: 'address' },
  spacing: 0,
  describe: {
    summary: 'Questions with a tag on a site of Stack Exchange.',
    example: `- id: preguntas-pan
  kind: stack-exchange
  site: cooking
  tag: sourdough`,
    limits: 'The last 30 questions, without their answers.',
  },
});

function hostOf(site: string): string {
  if (site.includes('.')) return site;
  if (site === 'mathoverflow') return 'mathoverflow.net';
  return own.has(site) ? `${site}.com` : `${site}.stackexchange.com`;
}
