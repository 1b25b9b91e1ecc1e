import { z } from 'zod';
import { parameter, partsOf } from './address.ts';
import { plainText } from '../plain-text.ts';
import { query } from './fields.ts';
import { defineKind } from './kind.ts';

// A page rewritten as a whole is no news.
const MOST_CELLS = 200;

export const wikipedia = defineKind({
  name: 'wikipedia',
  platform: 'web',
  fields: z.strictObject({
    page: z.string().trim().min(1).max(255).describe('Title of the page.'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/, 'expected the letters of a language, such as es')
      .default('es')
      .describe('Which Wikipedia.'),
  }),
  requests: ({ page, language }) => [
    {
      url: `https://${language}.wikipedia.org/w/index.php?${query({ title: page.replaceAll(' ', '_'), action: 'history', feed: 'atom' })}`,
    },
  ],
  identity: { by: 'guid' },
  spacing: 0,
  item(item, { page }) {
    // Most edits are made by programs, whose names say so.
    if (item.authors.some(({ name }) => /bot\b|bot$/i.test(name ?? ''))) return undefined;
    const [author] = item.authors;
    const summary = (item.title ?? '')
      .slice(author?.name && item.title?.startsWith(`${author.name}: `) ? author.name.length + 2 : 0)
      .replace(/\/\* ?([^*]{1,200}?) ?\*\//g, '$1:');
    return {
      ...item,
      // An edit does not say of which page it is.
      title: summary === '' ? page : `${page}: ${summary}`,
      html: undefined,
      text: added(item.html ?? '') || undefined,
    };
  },
  recognise(url) {
    const language = /^([a-z]{2,3})\.(?:m\.)?wikipedia\.org$/.exec(url.hostname)?.[1];
    if (language === undefined) return undefined;
    const [wiki, ...title] = partsOf(url);
    const page = wiki === 'wiki' ? title.join('/') : parameter(url, 'title');
    return page ? { page: page.replaceAll('_', ' '), language } : undefined;
  },
  describe: {
    summary: 'Edits of one page of Wikipedia: who changed it, and what was added.',
    example: `- id: wiki-barrio
  kind: wikipedia
  page: Sotoclaro del Río
  language: es
  keep: all`,
    limits: 'The last 10 edits or so; those of programs (bots) are left out.',
  },
});

/** What an edit added: the cells that say so in a comparison of two versions. */
function added(html: string): string {
  const lines: string[] = [];
  for (const cell of html.split('</td>').slice(0, MOST_CELLS)) {
    const start = cell.lastIndexOf('<td');
    const end = cell.indexOf('>', start);
    if (start < 0 || end < 0 || !cell.slice(start, end).includes('diff-addedline')) continue;
    const line = plainText(cell.slice(end + 1));
    if (line !== '') lines.push(line);
  }
  return lines.join('\n');
}
