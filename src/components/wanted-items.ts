import type { Idea, Need } from '../insight/digest.ts';
import type { Insight } from '../insight/insight.ts';
import { attribute, markup, printable } from './html.ts';
import type { Markup } from './html.ts';
import type { View } from './view.ts';

/** The address of the first mention behind a finding. */
function behind(insight: Insight, mentions: readonly string[], view: View): string | undefined {
  // A finding may have thousands of mentions behind it.
  const known = mentions.find((id) => insight.byId.has(id));
  const first = known === undefined ? undefined : insight.byId.get(known);
  return first && view.fullAddress(first.mention.week, first.mention.id);
}

/** What is asked for, how, and where that was said. */
export function needItem(need: Need, insight: Insight, view: View): Markup {
  const { week, topics } = view.words.site;
  const how = need.how ? `, ${topics.howWanted}: ${view.words.digest.hows[need.how]}` : '';
  const named = ({ kind, name }: NonNullable<Need['outside']>): string =>
    week.needs[kind](printable(kind === 'language' ? view.language(name) : name));
  const where = [view.platform(need.platform), ...(need.outside ? [named(need.outside)] : [])].map(printable);
  return markup`<li><a${attribute('href', behind(insight, need.mentions, view))} dir="auto">${printable(need.what)}</a>${how} <span class="soft">${where.join(' · ')}</span></li>`;
}

/** An idea, how many people ask for it, and what has been decided. */
export function ideaItem(idea: Idea, insight: Insight, view: View): Markup {
  const { week } = view.words.site;
  return markup`<li><a${attribute('href', behind(insight, idea.mentions, view))} dir="auto">${printable(idea.what)}</a> <span class="soft">${week.ideaBy(idea.people)} · ${week.ideaState[idea.state]}</span></li>`;
}
