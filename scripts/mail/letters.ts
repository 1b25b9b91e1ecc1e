import { createHash } from 'node:crypto';
import { ConfigurationError } from '../command.ts';
import type { Settings } from '../../src/archive/settings.ts';
import type { Problem } from '../../src/archive/problem.ts';
import type { Letter } from './send.ts';

/** Whom and how mail goes out to, from settings and environment. */
export interface Post {
  server: string;
  from: string;
  to: string[];
}

const ADDRESS = /^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+\.[^\s@<>,;:"()]+$/;

/** Reads it; throws ConfigurationError that names everything that is missing. Secrets come from the environment alone. */
export function readPost(settings: Settings, env: NodeJS.ProcessEnv): Post {
  const problems: Problem[] = [];
  const server = readServer(env, problems);
  const to = [
    ...new Set([
      ...settings.mail.to,
      ...(env['OIDO_MAIL_TO'] ?? '')
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean),
    ]),
  ];
  for (const address of to)
    if (!ADDRESS.test(address))
      problems.push({ file: 'OIDO_MAIL_TO', message: 'expected addresses joined by commas' });
  if (to.length === 0)
    problems.push({
      file: 'settings.yaml',
      field: 'mail.to',
      message: 'nobody to write to: expected addresses here or in OIDO_MAIL_TO',
    });
  const from = settings.mail.from ?? (ADDRESS.test(settings.contact ?? '') ? settings.contact : undefined);
  if (from === undefined)
    problems.push({
      file: 'settings.yaml',
      field: 'mail.from',
      message: 'expected the address that the mail comes from',
    });
  if (problems.length > 0) throw new ConfigurationError(problems);
  return { server: server!, from: from!, to };
}

/** Where mail is handed in: `OIDO_SMTP_URL`. Never repeats what the variable holds. */
export function readServer(env: NodeJS.ProcessEnv, problems: Problem[]): string | undefined {
  const server = env['OIDO_SMTP_URL'];
  const wanted = 'expected smtps://USER:PASSWORD@HOST:465 or smtp://USER:PASSWORD@HOST:587';
  if (server === undefined || server === '')
    problems.push({ file: 'OIDO_SMTP_URL', message: `not set: ${wanted}` });
  else if (
    !URL.canParse(server) ||
    !/^smtps?:$/.test(new URL(server).protocol) ||
    new URL(server).hostname === ''
  )
    problems.push({ file: 'OIDO_SMTP_URL', message: wanted });
  else return server;
  return undefined;
}

/**
 * The letters of one piece of news, one for each reader. The same `thing` gives the same Message-ID to the same reader:
 * a mail that went out twice is shown once.
 */
export function lettersOf(
  { from, to }: Omit<Post, 'server'>,
  thing: string,
  content: { subject: string; text: string; html: string },
  {
    settings,
    now,
    list = true,
  }: { settings: Pick<Settings, 'name' | 'language' | 'site'>; now: Date; list?: boolean },
): Letter[] {
  const host = from.slice(from.lastIndexOf('@') + 1);
  return to.map((address) => ({
    ...content,
    from: `${quotedName(settings.name)} <${from}>`,
    to: address,
    date: now,
    messageId: `<${hash(`${thing} ${address}`)}.oido@${host}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...(list && {
        'List-Id': `<${settings.language}.oido.${host}>`,
        'List-Unsubscribe': `<mailto:${from}?subject=unsubscribe>`,
        ...(settings.site !== undefined && { 'List-Archive': `<${settings.site}>` }),
      }),
    },
  }));
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24);
const quotedName = (name: string): string => `"Oído · ${name.replace(/[\p{Cc}"\\]/gu, '')}"`;
