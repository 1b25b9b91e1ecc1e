import { z } from 'zod';
import { host } from './fields.ts';
import { defineKind } from './kind.ts';

const secret = z
  .string()
  .regex(
    /^\$\{OIDO_SOURCE_[A-Z0-9_]+\}$/,
    'expected the name of a secret, such as ${OIDO_SOURCE_MAIL_PASSWORD}',
  );
const some = (what: string) =>
  z.union([z.string().trim().min(1, what).max(200), z.array(z.string().trim().min(1, what).max(200)).min(1)]);
export const mailbox = defineKind({
  name: 'mailbox',
  platform: 'reviews',
  fields: z
    .strictObject({
      host: host.describe('The server of the mailbox (IMAP over TLS), by its name.'),
      port: z.int().min(1).max(65_535).default(993).describe('Its port.'),
      user: z
        .string()
        .trim()
        .min(1)
        .default('${OIDO_SOURCE_MAIL_USER}')
        .describe('The account, or the name of the secret that holds it.'),
      password: secret
        .default('${OIDO_SOURCE_MAIL_PASSWORD}')
        .describe('The name of the secret that holds the password, best one for this program alone.'),
      folder: z.string().trim().min(1).default('INBOX').describe('The folder that is read.'),
      from: some('expected an address or a domain')
        .optional()
        .describe(
          'Whose messages are meant: addresses (`avisos@opina.example`) or domains (`opina.example`).',
        ),
      subject: some('expected words')
        .optional()
        .describe('Words of which one must stand in the subject; case and accents do not count.'),
    })
    // Whoever names a folder has sorted his mail; an inbox without a rule holds all of somebody's letters.
    .refine(
      ({ from, subject, folder }) => from !== undefined || subject !== undefined || !/^inbox$/i.test(folder),
      {
        message: 'expected a rule, `from` or `subject`: without one all mail of the inbox would be filed',
        path: ['from'],
      },
    ),
  requests: () => [],
  identity: { by: 'guid' },
  spacing: 0,
  describe: {
    summary:
      'Messages that a rule picks from a mailbox: notifications of reviews, with their stars, and letters of customers.',
    example: `- id: avisos-opina
  kind: mailbox
  title: Avisos de Opina
  host: imap.correo.example
  user: hola@migalinda.example
  from: avisos@opina.example
  subject: [reseña, opinión]`,
    limits:
      'Reads and changes nothing: what it has read stays unread. What the rule picks is filed as text in the repository: mind who may see that. No proxy is used. At most the newest 500 messages a run.',
  },
});

/** What a source of this kind says, checked. */
export type MailboxFields = z.output<typeof mailbox.fields>;
