import type { ChangedWords } from '../changed-words.ts';
import { word, capital, counted, times } from '../counted/en.ts';
import { format } from '../format.ts';

const { number, date, dayMonth } = format('en');
const people = (count: number): string => counted(count, 'person', 'people');

export const changedEn: ChangedWords = {
  title: 'What has changed',
  intro:
    'What we listen for, what we set out to do, what we did about what people told us, and what it brought.',
  headings: {
    purpose: 'What we listen for',
    goals: 'Goals',
    decisions: 'You said, we did',
    brought: 'What it brought',
    now: 'What can be seen now',
    later: 'What comes later',
  },
  noPurpose: 'A few lines of your own belong here: what you listen for, and what not.',
  edit: 'Write it',
  inFile: (file) => `It is written in the file ${file}.`,
  printHint: 'A year on one page, ready to print.',
  noTopic: (topic) => `It cannot be measured: no topic is called “${topic}”.`,
  badQuery: (why) => `It cannot be measured, because its query cannot be read: ${why}.`,
  goals: {
    empty:
      'There is no goal yet. Once you set one (what, how far and by which day), this says whether you are going to get there.',
    how: 'On the computer where this lives: npm run new -- goal',
    start: 'At the start',
    now: 'Now',
    target: 'Goal',
    restsOn: (n) => `${number(n)} in four weeks`,
    by: (day) => `by ${date(day)}`,
    forecast: ({ by, value, low, high }) =>
      `If it goes on like this, on ${dayMonth(by)} ${low === high ? `it will be ${value}` : `the likeliest is ${value} (between ${low} and ${high})`}.`,
    noForecast: 'It takes more time to say whether you will get there.',
    holds: (day) => `It is reached now. It has to last until ${date(day)}.`,
    outOfReach:
      'Better to know now: either do something different, or change the goal or its day. Neither is a failure.',
    notMeasured: 'There is not enough to measure it yet.',
    tooMany: ({ open, shown }) =>
      `${capital(counted(open, 'goal'))} are open and ${word(shown)} are shown: with more, none gets any care.`,
    over: 'Those whose day has passed',
    chart: ({ what, points, target }) =>
      `${what}: ${number(points)} values since the beginning, and the goal at ${target}.`,
  },
  decisions: {
    empty:
      'Nothing has been noted yet. When you decide something because of what people told you, this shows their words, what was done, and whether it can be noticed.',
    how: 'On the computer where this lives: npm run new -- decision "What is decided"',
    add: 'Note a decision',
    newTitle: 'What we decided',
    since: (day) => `since ${date(day)}`,
    decided: (day) => `decided on ${date(day)}`,
    older: 'Decisions of more than a year ago',
    because: (text) => `Why: ${text}`,
    ledBy: (count) => (count === 1 ? 'Somebody told us' : `${capital(counted(count, 'message'))} told us`),
    before: 'Before',
    after: 'After',
    side: ({ n, weeks }) => `${number(n)} in ${counted(weeks, 'week')}`,
    answers: ({ n, weeks }) => `${counted(n, 'message')}, ${counted(weeks, 'week')}`,
    between: (low, high) => `between ${low} and ${high}`,
    chance: {
      more: 'It is more than chance would explain.',
      less: 'It is less than chance would explain.',
      'no-clear-change': 'The difference may be chance.',
      'too-early': 'It takes four weeks heard before and four after.',
    },
    burst:
      'More than half of what was counted on one side is from a single week: one bad day weighs much here.',
    noMeasure: 'Nobody said how it would be noticed.',
    review: (day) => `To be looked at again on ${date(day)}.`,
    due: (day) => `Time to look again: it was left for ${date(day)}.`,
    chart: (what) => `${what}, before and after, each with its margin.`,
  },
  brought: {
    empty:
      'It is early days. You can already see how many people were answered; complaints put right and sales take longer, and only show if you note them.',
    month: 'Month',
    byMonth: 'Month by month',
    columns: {
      people: 'People answered',
      answers: 'Answers',
      turned: 'Complaints that ended well',
      recommendations: 'They recommend us',
      minutes: 'Minutes',
      won: 'Sales',
      saved: 'Saved',
    },
    people: ({ people: count, answers }) =>
      `${capital(people(count))} ${count === 1 ? 'was' : 'were'} answered${answers === count ? '' : ` (${number(answers)} answers)`}.`,
    nobody: 'Nobody has been answered yet, that we know of.',
    turned: (count) => `${capital(counted(count, 'complaint'))} ended well.`,
    recommendations: (count) => `We were recommended ${times(count)}.`,
    minutes: ({ sum, n }) => `${capital(counted(sum, 'minute'))} noted for ${counted(n, 'answer')}.`,
    perPerson: (minutes) => `For each person answered: ${minutes} min.`,
    costPerPerson: ({ cost, hourly }) => `At ${hourly} an hour, each person answered cost ${cost}.`,
    money: ({ won, wonFrom, saved, savedFrom }) =>
      `${[won === undefined ? '' : `Sales: ${won}, from ${counted(wonFrom, 'message')}`, saved === undefined ? '' : `Saved: ${saved}, from ${counted(savedFrom, 'message')}`].filter((part) => part !== '').join('. ')}.`,
    noMoney: 'Sales and savings: nobody noted any, so nothing is said.',
    asEntered: 'Money and minutes are those the team noted; the program works out or supposes none.',
    now: [
      'how many people were answered, and how fast',
      'the minutes it took, where they are noted',
      'what is asked for, and who still waits',
    ],
    later: [
      'complaints that end well: the same person takes up to 12 weeks to come back',
      'sales and savings, once you note them',
      'whether a decision can be noticed: four weeks before it and four after',
      'whether it is worth being in a place: 12 weeks',
    ],
    early: (count) =>
      count === 0
        ? 'The first week of listening has not ended yet.'
        : `We have been listening for ${counted(count, 'week')}; after eight it begins to show.`,
  },
  link: 'What has changed',
  underWay: (count) => `Watch out: ${number(count)} so far this week, and it is not over.`,
  dueNow: (value) => `Now: ${value}.`,
};
