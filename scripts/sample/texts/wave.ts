import type { Line } from '../line.ts';

/** The Saturday when the only van breaks down: bread cold and late, and nobody at the telephone. */
export const ON_SATURDAY: readonly Line[] = [
  {
    on: 'opina',
    stars: 1,
    title: 'Frío y tarde',
    text: 'El reparto de hoy llegó dos horas tarde y la empanada, fría. El pan, frío también. He llamado cinco veces y nadie contesta. Vergonzoso.',
  },
  {
    time: '14:06',
    on: 'foro-alfar',
    title: '¿A alguien más no le ha llegado el pan de Migalinda?',
    text: 'Tenía el reparto de Migalinda a las diez. Son las dos, ya es tarde para comer, no hay pan y nadie contesta al teléfono. ¿Le pasa a alguien más?',
  },
  {
    on: 'opina',
    stars: 2,
    title: 'Sábado sin desayuno',
    text: 'Pedí el desayuno a domicilio para las nueve y llegó a las once y media, muy tarde y todo frío. Nadie contesta en la tienda ni avisa de nada.',
  },
  {
    on: 'red-sotoclaro',
    text: 'Migalinda hoy: pan frío, reparto dos horas tarde y nadie contesta al teléfono. Menudo sábado',
  },
  {
    on: 'opina',
    stars: 1,
    title: 'Nadie da la cara',
    text: 'Teníamos invitados y el pedido a domicilio llegó tan tarde que ya habíamos comido. Frío, claro. Llamas y nadie contesta.',
  },
  {
    on: 'opina',
    stars: 1,
    title: 'Muy mal el reparto',
    text: 'Tres horas esperando al repartidor sin poder salir de casa. Al final llegó tarde, frío y sin una explicación.',
  },
  {
    on: 'foro-alfar',
    title: 'Reparto de Migalinda, vaya día',
    text: 'Otro más al que Migalinda ha dejado tirado. El reparto llegó tarde y el pan frío, y lo peor es que nadie contesta. Con un mensaje habría bastado.',
  },
  {
    on: 'opina',
    stars: 2,
    title: 'Esto no es serio',
    text: 'Pago cada mes el reparto a casa de mi madre y hoy llegó a las tres, tarde y frío. Tiene ochenta y dos años. Nadie contesta al teléfono.',
  },
  {
    time: '13:32',
    on: 'red-sotoclaro',
    text: 'alguien sabe si el repartidor de Migalinda sigue vivo?? pedido a las 10, son las 13:30, esto ya es muy tarde, nadie contesta y tengo a toda la familia en la mesa',
  },
  {
    on: 'opina',
    stars: 1,
    title: 'La comida arruinada',
    text: 'Dos empanadas para doce personas. El reparto llegó tarde, a las cuatro, y todo frío. Llamé seis veces. Nadie contesta, nadie avisa.',
  },
  {
    who: 'she',
    on: 'foro-alfar',
    title: 'Migalinda: ni pan ni noticias',
    text: 'El reparto de Migalinda, que ya venía tarde, no aparece. En la tienda comunica todo el rato y por mensaje nadie contesta. Estoy muy enfadada.',
  },
  {
    on: 'opina',
    stars: 2,
    title: 'Frío',
    text: 'Que el reparto llegue tarde un sábado lo entiendo. Que llegue frío y nadie conteste para pedir disculpas, no.',
  },
  {
    on: 'opina',
    stars: 1,
    title: 'Pedido perdido',
    text: 'El reparto de hoy llegó tarde y encima era el pedido de otra persona. El mío no sé dónde está y nadie contesta.',
  },
  {
    on: 'red-sotoclaro',
    text: 'Lo de hoy con el reparto de Migalinda no tiene nombre. Tarde, frío y sin contestar al teléfono. Así se pierde a la gente',
  },
  {
    on: 'foro-alfar',
    title: 'Cabreo con el reparto',
    text: 'Migalinda cobra dos euros por el reparto. Hoy: dos horas tarde, pan frío, y cuando llamas nadie contesta. Que me devuelvan los dos euros por lo menos.',
  },
  {
    on: 'opina',
    stars: 2,
    title: 'Vaya mañana',
    text: 'Toda la mañana pendiente del telefonillo. El reparto llegó tarde, a la una y pico, y frío. Intenté llamar y nadie contesta.',
  },
  {
    on: 'opina',
    stars: 1,
    title: 'No me lo esperaba',
    text: 'Encargo a domicilio para un velatorio, con hora. Llegó tarde y frío. No hay derecho, en un día así. Nadie contesta al teléfono.',
  },
  {
    time: '14:10',
    on: 'red-sotoclaro',
    text: 'Sábado, 14:10. Sigo esperando el reparto de Migalinda de las 11. Llegará tarde y frío, si llega. Nadie contesta. Me como la mesa',
  },
  {
    time: '21:48',
    on: 'compracerca',
    stars: 1,
    title: 'Reparto desastroso',
    text: 'Lo pedí para mediodía y ha llegado por la noche, tardísimo. El pan frío y la empanada reblandecida. Por teléfono nadie contesta.',
  },
  {
    on: 'opina',
    stars: 2,
    title: 'Falta de respeto',
    text: 'El reparto llegó tarde y el pan, frío. El chico, agobiado, me dijo que no daba abasto él solo. No es culpa suya: que pongan a más gente y que alguien conteste al teléfono.',
  },
];

