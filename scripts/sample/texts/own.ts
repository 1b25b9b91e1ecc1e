import type { Line } from '../line.ts';

/** What we announce. */
export const ANNOUNCEMENTS: readonly Line[] = [
  { text: 'Hoy hay hogaza de centeno desde las ocho. Quien llegue a las nueve y media, que no nos riña.' },
  { text: 'Este sábado, coca de pimientos. Solo veinte.' },
  {
    text: 'Los encargos de tartas para el fin de semana, hasta el jueves a las dos. Luego ya no nos dan las manos.',
  },
  { text: 'Pan sin sal: martes y jueves. Y por encargo, cualquier día.' },
  { text: 'Ya están las cajas de galletas en la tienda de la web. Salen los jueves.' },
  { text: 'Mañana abrimos a las nueve: revisión del horno. Perdonad las molestias.' },
  { text: 'Pan del mes: espelta con semillas. A ver qué os parece.' },
  { text: 'Hemos cambiado el cartel de precios para que se vea desde la puerta. Nos lo pedisteis.' },
  {
    text: 'Reparto en Valdebrisa los martes y los viernes. Se pide por la web antes de las seis del día de antes.',
  },
  { text: 'Los lunes por la tarde cerramos. Sí, seguimos cerrando los lunes por la tarde.' },
  { text: 'Focaccia de romero los jueves. La mitad ya está encargada.' },
  { text: 'Estrenamos bolsas: aguantan la lluvia y no se cobran.' },
  { text: 'Empanada de bacalao con pasas, viernes y sábado.' },
  { text: 'Tenemos medias hogazas los sábados para quien vive solo, o para quien se controla.' },
  { text: 'Esta semana, napolitanas a las ocho y a las once. Dos hornadas, a ver si así llegáis todos.' },
  { text: 'El datáfono vuelve a funcionar. Aleluya.' },
  { text: 'Nuevo horario de recogida de pedidos: de nueve a dos, por la puerta del obrador, sin cola.' },
  { text: 'Buscamos a alguien para las tardes. Si te gusta madrugar poco y hablar mucho, pásate.' },
];

/** What we say to others, or pass on. */
export const CONVERSATION: readonly Line[] = [
  {
    text: 'Gracias a @mercado_alfar por guardarnos sitio en el cocido del domingo. Nosotros ponemos el pan.',
  },
  {
    text: '¿Qué pan os llevaríais a una isla desierta? Preguntamos por curiosidad y porque estamos inventando uno.',
  },
  { text: 'Recomendación de la casa: los quesos del puesto de enfrente. Nosotros ponemos lo de debajo.' },
  {
    text: '@lacucharadeines nos ha sacado los colores con su último artículo. Gracias por madrugar con nosotros.',
  },
  { text: 'La librería de la esquina empieza club de lectura. Id, que el café lo ponen ellos.' },
  { text: 'Leímos lo que contabais en el foro sobre las bolsas. Teníais razón. Ya está cambiado.' },
  {
    text: 'Enhorabuena a @ferreteria_alfar por esos cuarenta años. Te vamos a echar de menos en la cola de las ocho.',
  },
  {
    text: '¿Quién se acuerda de cuando esto era un despacho de pan con una sola estantería? Buscamos fotos antiguas.',
  },
  {
    text: 'Nos preguntáis mucho por el pan sin gluten. Os contamos: con harina por el aire no podemos garantizarlo, y con la salud no se juega. Seguimos pensando cómo.',
  },
  {
    text: 'Compartimos: faltan voluntarios para la carrera del barrio. Nosotros llevamos los bollos de la meta.',
  },
];
