import type { Line } from '../line.ts';

const MASALBA = 'Obrador Masalba';
const LUNAS = 'Panes Cuatrolunas';

/** What is said of the two others in town. */
export const COMPETITORS: readonly Line[] = [
  {
    on: 'compracerca',
    shop: MASALBA,
    stars: 4,
    title: 'Buen café',
    text: 'La cafetería es amplia y el café, de los mejores. El pan, normal.',
  },
  {
    on: 'compracerca',
    shop: LUNAS,
    stars: 2,
    title: 'Barato y ya',
    text: 'Barato es, pero a las dos horas la barra es chicle. Para un apuro.',
  },
  {
    on: 'foro-alfar',
    title: 'Cuatrolunas abre los domingos',
    text: 'Por si a alguien le sirve: Cuatrolunas abre los domingos de ocho a tres. No es el mejor pan, pero es pan.',
  },
  {
    on: 'compracerca',
    shop: MASALBA,
    stars: 5,
    title: 'Tartas preciosas',
    text: 'La de tres chocolates, espectacular. Cara, pero para un día especial merece la pena.',
  },
  { on: 'red-sotoclaro', text: 'Masalba ha puesto una terraza con estufas y ya no me saca nadie de ahí' },
  {
    on: 'compracerca',
    shop: LUNAS,
    stars: 3,
    title: 'Cumple',
    text: 'Abierto cuando otros cierran. El personal cambia cada mes, pobres.',
  },
  {
    on: 'compracerca',
    shop: MASALBA,
    stars: 2,
    title: 'Mucha espera',
    text: 'Cuarenta minutos para un desayuno. Y la tostada llegó fría. Mucho diseño y poca organización.',
  },
  {
    on: 'foro-alfar',
    title: 'Masalba sube precios',
    text: 'El desayuno de Masalba ya va por cinco euros. Me parece una barbaridad, la verdad.',
  },
  {
    on: 'red-sotoclaro',
    text: 'Comprar en Cuatrolunas tres barras por dos euros y congelarlas. Economía doméstica',
  },
  {
    on: 'compracerca',
    shop: LUNAS,
    stars: 1,
    title: 'Pan crudo',
    text: 'La barra cruda por dentro, masa pura. Fui a cambiarla y me dijeron que sin tique nada.',
  },
  {
    on: 'compracerca',
    shop: MASALBA,
    stars: 4,
    title: 'Bonito local',
    text: 'Muy buen ambiente para trabajar un rato con el portátil. Los bollos, ricos.',
  },
  {
    on: 'videos',
    text: 'en Masalba os hicieron la pelota porque llevabais cámara, a mí me atendieron fatal',
  },
  {
    on: 'newcomers',
    title: 'Masalba brunch',
    text: 'Masalba does a decent brunch at weekends. Avocado toast, the lot. Pricey for Sotoclaro, though.',
  },
  {
    on: 'compracerca',
    shop: LUNAS,
    stars: 4,
    title: 'Me salva',
    text: 'Salgo de trabajar a las nueve y es lo único abierto. Las empanadillas están bien.',
  },
  {
    on: 'foro-alfar',
    title: 'Reparto de Masalba',
    text: '¿Alguien ha probado el reparto de Masalba? Dicen que llegan en media hora y que se puede pagar con Bizum.',
  },
  { on: 'red-sotoclaro', text: 'la palmera de Masalba: 8/10. El precio de la palmera de Masalba: 0/10' },
  {
    on: 'compracerca',
    shop: MASALBA,
    stars: 5,
    title: 'Sin gluten',
    text: 'Por fin un sitio con bollería sin gluten en condiciones. Gracias, de una celíaca harta de galletas de cartón.',
  },
  {
    on: 'compracerca',
    shop: LUNAS,
    stars: 2,
    title: 'Trato frío',
    text: 'Ni buenos días. Pagas, te dan la bolsa y el siguiente.',
  },
  {
    on: 'videos',
    text: 'Cuatrolunas es pan congelado, se nota a la legua. Pero claro, a sesenta céntimos...',
  },
  {
    on: 'foro-alfar',
    title: 'Cuatrolunas y la basura',
    text: 'Los cartones de Cuatrolunas están otra vez tirados junto al contenedor. Y van tres semanas.',
  },
  {
    on: 'compracerca',
    shop: MASALBA,
    stars: 3,
    title: 'Irregular',
    text: 'Un día sales encantado y otro la bollería está del día anterior. Falta constancia.',
  },
  { on: 'red-sotoclaro', text: 'Cuatrolunas un domingo a las nueve: media ciudad en pijama' },
  { on: 'compracerca', shop: LUNAS, stars: 3, title: 'Normal', text: 'Ni bueno ni malo. Rápido, eso sí.' },
  {
    on: 'compracerca',
    shop: MASALBA,
    stars: 1,
    title: 'Reserva perdida',
    text: 'Reservamos mesa para seis y no constaba. Nos fuimos con los abuelos en la calle. Fatal.',
  },
  {
    on: 'newcomers',
    title: 'Cheap bread',
    text: 'If you only need sandwich bread, Cuatrolunas on the avenue is half the price of everywhere else. Do not expect miracles.',
  },
  {
    on: 'foro-alfar',
    title: 'Empleo en Cuatrolunas',
    text: 'Cuatrolunas busca dependientes para fines de semana, por si hay algún estudiante interesado.',
  },
  {
    on: 'compracerca',
    shop: MASALBA,
    stars: 4,
    title: 'Cruasanes',
    text: 'Cruasanes de nivel. Solo les pediría que pusieran los precios a la vista.',
  },
  { on: 'red-sotoclaro', text: 'He probado el roscón de Masalba y lleva la nata justa. Me gusta' },
  {
    on: 'compracerca',
    shop: LUNAS,
    stars: 1,
    title: 'Me cobraron de más',
    text: 'Oferta de tres barras que luego en caja no existe. Siempre igual, revisad el tique.',
  },
  { on: 'videos', text: '¿cuándo un vídeo de Masalba? la tarta de zanahoria de allí es una locura' },
];
