import { slug } from '../../archive/file-name.ts';
import { addDays } from '../../archive/week.ts';
import { writeDecision } from '../../archive/write-decision.ts';
import { REVIEW_DAYS } from '../../insight/decisions.ts';
import type { Idea } from '../../insight/digest.ts';
import { ideaQuery } from '../../insight/idea-query.ts';
import type { Insight } from '../../insight/insight.ts';
import { printable } from '../html.ts';
import type { View } from '../view.ts';

/** An address holds so many mentions; the query finds the others. */
const MOST_MENTIONS = 40;

/** Where a decision on an idea begins: a new file at the repository's host that holds its mentions; undefined elsewhere. */
export function decideAt(
  idea: Idea,
  status: 'will' | 'no',
  insight: Insight,
  view: View,
): string | undefined {
  const words = view.words.site.answering.needs.ideas;
  const since = insight.today;
  const what = printable(idea.what).trim();
  const title = what === '' ? idea.id : what.charAt(0).toUpperCase() + what.slice(1);
  const text = writeDecision({
    title,
    status,
    since,
    because: status === 'no' ? words.because : undefined,
    mentions: idea.mentions.slice(-MOST_MENTIONS),
    query: ideaQuery(insight, idea),
    review: status === 'will' ? addDays(since, REVIEW_DAYS) : undefined,
    body: `<!-- ${words.body} -->`,
  });
  return view.newFile(`decisions/${slug(title) || idea.id}.md`, text);
}

/** The same in a terminal. */
export const decideBy = ({ id }: Idea): string => `npm run new -- decision --from ${id}`;
