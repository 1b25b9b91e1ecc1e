import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { absolute } from '../../../components/address.ts';
import { markup, printable } from '../../../components/html.ts';
import { headline } from '../../../components/quote.ts';
import { site } from '../../../components/site.ts';
import { topicIndex } from '../../../components/topic-index.ts';

const MENTIONS = 30;

export const getStaticPaths = () =>
  site().archive.settings.site === undefined ? [] : site().topicIds.map((topic) => ({ params: { topic } }));

/** The latest mentions of a topic; each leads to its address here, where its labels stand. */
export const GET: APIRoute = ({ params }) => {
  const all = site();
  const topic = params['topic']!;
  const { settings } = all.archive;
  const view = all.view('./');
  const items = (topicIndex(all.insight).get(topic) ?? []).slice(0, MENTIONS).map(({ mention, author }) => {
    const by = [author, mention.outlet ?? view.sourceTitle(mention.source)].filter(
      (part) => part !== undefined,
    );
    return {
      title: printable(headline(mention)),
      link: absolute(settings.site!, `weeks/${mention.week}/#${mention.id}`),
      pubDate: new Date(mention.published),
      content: printable(markup`<p>${mention.text}</p><p>${by.join(' · ')}</p>`.text),
    };
  });
  return rss({
    title: printable(view.topicTitle(topic)),
    description: printable(all.words.site.feeds.topic(view.topicTitle(topic), settings.name)),
    site: absolute(settings.site!, ''),
    items,
    customData: `<language>${settings.language}</language>`,
    trailingSlash: false,
  });
};
