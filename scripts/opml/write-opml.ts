import { encodeXML } from 'entities';
import type { ReadSource } from '../collect/sources.ts';

/** The sources as an outline that other readers take: those with an address that no secret stands in. */
export function writeOpml(title: string, sources: readonly ReadSource[]): string {
  const shown = sources.flatMap((source) => {
    const url = source.requests[0]?.url;
    return url === undefined || url.includes('${') || source.kind.read ? [] : [{ source, url }];
  });
  const platforms = [...new Set(shown.map(({ source }) => source.platform))];
  const groups = platforms.map((platform) => {
    const lines = shown
      .filter(({ source }) => source.platform === platform)
      .map(
        ({ source, url }) =>
          `      <outline type="rss" text="${attribute(source.title)}" title="${attribute(source.title)}" xmlUrl="${attribute(url)}"/>\n`,
      );
    return `    <outline text="${attribute(platform)}">\n${lines.join('')}    </outline>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>${attribute(title)}</title>
  </head>
  <body>
${groups.join('')}  </body>
</opml>
`;
}

/** What XML cannot hold at all goes. */
const attribute = (text: string): string =>
  encodeXML(text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