/** The Sunday after: those who slept over it. */
export const ON_SUNDAY: readonly Line[] = [
  {
    on: 'compracerca',
    stars: 2,
    title: 'Tarde y sin avisar',
    text: 'El reparto del sábado llegó muy tarde, pasadas las tres. El pan frío y las napolitanas aplastadas. Nadie contesta a los mensajes.',
  },
  {
    who: 'she',
    on: 'opina',
    stars: 1,
    title: 'Años de clienta, hasta ayer',
    text: 'Llevo años con el reparto a domicilio y nunca había pasado algo así: tres horas tarde, el pan frío y nadie contesta. Qué decepción.',
  },
  {
    on: 'videos',
    text: 'muy bonito el video pero el reparto de Migalinda ayer sábado: tarde, frío y nadie contesta. Que arreglen eso primero',
  },
  {
    who: 'he',
    on: 'foro-alfar',
    title: 'Lo de ayer con Migalinda',
    text: 'Sigo enfadado con el reparto de Migalinda de ayer. Llegó tarde y frío, y hoy en el teléfono tampoco contestan. Una disculpa no cuesta nada.',
  },
  {
    on: 'opina',
    stars: 2,
    title: 'Un sábado para olvidar',
    text: 'Pan frío, reparto tarde y yo dando explicaciones a mis suegros. Nadie contesta ni devuelve la llamada.',
  },
  {
    on: 'videos',
    text: 'el sábado me quedé sin pan por culpa del reparto de Migalinda, dos horas tarde y todo frío, nadie contesta, muy mal',
  },
  {
    on: 'red-sotoclaro',
    text: 'Un día después y sigo sin saber qué pasó con el reparto de Migalinda. Tarde, frío y nadie contesta. Muy mal llevado',
  },
  {
    who: 'she',
    on: 'opina',
    stars: 1,
    title: 'Me dejaron plantada',
    text: 'El reparto del sábado llegó tan tarde y tan frío que lo devolví. Nadie contesta cuando pregunto por mi dinero.',
  },
];

/** Complaints of the week after: the last of it. */
export const AFTER: readonly Line[] = [
  {
    on: 'opina',
    stars: 2,
    title: 'Todavía tarde',
    text: 'El reparto del martes, otra vez media hora tarde. Mejor que el sábado, pero todavía no está arreglado.',
  },
  {
    on: 'foro-alfar',
    title: 'Reparto de Migalinda, ¿ya va bien?',
    text: 'A mí el reparto de Migalinda me llegó ayer tarde otra vez, aunque por lo menos avisaron. A ver si lo arreglan de una vez.',
  },
  {
    on: 'red-sotoclaro',
    text: 'Migalinda, lo del sábado pase, pero hoy el reparto tampoco ha llegado a su hora. Ya os vale',
  },
  {
    on: 'opina',
    stars: 2,
    title: 'Sigo esperando la devolución',
    text: 'Dijeron que devolverían el importe del reparto del sábado y aún no tengo nada. Menos palabras.',
  },
  {
    on: 'foro-alfar',
    title: 'Me cobraron el reparto que no llegó',
    text: 'En Migalinda me han cobrado el reparto del sábado, el que nunca llegó. Llamé y me dijeron que lo miran. Pues a ver.',
  },
  {
    on: 'opina',
    stars: 2,
    text: 'Hoy el reparto puntual, pero en la bolsa faltaba la mitad. Después de lo del fin de semana, qué quieres que te diga.',
  },
];

