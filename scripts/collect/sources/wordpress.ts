import { z } from 'zod';
import { parameter } from './address.ts';
import { feedAddress, place, query, words } from './fields.ts';
import { defineKind } from './kind.ts';

/** Titles that WordPress makes for comments: on the whole site, and on one post. */
const ON_SITE = /^(?:Comment on|Comentario en|Comentari a|Comentario sobre) (.*) (?:by|por|per) (.*)$/s;
const ON_POST = /^(?:By|Por|Per|De): .*$/s;
const REPLY = /^(?:In reply to|En respuesta a|En resposta a)\s+[^\n]{1,100}?\.\s+/;

export const wordpress = defineKind({
  name: 'wordpress',
  platform: 'comments',
  fields: z
    .strictObject({
      host: place
        .optional()
        .describe('The site’s host, with its path where it has one: the comments on all its posts.'),
      query: words.optional().describe('With `host`: posts that hold these words, instead of comments.'),
      post: feedAddress.optional().describe('Address of one post: the comments on it, instead of `host`.'),
    })
    .refine(
      ({ host: site, post }) => (site === undefined) !== (post === undefined),
      'expected either host or post',
    )
    .refine(
      ({ query: q, post }) => q === undefined || post === undefined,
      'query goes with host, not with post',
    ),
  platformOf: ({ query: q }) => (q === undefined ? 'comments' : 'blog'),
  requests({ host: site, query: q, post }) {
    if (post !== undefined) return [{ url: `${post.replace(/\/*$/, '')}/feed/` }];
    return [
      {
        url:
          q === undefined
            ? `https://${site}/comments/feed/`
            : `https://${site}/?${query({ s: q, feed: 'rss2' })}`,
      },
    ];
  },
  identity: { by: 'address' },
  spacing: 0,
  item(item, { query: q }) {
    if (q !== undefined) return item;
    const title = item.title?.replace(ON_SITE, 'Re: $1');
    return {
      ...item,
      title: title && ON_POST.test(title) ? undefined : title,
      text: item.text?.replace(REPLY, ''),
    };
  },
  recognise(url) {
    const comments = /^(.*)\/comments\/feed\/?$/.exec(url.pathname)?.[1];
    if (comments !== undefined) return { host: url.host + comments };
    const q = parameter(url, 's');
    return q !== undefined && parameter(url, 'feed') !== undefined
      ? { host: url.host + url.pathname.replace(/\/$/, ''), query: q }
      : undefined;
  },
  describe: {
    summary:
      'A site that runs on WordPress: comments on all posts, comments on one, or posts found by words.',
    example: `- id: comentarios-gaceta
  kind: wordpress
  host: gaceta.example`,
    limits: 'The last 10, unless the site shows more. Sites may switch these feeds off.',
  },
});
