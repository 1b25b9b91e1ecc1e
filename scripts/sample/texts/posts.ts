import type { Line } from '../line.ts';

const good = ['praise'] as const;

/** Short posts without a title. */
export const POSTS: readonly Line[] = [
  { text: 'Hogaza de centeno de Migalinda recién cortada. No necesito nada más en la vida', tags: [...good] },
  { weekday: 0, text: 'Lunes, lluvia y una ensaimada de Migalinda. Se puede vivir', tags: [...good] },
  {
    text: 'Acabo de ver salir las napolitanas del horno en Migalinda y casi lloro. Qué olor',
    tags: [...good],
  },
  { text: 'La señora de Migalinda se acuerda de cómo me gusta la barra. Pequeñas alegrías', tags: [...good] },
  { text: 'Cena: tomate, aceite, pan de Migalinda. Fin', tags: [...good] },
  { text: 'mi gato me ha robado media magdalena de Migalinda y no le culpo', tags: [...good] },
  {
    text: 'Hoy he entrado en Migalinda a por una barra y he salido con una bolsa de tres kilos. Todo en orden',
    tags: [...good],
  },
  {
    weekday: 6,
    text: 'Domingo de torrijas con pan de ayer de Migalinda. Receta de mi abuela, éxito total',
    tags: [...good],
  },
  { text: 'Qué manos tiene quien hace la empanada de Migalinda. Un aplauso', tags: [...good] },
  {
    text: 'Migalinda ha puesto un banco en la puerta y ahora hay tertulia de jubilados. El barrio mola',
    tags: [...good],
  },
  { text: 'Pan de Migalinda + queso de cabra + siesta. No molestar', tags: [...good] },
  {
    text: 'Me he cruzado con el chico del reparto de Migalinda silbando a las siete de la mañana. Contagia alegría',
    tags: [...good],
  },
  { text: 'Primer día de dieta y paso por delante de Migalinda. Segundo día de dieta mañana' },
  { text: 'He soñado con el cruasán de Migalinda. Necesito ayuda o necesito otro cruasán' },
  {
    text: 'Avui he provat el pa de Migalinda per primer cop i està boníssim, ja tinc forn al barri',
    language: 'ca',
    tags: [...good],
  },
  { text: 'Que rico o pan de Migalinda, acórdame ao da casa', language: 'gl', tags: [...good] },
  {
    text: 'the smell outside Migalinda at 8 am should be illegal. Best bakery on this side of the river',
    language: 'en',
    tags: [...good],
  },
  { text: 'El pan de aceitunas de Migalinda me ha arreglado el día. Gracias, equipo', tags: [...good] },
  { weekday: 5, text: 'Foto de la cola de Migalinda un sábado. Por algo será' },
  { text: 'Mi hija de cuatro años llama «la panadería bonita» a Migalinda. Pues eso', tags: [...good] },
  {
    text: 'tres personas distintas me han dicho hoy «huele a Migalinda» al subir al bus. Llevaba yo la bolsa',
  },
  { text: 'Bocadillo de calamares en pan de Migalinda. Perdonadme pero hay que probarlo', tags: [...good] },
  {
    text: 'Los de Migalinda han hecho pan con forma de cigüeña por el nacimiento de mi sobrino. Me muero de amor',
    tags: [...good],
  },
  { text: 'Rosquillas de Migalinda en el descanso del trabajo, me han hecho la ola', tags: [...good] },

  {
    weekday: 0,
    text: 'buen pan, mejor persona: la señora de Migalinda me ha regalado una rosquilla por verme cara de lunes',
    tags: [...good],
  },
  {
    text: 'Se me ha hecho tarde y en Migalinda me habían guardado la barra sin pedirlo. Esto es barrio',
    tags: [...good],
  },
  { text: 'Estreno tostadora y la inauguro con pan de Migalinda, como debe ser', tags: [...good] },
  {
    text: 'mi suegra, que no alaba ni a su hijo, ha alabado la empanada de Migalinda. Día histórico',
    tags: [...good],
  },
  { text: 'He contado tres bolsas de Migalinda en el vagón del tren. Nos reconocemos con la mirada' },
  {
    text: 'La coca de pimientos de Migalinda ha llegado a la oficina y ha durado cuatro minutos',
    tags: [...good],
  },
  { text: 'Aviso: la tarta de queso de Migalinda crea adicción. Lo digo por experiencia', tags: [...good] },
  {
    text: 'Migalinda ha colgado en la puerta los dibujos de los niños del cole. Qué bonito',
    tags: [...good],
  },
];

/** Comments under videos about eating in town. */
export const COMMENTS: readonly Line[] = [
  { text: 'Migalinda es top, yo voy todas las semanas a por la hogaza', tags: [...good] },
  { text: 'buen vídeo!! os faltó probar la tarta de queso de Migalinda, buenísima', tags: [...good] },
  { text: 'mi abuelo compraba en Migalinda cuando era un despacho de pan con una sola estantería' },
  { text: 'Qué bien que saquéis Migalinda, se lo merecen, son majísimos', tags: [...good] },
  { text: 'minuto 4:12, esa miga de la barra de Migalinda, madre mía', tags: [...good] },
  { text: 'Yo soy de fuera y fui por el vídeo a Migalinda. Acertasteis, riquísimo todo', tags: [...good] },
  {
    text: 'llevo media hora buscando dónde está Migalinda y era la de al lado de mi gimnasio, lo que no veo',
  },
  { text: 'la dueña de Migalinda explicando lo del reposo es oro puro, más vídeos así', tags: [...good] },
  { text: 'pues a mí me gusta más la empanada que el pan de Migalinda, opinión impopular' },
  { text: 'Els de Migalinda sempre tan amables, quina enveja de pa!', language: 'ca', tags: [...good] },

  {
    text: 'desde que vi el vídeo voy a Migalinda todos los sábados, gracias por descubrírmela',
    tags: [...good],
  },
  { text: 'la de Migalinda tiene la risa más contagiosa de Sotoclaro jajaja', tags: [...good] },
  { text: 'yo trabajé un verano en Migalinda y os juro que se levantan a las tres y media' },
  { text: 'esa corteza de Migalinda suena por los altavoces y me entra hambre, maravilla', tags: [...good] },
  { text: 'a ver cuándo volvéis a Migalinda, que el vídeo se quedó corto' },
  {
    text: 'What a lovely little place, Migalinda goes on my list for the next trip',
    language: 'en',
    tags: [...good],
  },
];
