import { z } from 'zod';
import { isOn, partsOf } from './address.ts';
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
  recognise(url) {
    const named = [...own].some((site) => isOn(url, `${site}.com`)) || isOn(url, 'mathoverflow.net');
    if (!named && !isOn(url, 'stackexchange.com')) return undefined;
    const [first, second, tag] = partsOf(url);
    const tagged = (first === 'feeds' && second === 'tag') || (first === 'questions' && second === 'tagged');
    const site = /^([a-z0-9-]+)\.stackexchange\.com$/.exec(url.hostname)?.[1] ?? url.hostname;
    return tagged && tag ? { site, tag: tag.replaceAll('+', ' ') } : undefined;
  },
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
