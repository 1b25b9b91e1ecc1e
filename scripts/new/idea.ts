import type { Idea } from '../../src/insight/digest.ts';
import { allIdeas } from '../../src/insight/ideas.ts';
import type { Insight } from '../../src/insight/insight.ts';
import { foldWords } from '../../src/text/tokens.ts';

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
