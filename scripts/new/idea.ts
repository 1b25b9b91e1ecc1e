import type { Idea } from '../../src/insight/digest.ts';
import { allIdeas } from '../../src/insight/ideas.ts';
import type { Insight } from '../../src/insight/insight.ts';
import { foldWords } from '../../src/text/tokens.ts';
import { parseQuery } from '../../src/text/query.ts';
import { tryQuery } from '../match/trial.ts';

/** The idea that was meant; or those that there are. */
export type Sought = { ok: true; idea: Idea } | { ok: false; known: Idea[] };

const SHOWN = 12;

/** An idea by its id (or that of any of its mentions), or by how its name begins. */
export function findIdea(typed: string, insight: Insight): Sought {
  const ideas = allIdeas(insight);
  const id = typed.trim().toLowerCase();
  const name = foldWords(typed);
  const meant =
    ideas.find((idea) => idea.id === id) ??
    ideas.find(({ mentions }) => mentions.includes(id)) ??
    (name === '' ? undefined : ideas.find(({ what }) => foldWords(what).startsWith(name)));
  if (meant) return { ok: true, idea: meant };
  const known = ideas
    .filter(({ mentions }) => mentions.length > 1)
    .sort((a, b) => b.people - a.people || (a.since < b.since ? 1 : -1));
  return { ok: false, known: known.slice(0, SHOWN) };
}

/** A query by which it will be noticed whether people still ask: the most words of the idea that find half of its mentions. */
export function queryOf({ words, mentions }: Idea, insight: Insight): string | undefined {
  const asked = new Set(mentions);
  const archive = {
    ...insight.archive,
    weeks: insight.archive.weeks.map((week) => ({
      ...week,
      mentions: week.mentions.filter(({ id }) => asked.has(id)),
    })),
  };
  for (let count = Math.min(3, words.length); count > 0; count -= 1) {
    const query = words
      .slice(0, count)
      .map((word) => `"${word.replaceAll('"', ' ')}"`)
      .join(' AND ');
    const parsed = parseQuery(query);
    if (parsed.ok && tryQuery(parsed.query, archive, 0).matched * 2 >= mentions.length) return query;
  }
  return undefined;
}
