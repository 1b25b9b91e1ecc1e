import type { Dictionary } from './dictionary.ts';
import type { Heard, OneThingWords, Range, Sentences } from './digest-words.ts';
import { format, sentence, stop } from './format.ts';

const { number, list, weekday, dayMonth } = format('en');
const nine = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** Numbers up to nine in words: one source, two sources, 12 sources; no source. */
const word = (count: number): string => nine[count] ?? number(count);
const counted = (count: number, one: string, many = `${one}s`): string =>
  `${word(count)} ${count === 1 ? one : many}`;
const times = (count: number): string =>
  count === 0 ? 'not once' : count === 1 ? 'once' : count === 2 ? 'twice' : `${word(count)} times`;
const quoted = (text: string): string => `“${text}”`;
/** between two and six, one or two, three at most */
const between = ({ low, high }: Range): string => {
  if (low === high) return word(low);
  if (low === 0) return `${word(high)} at most`;
  return high === low + 1 ? `${word(low)} or ${word(high)}` : `between ${word(low)} and ${word(high)}`;
};
/** on Tuesday, for a day of that week; else on 3 November */
const onDay = (day: string, from: string, to: string): string => `on ${dayOf(day, from, to)}`;
const dayOf = (day: string, from: string, to: string): string =>
  day >= from && day <= to ? weekday(day) : dayMonth(day);
/** “A” and “B”; “A”, “B” and three others */
const named = (titles: readonly string[]): string =>
  titles.length > 3
    ? `${titles.slice(0, 2).map(quoted).join(', ')} and ${word(titles.length - 2)} others`
    : list(titles.map(quoted));

const unlookedAt = (unlooked: Heard['unlooked'], from: string, to: string): string => {
  const since = unlooked.length === 1 ? unlooked[0]!.since : undefined;
  return `nobody has looked at ${named(unlooked.map(({ title }) => title))}${since ? ` since ${dayOf(since, from, to)}` : ''}`;
};
/** Whether somebody looked at the places without a feed, as the end of a sentence. */
const looks = ({ looked, unlooked, from, to }: Heard): string[] => [
  ...(looked.length > 0
    ? [
        `somebody looked at ${list(looked.map(({ title, day }) => `${quoted(title)} ${onDay(day, from, to)}`))}`,
      ]
    : []),
  ...(unlooked.length > 0 ? [unlookedAt(unlooked, from, to)] : []),
];
const answers = ({ sources, answered }: Heard): string => {
  if (sources === 1) return answered === 1 ? 'the automatic source answered' : 'the automatic source failed';
  if (answered === sources) return `all ${word(sources)} automatic sources answered`;
  if (answered === 0) return `none of the ${word(sources)} automatic sources answered`;
  return `${word(answered)} of ${word(sources)} automatic sources answered`;
};

