import type { Dictionary } from './dictionary.ts';

/** Catalan: warm, plain, tu to the reader. */
export const ca: Dictionary = {
  language: 'ca',
  name: 'Català',
  digest: {
    oneMinute: 'En un minut',
    ifOneThing: 'Si només fas una cosa',
    states: {
      quiet: 'Setmana tranquil·la',
      normal: 'Setmana normal',
      lively: 'Setmana animada',
      attention: 'Atenció',
      'half-heard': 'Escoltada a mitges',
    },
    changes: {
      more: 'més del normal',
      usual: 'com sempre',
      fewer: 'menys del normal',
      unknown: 'encara no se sap',
    },
    intents: {
      complaint: 'queixa',
      question: 'pregunta',
      suggestion: 'suggeriment',
      praise: 'felicitació',
      purchase: 'vol comprar',
      news: 'notícia',
      other: 'altres',
    },
    intentHeadings: {
      complaint: 'Queixes',
      question: 'Preguntes',
      suggestion: 'Suggeriments',
      praise: 'Felicitacions',
      purchase: 'Volen comprar',
      news: 'Notícies',
      other: 'Altres',
    },
    sentiments: { positive: 'bo', negative: 'dolent', neutral: 'neutre' },
    unsure: 'No és clar',
    statuses: {
      open: 'Per contestar',
      answered: 'Contestat',
      resolved: 'Resolt',
      dismissed: 'No cal contestar',
    },
    dismissReasons: {
      'not-about-us': 'No parla de nosaltres',
      spam: 'Publicitat o fals',
      repeated: 'Repetit',
      'no-answer-needed': 'No cal contestar',
    },
    topicKinds: {
      brand: 'Nosaltres',
      product: 'Producte',
      service: 'Servei',
      price: 'Preu',
      aspect: 'Aspecte',
      competitor: 'Competència',
      sector: 'Sector',
      community: 'Barri',
    },
    alarmStates: { begins: 'Comença', continues: 'Continua', eases: 'Va a menys', over: 'Ha passat' },
  },
  site: {},
  commands: {},
};
