import { ConfigurationError } from '../command.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { forReaders } from '../../src/archive/for-readers.ts';
import { readArchive } from '../../src/archive/read.ts';
import { readSettings } from '../../src/archive/read-configuration.ts';
import type { Settings } from '../../src/archive/settings.ts';
import { dayOf } from '../../src/archive/week.ts';
import { dictionary } from '../../src/i18n/index.ts';
import { createInsight } from '../../src/insight/insight.ts';
import { isPrivate, weekAddress } from '../mail/digest-page.ts';
import { lettersOf, readPost } from '../mail/letters.ts';
import { link, plain } from '../mail/markup.ts';
import { firstFailure, send } from '../mail/send.ts';
import type { Sending } from '../mail/send.ts';
import { messageMail } from './message-mail.ts';
import { newsIn, tellNow } from './notices.ts';
import type { News } from './notices.ts';
import { nameOf, readTold, writeTold } from './told.ts';
import { formOf, post, requestOf } from './webhook.ts';
import type { Message } from './webhook.ts';

export interface NotifyOptions {
  /** Absolute. */
  content: string;
  now: Date;
  env: NodeJS.ProcessEnv;
  say: (text: string) => void;
  sending: Omit<Sending, 'server'>;
}

/** Tells what cannot wait, once each; returns the exit code: 1 where nobody could be told. */
export async function notify(options: NotifyOptions): Promise<number> {
  const { content, now, say } = options;
  const problems: Problem[] = [];
  const settings = readSettings(content, problems);
  const told = readTold(content, problems);
  const ways = settings ? waysOf(settings, options, problems) : [];
  if (!settings || problems.length > 0) throw new ConfigurationError(problems);
  if (settings.sample) {
    say('Nobody told: these are sample data.');
    return 0;
  }
  const insight = createInsight(forReaders(readArchive(content), isPrivate(options.env)), now);
  const today = dayOf(now, settings.timezone);
  const news = tellNow(newsIn(insight), {
    isTold: (thing) => Object.hasOwn(told.things, nameOf(thing)),
    open: insight.opening.isOpen(now),
    toldToday: told.last === today,
  });
  if (news.length === 0) {
    say('Nothing to tell now.');
    return 0;
  }
  if (ways.length === 0) {
    say(`${news.length} to tell, and no way to do it: set OIDO_WEBHOOK, or OIDO_SMTP_URL and mail.to.`);
    return 0;
  }
  const message = messageOf(
    news,
    settings,
    weekAddress(settings.site, insight.weeks.at(-1)?.id, isPrivate(options.env)),
  );
  const things = Object.fromEntries(news.flatMap((one) => one.things.map((thing) => [nameOf(thing), today])));
  const last = news.some(({ urgent }) => !urgent) ? today : told.last;
  const after = { ...told, ...(last !== undefined && { last }), things: { ...things, ...told.things } };
  const failures: string[] = [];
  for (const [name, tell] of ways) {
    const why = await tell(message, news.flatMap((one) => one.things).join(' '));
    if (why !== undefined) failures.push(`${name}: ${why}`);
    // As soon as one way has worked, whatever becomes of this run.
    else writeTold(content, after, today);
  }
  for (const failure of failures) say(failure);
  if (failures.length === ways.length) return 1;
  say(`Told: ${news.length}.`);
  return failures.length > 0 ? 1 : 0;
}

/** Tells a message; returns why it could not. */
type Tell = (message: Message, thing: string) => Promise<string | undefined>;

/** The ways that are set up. */
function waysOf(
  settings: Settings,
  { env, now, sending }: NotifyOptions,
  problems: Problem[],
): [string, Tell][] {
  const ways: [string, Tell][] = [];
  const webhook = env['OIDO_WEBHOOK'];
  if (webhook) {
    if (!isWebhook(webhook))
      problems.push({ file: 'OIDO_WEBHOOK', message: 'expected an address that begins with https://' });
    else
      ways.push([
        'webhook',
        async (message) => {
          const posted = await post(
            requestOf(webhook, settings.notify.form ?? formOf(webhook), message),
            sending,
          );
          return posted.ok ? undefined : posted.why;
        },
      ]);
  }
  const readers = settings.mail.to.length > 0 || Boolean(env['OIDO_MAIL_TO']);
  if (settings.notify.mail && env['OIDO_SMTP_URL'] && readers) {
    const post = readPost(settings, env);
    ways.push([
      'mail',
      async (message, thing) => {
        const letters = lettersOf(post, thing, messageMail(message, settings), { settings, now });
        return firstFailure(await send(letters, { ...sending, server: post.server }));
      },
    ]);
  }
  return ways;
}

/** Https; http only to this machine, for whoever passes messages on there. */
const isWebhook = (address: string): boolean =>
  URL.canParse(address) &&
  (new URL(address).protocol === 'https:' || /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(address));

/** Serious messages that are told in their words; of more than so many a chat would refuse all. */
const IN_WORDS = 5;

function messageOf(news: readonly News[], settings: Settings, page: string | undefined): Message {
  const { mail } = dictionary(settings.language);
  const more = news.filter(({ urgent }) => urgent).slice(IN_WORDS);
  const shown = news.filter((one) => !more.includes(one));
  const lines = shown.flatMap(({ notice }) => [
    ...mail.notice.text(settings.name, notice),
    ...('quote' in notice && notice.quote !== '' ? [mail.quotes.join(notice.quote)] : []),
  ]);
  if (more.length > 0) lines.push(mail.more(more.length));
  const read = shown
    .flatMap(({ mention }) => link(mention?.url) ?? [])
    .map((address) => ({ text: mail.read, address }));
  return {
    title: plain(mail.notice.subject(settings.name, news[0]!.notice)),
    lines: [...lines.map(plain), mail.notice.footer],
    links: [...read, ...(page === undefined ? [] : [{ text: mail.open, address: page }])],
    data: { business: settings.name, notices: news.map(({ notice }) => notice) },
  };
}
