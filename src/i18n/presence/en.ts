import { word, capital, counted, times } from '../counted/en.ts';
import { format } from '../format.ts';
import type { PresenceWords } from '../presence-words.ts';

const { number, date, dayMonth } = format('en');

export const presenceEn: PresenceWords = {
  title: 'Is it worth being there?',
  intro:
    'Before opening an account, or keeping one: who talks there, about what, and how much work it would be. Place by place, from what was heard.',
  empty:
    'Nothing has been heard yet. After 12 weeks we can advise you. Meanwhile there are questions that only you can answer.',
  soFar: (count) =>
    `We have ${counted(count, 'week')} of what was said; with 12 we can advise you. Meanwhile there are questions that only you can answer.`,
  period: (from, to) => `From what was said between ${date(from)} and ${date(to)}.`,
  headings: {
    summary: 'In short',
    people: 'Who is there',
    competitors: 'Your competitors there',
    answers: 'Whether questions are answered there',
    hour: 'An hour a week',
    why: 'Why',
    questions: 'What only you can answer',
    rules: 'The rules behind the advice',
  },
  heard: (count, of) => `It could be heard in ${word(count)} of the last ${counted(of, 'week')}.`,
  ready: (day) => `After 12 weeks, around ${dayMonth(day)}, we can advise you.`,
  ours: (count) => `You were spoken of ${times(count)}.`,
  future: (count) => `${capital(counted(count, 'message'))} looked for what you sell and named nobody.`,
  recommending: (count) => `You were recommended ${times(count)}.`,
  nobody: 'Nobody was heard there who spoke of you or looked for what you sell.',
  competitor: ({ title, mentions, good, bad }) =>
    `“${title}”: ${times(mentions)}${good + bad === 0 ? '' : `; ${[good > 0 ? `${word(good)} good` : '', bad > 0 ? `${word(bad)} bad` : ''].filter((part) => part !== '').join(', ')}`}.`,
  noCompetitors: 'Your competitors were not spoken of.',
  asked: ({ asked, answered }) =>
    asked === 1
      ? `One message wanted an answer and ${answered === 1 ? 'got one' : 'got none that we know of'}.`
      : answered === asked
        ? `${capital(word(asked))} messages wanted an answer and all of them got one.`
        : `${capital(word(asked))} messages wanted an answer; ${answered === 0 ? 'none got one' : `${word(answered)} got one`} that we know of.`,
  speed: (hours) =>
    hours < 1
      ? 'Half of the answers came within an hour.'
      : hours < 48
        ? `Half of the answers came within ${counted(Math.round(hours), 'hour')}.`
        : `Half of the answers came within ${counted(Math.round(hours / 24), 'day')}.`,
  nothingAsked: 'Nobody asked for an answer there.',
  hour: ({ aWeek, minutes }) =>
    aWeek === undefined
      ? 'Less than one message a week would want an answer: nearly all of an hour is left to tell something.'
      : minutes <= 60
        ? `About ${aWeek} messages a week would want an answer: at five minutes each, ${counted(Math.max(1, minutes), 'minute')}. It fits into an hour and leaves time to tell something.`
        : `About ${aWeek} messages a week would want an answer: at five minutes each, ${number(minutes)} minutes. It does not fit into an hour.`,
  hourEmpty:
    'Hardly anybody asks for an answer there: the hour would go into publishing, not into answering.',
  questionsIntro:
    'No program knows these five. Until all of them are answered, the best advice there can be is “for now, only listen”.',
  unanswered: 'Not answered yet.',
  answerLink: 'Answer',
  answerFile: (file) => `It is answered in the file ${file}.`,
  rulesIntro: 'The first that applies, to what was heard in the last 26 weeks.',
  rules: [
    'If the place could be heard in fewer than 12 weeks: for now, only listen.',
    'If one can read there but not answer, as in the press: no.',
    'If somebody speaks of you or looks for what you sell at least once a week: yes, when the five questions on this page have an answer; if one is missing, only listen.',
    'If fewer than three messages are about you or look for what you sell, and fewer than three are about your competitors: no.',
    'Otherwise: for now, only listen.',
  ],
  link: 'Is it worth being there?',
};
