import { decode } from '../collect/decode.ts';
import type { Failure, Page } from '../collect/gather.ts';
import { readPage } from '../collect/gather.ts';
import type { Looker } from '../collect/look.ts';
import type { ReadSource } from '../collect/sources.ts';
import type { Settings } from '../../src/archive/settings.ts';
import { holdsSecret } from './name.ts';
import { linksOf, usualPlaces } from './page.ts';
import { asSource, feedAt, guesses, recognise } from './recognise.ts';
import type { Candidate } from './recognise.ts';

/** What an address came to. */
export type Found =
  | {
      ok: true;
      candidate: Candidate;
      page: Page;
      /** Of the web page that led there. */
      title?: string;
      /** Other feeds that the page announces. */
      others: string[];
    }
  | {
      ok: false;
      /** What it is beyond doubt, although it does not answer. */
      candidate?: Candidate;
      why: 'no feed' | 'fails';
      message: string;
      title?: string;
    };

/** Feeds of one page that are tried. */
const MOST = 8;

export interface Finding {
  looker: Looker;
  settings: Settings;
  now: Date;
}

/**
 * The source behind an address: by the address itself, by what the page announces, by what such pages often are, by where
 * feeds usually lie. Only what answers and can be read is a find. `address` may be a secret by its name.
 */
export async function findSource(address: string, finding: Finding): Promise<Found> {
  const sure = recognise(address);
  const source = sure && asSource(sure);
  if (sure && source?.requests.length === 0)
    return { ok: true, candidate: sure, page: { entries: [], faults: [] }, others: [] };
  if (sure && source) {
    const page = await finding.looker.look(source);
    return 'status' in page
      ? { ok: false, candidate: sure, why: 'fails', message: messageOf(page) }
      : { ok: true, candidate: sure, page, others: [] };
  }
  const fetched = await finding.looker.fetch({ url: address });
  // A page may shut programs out, or be gone, and its feed be there all the same; a host that is not there has none.
  if (!fetched.ok && !fetched.why.startsWith('http '))
    return { ok: false, why: 'fails', message: fetched.message };
  const text = fetched.ok ? decode(fetched.body, fetched.contentType).text : '';
  const itself = feedOf(address, text);
  const page = await readPage(fetched, asSource(itself)!, finding);
  if (!('status' in page)) return { ok: true, candidate: itself, page, others: [] };
  const links = linksOf(text, fetched.ok ? fetched.url : address);
  const found = await firstThatAnswers(candidatesOf(address, links), finding);
  if (found) {
    const others = links.feeds.filter((url) => url !== addressOf(found.candidate));
    return { ok: true, ...found, title: links.title, others };
  }
  return { ok: false, why: fetched.ok ? 'no feed' : 'fails', message: messageOf(page), title: links.title };
}

/** A feed that was asked for by its own address: a show's where its items are recordings. */
function feedOf(address: string, text: string): Candidate {
  const recordings = /<enclosure\s[^>]{0,500}type\s*=\s*["']audio\//i.test(text) && /<itunes:/i.test(text);
  return recordings ? { kind: 'podcast', fields: { url: address } } : feedAt(address);
}

function candidatesOf(address: string, { canonical, feeds }: ReturnType<typeof linksOf>): Candidate[] {
  const known = canonical === undefined ? undefined : recognise(canonical);
  const announced = feeds.filter((url) => !holdsSecret(url)).map((url) => recognise(url) ?? feedAt(url));
  const usual = usualPlaces(address).map((url) => recognise(url) ?? feedAt(url));
  const all = [
    ...(known && known.kind !== 'by-hand' ? [known] : []),
    ...announced.slice(0, MOST),
    ...guesses(address),
    ...usual,
  ];
  return [...new Map(all.map((one) => [addressOf(one), one])).values()];
}

const addressOf = (candidate: Candidate): string | undefined => asSource(candidate)?.requests[0]?.url;

/** The first with entries, else the first that can be read at all. */
async function firstThatAnswers(
  candidates: readonly Candidate[],
  { looker }: Finding,
): Promise<{ candidate: Candidate; page: Page } | undefined> {
  let empty: { candidate: Candidate; page: Page } | undefined;
  for (const candidate of candidates) {
    const source: ReadSource | undefined = asSource(candidate);
    if (!source || source.requests.length === 0) continue;
    const page = await looker.look(source);
    if ('status' in page) continue;
    if (page.entries.length > 0) return { candidate, page };
    empty ??= { candidate, page };
  }
  return empty;
}

const messageOf = (failure: Failure): string =>
  failure.status === 'failed' ? failure.message : 'there was no time to ask';
