import { counted, quoted, word } from '../counted/en.ts';
import { format, stop } from '../format.ts';
import type { MailWords, News, Notice } from '../mail-words.ts';

const { number, list, weekday, dayMonth } = format('en');

function news({ state, first, serious, alarm, waiting, complaints, mentions }: News): string[] {
  const open = waiting > 0 ? `${number(waiting)} to answer` : '';
  if (serious > 0) return [`${counted(serious, 'message', 'messages')} to look at today`, open];
  if (alarm)
    return [alarm === 'complaints' ? 'far more complaints than usual' : 'far more talk than usual', open];
  if (first) return ['your first digest', open];
  const halves = state === 'half-heard' ? 'only half heard' : '';
  const heard = complaints > 0 ? counted(complaints, 'new complaint', 'new complaints') : '';
  if (open || heard) return [open, heard, halves];
  if (state === 'quiet') return ['a quiet week', 'nothing waiting'];
  return [counted(mentions, 'mention', 'mentions'), halves || 'nothing waiting'];
}

export const mailEn: MailWords = {
  subject: (facts) => `${facts.business}: ${news(facts).filter(Boolean).join(', ')} (${facts.range})`,
  waiting: 'To answer',
  more: (count) =>
    count === 1 ? 'One more message is waiting.' : `${sentenceCase(word(count))} more messages are waiting.`,
  open: 'See the whole week',
  quotes: ['“', '”'],
  read: 'Read and answer there',
  footer: (business) =>
    `This digest of ${business} comes once a week to the addresses somebody wrote into its settings. Nothing in it tells whether you open it. To stop it, reply to this mail and say so.`,
  note: (author) => (author === undefined ? 'A note' : `A note from ${author}`),
  notice: {
    subject: (business, notice) => `${business}: ${short(notice)}`,
    text: (business, notice) => {
      switch (notice.kind) {
        case 'serious':
          return [
            `Look today: a message about ${business} mentions ${list(notice.words.map(quoted))}.`,
            'It is only one, but it should not wait. Read it and, if you can, call.',
          ];
        case 'alarm':
          return [
            notice.series === 'complaints'
              ? `Attention: there are far more complaints than usual${notice.about === undefined ? '' : ` about ${quoted(notice.about)}`}: ${number(notice.count)} so far this week.`
              : `Attention: ${business} is talked about far more than usual: ${number(notice.count)} times so far this week.`,
            ...(notice.words.length > 0 ? [`Words that repeat: ${list(notice.words.map(quoted))}.`] : []),
            'Look at what happened, and explain it today without excuses.',
          ];
        case 'promise':
          return [
            notice.count === 1
              ? stop(
                  `A message is about to run past the promised time${notice.author === undefined ? '' : `: the one from ${notice.author}`}`,
                )
              : `${sentenceCase(word(notice.count))} messages are about to run past the promised time.`,
            `${notice.count === 1 ? 'Its time' : 'The time of the first'} ends on ${weekday(notice.until.day)} ${dayMonth(notice.until.day)} at ${notice.until.time}.`,
          ];
      }
    },
    footer: 'You are told only of what cannot wait for the digest, and of each thing once.',
  },
  failed: {
    subject: (business) => `Oído: the digest of ${business} did not go out`,
    text: (business, why) => [
      `This time the digest of ${business} could not be made or sent. Its readers know nothing of this notice.`,
      ...(why === '' ? [] : [why]),
      'What was heard so far is kept. The log of the job says what failed; the next run will try again.',
    ],
  },
};

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function short(notice: Notice): string {
  if (notice.kind === 'serious') return 'a message to look at today';
  if (notice.kind === 'promise')
    return `${counted(notice.count, 'message', 'messages')} about to run past the promised time`;
  return notice.series === 'complaints' ? 'far more complaints than usual' : 'far more talk than usual';
}
