import type { Reading } from './digest.ts';
import type { Insight } from './insight.ts';
import { logLikelihood } from './likelihood.ts';
import { asWritten, vocabulary } from './terms.ts';
import { allOfTopics } from './topic-digest.ts';

/** A NOT term for the query of a topic, so that what was dismissed as not about us is not filed again. */
export interface Exclusion {
  topic: string;
  title: string;
  /** As written in a query: a word, or a phrase in quotation marks. */
  term: string;
  /** Mentions that people dismissed and that it would have kept out. */
  dismissed: string[];
}

/** p < 0.05 with one degree of freedom: people decide, this only proposes. */
const SURPRISING = 3.84;

/**
 * For each topic of ours with dismissed mentions, the term that most of them share and that no kept mention holds: a name
 * they have in common, most of the time. None where what was dismissed has nothing of its own.
 */
export function proposedExclusions(insight: Insight): Exclusion[] {
  return insight.once('exclusions', () => {
    const dismissed = new Map<string, Reading[]>();
    for (const reading of insight.readings) {
      const { status, reason } = reading.mention.triage;
      if (status !== 'dismissed' || reason !== 'not-about-us') continue;
      for (const topic of Object.keys(reading.mention.signals.topics))
        if (insight.topics.has(topic)) dismissed.set(topic, [...(dismissed.get(topic) ?? []), reading]);
    }
    return [...dismissed].flatMap(([topic, readings]) => exclusionFor(insight, topic, readings) ?? []);
  });
}

function exclusionFor(insight: Insight, topic: string, dismissed: readonly Reading[]): Exclusion | undefined {
  const terms = vocabulary(insight);
  const kept = allOfTopics(insight).get(topic) ?? [];
  const needed = new Set(kept.flatMap(({ mention }) => [...terms.of(mention.title, mention.text)]));
  const matched = new Set(
    dismissed
      .flatMap(({ mention }) => mention.signals.topics[topic] ?? [])
      .flatMap((word) => [...terms.of('', word)]),
  );
  const holding = new Map<number, Reading[]>();
  for (const reading of dismissed)
    for (const term of terms.of(reading.mention.title, reading.mention.text))
      if (!needed.has(term) && !matched.has(term)) holding.set(term, [...(holding.get(term) ?? []), reading]);
  // Words beat phrases that say the same: the shorter term keeps out more.
  const best = [...holding]
    .map(([term, readings]) => ({
      name: terms.names[term]!,
      readings,
      g2: logLikelihood(readings.length, dismissed.length, 0, Math.max(1, kept.length)),
    }))
    .filter(({ g2 }) => g2 >= SURPRISING)
    .sort(
      (a, b) =>
        b.g2 - a.g2 || a.name.split(' ').length - b.name.split(' ').length || (a.name < b.name ? -1 : 1),
    )[0];
  if (!best) return undefined;
  const written = asWritten(best.name, best.readings);
  return {
    topic,
    title: insight.topics.get(topic)!.title,
    term: written.includes(' ') ? `"${written}"` : written,
    dismissed: best.readings.map(({ mention }) => mention.id),
  };
}
