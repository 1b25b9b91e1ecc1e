import type { TriageWords } from '../triage-words.ts';

export const triageEn: TriageWords = {
  nobody: 'Nobody is waiting for an answer, as far as we know.',
  waiting: (count) => (count === 1 ? 'One message to answer:' : `${count} messages to answer:`),
  days: (count) => (count === 0 ? 'since today' : count === 1 ? 'for a day' : `for ${count} days`),
  late: 'past the promised time',
  slipped: 'slipped by',
  serious: (words) => `look today: ${words.map((word) => `“${word}”`).join(', ')}`,
  set: (file, written) => (written ? `Noted in ${file}.` : `${file} said so already.`),
  setMany: (count) =>
    count === 0
      ? 'There was nothing to note.'
      : count === 1
        ? 'Noted in one message.'
        : `Noted in ${count} messages.`,
  unknown: (id, candidates) =>
    candidates.length > 0
      ? `“${id}” may be any of these: ${candidates.join(', ')}.`
      : `No message has the code “${id}”: “npm run triage -- list” shows those there are.`,
  form: {
    answered: 'Noted: it is answered. The page will say so the next time it is made.',
    'no-answer-needed': 'Noted: no answer is needed. The page will say so the next time it is made.',
    'not-about-us': 'Noted: it is not about us, so it leaves all counts the next time the page is made.',
    notAboutUs: (topic, word) =>
      `Noted: it is not about us, so it leaves all counts the next time the page is made; and if more like it come, NOT ${word} can be added to what the topic “${topic}” looks for.`,
    closed: (count) =>
      count === 1
        ? 'Closed the message that slipped by. In the figures it stays unanswered.'
        : `Closed the ${count} messages that slipped by. In the figures they stay unanswered.`,
    heard: 'Noted: it will be on the page after the next round of listening.',
    looked: (place) => `Noted: somebody looked at “${place}”, and there was nothing new.`,
    already: 'It was noted already: nothing has changed.',
    wrong: (why) => `It could not be noted: ${why}.`,
    unknown: 'It could not be noted: no message has that code. Please come in from the page again.',
    unknownPlace: (known) =>
      known.length === 0
        ? 'It could not be noted: sources.yaml has no place that is looked at by hand.'
        : `It could not be noted: the places looked at by hand are ${known.map((id) => `\`${id}\``).join(', ')}.`,
    contested:
      'It was not noted: somebody else has just noted something different for the same message, and theirs stays.',
    notSaved: 'It could not be saved in the repository. Please try again in a while.',
  },
};
