import { z } from 'zod';
import { outletOfLink } from './outlet.ts';
import { feedAddress } from './fields.ts';
import { defineKind } from './kind.ts';

export const googleAlerts = defineKind({
  name: 'google-alerts',
  platform: 'web',
  fields: z.strictObject({
    url: feedAddress.describe(
      'Address of the feed that Google gives for an alert; a secret: `${OIDO_SOURCE_…}`.',
    ),
  }),
  requests: ({ url }) => [{ url }],
  identity: { by: 'address' },
  spacing: 0,
  // Its links lead through Google; the page itself says whose text it is.
  item: (item) => ({ ...item, outlet: outletOfLink(item.link) }),
  recognise: (url) =>
    /^(www\.)?google\.[a-z.]{2,6}$/.test(url.hostname) && url.pathname.startsWith('/alerts/feeds/')
      ? { url: url.href }
      : undefined,
  describe: {
    summary: 'What Google finds on the web, from an alert that delivers to a feed.',
    example: `- id: alertas
  kind: google-alerts
  url: '\${OIDO_SOURCE_ALERTS}'`,
    limits:
      'Made on google.com/alerts with "Deliver to: RSS feed". The address names the account: keep it in the environment. It finds what Google finds, often days later, and no dates but its own.',
  },
});
