import { lookup } from 'node:dns/promises';
import { ImapFlow } from 'imapflow';
import type { FetchMessageObject, SearchObject } from 'imapflow';
import { isAddress } from '../fetch/addresses.ts';
import { allowed } from '../fetch/connect.ts';
import { failureOf } from '../fetch/failure.ts';
import { LONGEST_MESSAGE, readMessage } from './read-message.ts';
import type { Message } from './read-message.ts';
import { picks } from './rule.ts';
import type { Rule } from './rule.ts';

/** Where a mailbox is, and who opens it. Secrets are filled in. */
export interface Account {
  host: string;
  port: number;
  user: string;
  password: string;
  folder: string;
}

export interface MailboxEdge {
  /** `network.allow`: this host and port may be private. */
  mayBePrivate: boolean;
  /** Milliseconds for all of it. */
  timeout: number;
  /** Certificates, in PEM, that are trusted instead of the usual authorities. */
  authorities?: string | undefined;
}

export type MailboxRead =
  | {
      ok: true;
      /** Newest first. */
      messages: Message[];
      /** Messages that the rule picked, read or not. */
      picked: number;
      faults: string[];
    }
  /** `why` fits `coverage.yaml`; neither holds anything of the account. */
  | { ok: false; why: string; message: string };

/** Messages that one run looks at and reads. */
const MOST_LOOKED_AT = 5_000;
const MOST_READ = 500;
const DAY = 86_400_000;

/**
 * The messages of a folder since an instant that a rule picks. Over TLS alone, with a certificate that is checked; the
 * folder is opened for reading only, so that nothing in it changes, not even what has been seen. Never throws.
 */
export async function readMailbox(
  account: Account,
  rule: Rule,
  since: Date,
  edge: MailboxEdge,
): Promise<MailboxRead> {
  let client: ImapFlow | undefined;
  const timer = setTimeout(() => client?.close(), edge.timeout);
  let late = false;
  try {
    const host = await addressOf(account.host, edge.mayBePrivate);
    client = connection(host, account, edge);
    client.on('error', () => undefined);
    client.on('close', () => (late = true));
    await client.connect();
    await client.mailboxOpen(account.folder, { readOnly: true });
    const read = await readPicked(client, rule, since);
    await client.logout().catch(() => undefined);
    return read;
  } catch (error) {
    return failed(error, late);
  } finally {
    clearTimeout(timer);
    client?.close();
  }
}

/** The address to connect to: the one that was checked. */
async function addressOf(host: string, mayBePrivate: boolean): Promise<string> {
  const found = isAddress(host) ? [{ address: host }] : await lookup(host, { all: true });
  return allowed(found, mayBePrivate)[0]!.address;
}

function connection(address: string, account: Account, edge: MailboxEdge): ImapFlow {
  return new ImapFlow({
    host: address,
    port: account.port,
    secure: true,
    ...(!isAddress(account.host) && { servername: account.host }),
    auth: { user: account.user, pass: account.password },
    tls: { minVersion: 'TLSv1.2', ...(edge.authorities !== undefined && { ca: edge.authorities }) },
    logger: false,
    disableAutoIdle: true,
    // What is small on the way could be without end when unpacked.
    disableCompression: true,
    connectionTimeout: Math.min(20_000, edge.timeout),
    greetingTimeout: Math.min(10_000, edge.timeout),
    socketTimeout: Math.min(60_000, edge.timeout),
    maxLineLength: 1_000_000,
    maxLiteralSize: LONGEST_MESSAGE + 1_000_000,
    maxResponseSize: LONGEST_MESSAGE + 2_000_000,
  });
}

async function readPicked(client: ImapFlow, rule: Rule, since: Date): Promise<MailboxRead> {
  // The server counts in days of its own.
  const query: SearchObject = { since: new Date(since.getTime() - DAY) };
  // It looks for parts of words; which messages are meant is decided here.
  if (rule.from.length === 1) query.from = rule.from[0]!;
  else if (rule.from.length > 1) query.or = rule.from.map((from) => ({ from }));
  const found = (await client.search(query, { uid: true })) || [];
  const uids = found.toSorted((a, b) => b - a).slice(0, MOST_LOOKED_AT);
  const faults: string[] = [];
  if (found.length > uids.length)
    faults.push(`${found.length} messages since then: only the newest ${uids.length} were looked at`);
  const picked: FetchMessageObject[] = [];
  if (uids.length > 0) {
    const wanted = { uid: true, envelope: true, internalDate: true, size: true };
    for await (const one of client.fetch(uids, wanted, { uid: true }))
      if (isPicked(one, rule, since)) picked.push(one);
  }
  picked.sort((a, b) => b.uid - a.uid);
  if (picked.length > MOST_READ)
    faults.push(`${picked.length} messages that the rule picks: only the newest ${MOST_READ} were read`);
  const messages: Message[] = [];
  for (const one of picked.slice(0, MOST_READ)) {
    const read = await readOne(client, one);
    if (typeof read === 'string') faults.push(`a message of ${dayOf(one)} cannot be read: ${read}`);
    else messages.push(read);
  }
  return { ok: true, messages, picked: picked.length, faults };
}

function isPicked({ envelope, internalDate }: FetchMessageObject, rule: Rule, since: Date): boolean {
  if (internalDate !== undefined && new Date(internalDate).getTime() < since.getTime()) return false;
  return picks(rule, { from: envelope?.from?.[0]?.address, subject: envelope?.subject });
}

async function readOne(
  client: ImapFlow,
  { uid, size, internalDate }: FetchMessageObject,
): Promise<Message | string> {
  if (size !== undefined && size > LONGEST_MESSAGE) return `longer than ${LONGEST_MESSAGE / 1e6} MB`;
  const fetched = await client.fetchOne(uid, { source: true }, { uid: true });
  if (!fetched || !fetched.source) return 'the server does not give it';
  const read = await readMessage(fetched.source);
  if (!read.ok) return read.why;
  const { message } = read;
  // When it came, for one that does not say when it was sent.
  if (message.date === undefined && internalDate) message.date = new Date(internalDate).toISOString();
  return message;
}

const dayOf = ({ internalDate }: FetchMessageObject): string =>
  internalDate ? new Date(internalDate).toISOString().slice(0, 10) : 'an unknown day';

/** In our words: what servers say may repeat the account. */
function failed(error: unknown, closed: boolean): MailboxRead {
  const { authenticationFailed, code, serverResponseCode, mailboxMissing, responseStatus } = error as {
    authenticationFailed?: boolean;
    code?: string;
    serverResponseCode?: string;
    mailboxMissing?: boolean;
    responseStatus?: string;
  };
  if (authenticationFailed)
    return { ok: false, why: 'login refused', message: 'The server refuses the account or its password' };
  if (mailboxMissing || serverResponseCode === 'NONEXISTENT')
    return { ok: false, why: 'no such folder', message: 'The mailbox has no folder of that name' };
  if (/TIMEOUT$/i.test(code ?? '') || (closed && code === 'NoConnection'))
    return { ok: false, why: 'timeout', message: 'It had not answered in full when its time was over' };
  if (responseStatus === 'NO' || responseStatus === 'BAD')
    return { ok: false, why: 'refused', message: 'The server refuses to show that folder' };
  const { why, message } = failureOf(error);
  return { ok: false, why, message };
}
