import type { Line } from '../line.ts';

/** Questions to us, or about us, that wait for an answer. */
export const QUESTIONS: readonly Line[] = [
  {
    on: 'foro-alfar',
    title: '¿Migalinda abre en festivo?',
    text: '¿Alguien sabe si Migalinda abre {este festivo|el lunes que es fiesta}? En la puerta no pone nada.',
    answer:
      'Hola, NOMBRE. Los festivos abrimos de nueve a dos. Ponemos el cartel hoy mismo, gracias por el aviso.',
  },
  {
    on: 'red-sotoclaro',
    text: 'Pregunta para Migalinda: ¿la hogaza de centeno lleva algo de trigo? Es para mi madre',
    answer:
      'Sí, NOMBRE: lleva un 30 % de trigo. La de los jueves es cien por cien centeno, por si le va mejor.',
  },
  { on: 'videos', text: '¿A qué hora salen las napolitanas en Migalinda? Siempre llego tarde' },
  {
    on: 'foro-alfar',
    title: 'Pan de Migalinda congelado',
    text: '¿Se puede congelar la hogaza de Migalinda sin que pierda? ¿La cortáis antes?',
    answer:
      'Hola, NOMBRE. Sí: cortada y bien envuelta aguanta un mes. Si nos lo dices, te la cortamos nosotros.',
  },
  {
    on: 'red-sotoclaro',
    text: '¿Migalinda reparte en Valdebrisa o solo en el barrio?',
    answer:
      '¡Hola, NOMBRE! Sí llegamos a Valdebrisa, los martes y los viernes. Pídelo por la web antes de las seis del día de antes.',
  },
  {
    on: 'opina',
    stars: 4,
    title: 'Una duda',
    text: '¿El pan de espelta lleva miel? No lo pone en el cartel y en casa hay una vegana. Por lo demás, riquísimo.',
    answer: 'NOMBRE, no lleva miel: harina, agua, masa madre y sal. Lo añadimos al cartel. ¡Gracias!',
  },
  {
    on: 'newcomers',
    title: 'Does Migalinda take cards?',
    text: 'Quick question: does Migalinda take cards, or should I bring cash? And does anybody there speak a little English?',
  },
  {
    weekday: 2,
    on: 'foro-alfar',
    title: 'Encargos en Migalinda',
    text: '¿Con cuánta antelación hay que pedir una tarta en Migalinda? Es para el sábado y no sé si llego.',
    answer: 'Hola, NOMBRE. Con dos días nos basta. Llámanos o pásate y te guardamos el hueco.',
  },
  {
    on: 'red-sotoclaro',
    text: '¿sabéis si Migalinda sigue haciendo la coca de pimientos los viernes? Se me ha antojado',
  },
  { on: 'videos', text: '¿ese pan del minuto tres es el de Migalinda? ¿cómo se llama?' },
  {
    on: 'foro-alfar',
    title: 'Migalinda y los perros',
    text: '¿Dejan entrar con perro en Migalinda o hay que atarlo fuera? El mío llora.',
  },
  {
    on: 'red-sotoclaro',
    text: '¿Migalinda hace envíos a Portugal? Mi hermana pregunta por las galletas',
    answer:
      'De momento solo dentro de la península, NOMBRE, pero lo estamos mirando. Dile que la tenemos en la lista.',
  },
  {
    on: 'foro-alfar',
    title: '¿Qué ha pasado con el pan de nueces de Migalinda?',
    text: '¿Han quitado en Migalinda el pan de nueces o es que siempre llego tarde?',
    answer:
      'Hola, NOMBRE. Vuelve en cuanto llegue la nuez nueva. Hasta entonces, el de pasas, que también tiene lo suyo.',
  },
  {
    on: 'opina',
    stars: 5,
    title: 'Muy bien, y una pregunta',
    text: 'Perfecto como siempre. ¿Tenéis pan sin sal entre semana o solo los martes?',
    answer: 'NOMBRE, lo hacemos martes y jueves, y cualquier otro día por encargo.',
  },
  {
    on: 'red-sotoclaro',
    text: '¿Hasta qué hora tiene abierto Migalinda los sábados por la tarde?',
    answer: 'Los sábados cerramos a las dos y media, NOMBRE. Te guardamos lo que quieras si nos avisas.',
  },
  {
    on: 'newcomers',
    title: 'Gluten at Migalinda',
    text: 'Does anyone know whether Migalinda has anything for coeliacs? My daughter is desperate for a proper birthday cake.',
  },
  {
    on: 'foro-alfar',
    title: 'Menú de desayuno',
    text: '¿Cuánto vale ahora el desayuno de Migalinda con tostada? He visto dos precios distintos.',
    answer:
      'Hola, NOMBRE. Tres euros con veinte, con café o zumo. El cartel viejo ya está quitado, perdona el lío.',
  },
  {
    on: 'videos',
    text: '¿Alguien ha probado la empanada de Migalinda recalentada al día siguiente? ¿queda bien?',
  },
  {
    on: 'red-sotoclaro',
    text: 'duda existencial: ¿en Migalinda te cortan el pan a máquina o hay que hacerlo en casa?',
  },
  {
    on: 'foro-alfar',
    title: 'Trabajar en Migalinda',
    text: '¿Sabéis si en Migalinda buscan gente? Mi hijo ha terminado el módulo de panadería y le haría ilusión.',
    answer:
      'Hola, NOMBRE. Que se pase un martes por la tarde y pregunte por la encargada. Siempre nos gusta conocer a gente con ganas.',
  },

  {
    on: 'red-sotoclaro',
    text: '¿alguien sabe si en Migalinda hacen tartas sin lactosa?',
    answer: '¡Hola, NOMBRE! Sí, la de manzana se puede hacer sin lactosa. Con dos días de aviso la tienes.',
  },
  {
    on: 'foro-alfar',
    title: '¿Cuándo hay pan de espelta en Migalinda?',
    text: 'He ido martes y jueves y en Migalinda no quedaba espelta. ¿Qué día la hacen?',
    answer: 'Hola, NOMBRE. Los miércoles. Si quieres te guardamos una y no tienes que madrugar.',
  },
  { on: 'videos', text: '¿en Migalinda tienen mesas para desayunar o es solo para llevar?' },
  {
    on: 'red-sotoclaro',
    text: 'oye Migalinda, ¿el pan de semillas lleva sésamo? mi hijo no puede',
    answer:
      'Sí lleva, NOMBRE, y en el obrador se usa a diario. Para tu hijo, mejor ninguno de los de semillas.',
  },
  {
    on: 'newcomers',
    title: 'Migalinda opening hours',
    text: 'What time does Migalinda open on Saturdays? The website and the sign on the door disagree.',
  },
  {
    on: 'foro-alfar',
    title: 'Levadura fresca',
    text: '¿Sabéis si en Migalinda venden levadura fresca o un poco de masa madre? Quiero probar en casa.',
    answer:
      'Hola, NOMBRE. Masa madre te regalamos un bote cuando quieras, tráete el bote. Levadura no vendemos.',
  },
  {
    on: 'opina',
    stars: 4,
    title: 'Todo bien, una consulta',
    text: '¿La bollería lleva mantequilla o margarina? Me encanta, pero me gustaría saberlo.',
    answer: 'Mantequilla siempre, NOMBRE. Las magdalenas, aceite de oliva.',
  },
  {
    on: 'red-sotoclaro',
    text: '¿Migalinda coge encargos por mensaje o hay que ir? Es que trabajo de nueve a nueve',
  },
  {
    on: 'foro-alfar',
    title: 'Pan del día anterior',
    text: '¿En Migalinda venden más barato el pan del día anterior? En otros sitios lo hacen y me vendría muy bien.',
  },
  { on: 'videos', text: '¿cuánto cuesta la hogaza grande de Migalinda? que en el vídeo no lo decís' },
  {
    on: 'red-sotoclaro',
    text: 'vecinos, ¿Migalinda abre los puentes o no hay nada? pregunto para organizarme, que luego me pilla el toro',
  },
  {
    on: 'newcomers',
    title: 'Does Migalinda deliver to the university halls?',
    text: 'Does Migalinda deliver to the halls on the hill? There are about ten of us who would order every week.',
  },
];

