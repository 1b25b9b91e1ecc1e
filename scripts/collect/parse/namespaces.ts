/** Namespaces by what they hold, whatever prefix a feed gives them: address without its scheme and trailing slash → prefix. */
const PREFIXES = new Map(
  Object.entries({
    'www.w3.org/2005/atom': 'atom',
    'purl.org/atom/ns#': 'atom',
    'example.com/newformat#': 'atom',
    'example.com/necho': 'atom',
    'purl.org/echo': 'atom',
    'purl.org/pie': 'atom',
    'uri/of/echo/namespace#': 'atom',
    'purl.org/rss/1.0': 'rss',
    'my.netscape.com/rdf/simple/0.9': 'rss',
    'channel.netscape.com/rdf/simple/0.9': 'rss',
    'my.netscape.com/publish/formats/rss-0.91.dtd': 'rss',
    'backend.userland.com/rss': 'rss',
    'backend.userland.com/rss2': 'rss',
    'backend.userland.com/rss091': 'rss',
    'blogs.law.harvard.edu/tech/rss': 'rss',
    'cyber.law.harvard.edu/rss/rss.html': 'rss',
    'hacks.benhammersley.com/rss/streaming': 'rss',
    'www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
    'purl.org/dc/elements/1.1': 'dc',
    'purl.org/dc/elements/1.0': 'dc',
    'purl.org/dc/terms': 'dcterms',
    'purl.org/rss/1.0/modules/content': 'content',
    'purl.org/rss/1.0/modules/slash': 'slash',
    'purl.org/rss/1.0/modules/syndication': 'sy',
    'purl.org/syndication/thread/1.0': 'thr',
    'search.yahoo.com/mrss': 'media',
    'video.search.yahoo.com/mrss': 'media',
    'www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
    'itunes.apple.com/rss': 'im',
    'www.youtube.com/xml/schemas/2015': 'yt',
    'rssnamespace.org/feedburner/ext/1.0': 'feedburner',
    'wellformedweb.org/commentapi': 'wfw',
    'www.w3.org/1999/xhtml': 'xhtml',
    'www.w3.org/xml/1998/namespace': 'xml',
  }),
);

/** The usual prefix of a namespace; undefined for one that no code here knows. */
export const prefixOf = (uri: string): string | undefined =>
  uri.length > 100
    ? undefined
    : PREFIXES.get(
        uri
          .trim()
          .toLowerCase()
          .replace(/^https?:\/\//, '')
          .replace(/\/$/, ''),
      );
