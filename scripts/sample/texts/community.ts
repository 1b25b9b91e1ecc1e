import type { Line } from '../line.ts';

/** The neighbourhood: feasts, works, other shops. */
export const COMMUNITY: readonly Line[] = [
  {
    on: 'foro-alfar',
    title: 'Fiestas del barrio',
    text: 'Se busca gente para la comisión de fiestas del Alfar. Reunión el jueves a las ocho en el local de la asociación.',
  },
  {
    weekday: 5,
    on: 'red-sotoclaro',
    text: 'El mercado del Alfar un sábado por la mañana es lo mejor de esta ciudad',
  },
  {
    on: 'foro-alfar',
    title: 'Obras en la calle Mayor del Alfar',
    text: '¿Sabéis cuánto van a durar las obras? Los comercios del Alfar lo están pasando fatal con la valla puesta.',
  },
  {
    on: 'foro-alfar',
    title: 'Recogida de alimentos',
    text: 'La parroquia del Alfar recoge alimentos hasta el domingo. Hacen falta leche, aceite y conservas.',
  },
  { on: 'red-sotoclaro', text: 'Han pintado un mural precioso en la plaza del Horno Viejo. Id a verlo' },
  {
    on: 'foro-alfar',
    title: 'La ferretería cierra',
    text: 'Se jubila el ferretero del Alfar después de cuarenta años. ¿Le hacemos una despedida entre los comercios?',
  },
  {
    on: 'foro-alfar',
    title: 'Carrera popular',
    text: 'Este año la carrera sale del mercado del Alfar. Hacen falta voluntarios para el avituallamiento.',
  },
  {
    on: 'red-sotoclaro',
    text: 'concierto gratis esta noche en la plaza del Horno Viejo, el barrio del Alfar está que se sale',
  },
  {
    on: 'foro-alfar',
    title: 'Huerto vecinal',
    text: 'Quedan dos parcelas libres en el huerto del Alfar. Se sortean el lunes.',
  },
  {
    on: 'foro-alfar',
    title: 'Luces de la plaza',
    text: 'Llevamos una semana sin luz en la plaza del Horno Viejo. ¿Alguien ha llamado al ayuntamiento?',
  },
  {
    weekday: 3,
    on: 'red-sotoclaro',
    text: 'Los puestos del mercado del Alfar hacen un cocido solidario el domingo. Apuntaos',
  },
  {
    on: 'foro-alfar',
    title: 'Club de lectura',
    text: 'La librería del Alfar empieza un club de lectura los miércoles. Café y bollos aparte, cada uno lleva lo suyo.',
  },
  {
    on: 'foro-alfar',
    title: 'Mercadillo de segunda mano',
    text: 'El domingo hay mercadillo en el Alfar. Quien quiera mesa, que escriba antes del viernes.',
  },
  {
    on: 'red-sotoclaro',
    text: 'Alfareños, el frutero nuevo del mercado del Alfar da a probar las mandarinas. Avisados estáis',
  },
  {
    on: 'foro-alfar',
    title: 'Carroza del barrio',
    text: 'Buscamos telas y cartones para la carroza del Alfar. Se agradecen también manos.',
  },
  {
    on: 'foro-alfar',
    title: 'Wifi en el mercado',
    text: 'El mercado del Alfar ya tiene wifi abierta. Funciona regular, pero funciona.',
  },
  {
    on: 'newcomers',
    title: 'Street party in El Alfar',
    text: 'There is a street party in El Alfar on Friday. Everybody brings a dish. A nice way to meet the neighbours.',
  },
  {
    on: 'foro-alfar',
    title: 'Ayuda con los deberes',
    text: 'La asociación del Alfar necesita voluntarios para ayudar con los deberes los martes y jueves.',
  },

  {
    on: 'foro-alfar',
    title: 'Verbena',
    text: '¿A qué hora empieza la verbena del Alfar? En el programa no se lee.',
  },
  { on: 'red-sotoclaro', text: 'Los niños del Alfar han plantado treinta árboles esta mañana. Aplauso' },
  {
    on: 'foro-alfar',
    title: 'Fuente sin agua',
    text: 'La fuente de la plaza del Horno Viejo lleva seca desde hace un mes. ¿A quién se reclama?',
  },
  {
    on: 'foro-alfar',
    title: 'Zapatero nuevo',
    text: 'Han abierto un zapatero junto al mercado del Alfar. Me ha dejado unas botas como nuevas por doce euros.',
  },
  { on: 'red-sotoclaro', text: 'Ruta de tapas del Alfar: quince bares, una barriga. Rezad por mí' },
  {
    weekday: 0,
    on: 'foro-alfar',
    title: 'Asamblea de vecinos',
    text: 'El miércoles, asamblea de la asociación del Alfar. Punto único: el ruido de las terrazas.',
  },
  {
    on: 'newcomers',
    title: 'El Alfar or the centre?',
    text: 'We are thinking of moving to El Alfar. Is it noisy at night? Good for children?',
  },
  {
    on: 'foro-alfar',
    title: 'Libros para la biblioteca',
    text: 'La biblioteca del Alfar recoge libros infantiles en buen estado hasta fin de mes.',
  },
  {
    on: 'red-sotoclaro',
    text: 'Qué pena ver otra persiana bajada en el Alfar. Comprad en el barrio, por favor',
  },
  {
    on: 'foro-alfar',
    title: 'Coro del barrio',
    text: 'El coro del Alfar busca voces graves. No hace falta saber música, solo venir los lunes.',
  },
  {
    on: 'foro-alfar',
    title: 'Semáforo del mercado',
    text: 'El semáforo del mercado del Alfar dura nueve segundos. Mi madre con el andador no llega ni a la mitad.',
  },
  {
    on: 'red-sotoclaro',
    text: 'Mañana, mercadillo de plantas en la plaza del Horno Viejo. Mi sueldo ya tiembla',
  },
  {
    on: 'foro-alfar',
    title: 'Torneo de fútbol sala',
    text: 'Apuntados ocho equipos al torneo del Alfar. Queda sitio para dos más.',
  },
  {
    on: 'foro-alfar',
    title: 'Puntos de recarga',
    text: '¿Sabéis si van a poner puntos de recarga en el aparcamiento del Alfar?',
  },
  {
    on: 'red-sotoclaro',
    text: 'La pescadera del mercado del Alfar me ha llamado «hija» tres veces. Día arreglado',
  },
  {
    on: 'foro-alfar',
    title: 'Escaparate común',
    text: 'Los comercios del Alfar preparan el escaparate común de este año. Se aceptan ideas.',
  },
  {
    on: 'foro-alfar',
    title: 'Gracias',
    text: 'Gracias a quien devolvió mi cartera en el mercado del Alfar. Estaba todo. Queda gente buena.',
  },
  {
    on: 'red-sotoclaro',
    text: 'Cine de barrio en la plaza del Horno Viejo. Llevad silla, manta y paciencia',
  },
];
