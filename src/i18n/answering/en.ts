import type { AnsweringWords } from '../answering-words.ts';
import { capital, counted, orNone as word, quoted, times } from '../counted/en.ts';
import { format } from '../format.ts';

const { number, list, date } = format('en');

function duration(hours: number): string {
  if (hours < 0.1) return 'a few minutes';
  if (hours < 1) return counted(Math.round(hours * 60), 'minute');
  return hours < 48 ? counted(Math.round(hours), 'hour') : counted(Math.round(hours / 24), 'day');
}

const template = `# How we answer

A page for whoever answers. Change what needs changing: it is worth something if it is used.

## Who

- Whoever closes looks at the list every day and answers what they can.
- Whoever does not know what to say asks. Better right tomorrow than wrong today.

## When we phone

- Allergy, injury, a fall, or somebody who fell ill: phone today, and the person in charge does.
- When something failed for a day that does not come again.
- When the same person complains for the second time.

## What we never promise

- What does not depend on us.
- Gifts for taking down a bad review, or for writing a good one.

## What we do not answer

- Insults, and whoever only wants to quarrel.
- What is said about other businesses.`;

export const answeringEn: AnsweringWords = {
  waiting: {
    ways: {
      form: 'Once you have answered, tick it off here: a form opens, filled in, and all you do is send it. The message leaves this list the next time these pages are made.',
      file: 'Once you have answered, note it in the message’s own file: where it says “status: open”, write “status: answered”.',
      machine:
        'Once you have answered, note it on the computer that holds the digest, with “npm run desk”. Or in a terminal, with the code of each message: “npm run triage -- set CODE status=answered”.',
    },
    answered: 'Already answered',
    noAnswer: 'No answer needed',
    notAboutUs: 'Not about us',
    file: 'Note it in its file',
    code: 'Code',
    suggested: 'Is this your answer?',
    confirm: 'Yes, note it',
    closeAll: 'Close them all',
    closeHint: 'They leave this page. In the figures they stay unanswered.',
    closeMachine: 'To close them all at once: “npm run triage -- close-slipped”.',
    notNoted:
      'No answer has been noted for three weeks. Answers may be given and not noted, so we do not say how many people got one.',
    slippedMaybe: (count) =>
      `Of ${number(count)} it is not clear that ${count === 1 ? 'it' : 'they'} waited for an answer.`,
    more: (count) => `And ${word(count)} more.`,
    well: {
      title: 'How to answer well',
      advice: [
        'By name, and with thanks for saying so.',
        'If we failed, say it: “you are right, we are sorry”. And say what we are going to do.',
        'No excuses: the reason matters less than the remedy.',
        'Whoever suggests something gets thanks, whether it is done or not.',
        'Nothing copied and pasted: two sentences of yours are worth ten of a template.',
      ],
    },
    protocol: {
      title: 'What we have agreed',
      empty:
        'Nobody has written down yet who answers, when to phone, and what is never promised. Half a page will do; it goes into the file protocol.md.',
      change: 'Change it',
      write: 'Write it',
      template,
    },
    note: {
      title: 'Note something else',
      intro: 'What people say in the shop, on the phone or in a private message counts too, if it is noted.',
      heard: 'Note something we were told',
      looked: 'I looked, nothing new',
      places: 'Places to look at by hand',
      lastLooked: (day) => `last looked at on ${date(day)}`,
      neverLooked: 'not looked at yet',
      machine: 'Note it with “npm run desk”, or leave a file in inbox/.',
    },
    ourName: {
      title: 'Somebody uses your name',
      intro:
        'Messages from accounts that bear your name and, as far as we know, are not yours. They wait for no answer, but look at them: if they deceive anybody, report them there. If the account is yours, add its address to the settings.',
    },
  },
  join: {
    title: 'Conversations in the neighbourhood',
    intro: 'In case you feel like joining. To help or to congratulate, never to sell. They are in no figure.',
  },
  conversation: {
    title: 'How we converse',
    intro: 'What waited for an answer, what got one, and what we publish.',
    better: ({ how, weeks, weeksBefore, now, before }) => {
      const ask = 'Are we answering better than before?';
      const lately = weeks === 1 ? 'in the last week' : `in the last ${word(weeks)} weeks`;
      const earlier = weeksBefore === 1 ? 'in the one before' : `in the ${word(weeksBefore)} before`;
      const of = ({ answered, deserved }: typeof now): string => `${word(answered)} of ${word(deserved)}`;
      const counts = `${lately} ${of(now)} messages got an answer; ${earlier}, ${of(before)}`;
      switch (how) {
        case 'not-noted':
          return `${ask} It is not known: nobody has noted an answer for three weeks.`;
        case 'few':
          return weeksBefore === 0
            ? `${ask} Not yet known: there are no earlier weeks to compare with.`
            : `${ask} Not yet known: it takes at least 10 messages that waited for an answer ${lately} and another 10 ${earlier}, and so far there are ${word(now.deserved)} and ${word(before.deserved)}.`;
        case 'better':
          return `${ask} Yes: ${counts}.`;
        case 'worse':
          return `${ask} No, worse: ${counts}.`;
        case 'same':
          return `${ask} About the same: ${counts}, and a difference like that may be chance.`;
      }
    },
    answered: ({ answered, deserved }) => {
      if (deserved === 0) return 'No message waited for an answer.';
      if (deserved === 1)
        return answered === 1
          ? 'One message waited for an answer and has one.'
          : 'One message waited for an answer and has none that we know of.';
      return answered === deserved
        ? `${capital(word(deserved))} messages waited for an answer, and all have one.`
        : `Of ${word(deserved)} messages that waited for an answer, ${word(answered)} ${
            answered === 1 ? 'has' : 'have'
          } one that we know of.`;
    },
    share: ({ value, low, high }) => `That is ${value}; with so little data, between ${low} and ${high}.`,
    unasked: (count) =>
      count === 1
        ? 'One more message was answered that waited for none, or where that is not clear.'
        : `${capital(word(count))} more messages were answered that waited for none, or where that is not clear.`,
    time: ({ n, median, p90 }) =>
      n === 1
        ? `The only answer with a date came within ${median}.`
        : `Of ${word(n)} answers with a date, half came within ${median}${p90 ? `, and nine in ten within ${p90}` : ''}.`,
    duration,
    open: ({ days, week, month, slipped }) => {
      const parts = [
        ...(days > 0 ? [`${word(days)} two days old or less`] : []),
        ...(week > 0 ? [`${word(week)} of this last week`] : []),
        ...(month > 0 ? [`${word(month)} of this last month`] : []),
        ...(slipped > 0 ? [`${word(slipped)} more than a month old`] : []),
      ];
      return parts.length === 0 ? undefined : `Still unanswered, that we know of: ${list(parts)}.`;
    },
    published: ({ announcements, conversation }) => {
      const announced = `We published ${counted(announcements, 'announcement')}`;
      if (announcements === 0)
        return conversation === 0
          ? 'We published nothing that we know of.'
          : `We conversed ${times(conversation)}, announcing nothing.`;
      return conversation === 0
        ? `${announced} and conversed with nobody that we know of.`
        : `${announced} and conversed ${times(conversation)}.`;
    },
    rule: 'To answer somebody, to pass on what somebody else published, or to name them is conversation. All else is an announcement.',
    turned: (count) =>
      count === 0
        ? 'No complaint has ended well yet, that we know of.'
        : `${capital(counted(count, 'complaint'))} ended well.`,
    turnedRule:
      'A complaint ends well when the team says so, or when the same person comes back content within 12 weeks.',
    recommendations: (count) =>
      count === 0
        ? 'Nobody recommended you to others.'
        : `${capital(counted(count, 'message'))} ${count === 1 ? 'recommends' : 'recommend'} you to others.`,
    see: 'See how it goes over time',
    lastWeeks: (count) => (count === 1 ? 'Last week' : `Last ${number(count)} weeks`),
    sinceBeginning: 'Since the beginning, until today',
    byWeek: 'Week by week',
    empty:
      'There is no week to count yet. When somebody asks, complains or wants to buy, this will say whether they got an answer and how fast.',
    table: {
      deserved: 'Waited',
      answered: 'Answered',
      median: 'Half within',
      announcements: 'Announcements',
      conversation: 'Conversation',
      turned: 'Ended well',
    },
  },
  voices: {
    title: 'Who speaks',
    intro:
      'Whoever has spoken of you more than once, in their own words. Who did so last comes first. No scores and no rankings: they are people.',
    empty: 'Nobody has spoken of you more than once yet. When somebody does, they will appear here.',
    all: 'See everybody, in their own words',
    people: 'People',
    outlets: 'Outlets',
    outletsIntro: 'Press, websites and other places that publish about you.',
    hidden: (place) => `Somebody, on ${place}`,
    spoke: ({ times: count, since }) => `Has spoken of you ${times(count)} since ${date(since)}.`,
    asked: ({ asked, answered }) =>
      asked === 1
        ? `Asked, wished or complained once: ${answered === 1 ? 'answered' : 'not answered, that we know of'}.`
        : `Asked, wished or complained ${times(asked)}: ${
            answered === 0
              ? 'not answered, that we know of'
              : answered === asked
                ? 'all answered'
                : `answered ${times(answered)}, that we know of`
          }.`,
    recommends: 'Has recommended you to other people.',
    more: (count) => `And ${counted(count, 'more message', 'more messages')}.`,
    shown: ({ shown, of }) => `Shown are the ${number(shown)} people who spoke last, of ${number(of)}.`,
    rest: (count) => (count === 1 ? 'And one more person' : `And ${word(count)} more people`),
    follow: 'Read what they publish',
    followed: 'You already follow what they publish.',
    outletTimes: ({ times: count, last }) => `${times(count)}; last on ${date(last)}`,
    following: {
      title: 'Follow your customers',
      intro:
        'To converse is also to read what they have to say. Of these people we know where they publish. If you follow them, their latest titles appear in the digest every week.',
      opml: 'Their addresses, for a feed reader',
      lines: 'Or copy those you want to the end of sources.yaml',
      comment: 'Whom we follow.',
      unnamed: 'You asked that no name be shown, so nobody’s address is shown here: it holds their name.',
    },
  },
  needs: {
    title: 'What people ask for',
    intro:
      'What people ask for, how they want it and where they said so, in the last 13 weeks. Every number leads to their words.',
    empty:
      'Nobody has asked for anything yet. When somebody asks, suggests or looks for something, it will appear here: what, how and where.',
    all: 'See all that people ask for, in their own words',
    of: {
      us: { title: 'Asked of you', intro: 'Questions, suggestions and wishes to buy.' },
      trade: {
        title: 'Asked of nobody in particular',
        intro: 'They ask whoever reads them. It could be you.',
      },
      competitor: {
        title: 'Missed elsewhere',
        intro: 'Their complaints are your opportunities. Whoever speaks of others is not shown by name.',
      },
    },
    what: 'What',
    how: 'How',
    where: 'Where',
    more: (count) => `And ${word(count)} more.`,
    rest: (count) => `And ${counted(count, 'more thing', 'more things')}`,
    words: 'Their words',
    wordsMore: (count) => `And ${counted(count, 'more message', 'more messages')}.`,
    weigh: {
      title: 'What people weigh',
      intro: 'What they talk about when they talk about you. One message may speak of several things.',
      empty:
        'Nobody has spoken of this yet. It comes from the topics that say what people weigh (price, quality, speed, treatment).',
      share: 'Share',
      of: (count) => `In ${number(count)} ${count === 1 ? 'mention' : 'mentions'} of the last 13 weeks.`,
      first: ({ title, times: count, price }) =>
        price
          ? `It is not all about the price: ${quoted(title)} came up ${times(count)}; ${quoted(price.title)}, ${times(price.times)}.`
          : `What comes up most is ${quoted(title)}: ${times(count)}.`,
    },
    ideas: {
      title: 'Ideas',
      intro:
        'The same thing, asked for by several people. An idea stays here while somebody asked for it in the last 26 weeks; the page of each week has those of the last 12. To decide against it is an answer too.',
      all: 'See the ideas, in people’s own words',
      rest: (count) => `And ${counted(count, 'more idea', 'more ideas')}`,
      empty: 'There are no ideas yet that more than one person asked for.',
      by: ({ people, since }) =>
        `${people === 1 ? 'One person asks' : `${capital(word(people))} people ask`} for it, since ${date(since)}`,
      state: { undecided: 'Undecided', will: 'We will', done: 'Done', no: 'We will not' },
      will: 'We will',
      no: 'No, because…',
      decision: 'See the decision',
      machine: 'To decide, in a terminal:',
      body: 'What we are going to do, who does it, and how we shall know whether it helped.',
      because: 'write here why',
    },
  },
};
