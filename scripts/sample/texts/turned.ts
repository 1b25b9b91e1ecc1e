import type { Line } from '../line.ts';
import type { Who } from '../people.ts';

/** A complaint, our answer, and the same person some weeks later. */
export interface TurnedRound {
  who?: Who;
  complaint: Line;
  /** `NOMBRE` is the person's first name. */
  answer: string;
  back: Line;
}

export const TURNED_ROUND: readonly TurnedRound[] = [
  {
    who: 'she',
    complaint: {
      on: 'opina',
      stars: 1,
      title: 'Muy decepcionada',
      text: 'Recogí el encargo de cumpleaños y faltaba una de las dos tartas. Nadie supo decirme nada y me fui con medio pedido y cara de tonta.',
    },
    answer:
      'NOMBRE, tienes toda la razón y lo sentimos mucho: la segunda tarta se quedó en la cámara, fue un error nuestro. Te hemos llamado para devolverte el importe y nos gustaría hacerte otra.',
    back: {
      on: 'opina',
      stars: 5,
      title: 'Supieron arreglarlo',
      text: 'Cambio mi opinión. Me llamaron, me devolvieron el dinero y me hicieron otra tarta para mi madre, preciosa. Así se hacen las cosas. Gracias.',
    },
  },
  {
    complaint: {
      on: 'opina',
      stars: 2,
      title: 'Media hora de espera',
      text: 'Media hora de cola para dos barras. Con pedido hecho por la web, que se supone que es para no esperar. Mal organizado.',
    },
    answer:
      'NOMBRE, gracias por decírnoslo. Desde esta semana los pedidos de la web se recogen por la puerta del obrador, sin cola. Sentimos mucho la espera.',
    back: {
      on: 'opina',
      stars: 5,
      title: 'Ahora sí',
      text: 'Probé la recogida por la otra puerta y en un minuto estaba fuera. Es un gusto cuando hacen caso a lo que dice la gente.',
    },
  },
  {
    who: 'she',
    complaint: {
      on: 'foro-alfar',
      title: 'Lo de Migalinda con los pedidos',
      text: 'Segunda vez que en Migalinda me dan el pan sin cortar cuando lo pido cortado. Vivo sola y con la mano mal, no lo pido por capricho.',
    },
    answer:
      'Hola, NOMBRE. Lo sentimos de verdad. Hemos apuntado en tu ficha que siempre va cortado y lo tendrá a la vista quien esté en el mostrador. Si vuelve a pasar, dínoslo, por favor.',
    back: {
      on: 'foro-alfar',
      title: 'Al César lo que es del César',
      text: 'Igual que me quejé, lo digo: en Migalinda llevan tres semanas cortándome el pan sin que lo pida. Encantada con ellos, de verdad.',
    },
  },
  {
    complaint: {
      on: 'opina',
      stars: 2,
      title: 'Empanada fría y seca',
      text: 'Pedí la empanada para las dos y me la dieron fría, de la nevera. Además estaba seca. Para eso la compro hecha.',
    },
    answer:
      'NOMBRE, no era lo que habías pedido y lo sentimos. La tuya salió a otro pedido por error. La próxima va de nuestra cuenta, recién hecha.',
    back: {
      on: 'opina',
      stars: 4,
      title: 'Segunda oportunidad, bien',
      text: 'Volví y esta vez la empanada estaba caliente y jugosa. Se disculparon otra vez en persona. Buen detalle.',
    },
  },
  {
    complaint: {
      on: 'red-sotoclaro',
      text: 'Fatal hoy en Migalinda: me cobran dos hogazas, me llevo una y por teléfono nadie contesta. Muy mal',
    },
    answer:
      '¡Hola! Tienes razón, lo hemos comprobado en la caja. Perdona el lío. Pásate cuando quieras y te la damos, o te devolvemos el dinero.',
    back: {
      on: 'red-sotoclaro',
      text: 'Pues los de Migalinda me guardaron la hogaza y encima me metieron dos magdalenas. Perdonados 💛 gracias',
    },
  },
  {
    complaint: {
      on: 'opina',
      stars: 1,
      title: 'Ni una disculpa',
      text: 'Se les cayó mi bolsa al suelo, la recogieron y me la dieron igual. Cuando protesté, mala cara. Increíble.',
    },
    answer:
      'NOMBRE, eso no puede pasar en nuestra casa y te pedimos perdón. Lo hemos hablado con todo el equipo. Nos gustaría verte y disculparnos en persona.',
    back: {
      on: 'opina',
      stars: 4,
      title: 'Rectificar es de sabios',
      text: 'La encargada se disculpó en persona y no quiso cobrarme. No hacía falta, con la disculpa bastaba. Volveré.',
    },
  },
  {
    complaint: {
      on: 'opina',
      stars: 2,
      title: 'Sin avisar',
      text: 'Bajé expresamente a por el pan de espelta de los miércoles y habían dejado de hacerlo sin avisar. Un cartel no cuesta tanto.',
    },
    answer:
      'NOMBRE, llevas razón: teníamos que haber avisado. Volvemos a hacerlo por encargo, y desde hoy los cambios se anuncian en la puerta y en la web.',
    back: {
      on: 'opina',
      stars: 5,
      title: 'Vuelve la espelta',
      text: 'Ya tengo mi pan de espelta encargado todos los miércoles. Me avisaron ellos mismos. Genial, así sí.',
    },
  },
  {
    complaint: {
      on: 'foro-alfar',
      title: 'Migalinda y las bolsas',
      text: 'En Migalinda me mojé media barra porque la bolsa se deshizo con cuatro gotas. Para lo que cobran, qué cutre, de verdad.',
    },
    answer:
      'Hola, NOMBRE. Hemos cambiado de bolsa: la nueva aguanta la lluvia y no la cobramos. Gracias por el tirón de orejas, y pásate a por una barra seca.',
    back: {
      on: 'foro-alfar',
      title: 'Bolsas nuevas',
      text: 'Probada la bolsa nueva de Migalinda con la tromba de ayer: el pan sequito. Bien por escuchar, me alegro mucho.',
    },
  },
  {
    who: 'he',
    complaint: {
      on: 'opina',
      stars: 2,
      title: 'La web me cobró dos veces',
      text: 'Hice un pedido, dio error, lo repetí y me cobraron los dos. Llevo tres correos sin respuesta.',
    },
    answer:
      'NOMBRE, perdona el susto y el silencio: tus correos estaban en la carpeta que no era. La devolución ya está hecha y te llegará en dos días.',
    back: {
      on: 'opina',
      stars: 5,
      title: 'Dinero devuelto y caja de galletas',
      text: 'Me devolvieron el cobro doble y me regalaron una caja de galletas por las molestias. Encantado con la atención.',
    },
  },
  {
    complaint: {
      on: 'opina',
      stars: 2,
      title: 'Napolitana vacía',
      text: 'Una napolitana de chocolate sin chocolate. Literal. Pagué por un bollo hueco, qué desilusión para la niña.',
    },
    answer:
      '¡NOMBRE, qué vergüenza! Se nos escapó una sin rellenar. Dile a la niña que tiene una a su nombre, con doble de chocolate.',
    back: {
      on: 'opina',
      stars: 5,
      title: 'La niña, feliz',
      text: 'Fuimos a por «su» napolitana y le dejaron verla rellenar. No habla de otra cosa. Muchísimas gracias, sois majísimos.',
    },
  },
];
