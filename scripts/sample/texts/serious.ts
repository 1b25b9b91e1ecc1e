import type { Line } from '../line.ts';

/** One of these is enough to say "look today". */
export const SERIOUS_WORDS: readonly Line[] = [
  {
    on: 'opina',
    stars: 1,
    title: 'Mucho cuidado con las alergias',
    text: 'Pregunté dos veces si el bizcocho llevaba nueces y me dijeron que no. Mi hijo acabó en urgencias con una reacción por su alergia. Ya está en casa, pero el susto no nos lo quita nadie.',
    answer:
      'NOMBRE, sentimos muchísimo lo que ha pasado y nos alegra saber que está en casa. Te hemos llamado esta mañana y hemos retirado el bizcocho hasta revisar todo. Queremos hablar contigo hoy mismo.',
  },
  {
    on: 'foro-alfar',
    title: 'Urgencias por un bollo',
    text: 'Aviso a quien tenga niños con alergia al huevo: compramos un bollo en Migalinda que en la etiqueta no decía nada y terminamos en urgencias. Preguntad siempre.',
    answer:
      'Hola, NOMBRE. Lo primero, ¿cómo está el niño? Hemos retirado ese bollo y estamos revisando las etiquetas. Por favor, llámanos o dinos cómo llamarte: queremos saberlo todo y ayudar.',
  },
  {
    on: 'opina',
    stars: 1,
    title: 'Un trozo de metal',
    text: 'Al morder la barra me encontré un trocito de metal, como de una cuchilla. Me ha roto una muela y tengo la factura del dentista. Voy a poner una reclamación en consumo.',
    answer:
      'NOMBRE, lo sentimos muchísimo. Hemos parado la cortadora y la están revisando. Te llamamos hoy para hacernos cargo de la factura y de lo que haga falta.',
  },
  {
    on: 'opina',
    stars: 1,
    title: 'Toda la familia con vómitos',
    text: 'Comimos la tarta de crema el domingo y cuatro de cinco hemos pasado la noche con vómitos. El médico dice que parece una intoxicación. Lo pongo aquí para que se sepa.',
    answer:
      'NOMBRE, esperamos que estéis mejor. Hemos retirado la crema de ayer y avisado para que la analicen. Te llamamos ahora mismo.',
  },
  {
    on: 'opina',
    stars: 1,
    title: 'Hoja de reclamaciones',
    text: 'Mi madre resbaló en la entrada recién fregada, sin ningún cartel, y se ha roto la muñeca. Pedí la hoja de reclamaciones y me dijeron que no tenían. Esto acabará en el juzgado.',
    answer:
      'NOMBRE, lamentamos muchísimo la caída de tu madre. La hoja está a tu disposición y el seguro ya está avisado. Te llamamos esta mañana para saber cómo está.',
  },
  {
    on: 'foro-alfar',
    title: 'Lo que vi ayer en Migalinda',
    text: 'No me gusta decir esto, pero ayer a la dependienta de Migalinda se le oyó un comentario racista a un chico que esperaba su turno. Eso es discriminación, y delante de todos. Me fui sin comprar.',
    answer:
      'Hola, NOMBRE. Eso no cabe en nuestra casa. Hemos hablado con todo el equipo y queremos disculparnos con esa persona. Si nos ayudas a encontrarla, te lo agradecemos.',
  },
  {
    on: 'opina',
    stars: 1,
    title: 'Cucarachas',
    text: 'He visto dos cucarachas junto al mostrador de los bollos. He avisado a sanidad, porque esto es un tema de higiene muy serio.',
    answer:
      'NOMBRE, gracias por avisar. Hemos cerrado esta tarde, ha venido la empresa de control y mañana tendremos el informe, que puedes ver aquí cuando quieras.',
  },
];
