import { Marked } from 'marked';
import sanitize from 'sanitize-html';
import { Markup } from './html.ts';

const marked = new Marked({ gfm: true, breaks: false });

const allowed: sanitize.IOptions = {
  allowedTags: [
    ...['p', 'br', 'hr', 'em', 'strong', 'del', 'code', 'pre', 'blockquote', 'a'],
    ...['ul', 'ol', 'li', 'h2', 'h3', 'h4', 'h5', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: { a: ['href', 'title', 'rel'], ol: ['start'], th: ['align'], td: ['align'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  // The page has its own h1 and the block its h2: what people write begins below.
  transformTags: {
    h1: 'h3',
    h2: 'h3',
    h3: 'h4',
    h4: 'h5',
    h5: 'h5',
    h6: 'h5',
    a: sanitize.simpleTransform('a', { rel: 'noopener noreferrer nofollow' }),
  },
};

/**
 * What people of the team wrote by hand (notes, topic bodies, purpose), rendered and then sanitised.
 * The only place where Markdown becomes markup. Never for text from strangers.
 */
export const markdown = (source: string): Markup =>
  new Markup(sanitize(marked.parse(source, { async: false }), allowed));
