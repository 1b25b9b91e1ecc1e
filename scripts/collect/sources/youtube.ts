import { z } from 'zod';
import { isOn, parameter, partsOf } from './address.ts';
import { query } from './fields.ts';
import { defineKind } from './kind.ts';

export const youtube = defineKind({
  name: 'youtube',
  platform: 'video',
  fields: z
    .strictObject({
      channel: z
        .string()
        .regex(/^UC[\w-]{22}$/, 'expected a channel id of 24 characters that begins with UC')
        .optional()
        .describe('Id of the channel, `UC…`; it stands in the source of the channel’s page.'),
      playlist: z
        .string()
        .regex(/^[A-Za-z]{2}[\w-]{10,60}$/, 'expected a playlist id such as PL…')
        .optional()
        .describe('Id of a playlist instead.'),
    })
    .refine(
      ({ channel, playlist }) => (channel === undefined) !== (playlist === undefined),
      'expected either channel or playlist',
    ),
  requests: ({ channel, playlist }) => [
    {
      url: `https://www.youtube.com/feeds/videos.xml?${query({ channel_id: channel, playlist_id: playlist })}`,
    },
  ],
  identity: { by: 'guid' },
  spacing: 0,
  item(item) {
    // A short video has two addresses.
    const video = item.extra['yt:videoId'];
    return video ? { ...item, link: `https://www.youtube.com/watch?v=${video}` } : item;
  },
  recognise(url) {
    if (!isOn(url, 'youtube.com')) return undefined;
    const [first, second] = partsOf(url);
    const channel = first === 'channel' ? second : parameter(url, 'channel_id');
    const playlist = parameter(url, first === 'playlist' ? 'list' : 'playlist_id');
    if (channel !== undefined) return { channel };
    return playlist === undefined ? undefined : { playlist };
  },
  describe: {
    summary: 'Videos of a channel or a playlist on YouTube, with their descriptions.',
    example: `- id: canal-barrio
  kind: youtube
  channel: UCabcdefghijklmnopqrstuv`,
    limits: 'The last 15 videos; no comments, which need an API key. Fails in bursts and comes back.',
  },
});
