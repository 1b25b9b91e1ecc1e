import { dayOf } from '../../../src/archive/week.ts';
import type { Day } from '../../../src/archive/instant.ts';
import type { Settings } from '../../../src/archive/settings.ts';
import { entriesOf } from '../entries.ts';
import type { Entry } from '../entry.ts';
import { exceptions } from '../fetch/addresses.ts';
import { createSecrets } from '../fetch/secrets.ts';
import { instantOf } from '../dates.ts';
import type { FeedItem } from '../feed.ts';
import type { Gathered } from '../gathered.ts';
import { concern } from '../inbox/concern.ts';
import type { Concerning } from '../inbox/concern.ts';
import type { ReadSource } from '../sources.ts';
import { mailbox } from '../sources/mailbox.ts';
import type { MailboxFields } from '../sources/mailbox.ts';
import { readMailbox } from './read-mailbox.ts';
import type { MailboxRead } from './read-mailbox.ts';
import { senderOf } from './read-message.ts';
import type { Message } from './read-message.ts';

export const isMailbox = ({ kind }: Pick<ReadSource, 'kind'>): boolean => kind.name === mailbox.name;

/** Asks the mailbox of a source for what came since an instant. */
export type MailReader = (source: ReadSource, since: Date) => Promise<MailboxRead>;

/** Milliseconds that one mailbox may take. */
const TIMEOUT = 90_000;

/** A reader with the secrets of this environment. `authorities`: certificates, in PEM, trusted instead of the usual ones. */
export function createMailReader(
  settings: Settings,
  env: NodeJS.ProcessEnv,
  { authorities, timeout = TIMEOUT }: { authorities?: string; timeout?: number } = {},
): MailReader {
  const secrets = createSecrets(env);
  const excepted = exceptions(settings.network.allow);
  return async (source, since) => {
    const fields = source.fields as MailboxFields;
    const user = secrets.fill(fields.user, 'raw');
    const password = secrets.fill(fields.password, 'raw');
    for (const filled of [user, password])
      if (!filled.ok) return { ok: false, why: 'secret missing', message: filled.message };
    if (!user.ok || !password.ok) throw new Error('unreachable');
    const account = { ...fields, user: user.text, password: password.text };
    const read = await readMailbox(
      account,
      { from: list(fields.from), subject: list(fields.subject) },
      since,
      {
        mayBePrivate: excepted(new URL(`https://${fields.host}:${fields.port}`)),
        timeout,
        authorities,
      },
    );
    return read.ok ? { ...read, messages: read.messages.map((one) => struckOut(one, secrets.hide)) } : read;
  };
}

const list = (given: string | string[] | undefined): string[] => (given === undefined ? [] : [given].flat());

/** Should a message hold the password, it is not filed with it. */
const struckOut = (message: Message, hide: (text: string) => string): Message => ({
  ...message,
  subject: hide(message.subject),
  text: hide(message.text),
});

/** What the rule of a mailbox picks, as entries; what fails says why. */
export async function mailboxPage(
  source: ReadSource,
  read: MailReader,
  since: Date,
  { now, settings }: { now: Date; settings: Settings },
): Promise<{ entries: Entry[]; picked: number; faults: string[] } | MailFailure> {
  const answer = await read(source, since);
  if (!answer.ok) return { status: 'failed', why: answer.why, message: answer.message };
  const feed = { format: 'other' as const, items: answer.messages.map(itemOf), faults: answer.faults };
  const { entries, faults } = entriesOf(feed, source, { now, timezone: settings.timezone });
  return { entries, picked: answer.picked, faults };
}
type MailFailure = Extract<Gathered['outcome'], { status: 'failed' }>;

/** Listens to a mailbox: what its rule picks becomes mentions. Fills in what was gathered. */
export async function listenToMailbox(
  source: ReadSource,
  read: MailReader,
  reach: Date,
  edge: Concerning & { now: Date },
  gathered: Gathered,
): Promise<void> {
  const page = await mailboxPage(source, read, reach, edge);
  if ('status' in page) {
    gathered.outcome = page;
    return;
  }
  const days: Record<Day, number> = {};
  for (const { published } of page.entries) {
    const day = dayOf(published, edge.settings.timezone);
    days[day] = (days[day] ?? 0) + 1;
  }
  gathered.faults.push(...page.faults);
  // A mailbox is asked for everything since then: it is heard that far back, however little it holds.
  const oldest = instantOf(new Date(reach.getTime() - 1000));
  gathered.outcome = { status: 'answered', seen: page.picked, oldest, days };
  gathered.found = page.entries.map((entry) => concern(entry, source, edge));
}

function itemOf(message: Message): FeedItem {
  const name = senderOf(message);
  return {
    ...(message.id !== undefined && { guid: message.id }),
    ...(message.subject !== '' && { title: message.subject }),
    ...(message.text !== '' && { text: message.text }),
    ...(message.date !== undefined && { published: message.date }),
    ...(message.stars !== undefined && { rating: message.stars }),
    authors: name === undefined ? [] : [{ name }],
    categories: [],
    extra: {},
  };
}
