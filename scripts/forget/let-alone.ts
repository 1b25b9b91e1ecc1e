import type { Found, Gathered } from '../collect/gathered.ts';
import { answersForgotten, isFingerprinted, isOfForgotten } from './fingerprint.ts';
import type { Remembrance } from './forgotten-file.ts';
import { without } from './needles.ts';
import { namedIn } from './words-of.ts';

/** What may be filed. */
export interface LetAlone {
  gathered: Gathered[];
  /** What people handed in. */
  handedIn: Found[];
  /** Nothing of it was left out or changed. */
  handedInWhole: boolean;
  /** How many messages were left out because their author asked for it. */
  forgotten: number;
}

/**
 * Leaves out what is by people who asked to be forgotten (and our answers to them), takes them out of what others say, and
 * leaves out what is older than may be kept.
 */
export function letAlone(
  gathered: readonly Gathered[],
  handedIn: readonly Found[],
  remembrance: Remembrance | undefined,
  keptSince: Date,
): LetAlone {
  let forgotten = 0;
  const allowed = (found: readonly Found[]): Found[] =>
    found.flatMap((one) => {
      if (Date.parse(one.entry.published) < keptSince.getTime()) return [];
      if (!remembrance) return [one];
      const { secret, fingerprints } = remembrance;
      const theirs = isFingerprinted(secret, fingerprints, one.entry);
      if (theirs || (one.own && answersForgotten(secret, fingerprints, one.entry))) {
        forgotten += 1;
        return [];
      }
      return [withoutNames(one, remembrance)];
    });
  const given = allowed(handedIn);
  const listened = gathered.map((one): Gathered => {
    const { following } = one;
    const found = allowed(one.found);
    if (!following || !remembrance) return { ...one, found };
    const { secret, fingerprints } = remembrance;
    return {
      ...one,
      found,
      following: following.filter(({ title }) => namedIn(secret, fingerprints, title).length === 0),
    };
  });
  return {
    gathered: listened,
    handedIn: given,
    handedInWhole: given.length === handedIn.length && given.every((one, at) => one === handedIn[at]),
    forgotten,
  };
}

function withoutNames(one: Found, { secret, fingerprints }: Remembrance): Found {
  const clean = (text: string): string => without(text, namedIn(secret, fingerprints, text));
  const { entry, signals } = one;
  const [title, text] = [clean(entry.title), clean(entry.text)];
  const answers =
    answersForgotten(secret, fingerprints, entry) ||
    (entry.inReplyTo !== undefined && isOfForgotten(secret, fingerprints, entry.inReplyTo));
  if (title === entry.title && text === entry.text && !answers) return one;
  const kept = { ...entry, title, text };
  if (answers) delete kept.inReplyTo;
  const topics = Object.fromEntries(
    Object.entries(signals.topics).map(([topic, words]) => [
      topic,
      words.filter((word) => clean(word) === word),
    ]),
  );
  return { ...one, entry: kept, signals: { ...signals, topics } };
}
