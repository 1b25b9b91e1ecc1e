import type { Problem } from '../../src/archive/problem.ts';
import { readSettings } from '../../src/archive/read-configuration.ts';
import type { Settings } from '../../src/archive/settings.ts';
import { dayOf } from '../../src/archive/week.ts';
import { dictionary } from '../../src/i18n/index.ts';
import { lettersOf, readServer } from '../mail/letters.ts';
import { plain } from '../mail/markup.ts';
import { firstFailure, send } from '../mail/send.ts';
import { messageMail } from './message-mail.ts';
import type { NotifyOptions } from './notify.ts';
import { readTold, writeTold } from './told.ts';
import type { Message } from './webhook.ts';

/** Tells the person who runs it, and nobody else, that no digest came about; once a day. */
export async function tellFailure(options: NotifyOptions, why: string): Promise<number> {
  const { content, now, env, say, sending } = options;
  // Broken settings may be the very reason: then the words are English, and the business has no name.
  const settings = readSettings(content, []);
  const operator = operatorOf(settings, env);
  const words = dictionary(settings?.language ?? 'en').mail;
  const business = settings?.name ?? 'Oído';
  const text = words.failed.text(business, plain(why).slice(0, 500));
  const problems: Problem[] = [];
  const server = readServer(env, problems);
  if (operator === undefined || !operator.includes('@') || server === undefined) {
    say(
      [
        ...text,
        'Nobody was told: that needs OIDO_SMTP_URL, and an address in OIDO_OPERATOR, or a contact in settings.yaml who is no reader.',
      ].join('\n'),
    );
    return 0;
  }
  const today = dayOf(now, settings?.timezone ?? 'UTC');
  const told = readTold(content, []);
  if (told.failed === today) {
    say('Whoever runs it was told today already.');
    return 0;
  }
  const message: Message = {
    title: words.failed.subject(business),
    lines: text,
    links: runLink(env),
    data: {},
  };
  const from = settings?.mail.from ?? operator;
  const named = settings ?? fallback(business);
  const letters = lettersOf({ from, to: [operator] }, `failed ${today}`, messageMail(message, named), {
    settings: named,
    now,
    list: false,
  });
  const failure = firstFailure(await send(letters, { ...sending, server }));
  if (failure !== undefined) {
    say(failure);
    return 1;
  }
  writeTold(content, { ...told, failed: today }, today);
  say('Whoever runs it was told.');
  return 0;
}

/** Who runs it. The contact of the business may be somebody who reads the digest, whom a broken machine is no news for. */
function operatorOf(settings: Settings | undefined, env: NodeJS.ProcessEnv): string | undefined {
  if (env['OIDO_OPERATOR']) return env['OIDO_OPERATOR'];
  const contact = settings?.contact;
  const readers = [...(settings?.mail.to ?? []), ...(env['OIDO_MAIL_TO'] ?? '').split(',')];
  const isReader = readers.some((reader) => reader.trim().toLowerCase() === contact?.toLowerCase());
  return isReader ? undefined : contact;
}

const fallback = (name: string) => ({ name, language: 'en' as const });

/** Where CI keeps the log of this run. */
function runLink(env: NodeJS.ProcessEnv): Message['links'] {
  const {
    GITHUB_SERVER_URL: host,
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: run,
    CI_PIPELINE_URL: pipeline,
  } = env;
  const address = host && repository && run ? `${host}/${repository}/actions/runs/${run}` : pipeline;
  return address === undefined ? [] : [{ text: 'Log', address }];
}
