import { z } from 'zod';
import { escape, feedAddress, name } from './fields.ts';
import { defineKind } from './kind.ts';

export const telegram = defineKind({
  name: 'telegram',
  platform: 'social',
  fields: z.strictObject({
    channel: name('@', 'barrio').describe('The public channel.'),
    rsshub: feedAddress.describe(
      'Address of an RSSHub that you run or trust, such as `https://rsshub.example`.',
    ),
    language: z
      .string()
      .regex(/^[a-z]{2}$/, 'expected the letters of a language, such as es')
      .default('es')
      .describe('Language of the channel: the bridge calls everything English.'),
  }),
  requests: ({ channel, rsshub }) => [
    { url: `${rsshub.replace(/\/*$/, '')}/telegram/channel/${escape(channel)}` },
  ],
  identity: { by: 'address' },
  spacing: 0,
  item(item, { language }) {
    // The bridge makes a title of the first words, with a sign for pictures and answers.
    const title = item.title?.replace(/^[^\p{L}\p{N}¿¡«"(#@]+/u, '') ?? '';
    const beginning = title.replace(/(\.{3}|…)$/, '').trimEnd();
    return { ...item, language, title: title === '' || item.text?.startsWith(beginning) ? undefined : title };
  },
  recognise(url) {
    const [base, channel] = url.href.split('/telegram/channel/');
    return base && /^[\w-]{3,64}$/.test(channel ?? '') ? { channel: channel!, rsshub: base } : undefined;
  },
  describe: {
    summary: 'Posts of a public channel on Telegram, through an RSSHub.',
    example: `- id: canal-vecinal
  kind: telegram
  channel: barrio
  rsshub: https://rsshub.example`,
    limits:
      'Public bridges come and go: run your own (and name it in `network.allow` if it is on this machine). No groups, no answers.',
  },
});