/** Wishes to buy from us. */
export const PURCHASES: readonly Line[] = [
  {
    on: 'foro-alfar',
    title: 'Encargar treinta panecillos',
    text: 'Quiero encargar treinta panecillos en Migalinda para {el cumple del peque|una comunión|la fiesta del cole}. ¿A qué número llamo?',
    answer:
      'Hola, NOMBRE. Llama al de la puerta de nueve a dos o pídelo por la web en «encargos». Con dos días nos basta.',
  },
  {
    weekday: 2,
    on: 'red-sotoclaro',
    text: 'Migalinda, quiero comprar dos hogazas de centeno para el viernes, ¿me las guardáis?',
    answer: '¡Hecho, NOMBRE! Dos hogazas a tu nombre el viernes. Hasta las ocho te esperan.',
  },
  {
    on: 'foro-alfar',
    title: 'Desayunos para la oficina',
    text: 'Somos doce en la oficina y queremos pedir desayunos a Migalinda todos los lunes. ¿Hacen presupuesto?',
  },
  { on: 'videos', text: 'quiero comprar esas rosquillas de Migalinda ya, ¿venden por internet?' },
  {
    on: 'newcomers',
    title: 'Ordering a cake from Migalinda',
    text: 'I would like to order a cake from Migalinda for Saturday, about twelve people. How does one do that, do I just walk in?',
  },
  {
    weekday: 3,
    on: 'red-sotoclaro',
    text: 'necesito una tarta de Migalinda para el domingo y ya es jueves, decidme que llego',
  },
  {
    on: 'foro-alfar',
    title: 'Reparto de Migalinda para mi abuela',
    text: 'Querría contratar el reparto de Migalinda para mi abuela, dos días por semana. ¿Dónde se apunta una?',
    answer:
      'Hola, NOMBRE. En la web, en «reparto», o nos llamas y te lo hacemos nosotros. El primer mes no cobramos el viaje.',
  },
  {
    on: 'red-sotoclaro',
    text: '¿Cómo se compran las cajas de galletas de Migalinda? Quiero mandar tres por mensajería',
    answer:
      'En la web, NOMBRE, hasta el jueves salen esa misma semana. Si son regalos, cuéntanos y ponemos tarjeta.',
  },
  {
    on: 'foro-alfar',
    title: 'Una empanada grande',
    text: 'Me gustaría encargar en Migalinda una empanada para veinte. ¿Hacen ese tamaño o tienen que ser dos?',
  },
  { on: 'videos', text: 'me pillo una hogaza de esas de Migalinda mañana mismo, ¿sigue costando lo mismo?' },

  {
    on: 'foro-alfar',
    title: 'Una tarta de Migalinda para llevar de viaje',
    text: 'Quiero comprar en Migalinda una tarta que aguante cuatro horas de tren. ¿Cuál me llevo?',
    answer: 'Hola, NOMBRE. La de almendra: aguanta el tren y lo que le eches. Te la envolvemos doble.',
  },
  {
    weekday: 1,
    on: 'red-sotoclaro',
    text: 'Necesito encargar cuatro empanadas en Migalinda para el viernes, ¿llego si aviso hoy?',
    answer: 'Llegas de sobra, NOMBRE. Dinos de qué las quieres y a qué hora pasas.',
  },
  {
    on: 'foro-alfar',
    title: 'Caja de galletas para regalo',
    text: 'Me interesa comprar en Migalinda una caja de galletas con tarjeta para una profesora. ¿Se puede recoger en la tienda?',
  },
  { on: 'videos', text: 'quiero pedir esa tarta de queso de Migalinda para mi boda, ¿hacen para sesenta??' },
  {
    on: 'newcomers',
    title: 'Two dozen rolls',
    text: 'I need to buy two dozen rolls from Migalinda for a school party. Has anyone ordered that many? How much notice do they want?',
  },
  {
    on: 'red-sotoclaro',
    text: 'me llevo mañana dos ensaimadas de Migalinda sí o sí, que alguien me las reserve',
  },
];
