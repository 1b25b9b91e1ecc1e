import { mailEn } from './mail/en.ts';
import { setupEn } from './setup/en.ts';
import { deskEn } from './desk/en.ts';
import { answeringEn } from './answering/en.ts';
import { changedEn } from './changed/en.ts';
import { presenceEn } from './presence/en.ts';
import { dataProtectionEn } from './data-protection/en.ts';
import { newEn } from './new/en.ts';
import { privacyEn } from './privacy/en.ts';
import { triageEn } from './triage/en.ts';
import { understandingEn } from './understanding/en.ts';
import { upkeepEn } from './upkeep/en.ts';
import type { Dictionary } from './dictionary.ts';
import type { SiteWords } from './site-words.ts';
import type { Heard, OneThingWords, Range, Sentences } from './digest-words.ts';
import { capital, counted, orNone, quoted, times, word } from './counted/en.ts';
import { format, sentence, stop } from './format.ts';

const { number, list, weekday, dayMonth } = format('en');
/** between two and six, one or two, at most three */
const between = ({ low, high }: Range): string => {
  if (low === high) return word(low);
  if (low === 0) return `at most ${word(high)}`;
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
/** “A” and “B” on Friday; “A” on Friday and “B” on Monday */
const lookedAt = (looked: Heard['looked'], from: string, to: string): string => {
  const day = onDay(looked[0]!.day, from, to);
  return looked.every((one) => one.day === looked[0]!.day)
    ? `${named(looked.map(({ title }) => title))} ${day}`
    : list(looked.map((one) => `${quoted(one.title)} ${onDay(one.day, from, to)}`));
};
/** Whether somebody looked at the places without a feed, as the end of a sentence. */
const looks = ({ looked, unlooked, from, to }: Heard): string[] => [
  ...(looked.length > 0 ? [`somebody looked at ${lookedAt(looked, from, to)}`] : []),
  ...(unlooked.length > 0 ? [unlookedAt(unlooked, from, to)] : []),
];
const answers = ({ sources, answered }: Heard): string => {
  if (sources === 1) return answered === 1 ? 'the automatic source answered' : 'the automatic source failed';
  if (answered === sources)
    return `${sources === 2 ? 'both' : `all ${word(sources)}`} automatic sources answered`;
  if (answered === 0) return `none of the ${word(sources)} automatic sources answered`;
  return `${word(answered)} of ${word(sources)} automatic sources answered`;
};

const afterwards: [string, string] = [
  'This week was before we began to listen: we only know what we found afterwards.',
  'This week was before we began to listen: we only know what we found afterwards.',
];

const sentences: Sentences = {
  serious: ({ words, count }) => [
    `Look today: ${counted(count, 'message')} ${count === 1 ? 'mentions' : 'mention'} ${list(words.map(quoted))}.`,
    count === 1 ? 'It is only one, but it should not wait.' : 'They should not wait.',
  ],
  alarm: ({ business, series, about, state, count, usual, topic, words, days, held, open }) => {
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
    const most =
      topic && topic.count > 1
        ? `${topic.count === count ? 'all' : word(topic.count)} are about ${quoted(topic.title)}`
        : '';
    const made = most && repeated ? `${most} and ${repeated}` : most || (repeated && `they ${repeated}`);
    const from = list(days.map(weekday));
    const when = from
      ? `${held === 'all' ? 'all' : held === 'nearly' ? 'nearly all' : 'most'} are from ${from}`
      : '';
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
            `Of those ${word(ended.of)}, ${ended.answered === ended.of ? 'all' : orNone(ended.answered)} ${ended.answered === 1 ? 'has' : 'have'} been answered${
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
        mentions === 0 ? 'nothing about' : `${counted(mentions, 'mention')} of`
      } ${business}`,
    ),
    ...(comparable || mentions === 0
      ? []
      : ['We do not yet know whether that is a lot: in about four weeks we can compare.']),
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
        `${are}; ${longest.author ? `${longest.author} has waited longest,` : 'the oldest has waited'} ${since}`,
      ),
    ];
  },
  idea: ({ what, people }) => [
    sentence(
      `${counted(people, 'person', 'people')} ${people === 1 ? 'asks for' : 'ask for the same thing'}: ${quoted(what)}`,
    ),
  ],
  halfHeard: (heard) => {
    if (heard.afterwards) return afterwards.slice(0, 1);
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
    if (heard.afterwards) return afterwards;
    const first = heard.sources > 0 ? answers(heard) : '';
    const down = heard.failed.length;
    const which = heard.answered > 0 && down > 0 && down <= 2 ? ` (not ${named(heard.failed)})` : '';
    const parts = [first && first + which, ...looks(heard)].filter(Boolean);
    if (parts.length === 0)
      return ['We are not listening to any place yet.', 'We are not listening to any place yet.'];
    const byHand = heard.unlooked.length > 0 ? 'nobody looked at some places' : '';
    const short = [first, byHand].filter(Boolean);
    const whole = parts.length === 3 ? `${parts[0]}, and ${parts[1]}, but ${parts[2]}` : parts.join(', and ');
    return [sentence(whole), sentence(short.length > 0 ? short.join(', and ') : parts[0]!)];
  },
  compared: (fact) =>
    fact
      ? [
          `We cannot say whether there was more or less than in other weeks: the places that answered both times gave ${orNone(fact.now)}, against ${orNone(fact.before)} the week before.`,
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
  minutes: (count) =>
    count > 0
      ? `With everything that waits, this week will take you about ${count < 120 ? counted(count, 'minute') : counted(Math.round(count / 60), 'hour')}.`
      : '',
};

