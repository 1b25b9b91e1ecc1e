import { z } from 'zod';
import { isOn, parameter } from './address.ts';
import { query } from './fields.ts';
import { defineKind } from './kind.ts';

export const boe = defineKind({
  name: 'boe',
  platform: 'press',
  fields: z
    .strictObject({
      section: z
        .union([
          z.int().transform(String),
          z.string().regex(/^[0-9]{1,2}[A-Za-z]?$/, 'expected a section such as 3 or 5A'),
        ])
        .optional()
        .describe('Section of the gazette, such as `3` or `5A`.'),
      channel: z
        .string()
        .regex(/^[\w-]{1,60}$/, 'expected a channel such as ayudas')
        .optional()
        .describe('One of the gazette’s channels by subject, such as `ayudas`.'),
    })
    .refine(
      ({ section, channel }) => (section === undefined) !== (channel === undefined),
      'expected either section or channel',
    ),
  requests: ({ section, channel }) => [
    {
      url:
        section === undefined
          ? `https://www.boe.es/rss/canal.php?${query({ c: channel })}`
          : `https://www.boe.es/rss/boe.php?${query({ s: section })}`,
    },
  ],
  identity: { by: 'address' },
  spacing: 0,
  recognise(url) {
    const section = parameter(url, 's');
    const channel = parameter(url, 'c');
    if (!isOn(url, 'boe.es') || !url.pathname.startsWith('/rss/')) return undefined;
    if (channel !== undefined) return { channel };
    return section === undefined ? undefined : { section };
  },
  describe: {
    summary:
      'Spain’s official gazette: a section or a channel by subject. Calls, grants, the law of the sector.',
    example: `- id: boe-ayudas
  kind: boe
  channel: ayudas`,
    limits: 'What was published that day; texts are titles and a line.',
  },
});
