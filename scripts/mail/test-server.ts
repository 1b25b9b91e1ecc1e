import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerOptions } from 'smtp-server';

/** A mail server on this machine, for tests: real SMTP, and every letter it took. */
export interface MailServer {
  /** `smtp://127.0.0.1:PORT` */
  url: string;
  port: number;
  letters: { to: string; mail: Email; raw: string }[];
  /** How often somebody was named as a reader, accepted or not. */
  tries: number;
  close(): Promise<void>;
}

export interface Refusal {
  /** Says no to a reader with this code, for the `times` first tries. */
  to: string;
  code: number;
  times?: number;
  /** What it says; `not now` where absent. */
  word?: string;
}

export async function startMailServer(
  refusals: Refusal[] = [],
  options: SMTPServerOptions = {},
): Promise<MailServer> {
  const letters: MailServer['letters'] = [];
  const left = new Map(refusals.map(({ to, times }) => [to, times ?? Infinity]));
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      started.tries += 1;
      const refusal = refusals.find(({ to }) => to === address);
      if (!refusal || left.get(address)! <= 0) return done();
      left.set(address, left.get(address)! - 1);
      done(Object.assign(new Error(refusal.word ?? 'not now'), { responseCode: refusal.code }));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks);
        void PostalMime.parse(raw).then((mail) => {
          for (const { address } of session.envelope.rcptTo)
            letters.push({ to: address, mail, raw: raw.toString('utf8') });
          done();
        });
      });
    },
    ...options,
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  const started: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    port,
    letters,
    tries: 0,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return started;
}