const { range, date, month, percent } = format('en');

const site: SiteWords = {
  quoted,
  menu: {
    label: 'Menu',
    skip: 'Skip to the content',
    week: 'This week',
    waiting: 'Waiting',
    topics: 'Topics',
    archive: 'Past weeks',
    more: 'More',
    search: 'Search',
  },
  footer: {
    label: 'Footer',
    sample: 'Sample data: the business, the places and the people are made up.',
    method: 'How we work these numbers out',
    sources: 'What we could hear',
    feed: 'Get it in a feed reader',
    made: 'Made with Oído. What you read here was written by other people; the labels come from a program and can be wrong.',
  },
  week: {
    dates: (from, to) =>
      `${capital(weekday(from))} ${from.slice(0, 7) === to.slice(0, 7) ? Number(from.slice(8)) : from.slice(0, 4) === to.slice(0, 4) ? dayMonth(from) : date(from)} to ${weekday(to)} ${date(to)}`,
    name: (from, to) => range(from, to),
    strip: ({ mentions, waiting, fresh, complaints }) => {
      const said =
        mentions === 0
          ? 'nothing has been said so far'
          : `${counted(mentions, 'mention')}${complaints > 0 ? `, ${counted(complaints, 'complaint')}` : ''}`;
      const known = fresh < waiting ? ` (${orNone(fresh)} of this week)` : '';
      return `The week under way: ${said}${waiting > 0 ? `; ${word(waiting)} waiting for an answer${known}` : ''}.`;
    },
    stripLink: 'See how it is going',
    openNote: 'This week is not over yet: the numbers will change.',
    toAnswer: (count) => (count === 0 ? 'Nobody is waiting' : `${number(count)} waiting`),
    noLongerKept:
      'What people wrote this week is no longer kept. The figures stay, and the words that several of them used.',
    keptWords: (words) => `Said most often: ${words}.`,
    previous: 'The week before',
    next: 'The week after',
    lookToday: 'Look today',
    attention: 'Attention',
    alarmCount: ({ count, usual }) => `${number(count)} this week; the mean is ${usual} a week.`,
    alarmEnded: ({ answered, turned, of }) =>
      `Of ${number(of)}, ${number(answered)} were answered and ${number(turned)} turned out well, as far as we know.`,
    alarmWords: (words) => `The words that come up most: ${words}.`,
    alarmSince: (day) => `It began in the week of ${dayMonth(day)}.`,
    readThem: (count) => (count === 1 ? 'Read the message' : `Read the ${word(count)} messages`),
    note: (author) => (author ? `A note from ${author}` : 'A note from the editor'),
    since: ({ then, now, complaintsThen, complaintsNow }) =>
      `These are the figures as the week closed. Since then, something has changed: ${
        then === now ? `still ${counted(now, 'mention')}` : `from ${counted(then, 'mention')} to ${word(now)}`
      }${complaintsThen === complaintsNow ? '' : `, and from ${counted(complaintsThen, 'complaint')} to ${word(complaintsNow)}`}.`,
    more: 'For those who want more',
    moreIntro: 'From here on, the detail: what it was about, where, and every message.',
    headings: {
      waiting: 'Waiting for an answer',
      said: 'What they said',
      lookingFor: 'Looking for what you sell',
      recommendations: 'Recommending you',
      due: 'Due today',
      following: 'What they are up to',
      topics: 'Topics',
      share: 'Who is talked about most',
      platforms: 'Where it was said',
      emerging: 'New words',
      press: 'In the press and blogs',
      broadcasts: 'What we published',
      voices: 'Who talks',
      ideas: 'Ideas',
      all: 'All mentions',
      late: 'Found late',
      made: 'How these numbers are made',
      farLook: 'The long view',
    },
    intros: {
      voices: 'They had talked about you before, and did so again this week.',
      waiting: 'Messages without an answer, as far as we know. What hurts most comes first.',
      lookingFor: 'They ask without naming anybody, or are choosing between several.',
      recommendations: 'They tell others, not only you.',
      following: 'The latest from those you follow.',
      press: 'Texts copied from one outlet to another count once.',
      late: 'From earlier weeks, but they reached us now. They do not change this week’s numbers.',
      emerging: 'They hardly came up before.',
      share:
        'Of every ten times that somebody in the trade is named, how often it is you. There is little data, so it comes with its margin.',
    },
    apart: { heading: 'Not about us', intro: 'The team said so: it is in no count.' },
    unmatched: {
      heading: 'No longer matched',
      intro:
        'With the queries of today it is about nothing that you listen for: it stays, and is in no count.',
    },
    allWaiting: (count) =>
      count === 1 ? 'See the message that is waiting' : `See all ${word(count)} that are waiting`,
    restFolded: (count) => (count === 1 ? 'And one more' : `And ${word(count)} more`),
    restInList: (count) =>
      count === 1
        ? 'One more is in the list of all mentions.'
        : `Another ${word(count)} are in the list of all mentions.`,
    readWhole: 'Read it all',
    readThere: 'Read and answer there',
    goThere: 'Go there',
    waitsSince: (day) => `waiting since ${weekday(day)} ${dayMonth(day)}`,
    pastPromise: 'past the promised time',
    maybeWaiting: (count) =>
      count === 1
        ? 'One more message may be waiting for an answer.'
        : `Another ${word(count)} may be waiting for an answer.`,
    dueReview: (title, day) =>
      `Time to look at ${quoted(title)} again: it was put off until ${dayMonth(day)}.`,
    dueGoal: ({ what, target, by }) => `${what}: the goal is ${target}, before ${date(by)}.`,
    needs: {
      place: (name) => `from a place we do not serve: ${name}`,
      language: (name) => `in a language we do not answer in: ${name}`,
    },
    ideaBy: (people) => `asked for by ${people === 1 ? 'one person' : `${word(people)} people`}`,
    ideaState: { undecided: 'undecided', will: 'we will', done: 'done', no: 'we will not' },
    emergingTimes: (count, places) => `${times(count)}, in ${counted(places, 'place')}`,
    copiesElsewhere: (count) =>
      count === 1 ? 'also in one other outlet' : `also in ${word(count)} other outlets`,
    broadcast: ({ announcements, conversation }) =>
      `We published ${counted(announcements, 'announcement')} and answered in public ${conversation === 0 ? 'nobody' : times(conversation)}, as far as we know.`,
    voiceTimes: (count) => `${times(count)} in all`,
    farLook: {
      intro: 'Once a month it is worth stepping back: the last 13 weeks.',
      back: (title, weeks, of) =>
        `${quoted(title)}: there were complaints in ${number(weeks)} of the last ${number(of)} weeks.`,
      see: 'See the topic',
      question: 'A question to decide',
      askIdea: (what) => `shall we do something about ${quoted(what)}? Several people asked for it.`,
      askTopic: (title) => `what would you change so that ${quoted(title)} does not come back next month?`,
    },
    heardLink: 'What we could hear',
    howMade:
      'Every message about you counts once; copies and late finds stand apart. “As usual” compares only the sources that also answered in the weeks before.',
    howMadeLink: 'The whole method',
    large: (count) =>
      `This week has ${number(count)} mentions: each day has a page. Here is one line for each.`,
    dayPage: (day, part) => `${capital(weekday(day))} ${dayMonth(day)}${part > 1 ? ` (${part})` : ''}`,
    latePage: 'Found late',
    backToWeek: 'Back to the week',
    notYet: {
      title: 'Your first digest',
      intro:
        'Every week, what is said about you will stand here: what matters in a minute, then every message.',
      empty:
        'Nothing has been heard yet. It will appear here after the first collection, which looks up to eight weeks back. Whoever sets this up starts it with one command; from then on it runs by itself every day.',
    },
  },
  tables: {
    inAll: 'In all',
    topic: 'Topic',
    times: 'Times',
    compared: 'Compared',
    good: 'Good',
    bad: 'Bad',
    unclear: 'Not clear',
    neutral: 'Neutral',
    trend: 'Recent weeks',
    platform: 'Where',
    who: 'Who',
    ofEvery: 'Of every ten',
    between: 'Margin',
    week: 'Week',
    mentions: 'Mentions',
    complaints: 'Complaints',
    praise: 'Praise',
    kind: 'What it is',
    now: 'Now',
    yearBefore: 'A year before',
    source: 'Place',
    behind: 'See the numbers in a table',
    usualRange: (usual) =>
      usual.low === usual.high ? number(usual.low) : `${number(usual.low)}–${number(usual.high)}`,
    sparkline: ({ last, highest, weeks }) =>
      `${number(last)} this week; highest in ${number(weeks)} weeks, ${number(highest)}`,
    interval: (low, high) => `between ${low} and ${high}`,
  },
  filters: {
    title: 'Show only',
    topic: 'Topic',
    platform: 'Where',
    intent: 'What it is',
    tone: 'Tone',
    language: 'Language',
    source: 'Place',
    all: 'All',
    reset: 'Clear filters',
    shown: (shown, of) => `${shown} of ${of} are shown.`,
    shownAll: (of) => `All ${of} are shown.`,
  },
  mention: {
    tone: 'Tone',
    toneUnsure: 'Tone: not clear',
    why: 'Why is this here?',
    byTeam: 'put there by the team',
    labelsFrom: {
      team: 'The tone was set by the team.',
      stars: 'The tone comes from the stars.',
      program: 'Tone and kind as the program sees them: it can be wrong.',
    },
    copies: (count) =>
      count === 1 ? 'The same story in one other place' : `The same story in ${word(count)} other places`,
    permalink: 'Copy link',
    copied: 'Link copied',
    edit: 'Open its file',
    stars: (rating) => `${rating} out of 5 stars`,
    serious: (words) => `Look today: ${words}`,
    claimsToBeUs: 'Claims to be us',
    outcome: 'How it ended',
    history: 'From before we began to listen',
  },
  waiting: {
    title: 'Waiting for an answer',
    intro:
      'Messages without an answer, as far as we know: the program knows only what was noted. What hurts most comes first.',
    empty: 'Nobody is waiting for an answer, as far as we know.',
    sure: (count) =>
      count === 1
        ? 'One message is waiting for an answer.'
        : `${capital(word(count))} messages are waiting for an answer.`,
    maybe: 'May be waiting',
    maybeIntro: 'The program is not sure: perhaps no answer is needed.',
    thanks: 'Worth a thank-you',
    thanksIntro: 'Not a duty, but it is appreciated.',
    slipped: 'Slipped by',
    slippedIntro: (count) =>
      count === 1
        ? 'It is more than a month old. A late answer is still an answer; and if it makes no sense any more, it can be closed.'
        : 'They are more than a month old. A late answer is still an answer; and if they make no sense any more, they can be closed in one go.',
  },
  topics: {
    title: 'Topics',
    intro: 'What you want to hear about, and how much has been said of each.',
    empty:
      'There are no topics yet. A topic is a small file that says which words to listen for and why they matter.',
    ours: 'Ours',
    others: 'Around us',
    ended: 'No longer listened for',
    endedIntro: 'We no longer listen for this: its file is gone. What was heard stays here.',
    why: 'Why we listen',
    listensFor: 'The words we listen for',
    trend: 'The last 26 weeks',
    trendNote: ({ total, weeks, usual, alarms, unheard }) =>
      `Mentions a week (n = ${total} in ${weeks} weeks), with the corrected figures.${usual ? ` The band is the usual now: ${usual}.` : ''}${alarms ? ' ▲ marks an alarm.' : ''}${unheard ? ' Hatched weeks could not be heard.' : ''}`,
    inAll: ({ total, since, weeks, late }) =>
      `Said ${times(total)} in all${since ? `, since ${date(since)}` : ''}. The figures below are of the last ${number(weeks)} weeks${late > 0 ? `, without what was found late (${number(late)} in all)` : ''}.`,
    said: 'What is said',
    where: 'Where it is said',
    latest: 'The latest',
    older: 'Everything, year by year',
    year: (year) => `Year ${year}`,
    month: (day) => capital(month(day)),
    none: (since) =>
      `Nothing has been said about this yet.${since ? ` We have been listening since ${date(since)}.` : ''}`,
    feed: 'This topic in a feed reader',
    needs: 'What people want',
    ofWeeks: (count) => (count === 1 ? 'Of the last week.' : `Of the last ${word(count)} weeks.`),
    howWanted: 'how',
    ideas: 'Ideas',
    words: 'New words of the week',
    yearIntro: (count) => `${capital(counted(count, 'mention'))} this year.`,
    noLongerKept: 'Of these weeks only the counts are kept, no longer what people wrote:',
  },
  archive: {
    title: 'Past weeks',
    intro: 'A line a week, the latest first.',
    empty: 'No week has ended yet. The first one will appear here next Monday.',
    unheard: 'not listened to',
    open: 'under way',
  },
  sources: {
    title: 'What we could hear',
    intro:
      'A week without complaints is only good news if the sources answered. Here is which of them did, week by week.',
    empty: 'There are no sources yet. They are listed in one file, each with its address.',
    automatic: 'Places that are read by themselves',
    byHand: 'Places to look at by hand',
    followed: 'We follow it too',
    following: 'Those we follow',
    own: 'Our own accounts',
    states: {
      ok: 'Answers',
      failed: 'Has failed',
      silent: 'Quieter than usual',
      dead: 'No longer answers',
      never: 'Never yet',
      'not-looked': 'Not looked at',
      gone: 'No longer listened to',
      looked: 'Looked at',
      off: 'Switched off',
    },
    lastWeeks: (count) => `Last ${number(count)} weeks`,
    legend: { answered: 'answered', partly: 'failed on some days', failed: 'failed', nothing: 'no data' },
    daysAnswered: ({ answered, of }) => `${number(answered)} of ${number(of)} days`,
    problems: 'Files that could not be read',
    problemsIntro: 'Everything else goes on working; this needs mending in the file.',
    left: (count) => `${counted(count, 'mention')} not kept, being too many for a day`,
    lastLooked: (day) => `Looked at on ${weekday(day)} ${dayMonth(day)}`,
    neverLooked: 'Nobody has looked yet',
    why: (reason, since) => `${reason}, since ${dayMonth(since)}`,
    silentSince: (since, usually) =>
      `nothing since ${dayMonth(since)}; up to ${number(usually)} days would be usual`,
    deadAdvice: 'still tried every day; see whether its address has changed, or take it off the list',
    failures: {
      slow: 'it took too long to answer',
      gone: 'the page no longer exists',
      forbidden: 'it does not let us in',
      wait: 'it asks us to wait',
      theirs: 'it has a problem on its side',
      unreachable: 'no connection',
      broken: 'it answered badly',
      empty: 'it answered, but with nothing to read',
      page: 'it answered, but with an ordinary web page, not with something that can be listened to',
      secret: 'its key is missing',
      address: 'its address is not usable',
      untried: 'there was no time to look',
    },
  },
  search: {
    title: 'Search',
    intro: 'In everything that has been said. A word or two will do.',
    empty: 'Type a word to begin.',
    label: 'Words',
    button: 'Search',
    noScript:
      'Search needs JavaScript. Without it, everything is still there under “Past weeks” and “Topics”.',
    none: 'We found nothing with those words. Try a single one.',
    found: (count) => `Results: ${count}.`,
    near: (word, others) => `Nothing about “${word}”; perhaps: ${others}.`,
    without: (word) => `Nothing about “${word}”.`,
    more: 'Show more',
    narrow: 'Narrow by year, topic or place',
    year: 'Year',
    topic: 'Topic',
    platform: 'Where',
    anyYear: 'Any',
    anyTopic: 'Any',
    anyPlatform: 'Anywhere',
    searching: 'Searching…',
    failed: 'Search is not available in this copy of the pages.',
  },
  more: {
    title: 'More',
    intro: 'Everything else in this digest.',
    entries: {
      search: ['Search', 'In everything that has been said'],
      voices: ['Who speaks', 'Who came back, outlets, and how we converse'],
      needs: ['What people ask for', 'What, how and where; what they weigh, and their ideas'],
      changed: ['What has changed', 'Goals, decisions and what it brought: a year on one page'],
      presence: ['Is it worth being there?', 'Place by place, from what was heard'],
      sources: ['What we could hear', 'Which sources answered and which did not'],
      method: ['How we work these numbers out', 'Every number, explained'],
      board: ['A sheet for the staff board', 'Praise and changes, without customers’ names, to print'],
      feeds: ['For machines', 'Feed readers, spreadsheets and programs'],
    },
  },
  changed: changedEn,
  presence: presenceEn,
  dataProtection: dataProtectionEn,
  answering: answeringEn,
  board: {
    title: 'What we were told',
    praise: 'Thank you, all of you',
    decided: 'You said, and we…',
    empty: 'No praise to pin up this week. The next time somebody thanks us, it will appear here.',
    print: 'One page, without customers’ names: ready to print and pin up.',
  },
  method: {
    title: 'How we work these numbers out',
    intro:
      'Every number on these pages, explained. Here, and only here, some technical terms by their names.',
    sections: [
      {
        title: 'What a mention is',
        text: 'Every public text in which one of the words of your topics comes up. It is “ours” if it is about the house, a product, a service, prices or how people are treated. Copies of one text count once. Whoever bears the name of the house without being known as it counts too and carries a mark, but neither “buys” nor “praises”.',
      },
      {
        title: 'Weeks',
        text: 'They run from Monday to Sunday, in the time of the place. When a week closes, its figures are kept: if they change later (a correction, an answer, somebody who asks to be forgotten), the page goes on showing those of that day and says beside them what has changed. What arrives late is noted apart.',
      },
      {
        title: 'First, what could be heard',
        text: 'A source that fails is not a fall. “More”, “as usual” and “fewer” compare only the sources that answered in both weeks. No week is called quiet while a place to look at by hand has not been looked at.',
      },
      {
        title: 'Small numbers',
        text: 'Below ten there are no percentages, only counts. With fewer than four weeks heard there are no alarms, except for serious words (health, allergy, police …), which raise one on a single message.',
      },
      {
        title: 'Alarms',
        text: 'Every week is compared with the eight before. The threshold is that of a Gamma-Poisson prediction with Jeffreys’ prior and p < 0.01, corrected for the number of series: with a mean of 0.5, 1, 2, 4, 8 and 16 a week, the alarm sounds at 4, 5, 7, 11, 17 and 28.',
      },
      {
        title: 'New words',
        text: 'Words and pairs of words that come up in at least three messages from two sources, and far more than in the eight weeks before (log-likelihood G², with its log ratio).',
      },
      {
        title: 'Who is talked about most',
        text: 'Of all the times that a brand we track is named, how often it is yours (share of voice), with a 95 % Wilson interval.',
      },
      {
        title: 'Good and bad',
        text: 'The tone is that of the message, never of the person. What the team corrects comes first; then the stars; then the program, which says when it is unsure. Net sentiment (% positive minus % negative) is given only from ten messages on, with their number.',
      },
      {
        title: 'Waiting for an answer',
        text: 'Messages of ours that deserve an answer and have none, as far as we know. Time is counted in opening hours. After a month they move to “Slipped by”, and stay unanswered in the figures. Nobody waits behind an account that bears your name and is not yours: it stands apart, to be looked at.',
      },
      {
        title: 'If you do only one thing',
        text: 'Always in this order: a serious message, an alarm, whoever has waited longest, a place not looked at, a decision that is due, an idea of three people or more, a thank-you, nothing.',
      },
      {
        title: 'Goals',
        text: '“Now” is the mean of the last four weeks that have ended. The forecast is a straight line by least squares with its 95% prediction interval, and there is none with fewer than four values. “Out of reach” is said as soon as not even the better end of that interval gets there.',
      },
      {
        title: 'Before and after a decision',
        text: 'Up to eight weeks that were heard on either side, without that of the decision, and at least four. Counts have a Poisson interval (Byar) and are compared by the conditional test of two Poisson means; the share answered has Wilson’s interval; the time that of a median by order statistics. A change is claimed only if it holds without the worst week: what people say comes in waves. That something changes afterwards does not prove that this is why.',
      },
      {
        title: 'What it brought',
        text: 'People and answers that the team noted; complaints that ended well, because the team says so or because the same person came back content within 12 weeks. Money and minutes are those noted; the cost for each person is those minutes at what an hour costs (“hourly” in settings.yaml).',
      },
      {
        title: 'What is not counted',
        text: 'Neither followers nor reach nor “advertising value”: they do not say how many people care. Names are shown as the house decides, and deleted when somebody asks.',
      },
    ],
    first: {
      title: 'Who comes first',
      text: 'Of those who wait, messages with serious words come first. Then complaints about a day that does not come again (a wedding, a funeral, a birthday). Then what is past the promised time; and within that, what has waited longest, is worst in tone, or has one or two stars. A * stands for any ending.',
      serious: 'Serious words',
      days: 'Days that do not come again',
    },
    model: 'How often the program is right',
    modelIntro:
      'Measured on messages that the program had not seen, collected and labelled by researchers. They come from other places and other businesses: with yours it may do better or worse. It learns from what the team corrects.',
    modelHeadings: ['What', 'Of 100', 'Texts'],
    modelFigures: {
      tone: 'Tone of short messages in Spanish (macro-F1)',
      toneOfSix: 'Tone of short messages, mean of six languages (macro-F1)',
      swaps: 'Times that good is taken for bad, or bad for good, in Spanish',
      language: 'Language of short messages, right',
      intent: 'Complaint, question, praise…, in Spanish, right',
      suggestions: 'Suggestions in hotel reviews, in English (F1)',
    },
    card: 'The card of the model',
    team: ({ agreed, of, what }) =>
      `Of ${number(of)} corrections by the team about ${what === 'sentiment' ? 'the tone' : 'the kind of message'}, the program already had ${number(agreed)} right${of >= 10 ? ` (${percent(agreed / of)})` : ''}.`,
  },
  notFound: {
    title: 'This page does not exist, or has moved',
    text: 'The address may have been copied wrongly. Here is the latest week; everything else can be searched.',
    latest: 'Go to the latest week',
    search: 'Search',
  },
  feeds: {
    description: (business) => `What is said about ${business}, once a week.`,
    topic: (title, business) => `${title}: what is said, for ${business}`,
    weekTitle: (from, to) => `Week of ${range(from, to)}`,
    weekly: 'A digest a week, for a feed reader.',
    needsSite: 'To get it in a feed reader, say in the settings at which address these pages will stand.',
    csv: 'The mentions of the week, for a spreadsheet. Every week has its own.',
    json: 'Everything that the page of the week says, for programs, and the form it has.',
    opml: 'The places we listen to, for a feed reader.',
  },
  platforms: {
    reviews: 'Reviews',
    forum: 'Forums',
    press: 'Press',
    news: 'Press',
    microblog: 'Social networks',
    social: 'Social networks',
    blog: 'Blogs',
    video: 'Videos',
    podcast: 'Podcasts',
    comments: 'Comments',
    app: 'App stores',
    shop: 'In the shop',
    phone: 'By telephone',
    message: 'Private messages',
    mail: 'Mail',
    web: 'Other pages',
    other: 'Elsewhere',
  },
  languages: {
    es: 'Spanish',
    ca: 'Catalan',
    gl: 'Galician',
    eu: 'Basque',
    pt: 'Portuguese',
    en: 'English',
    fr: 'French',
    it: 'Italian',
    de: 'German',
    ar: 'Arabic',
    unknown: 'not identified',
  },
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
    fewerThanUsual: 'Fewer than usual',
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
    hows: {
      delivery: 'delivered',
      pickup: 'to pick up',
      message: 'by message',
      phone: 'by phone',
      online: 'online',
      'to-order': 'to order',
      sunday: 'on Sundays',
      saturday: 'on Saturdays',
      holidays: 'on holidays',
      early: 'earlier',
      late: 'later in the day',
      hour: 'at a chosen time',
      card: 'by card',
      cash: 'in cash',
      bizum: 'with Bizum',
      invoice: 'with an invoice',
      'gluten-free': 'gluten-free',
      vegan: 'vegan or dairy-free',
      'sugar-free': 'sugar-free',
      wholegrain: 'wholegrain',
      small: 'smaller',
      large: 'larger',
      sliced: 'sliced',
      gift: 'as a gift',
      accessible: 'accessible',
      pets: 'with pets',
      parking: 'with parking',
      wholesale: 'wholesale',
      subscription: 'by subscription',
    },
    presence: {
      verdicts: { yes: 'Yes', no: 'No', listen: 'For now, only listen' },
      reasons: {
        'too-early': 'We have listened for less than 12 weeks: too soon to advise you.',
        'nobody-there': 'Hardly anybody there speaks of you, of competitors or of what you sell.',
        'customers-there': 'Your customers are there: you come up at least once a week.',
        'future-customers-there': 'People there are looking for what you sell.',
        'competitors-there': 'Your competitors are talked about there.',
        seldom: 'You, or what you sell, are spoken of there less than once a week.',
        'not-answerable': 'It can be read, but not answered.',
        'people-must-answer': 'Somebody will answer: you have written down who and how.',
        'answers-missing': 'First there are questions that only you can answer.',
        'already-there': 'You already have an account there.',
      },
      questions: {
        protocol: 'Who answers, what may be promised, and when do we phone?',
        resources: 'Who would do it, and with how much time a week?',
        support: 'Does whoever decides agree, also when complaints come?',
        purpose: 'What do we want from being there?',
        limits: 'How far do we go, and when would we stop?',
      },
    },
    measures: {
      waiting: 'Messages without an answer a week',
      'answered-share': 'Share of messages that got an answer',
      'median-hours': 'Hours until the answer (half take less)',
      complaints: 'Complaints a week',
      praise: 'Praise a week',
      mentions: 'Mentions a week',
      query: 'What is said of it a week',
      topic: (title) => `Mentions of ${quoted(title)} a week`,
    },
    goalStates: {
      reached: 'Reached',
      missed: 'Not reached',
      'on-track': 'On track',
      behind: 'Behind',
      'out-of-reach': 'Out of reach like this',
      'too-early': 'Too early to say',
    },
    effects: {
      more: 'There is more now',
      less: 'There is less now',
      'no-clear-change': 'No clear change',
      'too-early': 'Too early to know',
      'nothing-done': 'No change to measure',
    },
    decisionStates: { undecided: 'Undecided', will: 'We will', done: 'Done', no: 'No, and why' },
    alarmStates: { begins: 'Begins', continues: 'Goes on', eases: 'Easing', over: 'Over' },
  },
  site,
  mail: mailEn,
  commands: {
    setup: setupEn,
    desk: deskEn,
    privacy: privacyEn,
    new: newEn,
    triage: triageEn,
    upkeep: upkeepEn,
    understanding: understandingEn,
    collected: {
      sources: (business, asked, answered) =>
        answered === asked
          ? `${business}: ${asked === 1 ? 'the only source answered' : `all ${asked} sources answered`}.`
          : `${business}: ${answered} of ${asked} sources answered.`,
      filed: (mentions, broadcasts) =>
        `${mentions === 0 ? 'No new mentions' : mentions === 1 ? 'One new mention' : `${mentions} new mentions`}` +
        (broadcasts === 0
          ? '.'
          : ` and ${broadcasts === 1 ? 'one post of our own' : `${broadcasts} posts of our own`}.`),
      failed: (source, reason) => `"${source}" failed: ${reason}`,
      notReached: (source) => `There was no time for "${source}": it goes first next time.`,
      left: (source, count) =>
        `${count === 1 ? 'One mention' : `${count} mentions`} from "${source}" ${count === 1 ? 'was' : 'were'} not filed: more than a day may hold.`,
      moved: (source, address) => `"${source}" has moved to ${address}: change it in sources.yaml.`,
      fault: (source, fault) => `"${source}" was read, but has a fault: ${fault}`,
      inbox: (files) =>
        files === 1
          ? 'One file of inbox/ was read and is in inbox/filed/ now.'
          : `${files} files of inbox/ were read and are in inbox/filed/ now.`,
      inboxFault: (fault) => `It was read, but look at this: ${fault}`,
      byHand: (sources) =>
        sources.length === 1
          ? `To be looked at by hand: ${sources[0]}.`
          : `${sources.length} places to be looked at by hand: ${sources.join(', ')}.`,
      closed: (weeks) =>
        weeks.length === 1
          ? `Week closed: ${weeks[0]}.`
          : weeks.length > 4
            ? `${weeks.length} weeks closed, ${weeks[0]} to ${weeks.at(-1)}.`
            : `Weeks closed: ${weeks.join(', ')}.`,
      dryRun: 'This was a rehearsal: nothing was written.',
      sample: 'These are sample data: the business, the places and the people are made up.',
      nothingAnswered:
        'No source answered. Is there a connection? The site can be made of what was there already.',
      progress: (done, all, source) => `${done} of ${all}: ${source}`,
    },
    match: {
      readAs: (query) => `Read as: ${query}`,
      found: (matched, all) =>
        matched === 0
          ? `None of the ${all} mentions in the archive matches.`
          : `${matched} of ${all} mentions in the archive ${matched === 1 ? 'matches' : 'match'}.`,
      empty: 'There are no mentions in the archive yet to try the query on.',
      examples: (shown, matched) => (shown === matched ? 'All of them:' : `The latest ${shown}:`),
    },
    looked: {
      noted: (place, day) => `Noted: somebody looked at "${place}" on ${day}.`,
      already: (place, day) => `It was noted already that somebody looked at "${place}" on ${day}.`,
      anything: 'Was there anything? Write it down in inbox/, as an .md or .csv file.',
      places: 'These are the places that are looked at by hand:',
      noPlaces: 'No place in sources.yaml is looked at by hand (kind: by-hand).',
      unknown: (id, meant) => `No place is called "${id}".${meant ? ` Did you mean "${meant}"?` : ''}`,
      notByHand: (id) => `"${id}" is not looked at by hand: it is listened to.`,
      noDay: (day) => `"${day}" is no day: it is written like 2026-11-18.`,
      future: (day) => `${day} is yet to come.`,
      before: (day, week) => `${day} is before the first week in the archive, ${week}.`,
      empty: 'There is no week yet. Listen first: npm run digest',
      unreadable: (why) => `Not noted, because a file cannot be read: ${why}`,
    },
    built: (folder) => `The site is ready, in ${folder}.`,
    look: 'To see it: npm run preview',
    problems: (count) => (count === 1 ? 'One file could not be read:' : `${count} files could not be read:`),
  },
};
