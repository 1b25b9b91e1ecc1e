import { expect, test } from 'vitest';
import { createInsight } from './insight.ts';
import { ideaQuery } from './idea-query.ts';
import { allIdeas } from './ideas.ts';
import { archiveOf } from './test-archive.ts';

test('an idea is noticed by the words that most of its mentions say', () => {
  const said = [
    'Estaría bien tener pan sin gluten',
    '¿Y si hubiera pan sin gluten?',
    'Ojalá pan sin gluten',
  ].map((text, n) => ({
    id: `m${n}`,
    day: `2026-11-1${n}`,
    intent: 'suggestion' as const,
    text,
    author: `P ${n}`,
  }));
  const insight = createInsight(archiveOf({ said }), new Date('2026-11-30T00:00:00Z'));
  const idea = allIdeas(insight).find(({ mentions }) => mentions.length === 3)!;
  expect(ideaQuery(insight, idea)).toMatch(/gluten/);
  expect(ideaQuery(insight, { ...idea, words: ['xilófono', 'trombón'] })).toBeUndefined();
  expect(ideaQuery(insight, { ...idea, words: [] })).toBeUndefined();
  // Words of strangers break no query.
  expect(ideaQuery(insight, { ...idea, words: ['"gluten" OR *', ')('] })).toBeUndefined();
});
