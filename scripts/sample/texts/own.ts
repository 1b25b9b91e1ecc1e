import type { Line } from '../line.ts';

/** What we announce. */
export const ANNOUNCEMENTS: readonly Line[] = [
  {
    weekday: 1,
    text: 'Hoy hay hogaza de centeno desde las ocho. Quien llegue a las nueve y media, que no nos riña.',
  },
  { weekday: 2, text: 'Este sábado, coca de pimientos. Solo veinte.' },
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
  {
    weekday: 0,
    text: 'Esta semana, napolitanas a las ocho y a las once. Dos hornadas, a ver si así llegáis todos.',
  },
  { text: 'El datáfono vuelve a funcionar. Aleluya.' },
  { text: 'Nuevo horario de recogida de pedidos: de nueve a dos, por la puerta del obrador, sin cola.' },
  { text: 'Buscamos a alguien para las tardes. Si te gusta madrugar poco y hablar mucho, pásate.' },

  {
    text: 'Hoy ha salido el pan un poco más tostado de la cuenta. A quien le guste así, hay media docena aparte.',
  },
  {
    weekday: 3,
    text: 'Quedan tres huecos para tartas de este domingo... que se recogen el sábado, que el domingo dormimos.',
  },
  { text: 'Nueva en la vitrina: tarta de almendra. Aguanta un viaje en tren, está comprobado.' },
  { text: 'Los miércoles, espelta. Lo decimos otra vez porque nos lo preguntáis mucho.' },
  { text: 'Regalamos masa madre a quien traiga un bote. Con instrucciones y todo.' },
  { weekday: 2, text: 'Este viernes cerramos media hora antes. Tenemos función en el cole.' },
  { text: 'Las ensaimadas del sábado se pueden reservar hasta el viernes a las siete.' },
  {
    text: 'Ya hemos puesto en cada cartel lo que lleva y lo que puede llevar cada pan. Si echáis algo en falta, decidlo.',
  },
  { text: 'Se ha quedado un paraguas azul con lunares. Lo cuidamos hasta que venga su dueña.' },
  { text: 'Pan de aceitunas, segunda hornada a las doce. Por petición popular.' },
  { text: 'Desde esta semana, pizarra en la puerta con lo que hay y lo que se ha acabado.' },
  { text: 'La empanada de esta semana: calabacín y queso. Sin carne ni pescado.' },
  { text: 'Bajamos el envío a 4,50 en pedidos de dos cajas o más.' },
  { text: 'Nuestra nueva compañera de las tardes habla inglés y catalán. Y entiende el gallego, que ya es.' },
  { weekday: 3, text: 'El pan que sobra hoy va a la asociación de vecinos, como cada jueves.' },
  { text: 'Hemos arreglado la web: ya no da error al pagar. Perdonad el lío de esta semana.' },
  { text: 'Rosquillas de anís hasta que se acabe el anís.' },
  { text: 'Mañana hacemos el doble de napolitanas. Luego no digáis que no quedaban.' },
  { text: 'Los desayunos de oficina se piden con un día de antelación. Llevamos hasta treinta.' },
  { weekday: 1, text: 'Hay hogaza pequeña de prueba el jueves. Contadnos si os gusta el tamaño.' },
  {
    weekday: 3,
    text: 'Estamos a la vuelta de vuestra calle, que no se diga que no avisamos: hoy hay focaccia.',
  },
  { text: 'Segundo teléfono para el reparto de los sábados. Está en la bolsa y en la web.' },
  { text: 'Cambiamos el banco de la puerta por uno con respaldo. Los tertulianos lo pedían.' },
  { text: 'Galletas de mantequilla en caja pequeña, para quien dice que solo va a comer una.' },
  { text: 'La tarta de manzana vuelve a llevar reineta. Había ganas.' },
  {
    text: 'Se recogen los encargos por la puerta del obrador. El timbre es el de arriba, el de abajo es de la señora Paquita.',
  },
  { weekday: 5, text: 'Cerramos el lunes entero por descanso. El martes, a las ocho, como clavos.' },
  { text: 'Horneamos un pan nuevo y no sabemos cómo llamarlo. Lleva higos. Se aceptan propuestas.' },
  { text: 'El precio de la barra no sube este trimestre. Nos hemos echado las cuentas tres veces.' },
  { text: 'Hoy cola larga. Gracias por la paciencia y por los chistes.' },
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

  { text: 'Nos ha encantado leer en el foro vuestra receta de torrijas con pan de ayer. Nos la apuntamos.' },
  { text: '@sotoclaro_come gracias por el vídeo. Salimos despeinados, pero salimos.' },
  { text: 'Pregunta seria: ¿pan de molde con corteza o sin corteza? Os leemos.' },
  { text: 'Una vecina nos ha escrito que el timbre no se oía. Ya se oye. Gracias por avisar.' },
  {
    text: 'Compartimos el aviso: se ha perdido un perro negro cerca del mercado. Si lo veis, llamad al veterinario de la plaza.',
  },
  { text: 'Nos contáis que el jueves es mal día para la focaccia. ¿Probamos el viernes? Decid algo.' },
  {
    text: 'Felicidades a @coro_alfar por el concierto. Se oía desde el obrador y el pan ha subido más que nunca.',
  },
  { text: 'Gracias a los seis que nos dijisteis que faltaba una rampa. El albañil viene el martes.' },
  { text: 'Ayer alguien dejó una nota bajo la puerta con tres ideas. Buenísimas. ¿Quién eres?' },
  {
    text: 'Los de la librería nos han prestado un cuento de panes para los niños que esperan en la cola. Pasad y leed.',
  },
  {
    text: '¿Os va mejor recoger antes de las nueve? Nos lo ha pedido una enfermera que sale de noche. Contadnos.',
  },
  { text: 'Leemos vuestras opiniones cada lunes con el café. Las malas también, sobre todo las malas.' },
  {
    text: 'Enhorabuena al equipo de fútbol sala del barrio. Los bocadillos del ascenso corren de nuestra cuenta.',
  },
  { text: 'Recomendamos el taller de huerto del sábado. Nosotros llevaremos el pan y vosotros las ganas.' },
];