/** What our own account says about it. */
export const APOLOGY: readonly Line[] = [
  {
    text: 'El sábado os fallamos. Se averió la única furgoneta del reparto y, en vez de avisar, intentamos llegar como fuera. Llegamos tarde, con el pan frío y el teléfono sin atender. A quien le pasó: no os cobramos el pedido. Y desde hoy hay un segundo teléfono. Perdón.',
  },
  {
    text: 'Sobre el reparto del sábado, sin excusas: se nos rompió la furgoneta y no supimos avisaros. Devolvemos el importe a todo el mundo y esta semana repartimos también en bici. Si no os hemos llamado aún, llamadnos vosotros: hoy sí contestamos.',
  },
  {
    text: 'Hemos leído todo lo que nos habéis dicho del sábado y tenéis razón. Una avería no se elige; dejar de contestar al teléfono, sí. Lo sentimos mucho. Devolvemos los pedidos y hemos buscado una segunda furgoneta para los sábados.',
  },
];

export const APOLOGIES: readonly string[] = [
  'NOMBRE, tienes razón en todo. Se averió la furgoneta y no supimos avisar. Te devolvemos el pedido entero y te hemos llamado para disculparnos.',
  'NOMBRE, lo sentimos muchísimo. No hay excusa para no haber cogido el teléfono. El importe ya está devuelto.',
  'Perdona, NOMBRE. Ese pedido tenía que haber salido el primero. Lo hemos cambiado todo para que no se repita, y lo tuyo corre de nuestra cuenta.',
  'NOMBRE, sentimos el mal rato. Desde hoy hay un segundo teléfono y alguien que lo coge. ¿Nos dejas compensártelo el sábado que viene?',
  'Gracias por decírnoslo, NOMBRE, y perdón. Te hemos devuelto el reparto y el pedido. Ojalá nos des otra oportunidad.',
  'NOMBRE, no estuvimos a la altura. Ya tienes la devolución hecha. El próximo reparto lleva el teléfono de quien conduce, por si acaso.',
  'Lo sentimos de verdad, NOMBRE. Te llamamos esta mañana y no te encontramos; lo intentamos otra vez por la tarde.',
  'NOMBRE, llevas razón: con avisar a tiempo os habríamos ahorrado la espera. Devuelto el importe, y aprendida la lección.',
  'Perdón, NOMBRE. Fue culpa nuestra y de nadie más. El sábado te llevamos el pan los primeros, si quieres.',
];

/** The same people, some days later. */
export const RETURNS: readonly Line[] = [
  {
    on: 'opina',
    stars: 4,
    title: 'Han dado la cara',
    text: 'Me llamaron para pedir perdón y me devolvieron el dinero. El reparto de hoy, puntual y caliente. Les doy otra oportunidad con gusto.',
  },
  {
    on: 'opina',
    stars: 5,
    title: 'Así se arreglan las cosas',
    text: 'Todos podemos tener un mal día. Se disculparon sin excusas y el pan de hoy llegó a su hora. Gracias.',
  },
  {
    on: 'opina',
    stars: 4,
    title: 'Rectificaron',
    text: 'Subo la nota. Me devolvieron todo y el chico del reparto trajo unas magdalenas de regalo. Muy buen gesto.',
  },
  {
    on: 'opina',
    stars: 5,
    title: 'Otra vez en casa',
    text: 'Tras el desastre del sábado pensaba no volver. Me llamó la dueña, hablamos y hoy todo perfecto. Me alegro de haber vuelto.',
  },
  {
    on: 'opina',
    stars: 4,
    title: 'Bien resuelto',
    text: 'Segundo reparto desde lo del sábado y los dos puntuales. Ahora avisan con un mensaje al salir, muy bien pensado.',
  },
  {
    on: 'opina',
    stars: 5,
    title: 'Perdonados',
    text: 'Disculpa sincera, dinero devuelto y el pan tan rico como siempre. Así sí, me quedo.',
  },
  {
    on: 'opina',
    stars: 4,
    title: 'Vuelvo a confiar',
    text: 'Llamaron, escucharon y cumplieron. El sábado fue malo, la respuesta ha sido buena.',
  },
];
