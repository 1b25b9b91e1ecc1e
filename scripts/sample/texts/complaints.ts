import type { Line } from '../line.ts';

/** Complaints that nobody answers: a few stars, a post, a comment. */
export const COMPLAINTS: readonly Line[] = [
  {
    on: 'opina',
    stars: 2,
    title: 'Pan duro',
    text: 'Compré una barra a las siete de la tarde y estaba dura como una piedra. Si es la de la mañana, que lo digan y la cobren menos.',
  },
  {
    on: 'foro-alfar',
    title: '¿Otra vez han subido el pan?',
    text: 'Me han cobrado en Migalinda {uno ochenta|uno noventa|dos euros} por la barra de siempre. ¿Soy yo o es ya un abuso? Nadie avisa, ni un cartel.',
  },
  {
    weekday: 5,
    on: 'red-sotoclaro',
    text: 'veinte minutos de cola en Migalinda para que me digan que no quedan napolitanas. Con una persona atendiendo un sábado, normal',
    tags: [],
  },
  {
    weekday: 6,
    on: 'opina',
    stars: 1,
    title: 'Se olvidaron de mi encargo',
    text: 'Encargué una tarta para el domingo y el sábado no había nada apuntado. El cumpleaños de mi hijo con magdalenas. Lo siento, pero no vuelvo.',
  },
  {
    on: 'compracerca',
    stars: 2,
    title: 'Caja aplastada',
    text: 'El paquete llegó con la mitad de las galletas hechas polvo y por correo nadie me responde desde hace seis días.',
  },
  {
    on: 'opina',
    stars: 2,
    title: 'Qué mal trato',
    text: 'La señora que atiende por las mañanas fue bastante borde cuando le pedí que me cambiara la barra por otra menos tostada. Con lo poco que cuesta ser amable.',
  },
  {
    who: 'he',
    on: 'videos',
    text: 'pues yo fui a Migalinda por vuestro video y la empanada estaba cruda por dentro... muy decepcionado',
  },
  {
    on: 'opina',
    stars: 1,
    title: 'Horario de mentira',
    text: 'En la puerta pone que abren a las ocho. Ocho y veinte y persiana bajada, tres personas esperando en la calle. No es la primera vez.',
  },
  {
    on: 'foro-alfar',
    title: 'El teléfono de Migalinda',
    text: 'Llevo dos días llamando a Migalinda para un encargo y no lo cogen nunca. ¿Tienen otro número o es que ya no quieren vender?',
  },
  {
    on: 'opina',
    stars: 2,
    text: 'Me devolvieron mal el cambio, cinco euros de menos, y cuando volví a los diez minutos me dijeron que ya no se podía comprobar. Muy mal.',
  },
  {
    on: 'red-sotoclaro',
    text: 'La web de Migalinda lleva toda la mañana dando error al pagar. Tres intentos, tres. Así no hay quien compre',
  },
  {
    on: 'compracerca',
    stars: 1,
    title: 'No llegó',
    text: 'Pedido pagado hace nueve días y sin noticias. En el seguimiento pone «en preparación». Quiero mi dinero.',
  },
  {
    on: 'opina',
    stars: 2,
    title: 'Ya no es lo que era',
    text: 'La hogaza de centeno ha cambiado. Más seca, más pequeña y más cara. Una pena, después de tantos años.',
  },
  {
    on: 'newcomers',
    title: 'A bit disappointed with Migalinda',
    text: 'Went to Migalinda because everybody here raves about it. The croissant was stale and the lady was quite rude when I asked in English. Maybe a bad day?',
  },
  {
    on: 'opina',
    stars: 1,
    title: 'Un pelo',
    text: 'Me encontré un pelo dentro del bollo. Fui a decirlo y ni disculpas, me dieron otro como si nada.',
  },
  {
    on: 'foro-alfar',
    title: 'Ruido de madrugada',
    text: 'A los de Migalinda les compro el pan, pero lo de descargar sacos a las cinco de la mañana dando golpes no puede ser. Algunos dormimos.',
  },
  {
    on: 'opina',
    stars: 2,
    text: 'Cobran la bolsa a quince céntimos y es de papel finísimo, se me rompió a los dos metros y el pan al suelo.',
  },
  {
    on: 'red-sotoclaro',
    text: 'Qué pena lo de Migalinda, hoy el cruasán estaba de ayer. O de antes de ayer. A ese precio no, gracias',
  },
  {
    on: 'opina',
    stars: 2,
    title: 'Encargo equivocado',
    text: 'Pedí sin nata y llevaba nata. Con el tique en la mano y aun así me discutieron. Al final nos la comimos, pero vaya disgusto.',
  },
  {
    on: 'videos',
    text: 'Fuimos a Migalinda un domingo desde la otra punta y estaba cerrado, en internet pone abierto. Actualizadlo que no cuesta nada',
  },
  {
    on: 'compracerca',
    stars: 2,
    title: 'Muy caro el envío',
    text: 'Siete euros de envío por una hogaza. Y no lo dicen hasta el último paso. Así no.',
  },
  {
    on: 'opina',
    stars: 2,
    title: 'Solo efectivo',
    text: 'Otra vez el datáfono estropeado y otra vez a buscar un cajero con la cola detrás. Llevan así un mes.',
  },
  {
    on: 'foro-alfar',
    title: 'Colarse en Migalinda',
    text: 'Lo de la cola de Migalinda es un cachondeo. Se cuela quien quiere, atienden antes al conocido y los demás a esperar. Pongan números, por favor.',
  },
  {
    on: 'opina',
    stars: 1,
    title: 'Quemado',
    text: 'La barra quemada por abajo, negra. Cuando fui a quejarme me dijeron que a la gente le gusta tostada. A mí carbón no, la verdad.',
  },

  {
    on: 'opina',
    stars: 2,
    title: 'Magdalenas secas',
    text: 'Seis magdalenas y las seis secas, de ayer como poco. Se las tuve que dar a las palomas. Una lástima.',
  },
  {
    on: 'foro-alfar',
    title: 'Aparcar en doble fila para el pan',
    text: 'La furgoneta del reparto de Migalinda en doble fila todas las mañanas, y los demás a dar la vuelta a la manzana. Estamos hartos.',
  },
  {
    on: 'red-sotoclaro',
    text: 'Migalinda, si en la web pone «recogida a las 12» es a las 12, no a la 1 menos cuarto. Vaya plantón',
  },
  {
    on: 'opina',
    stars: 1,
    title: 'No cogen el teléfono',
    text: 'Cuatro llamadas para cambiar un encargo y nadie coge. Al final me tocó cruzar la ciudad para nada.',
  },
  {
    on: 'compracerca',
    stars: 2,
    title: 'Faltaba un producto',
    text: 'Pagué dos cajas y llegó una. Les escribí el lunes y hasta hoy ni una respuesta. Mal.',
  },
  {
    on: 'opina',
    stars: 2,
    title: 'Demasiada sal',
    text: 'La última empanada, incomible de salada. Y cuando lo dije se encogieron de hombros.',
  },
  {
    on: 'videos',
    text: 'fui ayer a Migalinda y me atendieron de mala gana, ni hola ni adiós, no lo entiendo',
  },
  {
    on: 'opina',
    stars: 1,
    title: 'Lo siento, no',
    text: 'Pan correoso y precio de joyería. He probado tres veces y las tres igual. No vuelvo.',
  },
];
