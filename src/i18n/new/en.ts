import { format } from '../format.ts';
import type { NewWords } from '../new-words.ts';

const { date, list } = format('en');

export const newEn: NewWords = {
  wrote: (file) => `Written: ${file}`,
  exists: (file) =>
    `There is a ${file} already, and nothing is written over here. Edit it, or choose another title.`,
  dryRun: 'A rehearsal: nothing was written.',
  decision: {
    body: 'What will be done, by whom and when. It stands on the page “What has changed”.',
    noticed: (by) => `It will be noticed by: ${by}`,
    notNoticed:
      'How will it be noticed? Add measure (complaints or topic:delivery, for instance) or query to the file.',
    again: (day) => `To be looked at again on ${date(day)}.`,
    holds: (count) => `It holds the ${count === 1 ? 'message' : `${count} messages`} that led to it.`,
    noIdea: (wanted) => `No idea is called “${wanted}”. These are the ones there are:`,
    idea: (id, what, people) => `  ${id}  ${what} (${people === 1 ? 'one person' : `${people} people`})`,
    decided: (file) => `There is a decision about that idea already: ${file}`,
    unknownMention: (id, candidates) =>
      candidates.length === 0
        ? `No mention is called ${id}.`
        : `Several mentions begin with ${id}: ${candidates.join(', ')}.`,
  },
  goal: {
    head: 'Goals: at most three open ones. They stand on the page “What has changed”.',
    start: (what, value) => `${what}: ${value} now. That is the start.`,
    notMeasured: (what) =>
      `${what}: there is not enough yet to measure it, and a goal without a start says nothing.`,
    tooMany: (goals) => `Three goals are open already (${list(goals)}). Finish or drop one first.`,
    twice: (what) => `There is an open goal with that measure already: ${what}.`,
    reached: (value) => `It is at ${value} now: that would be no goal.`,
    wrongWay: 'Mind: with that target, getting worse would count as progress.',
    past: (day) => `${date(day)} has passed: a goal needs a day to come.`,
    noTarget: (typed) => `“${typed}” is no target: expected a number such as 2, 1.5 or 80%.`,
    noDay: (typed) => `“${typed}” is no day: expected one such as 2027-06-30 or 30/6/2027.`,
    share: 'The share answered goes from 0 to 100%: write it as 80%.',
  },
  topic: {
    body: 'Why we want to know about this, and what we would do. It stands on the page of the topic.',
    next: 'It is looked for from the next run on. To look for it in what is filed already: npm run annotate -- --all',
  },
  unknownTopic: (id, meant) =>
    `No topic is called “${id}”.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`,
};
