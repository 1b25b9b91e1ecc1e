import { createTransport } from 'nodemailer';

/** A message to one reader; everything in it is final. */
export interface Letter {
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  date: Date;
  headers: Record<string, string>;
}

/** How sending ended for one reader. */
export type Sent = { to: string; ok: true } | { to: string; ok: false; why: string };

/** Why nobody got a letter; undefined where somebody did. */
export const firstFailure = (sent: readonly Sent[]): string | undefined => {
  const failed = sent.flatMap((one) => (one.ok ? [] : [one.why]));
  return failed.length === sent.length ? failed[0] : undefined;
};

export interface Sending {
  /** `smtps://user:password@host:465`, or `smtp://…:587`, which must offer TLS unless it is this machine. */
  server: string;
  /** Milliseconds to wait before each further try; greylisting servers want a mail twice, minutes apart. */
  pauses: readonly number[];
  pause: (milliseconds: number) => Promise<void>;
  /** Milliseconds after which a server that says nothing has failed. */
  timeout?: number;
  /** Told of each letter that was taken, as soon as it was. */
  taken?: () => void;
}

/**
 * Sends letters one by one, so that no reader sees another's address and one bad address costs nobody else theirs. What
 * fails for the moment is tried again after each pause; what a server refuses is not.
 */
export async function send(
  letters: readonly Letter[],
  { server, pauses, pause, timeout = 60_000, taken }: Sending,
): Promise<Sent[]> {
  const done = new Map<string, Sent>();
  let left = [...letters];
  for (let n = 0; left.length > 0; n += 1) {
    const again: Letter[] = [];
    for (const letter of left) {
      const sent = await sendOne(letter, server, timeout);
      if (sent.ok) taken?.();
      done.set(
        letter.to,
        sent.ok ? { to: letter.to, ok: true } : { to: letter.to, ok: false, why: sent.why },
      );
      if (!sent.ok && sent.again) again.push(letter);
    }
    if (again.length === 0 || n === pauses.length) break;
    await pause(pauses[n]!);
    left = again;
  }
  return letters.map(({ to }) => done.get(to)!);
}

type Outcome = { ok: true } | { ok: false; again: boolean; why: string };

async function sendOne(letter: Letter, server: string, timeout: number): Promise<Outcome> {
  const { hostname } = new URL(server);
  const transport = createTransport(
    {
      url: server,
      // Without it whoever sits on the line could take TLS out of the conversation and read the password.
      requireTLS: !isThisMachine(hostname),
      connectionTimeout: timeout,
      greetingTimeout: timeout,
      socketTimeout: timeout,
      disableFileAccess: true,
      disableUrlAccess: true,
    } as Parameters<typeof createTransport>[0],
    {},
  );
  try {
    await transport.sendMail(letter);
    return { ok: true };
  } catch (error) {
    return { ok: false, ...reasonOf(error as SmtpError, server) };
  } finally {
    transport.close();
  }
}

interface SmtpError extends Error {
  code?: string;
  responseCode?: number;
}

/** Codes that speak of the line, not of the letter: the server may be back in a minute. */
const passing = new Set(['ECONNECTION', 'ETIMEDOUT', 'EDNS', 'ESOCKET', 'ECONNRESET', 'EPROTOCOL']);

function reasonOf(error: SmtpError, server: string): { again: boolean; why: string } {
  const why = withoutSecrets(error.message.split('\n')[0] ?? '', server);
  const { code = '', responseCode = 0 } = error;
  if (responseCode >= 500 || code === 'EAUTH' || isAboutTrust(error)) return { again: false, why };
  return { again: (responseCode >= 400 && responseCode < 500) || passing.has(code), why };
}

/** A certificate that is wrong now is wrong in ten minutes. */
const isAboutTrust = ({ message, code = '' }: SmtpError): boolean =>
  code === 'ETLS' || /certificate|self.signed|altnames|wrong version number|STARTTLS/i.test(message);

const isThisMachine = (host: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host);

/** What a server says, without password and without anybody's address: it ends up in logs that others read. */
function withoutSecrets(text: string, server: string): string {
  const { password, username } = new URL(server);
  return [password, username]
    .flatMap((secret) => (secret === '' ? [] : [secret, decoded(secret)]))
    .reduce((clean, secret) => clean.replaceAll(secret, '…'), text)
    .slice(0, 500)
    .replace(/[^\s<>"@]+@[^\s<>"@]+/g, '…');
}

/** As it was before it was written into an address; as it stands where a % in it means nothing else. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