const sentences: Sentences = {
  serious: ({ words, count }) => [
    `Look today: ${counted(count, 'message')} ${count === 1 ? 'mentions' : 'mention'} ${list(words.map(quoted))}.`,
    count === 1 ? 'It is only one, but it should not wait.' : 'They are few, but they should not wait.',
  ],
  alarm: ({ business, series, about, state, count, usual, topic, words, days, allDays, open }) => {
    const still = state === 'continues' ? 'still ' : '';
    const what =
      series === 'complaints'
        ? `there are ${still}many more complaints than usual${about ? ` about ${quoted(about)}` : ''}`
        : `${about ? quoted(about) : business} is ${still}coming up far more than usual`;
    const usually =
      usual.high === 0
        ? 'usually there is none'
        : `usually there ${usual.high === 1 ? 'is' : 'are'} ${between(usual)} a week`;
    const repeated = words.length > 0 ? `repeat ${list(words.map(quoted))}` : '';
    const most = topic && topic.count > 1 ? `${word(topic.count)} are about ${quoted(topic.title)}` : '';
    const made = most && repeated ? `${most} and ${repeated}` : most || (repeated && `they ${repeated}`);
    const from = list(days.map(weekday));
    const when = from ? `${allDays ? 'all' : 'nearly all'} are from ${from}` : '';
    return [
      sentence(`Attention: ${what}`),
      sentence(`${count === 1 ? 'There was one' : `There were ${word(count)}`}; ${usually}`),
      ...(made || when ? [sentence([made, when].filter(Boolean).join('; '))] : []),
      ...(open > 0
        ? [sentence(`${word(open)} ${open === 1 ? 'has' : 'have'} no answer that we know of`)]
        : []),
    ];
  },
  afterAlarm: ({ series, about, over, now, then, thenFrom, ended }) => {
    const what = about
      ? `What happened with ${quoted(about)}`
      : series === 'complaints'
        ? 'The wave of complaints'
        : 'The wave of talk';
    const noun = series === 'complaints' ? counted(now, 'complaint') : counted(now, 'mention');
    const before = `${word(then)} ${thenFrom ? `in the week of ${dayMonth(thenFrom)}` : 'the week before'}`;
    const ends = ended
      ? [
          sentence(
            `Of those ${word(ended.of)}, ${ended.answered === 0 ? 'none' : word(ended.answered)} ${ended.answered === 1 ? 'has' : 'have'} been answered${
              ended.answered === 0 ? ', that we know of' : ''
            }${ended.turned > 0 ? ` and ${word(ended.turned)} ended well` : ''}`,
          ),
        ]
      : [];
    return [sentence(`${what} is ${over ? 'over' : 'easing'}: ${noun}, against ${before}`), ...ends];
  },
  firstWeek: ({ business, weeks, sources, mentions, waiting, history, comparable }) => [
    'This is your first digest.',
    sentence(
      `We looked back ${weeks === 1 ? 'a week' : `up to ${word(weeks)} weeks`} in ${counted(sources, 'place')} and found ${
        mentions === 0 ? 'nothing' : counted(mentions, 'mention')
      } of ${business}`,
    ),
    ...(comparable ? [] : ['We do not yet know whether that is a lot: in about four weeks we can compare.']),
    ...(waiting > 0
      ? [
          sentence(
            `${counted(waiting, 'recent message')} ${waiting === 1 ? 'is' : 'are'} waiting${
              history ? '; older ones are kept as history, not as a task' : ''
            }`,
          ),
        ]
      : []),
  ],
  quiet: ({ business, mentions }) => [
    mentions === 0
      ? `A quiet week: ${business} did not come up.`
      : `A quiet week: ${business} came up ${times(mentions)}, without a complaint.`,
  ],
  nothing: ({ business, usual, open }) => [
    `We ${open ? 'have found nothing about' : 'found nothing about'} ${business} ${open ? 'so far this week' : 'this week'}.`,
    ...(usual && !open && usual.high > 0
      ? [
          `Usually there ${usual.high === 1 ? 'is' : 'are'} ${between(usual)}; one week like this means nothing by itself.`,
        ]
      : []),
  ],
  count: ({ business, mentions, change, usual, open, partly }) => {
    const range = usual && usual.high > 0 ? ` (usually ${between(usual)})` : '';
    const than = {
      more: `, more than usual${range}`,
      usual: ', about as usual',
      fewer: `, less than usual${range}`,
      unknown: '',
    }[change];
    const said = mentions === 0 ? 'did not come up' : `came up ${times(mentions)}`;
    if (partly)
      return [
        `In what we did hear, ${business} ${said}${partly.complaints > 0 ? `, with ${counted(partly.complaints, 'complaint')}` : ''}.`,
      ];
    return [open ? `So far this week, ${business} ${said}.` : `${business} ${said} this week${than}.`];
  },
  liked: ({ topic, praises }) => [`People’s favourite: ${quoted(topic)}, praised ${times(praises)}.`],
  complained: ({ topic, complaints }) => {
    if (!topic)
      return [
        complaints === 1
          ? 'There was one complaint.'
          : `There were ${counted(complaints, 'complaint')}, about different things.`,
      ];
    return complaints === 1
      ? [`There was one complaint, about ${quoted(topic)}.`]
      : [`The most common complaint: ${quoted(topic)}, ${times(complaints)}.`];
  },
  waiting: ({ count, longest, from, to }) => {
    if (count === 0) return ['Nobody is waiting for an answer, that we know of.'];
    const are = `${counted(count, 'message')} ${count === 1 ? 'is' : 'are'} waiting`;
    if (!longest) return [sentence(are)];
    const since = `since ${dayOf(longest.since, from, to)}`;
    if (count === 1)
      return [
        sentence(longest.author ? `${are}: ${longest.author} has waited ${since}` : `${are}, ${since}`),
      ];
    return [
      sentence(
        `${are}; ${longest.author ? `${longest.author} has waited longest` : 'the oldest has waited'}, ${since}`,
      ),
    ];
  },
  idea: ({ what, people }) => [
    sentence(
      `${counted(people, 'person', 'people')} ${people === 1 ? 'asks for' : 'ask for the same thing'}: ${quoted(what)}`,
    ),
  ],
  halfHeard: (heard) => {
    const { sources, answered, failed, unlooked, from, to } = heard;
    const down = sources - answered;
    const fault =
      down === 0
        ? ''
        : answered === 0
          ? answers(heard)
          : `${word(down)} of ${counted(sources, 'source')} failed${
              failed.length === 0
                ? ''
                : down === 1
                  ? `, ${quoted(failed[0]!)}`
                  : `, ${quoted(failed[0]!)} among them`
            }`;
    const gaps = [fault, unlooked.length > 0 ? unlookedAt(unlooked, from, to) : ''].filter(Boolean);
    return [sentence(`This week was only half heard: ${gaps.join(', and ')}`)];
  },
  hearing: (heard) => {
    const first = heard.sources > 0 ? answers(heard) : '';
    const down = heard.failed.length;
    const which = heard.answered > 0 && down > 0 && down <= 2 ? ` (not ${named(heard.failed)})` : '';
    const parts = [first && first + which, ...looks(heard)].filter(Boolean);
    if (parts.length === 0)
      return ['We are not listening to any place yet.', 'We are not listening to any place yet.'];
    const byHand = heard.unlooked.length > 0 ? 'nobody looked at some places' : '';
    const short = [first, byHand].filter(Boolean);
    return [sentence(parts.join(', and ')), sentence(short.length > 0 ? short.join(', and ') : parts[0]!)];
  },
  compared: (fact) =>
    fact
      ? [
          `We cannot say whether there was more or less than in other weeks: the places that answered both times gave ${word(fact.now)}, against ${word(fact.before)} the week before.`,
        ]
      : ['With what we did not hear, it cannot be compared with other weeks.'],
};

