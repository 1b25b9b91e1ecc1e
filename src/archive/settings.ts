import { z } from 'zod';
import { FORMAT } from './format.ts';
import { day, webAddress } from './instant.ts';

const timeZone = z.string().refine(
  (name) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: name });
      return true;
    } catch {
      return false;
    }
  },
  { message: 'expected a time zone such as Europe/Madrid' },
);

const duration = z
  .string()
  .regex(/^\d+ (hours?|days?|weeks?)$/, 'expected a duration such as "4 hours", "1 day" or "2 weeks"');

const currency = z
  .string()
  .regex(/^[A-Z]{3}$/, 'expected a currency by its three letters, such as EUR or GBP')
  .default('EUR');

const mailAddress = z.email('expected an address such as ana@migalinda.example');

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** `content/settings.yaml`: the business. */
export const settingsSchema = z.strictObject({
  /** The version of the form of this folder; `npm run migrate` moves an older one forward. */
  format: z.literal(FORMAT).default(FORMAT),
  /** The business by its name, without an article. */
  name: z.string().trim().min(1),
  /** Language of the site. */
  language: z.enum(['es', 'en', 'ca']).default('es'),
  /** Where the business lives: decides what a day and a week are. */
  timezone: timeZone.default('Europe/Madrid'),
  /** What the business counts its money in, by its ISO 4217 code. */
  currency,
  /** Address at which the digest will stand; without one, links are relative and there are no feeds. */
  site: webAddress.optional(),
  /** Repository of this digest, for "edit" links. */
  repository: webAddress.optional(),
  /** Form of the addresses of `repository`, where its host does not say. */
  host: z.enum(['github', 'gitlab', 'gitea', 'bitbucket']).optional(),
  /** Branch that "edit" links lead to. */
  branch: z.string().default('main'),
  /** Mail address or page that the User-Agent names. */
  contact: z.string().optional(),
  /** Addresses of our own accounts and site, never mere names. */
  own: z.array(webAddress).default([]),
  /** Languages in which we can answer; a request in another one is shown as such. */
  serves: z
    .strictObject({
      languages: z.array(z.string()).default([]),
      /** Places we deliver to or serve. */
      places: z.array(z.string()).default([]),
    })
    .default({ languages: [], places: [] }),
  /** What we promise to those who wait. */
  respond: z
    .strictObject({
      within: duration.default('2 days'),
      /** Opening hours: `Mon-Sat 08:00-20:00`, several joined by `;`. */
      hours: z.string().default('Mon-Fri 09:00-18:00'),
      holidays: z.array(day).default([]),
      /** What an hour of whoever answers costs, in the money of the business: what an answered person cost is told in it. */
      hourly: z.number().positive().optional(),
    })
    .default({ within: '2 days', hours: 'Mon-Fri 09:00-18:00', holidays: [] }),
  /** When the digest goes out. */
  digest: z
    .strictObject({
      day: z.enum(weekdays).default('mon'),
      at: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a time such as 07:00')
        .default('07:00'),
    })
    .default({ day: 'mon', at: '07:00' }),
  /** Who gets the digest by mail. The way to the mail server is a secret: `OIDO_SMTP_URL`. */
  mail: z
    .strictObject({
      /** Addresses of those who read it; `OIDO_MAIL_TO`, joined by commas, keeps them out of the repository. */
      to: z.array(mailAddress).default([]),
      /** Who it comes from; the mail server has to let this address send. */
      from: mailAddress.optional(),
    })
    .default({ to: [] }),
  /** What is told between two digests. The address of the chat is a secret: `OIDO_WEBHOOK`. */
  notify: z
    .strictObject({
      /** Form of the message, where its address does not say. */
      form: z.enum(['slack', 'mattermost', 'teams', 'telegram', 'json']).optional(),
      /** Sends notices by mail too, to those who get the digest. */
      mail: z.boolean().default(true),
    })
    .default({ mail: true }),
  privacy: z
    .strictObject({
      /** What of a name is filed. */
      kept: z.enum(['full', 'pseudonym', 'none']).default('full'),
      /** What of a name is shown on pages, in e-mail and feeds. */
      shown: z.enum(['full', 'initials', 'none']).default('initials'),
      /** How long what people wrote is kept. */
      keep: duration.default('104 weeks'),
    })
    .default({ kept: 'full', shown: 'initials', keep: '104 weeks' }),
  /** Exceptions to the rules of the fetcher. */
  network: z
    .strictObject({
      /** Exact hosts and ports that may be private: `127.0.0.1:8080`. Link-local never. */
      allow: z.array(z.string()).default([]),
      /** An HTTP proxy, used only when written here. */
      proxy: z.url().optional(),
    })
    .default({ allow: [] }),
  /** Words that raise "look today", a list per language, added to those the program ships; `-word` takes one away. */
  serious: z.record(z.string(), z.array(z.string())).default({}),
  /** Length of an excerpt in characters. */
  excerpt: z.int().min(80).max(5000).default(600),
  /** True for the made-up business that ships: its sources are served from this machine. */
  sample: z.boolean().default(false),
});

export type Settings = z.infer<typeof settingsSchema>;
