import type { Dictionary } from './dictionary.ts';

/** English of Britain: warm, plain. */
export const en: Dictionary = {
  language: 'en',
  name: 'English',
  digest: {
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
  commands: {},
};
