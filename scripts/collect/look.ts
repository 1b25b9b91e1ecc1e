import type { Settings } from '../../src/archive/settings.ts';
import { startSample } from '../sample/server.ts';
import { createFetcher } from './fetch.ts';
import type { Fetched } from './fetch.ts';
import { readPage } from './gather.ts';
import type { Failure, Page } from './gather.ts';
import { createMailReader, isMailbox, mailboxPage } from './mailbox/listen.ts';
import type { ReadSource, Request } from './sources.ts';

/** How far back a mailbox is looked at. */
const MAIL_DAYS = 14;

/** What a source shows when it is asked once. */
export type Look = (Page | Failure) & { movedTo?: string };

/** Looks at sources as the collector does, and neither files nor remembers anything. */
export interface Looker {
  /** The first request of a source. Never throws. */
  look(source: ReadSource): Promise<Look>;
  fetch(request: Request, spacing?: number): Promise<Fetched>;
  close(): Promise<void>;
}

export interface LookOptions {
  settings: Settings;
  env: NodeJS.ProcessEnv;
  now: Date;
  /** For all requests together. */
  budgetSeconds?: number;
}

/** Opens the network for looking; the sample's world where the business is the sample. */
export async function openLook({ settings, env, now, budgetSeconds }: LookOptions): Promise<Looker> {
  const sample = settings.sample ? await startSample({ now }) : undefined;
  const fetcher = createFetcher({
    settings,
    env,
    now: () => now,
    random: Math.random,
    budgetSeconds,
    // Somebody waits for the answer, and can ask again.
    limits: { tries: 2 },
    sample: sample && { hostSuffix: '.example', port: sample.port },
  });
  const readMail = createMailReader(settings, env);
  return {
    fetch: (request, spacing = 0) => fetcher.fetch(request, { spacing }),
    look: async (source) => {
      if (isMailbox(source)) {
        const since = new Date(now.getTime() - MAIL_DAYS * 86_400_000);
        return mailboxPage(source, readMail, since, { now, settings });
      }
      const fetched = await fetcher.fetch(source.requests[0]!, { spacing: source.spacing });
      const page = await readPage(fetched, source, { now, settings });
      return fetched.ok && fetched.movedTo ? { ...page, movedTo: fetched.movedTo } : page;
    },
    close: async () => {
      await fetcher.close();
      await sample?.close();
    },
  };
}
