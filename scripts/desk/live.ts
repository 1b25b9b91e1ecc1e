import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { readArchive } from '../../src/archive/read.ts';
import { readMention } from '../../src/archive/read-mention.ts';
import { createInsight } from '../../src/insight/insight.ts';
import type { Insight } from '../../src/insight/insight.ts';

/** What the content folder says at this moment. */
export type Live = () => Insight;

/** An insight counts as of now for so long. */
const FRESH = 60_000;

/** Reads the folder when something in it has changed, and of that only the files that have. */
export function createLive(content: string, now: () => Date): Live {
  let known: { sign: string; insight: Insight } | undefined;
  let read = new Map<string, ReturnType<typeof readMention>>();
  return () => {
    const sign = signOf(content);
    const at = now();
    if (known?.sign === sign) {
      if (Math.abs(at.getTime() - known.insight.now.getTime()) > FRESH)
        known = { sign, insight: createInsight(known.insight.archive, at) };
      return known.insight;
    }
    const next: typeof read = new Map();
    const archive = readArchive(content, {
      readMention: (text, place) => {
        const key = `${place.file}\n${place.timezone}\n${text}`;
        const outcome = read.get(key) ?? readMention(text, place);
        next.set(key, outcome);
        return outcome;
      },
    });
    read = next;
    known = { sign, insight: createInsight(archive, at) };
    return known.insight;
  };
}

/** Names, sizes and times of everything that is read: another sign, another content. */
function signOf(content: string): string {
  const sign = createHash('sha1');
  for (const name of readdirSync(content, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(?:md|yaml)$/.test(name)) continue;
    const stat = statSync(join(content, name), { throwIfNoEntry: false });
    if (stat) sign.update(`${name}\0${stat.size}\0${stat.mtimeMs}\0${stat.ino}\n`);
  }
  return sign.digest('hex');
}
