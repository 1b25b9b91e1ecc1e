import type { Dictionary } from './dictionary.ts';

/** Spanish of Spain: warm, plain, tú to the reader. */
export const es: Dictionary = {
  language: 'es',
  name: 'Español',
  digest: {
    oneMinute: 'En un minuto',
    ifOneThing: 'Si solo haces una cosa',
    states: {
      quiet: 'Semana tranquila',
      normal: 'Semana normal',
      lively: 'Semana animada',
      attention: 'Atención',
      'half-heard': 'Escuchada a medias',
    },
    changes: {
      more: 'más de lo normal',
      usual: 'como siempre',
      fewer: 'menos de lo normal',
      unknown: 'aún no se sabe',
    },
    intents: {
      complaint: 'queja',
      question: 'pregunta',
      suggestion: 'sugerencia',
      praise: 'felicitación',
      purchase: 'quiere comprar',
      news: 'noticia',
      other: 'otros',
    },
    intentHeadings: {
      complaint: 'Quejas',
      question: 'Preguntas',
      suggestion: 'Sugerencias',
      praise: 'Felicitaciones',
      purchase: 'Quieren comprar',
      news: 'Noticias',
      other: 'Otros',
    },
    sentiments: { positive: 'bueno', negative: 'malo', neutral: 'neutro' },
    unsure: 'No está claro',
    statuses: {
      open: 'Por contestar',
      answered: 'Contestado',
      resolved: 'Resuelto',
      dismissed: 'No hace falta contestar',
    },
    dismissReasons: {
      'not-about-us': 'No habla de nosotros',
      spam: 'Publicidad o falso',
      repeated: 'Repetido',
      'no-answer-needed': 'No hace falta contestar',
    },
    topicKinds: {
      brand: 'Nosotros',
      product: 'Producto',
      service: 'Servicio',
      price: 'Precio',
      aspect: 'Aspecto',
      competitor: 'Competencia',
      sector: 'Sector',
      community: 'Barrio',
    },
    alarmStates: { begins: 'Empieza', continues: 'Sigue', eases: 'Va a menos', over: 'Ha pasado' },
  },
  site: {},
  commands: {},
};
