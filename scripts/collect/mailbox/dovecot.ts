import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Whether a program of that name can be run here. */
const runs = (program: string, ...args: string[]): boolean => {
  try {
    execFileSync(program, args, { stdio: 'ignore', env: PATHED });
    return true;
  } catch {
    return false;
  }
};
const PATHED = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin` };

/** What a test against a real mail server needs: Debian's dovecot-imapd and openssl. */
export const canServeMail = (): boolean => runs('dovecot', '--version') && runs('openssl', 'version');

export interface MailServer {
  port: number;
  /** The certificate of the server, which signs itself. */
  certificate: string;
  /** Path of the file it is in. */
  certificateFile: string;
  /** Drops a message, with line ends of `\r\n`, into a folder, as if it had come just now. */
  deliver: (message: string, folder?: string) => void;
  /** Names of the messages in a folder: Maildir keeps what is seen, answered or deleted in them. */
  names: (folder?: string) => string[];
  close: () => Promise<void>;
}

export const USER = 'hola@migalinda.example';
export const PASSWORD = 'pan & sal {1}';

/** A real IMAP server over TLS on a free port of loopback, with one empty mailbox. */
export async function startMailServer(): Promise<MailServer> {
  const folder = mkdtempSync(join(tmpdir(), 'oido-mail-'));
  const port = await freePort();
  const { certificate, certificateFile } = makeCertificate(folder);
  // Dovecot opens no mailbox as root.
  const me = userInfo();
  const owner = me.uid === 0 ? { name: 'nobody', uid: 65534, gid: 65534 } : { name: me.username, ...me };
  const maildir = join(folder, 'mail');
  for (const name of ['', '.Avisos']) {
    for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(maildir, name, part), { recursive: true });
  }
  writeFileSync(join(folder, 'users'), `${USER}:{PLAIN}${PASSWORD}\n`);
  writeFileSync(join(folder, 'dovecot.conf'), configuration(folder, port, owner, me));
  chmodSync(folder, 0o755);
  giveTo(maildir, owner);

  const log: string[] = [];
  const server = spawn('dovecot', ['-F', '-c', join(folder, 'dovecot.conf')], { env: PATHED });
  server.stderr.on('data', (chunk: Buffer) => log.push(chunk.toString()));
  let ended = false;
  const end = new Promise<void>((resolve) => {
    server.once('error', () => resolve());
    server.once('close', () => {
      ended = true;
      resolve();
    });
  });
  while (!(await answers(port))) {
    if (ended) throw new Error(`dovecot ended: ${log.join('')}${readLog(folder)}`);
    await wait(20);
  }
  let count = 0;
  return {
    port,
    certificate,
    certificateFile,
    deliver(message, name = '') {
      const file = join(maildir, name && `.${name}`, 'new', `${Date.now()}.${(count += 1)}.test`);
      writeFileSync(file, message);
      chownSync(file, owner.uid, owner.gid);
    },
    names: (name = '') =>
      ['cur', 'new'].flatMap((part) => readdirSync(join(maildir, name && `.${name}`, part)).sort()),
    async close() {
      if (!ended) server.kill('SIGTERM');
      await end;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const readLog = (folder: string): string => {
  try {
    return readFileSync(join(folder, 'log'), 'utf8');
  } catch {
    return '';
  }
};

function configuration(
  folder: string,
  port: number,
  owner: { uid: number; gid: number },
  me: { uid: number; username: string },
): string {
  // As root it gives up its rights to the users that its package made; as anybody else it has none to give up.
  const users =
    me.uid === 0
      ? ''
      : `default_internal_user = ${me.username}
default_internal_group = ${execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim()}
default_login_user = ${me.username}
`;
  return `protocols = imap
base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/log
${users}ssl = required
ssl_cert = <${folder}/cert.pem
ssl_key = <${folder}/key.pem
ssl_dh =
disable_plaintext_auth = yes
auth_mechanisms = plain login
passdb {
  driver = passwd-file
  args = scheme=PLAIN ${folder}/users
}
userdb {
  driver = static
  args = uid=${owner.uid} gid=${owner.gid} home=${folder}/mail
}
mail_location = maildir:${folder}/mail
first_valid_uid = 1
namespace inbox {
  inbox = yes
  separator = /
}
service anvil {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = 0
  }
  inet_listener imaps {
    address = 127.0.0.1
    port = ${port}
    ssl = yes
  }
}
service stats {
  chroot =
}
`;
}

function makeCertificate(folder: string): { certificate: string; certificateFile: string } {
  const certificateFile = join(folder, 'cert.pem');
  execFileSync(
    'openssl',
    [
      ...'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost'.split(
        ' ',
      ),
      ...['-addext', 'subjectAltName=DNS:localhost'],
      ...['-keyout', join(folder, 'key.pem'), '-out', certificateFile],
    ],
    { stdio: 'ignore' },
  );
  return { certificate: readFileSync(certificateFile, 'utf8'), certificateFile };
}

function giveTo(path: string, owner: { uid: number; gid: number }): void {
  chownSync(path, owner.uid, owner.gid);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory()) giveTo(join(path, entry.name), owner);
  }
}

/** A port that was free a moment ago: Dovecot must be told one. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
  });