const oneThing: OneThingWords = {
  serious: ({ words }) =>
    `read the message that mentions ${list(words.map(quoted))} today and, if you can, phone.`,
  alarm: ({ topic, day }) =>
    `find out what happened${topic ? ` with ${quoted(topic)}` : ''}${day ? ` on ${weekday(day)}` : ''}, explain it today without excuses, and begin with those who have waited longest.`,
  firstWeek: () => 'go through the list and mark what is not about you. The next one will be better for it.',
  answer: ({ author }) => stop(author ? `answer ${author}` : 'answer the message that has waited longest'),
  look: ({ title }) => `look at ${quoted(title)} yourself (two minutes).`,
  decision: ({ title }) => `look again at ${quoted(title)}: today you can see whether it helped.`,
  idea: ({ what, people }) =>
    `decide about ${quoted(what)}: ${counted(people, 'person asks', 'people ask')} for it.`,
  thank: ({ author, rating }) =>
    `There is nothing you need to do this week. If you like, thank ${author ? `${author}, who` : 'the person who'} ${
      rating ? `gave you ${counted(rating, 'star')}` : 'spoke well of you'
    }: it takes a minute.`,
  nothing: () => 'There is nothing you need to do this week.',
  minutes: (count) => (count > 0 ? `This week will take you about ${counted(count, 'minute')}.` : ''),
};

