import type { Dispatcher } from 'undici';
import type { Fetched, Limits } from '../fetch.ts';
import type { Request } from '../sources.ts';
import { keyOf, mark } from './cache.ts';
import type { Cache, Remembered } from './cache.ts';
import { exchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { failureOf } from './failure.ts';
import type { Failure } from './failure.ts';
import { conditions, headersFor, validatorsOf } from './headers.ts';
import { backoff } from './retry.ts';
import type { Secrets } from './secrets.ts';
import type { Slots } from './slots.ts';
import type { Timer } from './timer.ts';
import { follow, hostOf, showable, startOf, webUrl } from './way.ts';
import type { Way } from './way.ts';

/** What all requests of a run share. */
export interface Run {
  rules: Limits;
  /** On the timer's clock. */
  deadline: number;
  timer: Timer;
  secrets: Secrets;
  cache: Cache;
  slots: Slots;
  dispatcher: { route(url: URL): Promise<Dispatcher> };
  excepted: (url: URL) => boolean;
  userAgent: string;
  now: () => number;
  random: () => number;
  log: (line: string) => void;
  signal: AbortSignal;
}

export interface Jobs {
  fetch(request: Request, spacing: number): Promise<Fetched>;
  /** Keys of the requests that were tried. */
  reached: ReadonlySet<string>;
  /** Keys of those for which there was no time. */
  unreached: ReadonlySet<string>;
}

type Answer = Extract<Exchange, { is: 'body' | 'unchanged' }>;
interface Asked {
  url: URL;
  headers: Record<string, string>;
  /** Names of the secrets in it. */
  secrets: string[];
}
type Reason = Pick<Failure, 'why' | 'message'>;

/** One request after another is a loop: ask, follow, wait, ask again, until there is an answer or a reason. */
export function createJobs(run: Run): Jobs {
  const { rules, timer, secrets, cache, slots } = run;
  const reached = new Set<string>();
  const unreached = new Set<string>();
  /** How often in a row each host could not be reached. */
  const silent = new Map<string, number>();

  async function fetch(request: Request, spacing: number): Promise<Fetched> {
    const began = timer.elapsed();
    const milliseconds = (): number => Math.round(timer.elapsed() - began);
    const key = keyOf(request);
    const failed = ({ why, message }: Reason, tried = true): Fetched => {
      (tried ? reached : unreached).add(key);
      return { ok: false, why, message: secrets.hide(`${message}.`), tried, milliseconds: milliseconds() };
    };
    const asked = fill(request, secrets);
    if ('why' in asked) return failed(asked);
    const way = startOf(asked.url, asked.headers);
    let begun = false;
    let remembered: Remembered | undefined;
    const ask = async (): Promise<Exchange> => {
      if (!begun) remembered = await cache.read(key);
      begun = true;
      return attempt(way, remembered);
    };
    for (;;) {
      const place = { host: hostOf(way.url), spacing, notBefore: way.notBefore, first: cache.leftOver(key) };
      const answer = await slots.run(place, ask);
      if (!answer) return begun ? failed(noTimeLeft) : failed(notReached, false);
      if (answer.is !== 'failure') silent.delete(place.host);
      if (answer.is === 'body' || (answer.is === 'unchanged' && way.conditional)) {
        reached.add(key);
        return { ...keep(key, asked, way, answer, remembered), milliseconds: milliseconds() };
      }
      const reason = goOn(way, answer);
      if (reason) return failed({ why: reason.why, message: inFull(reason.message, asked, way) });
    }
  }

  /** One try. Never throws. */
  async function attempt(way: Way, remembered: Remembered | undefined): Promise<Exchange> {
    const began = timer.elapsed();
    const known = remembered && !way.afresh ? conditions(remembered, mark(way.url.href)) : {};
    way.tries += 1;
    way.conditional = Object.keys(known).length > 0;
    try {
      return await exchange({
        dispatcher: await run.dispatcher.route(way.url),
        url: way.url,
        headers: headersFor(way, run.userAgent, known),
        time: Math.max(1, Math.min(rules.total - way.spent, run.deadline - began)),
        bytes: rules.bytes,
        signal: run.signal,
        timer,
        now: run.now,
      });
    } catch (error) {
      return { is: 'failure', ...failureOf(error) };
    } finally {
      way.spent += timer.elapsed() - began;
    }
  }

  /** Prepares the next try, or says why there is none. */
  function goOn(way: Way, answer: Exclude<Exchange, { is: 'body' }>): Reason | undefined {
    if (answer.is === 'redirect') return follow(way, answer, rules.redirects, run.excepted);
    if (answer.is === 'unchanged') {
      // "Nothing new" to a question that was not asked: once more, and plainly.
      if (way.afresh)
        return { why: 'http 304', message: 'It says that nothing is new and never gave anything' };
      way.afresh = true;
      return undefined;
    }
    const host = hostOf(way.url);
    // A host that cannot be reached is not asked three times for each of its feeds.
    const inVain = answer.unreachable ? (silent.get(host) ?? 0) + 1 : 0;
    silent.set(host, inVain);
    if (!answer.again || Math.max(way.tries, inVain) >= rules.tries || way.spent >= rules.total)
      return answer;
    const wait = Math.max(answer.retryAfter ?? 0, backoff(way.tries, rules.backoff, run.random));
    const until = timer.elapsed() + wait;
    if (until >= run.deadline) {
      return { ...answer, message: `${answer.message}, and there was no time left to wait and try again` };
    }
    way.notBefore = until;
    if (answer.retryAfter !== undefined) slots.holdBack(host, until);
    run.log(secrets.hide(`${host}: ${answer.why}, again in ${(wait / 1000).toFixed(1)} s`));
    return undefined;
  }

  /** The answer without secrets; what to ask with next time is noted. */
  function keep(
    key: string,
    asked: Asked,
    way: Way,
    answer: Answer,
    remembered: Remembered | undefined,
  ): Omit<Extract<Fetched, { ok: true }>, 'milliseconds'> {
    const at = {
      url: showable(way.url, asked.secrets.length > 0, secrets.betrayed),
      ...(way.movedTo && { movedTo: secrets.hide(way.movedTo.href) }),
    };
    if (answer.is === 'unchanged') {
      const { body, contentType } = remembered ?? { body: new Uint8Array(), contentType: '' };
      return { ok: true, status: 304, notModified: true, body, contentType, ...at };
    }
    const body = secrets.strike(answer.body, asked.secrets);
    const contentType = secrets.hide(answer.headers('content-type'));
    const validators = validatorsOf(answer.headers, secrets.betrayed);
    cache.note(key, validators && { mark: mark(way.url.href), ...validators, contentType, body });
    return { ok: true, status: answer.status, notModified: false, body, contentType, ...at };
  }

  return { fetch, reached, unreached };
}

const notReached: Reason = {
  why: 'budget',
  message: 'The time of the run ended before it was its turn; it goes first next time',
};
const noTimeLeft: Reason = {
  why: 'timeout',
  message: 'The time of the run ended before it could be tried again',
};

/** Puts the secrets in, at the last moment. */
function fill(request: Request, secrets: Secrets): Asked | Reason {
  const address = secrets.fill(request.url, 'address');
  if (!address.ok) return { why: 'secret missing', message: address.message };
  const used = [...address.used];
  const headers: Record<string, string> = {};
  for (const [name, template] of Object.entries(request.headers ?? {})) {
    const value = secrets.fill(template, 'raw');
    if (!value.ok) return { why: 'secret missing', message: value.message };
    used.push(...value.used);
    headers[name.toLowerCase()] = value.text;
  }
  const url = webUrl(address.text);
  return url
    ? { url, headers, secrets: used }
    : { why: 'bad address', message: 'Expected an address that begins with http:// or https://' };
}

/** The sentence with what was tried before. */
function inFull(message: string, asked: Asked, way: Way): string {
  const after =
    way.hops > 0 && way.url.host !== asked.url.host ? ` (after a redirect to ${way.url.host})` : '';
  return `${message}${after}${way.tries > 1 ? `; tried ${way.tries} times` : ''}`;
}
