import type { Source } from '../../src/archive/source.ts';
import { holdsSecret, idFor, titleFor } from '../add/name.ts';
import { asSource, feedAt, recognise } from '../add/recognise.ts';
import type { NewSource } from '../add/source-text.ts';
import { readKinds } from '../collect/sources.ts';
import type { Outline } from './read-opml.ts';

/** What an outline brings. */
export interface Brought {
  sources: NewSource[];
  /** How many are listened to already, or stand in it twice. */
  already: number;
  /** Titles of those whose address lets in whoever has it. */
  secret: string[];
  /** How many have no usable address. */
  left: number;
}

/** Makes sources of the feeds of an outline, by their addresses alone: nobody is asked. */
export function sourcesFrom(outlines: readonly Outline[], present: readonly Source[]): Brought {
  const taken = new Set(present.map(({ id }) => id));
  const asked = new Set(
    readKinds(present, []).flatMap(({ requests }) => requests.slice(0, 1).map(({ url }) => url)),
  );
  const brought: Brought = { sources: [], already: 0, secret: [], left: 0 };
  for (const { address, title: written } of outlines) {
    const url = URL.parse(address);
    const title = titleFor(written);
    if (!url || !/^https?:$/.test(url.protocol) || address.includes('${')) {
      brought.left += 1;
      continue;
    }
    if (holdsSecret(address)) {
      brought.secret.push(title || url.hostname);
      continue;
    }
    const candidate = recognise(address) ?? feedAt(url.href);
    const read = asSource(candidate);
    const request = read?.requests[0]?.url ?? '';
    if (read === undefined) {
      brought.left += 1;
      continue;
    }
    if (asked.has(request)) {
      brought.already += 1;
      continue;
    }
    asked.add(request);
    const id = idFor([title, url.hostname.replace(/^www\./, '')], taken);
    taken.add(id);
    brought.sources.push({ id, kind: candidate.kind, ...(title !== '' && { title }), ...candidate.fields });
  }
  return brought;
}