/** English of Britain: warm, plain. */
export const en: Dictionary = {
  language: 'en',
  name: 'English',
  digest: {
    sentences,
    oneThing,
    oneMinute: 'In one minute',
    ifOneThing: 'If you do only one thing',
    states: {
      quiet: 'Quiet week',
      normal: 'Normal week',
      lively: 'Lively week',
      attention: 'Attention',
      'half-heard': 'Half heard',
    },
    changes: {
      more: 'more than usual',
      usual: 'about as usual',
      fewer: 'fewer than usual',
      unknown: 'not yet known',
    },
    intents: {
      complaint: 'complaint',
      question: 'question',
      suggestion: 'suggestion',
      praise: 'praise',
      purchase: 'wants to buy',
      news: 'news',
      other: 'other',
    },
    intentHeadings: {
      complaint: 'Complaints',
      question: 'Questions',
      suggestion: 'Suggestions',
      praise: 'Praise',
      purchase: 'Want to buy',
      news: 'News',
      other: 'Other',
    },
    sentiments: { positive: 'good', negative: 'bad', neutral: 'neutral' },
    unsure: 'Not clear',
    statuses: { open: 'Waiting', answered: 'Answered', resolved: 'Resolved', dismissed: 'No answer needed' },
    dismissReasons: {
      'not-about-us': 'Not about us',
      spam: 'Spam or false',
      repeated: 'Repeated',
      'no-answer-needed': 'No answer needed',
    },
    topicKinds: {
      brand: 'Us',
      product: 'Product',
      service: 'Service',
      price: 'Price',
      aspect: 'Aspect',
      competitor: 'Competitor',
      sector: 'Trade',
      community: 'Neighbourhood',
    },
    alarmStates: { begins: 'Begins', continues: 'Goes on', eases: 'Easing', over: 'Over' },
  },
  site: {},
  commands: {
    collected: {
      sources: (business, asked, answered) =>
        answered === asked
          ? `${business}: ${asked === 1 ? 'the only source answered' : `all ${asked} sources answered`}.`
          : `${business}: ${answered} of ${asked} sources answered.`,
      filed: (mentions, broadcasts) =>
        `${mentions === 0 ? 'No new mentions' : mentions === 1 ? 'One new mention' : `${mentions} new mentions`}` +
        (broadcasts === 0 ? '.' : ` and ${broadcasts === 1 ? 'one post of our own' : `${broadcasts} posts of our own`}.`),
      failed: (source, reason) => `"${source}" failed: ${reason}`,
      notReached: (source) => `There was no time for "${source}": it goes first next time.`,
      left: (source, count) =>
        `${count === 1 ? 'One mention' : `${count} mentions`} from "${source}" ${count === 1 ? 'was' : 'were'} not filed: more than a day may hold.`,
      moved: (source, address) => `"${source}" has moved to ${address}: change it in sources.yaml.`,
      fault: (source, fault) => `"${source}" was read, but has a fault: ${fault}`,
      byHand: (sources) =>
        sources.length === 1
          ? `To be looked at by hand: ${sources[0]}.`
          : `${sources.length} places to be looked at by hand: ${sources.join(', ')}.`,
      closed: (weeks) => (weeks.length === 1 ? `Week closed: ${weeks[0]}.` : `Weeks closed: ${weeks.join(', ')}.`),
      dryRun: 'This was a rehearsal: nothing was written.',
      sample: 'These are sample data: the business, the places and the people are made up.',
      nothingAnswered: 'No source answered. Is there a connection? The site can be made of what was there already.',
      progress: (done, all, source) => `${done} of ${all}: ${source}`,
    },
    built: (folder) => `The site is ready, in ${folder}.`,
    look: 'To see it: npm run preview',
    problems: (count) => (count === 1 ? 'One file could not be read:' : `${count} files could not be read:`),
  },
};
