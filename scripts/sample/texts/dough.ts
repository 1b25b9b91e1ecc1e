import type { Line } from '../line.ts';

const trade = ['sector'] as const;

/** A forum of people who bake at home. Some of it matches what we listen for in the trade, some does not. */
export const DOUGH: readonly Line[] = [
  {
    title: 'Masa madre que no sube',
    text: 'Mi masa madre lleva cinco días y apenas burbujea. Harina integral, agua del grifo, cocina a dieciocho grados. ¿Paciencia o la tiro?',
    tags: [...trade],
  },
  {
    title: 'Fariña de centeo',
    text: 'Onde mercades fariña de centeo moída á pedra? A do supermercado vén moi fina.',
    language: 'gl',
    tags: [...trade],
  },
  {
    title: 'Horno de casa sin vapor',
    text: 'He probado a meter una bandeja con agua y otra con piedras. La corteza mejora, pero sigue sin brillar.',
    tags: ['noise'],
  },
  {
    title: 'Hidratación al ochenta',
    text: 'Con una harina de fuerza aguanta bien, con la floja se me desparrama. ¿Qué harinas usáis?',
    tags: [...trade],
  },
  {
    title: 'Cestos de fermentación',
    text: 'Vendo dos cestos de mimbre casi nuevos, redondos, de un kilo. Solo recogida.',
    tags: ['noise'],
  },
  {
    title: 'Pan de millo da avoa',
    text: 'Alguén ten a receita do pan de millo con pasas? A da miña avoa perdeuse con ela.',
    language: 'gl',
    tags: ['noise'],
  },
  {
    title: 'Precio de la harina',
    text: 'En la cooperativa me han subido la harina de espelta otro diez por ciento. ¿A vosotros también?',
    tags: [...trade],
  },
  {
    title: 'Amasadora de segunda mano',
    text: '¿Merece la pena una amasadora de segunda mano o mejor seguir a mano?',
    tags: ['noise'],
  },
  {
    title: 'Greñado',
    text: 'Por fin me sale una oreja decente. El truco: cuchilla nueva y mano firme.',
    tags: ['noise'],
  },
  {
    title: 'Refrescos cada cuatro horas',
    text: 'Con el calor de la cocina la masa madre se me pasa en cuatro horas. ¿La guardáis en la nevera o hacéis menos cantidad?',
    tags: [...trade],
  },
  {
    title: 'Conservar a masa nai',
    text: 'Eu gárdoa no frigorífico con moita fariña e aguanta un mes sen problema.',
    language: 'gl',
    tags: [...trade],
  },
  {
    title: 'Pan de molde que se hunde',
    text: 'Sube precioso y al sacarlo se hunde por el medio. ¿Poco horno o demasiado reposo?',
    tags: ['noise'],
  },
  {
    title: 'Roscas de anís',
    text: 'Comparto la de mi suegra: anís en grano, aguardiente y manteca. No preguntéis las cantidades, «lo que pida».',
    tags: ['noise'],
  },
  {
    title: 'Feira do pan',
    text: 'Vai haber feira con panadeiros de toda a comarca. Quen se apunta?',
    language: 'gl',
    tags: [...trade],
  },
  {
    title: 'Fermentar en bolsa',
    text: 'He dejado la masa toda la noche en una bolsa en la nevera y por la mañana era el doble. Cómodo es.',
    tags: ['noise'],
  },
  {
    title: 'Harinas antiguas',
    text: '¿Alguien ha trabajado con trigos antiguos? La harina huele a campo, pero liga regular.',
    tags: [...trade],
  },

  {
    title: 'Panes sin amasado',
    text: 'Remover, esperar dieciocho horas, hornear en olla. No me creía que saliera tan bien.',
    tags: ['noise'],
  },
  {
    title: 'Trigo de la tierra',
    text: 'He comprado una harina de un molino pequeño. Absorbe menos agua de la que pensaba.',
    tags: [...trade],
  },
  {
    title: 'Cocer en olla',
    text: '¿Destapáis a los veinte minutos o a los treinta? La mía se quema por abajo.',
    tags: ['noise'],
  },
  {
    title: 'Forno de leña',
    text: 'Recuperamos o forno da aldea. Primeira fornada: doce bolos e moita fume.',
    language: 'gl',
    tags: ['noise'],
  },
  {
    title: 'Masa madre de centeno',
    text: 'La alimento solo con centeno y huele a manzana verde. ¿Es normal en una masa madre?',
    tags: [...trade],
  },
  {
    title: 'Congelar masa formada',
    text: 'Formo, congelo y horneo al mes siguiente. Pierde un poco de volumen, nada grave.',
    tags: ['noise'],
  },
  {
    title: 'Panadeiros da Costa',
    text: 'Viron o documental sobre os panadeiros da costa? Eu chorei dúas veces.',
    language: 'gl',
    tags: [...trade],
  },
  {
    title: 'Báscula nueva',
    text: 'Pesa de gramo en gramo y se apaga sola a mitad de receta. Regalada está cara.',
    tags: ['noise'],
  },
  {
    title: 'Harina y calor',
    text: 'En agosto la harina cogió bicho. Ahora la guardo en el congelador dos días antes de usarla.',
    tags: [...trade],
  },
  {
    title: 'Bollos preñados',
    text: 'El truco es el chorizo fresco y un horno muy fuerte al principio.',
    tags: ['noise'],
  },
  {
    title: 'Piedra o bandeja',
    text: 'He pasado de la bandeja a la piedra y la base por fin suena a hueco.',
    tags: ['noise'],
  },
  {
    title: 'Sal: ¿cuándo?',
    text: 'Yo la añado después de la autolisis. Un amigo jura que da igual.',
    tags: ['noise'],
  },
  {
    title: 'Obradores que visitar',
    text: 'Estoy haciendo una lista de obradores que enseñan el taller a los aficionados. ¿Conocéis alguno?',
    tags: [...trade],
  },
  {
    title: 'Pan de pataca',
    text: 'Con pataca cocida na masa queda tenro tres días. Probádeo.',
    language: 'gl',
    tags: ['noise'],
  },
  {
    title: 'Masa pegajosa',
    text: 'Manos mojadas, no harina. Me costó dos años aprenderlo.',
    tags: [...trade],
  },
  {
    title: 'Concurso de la feria',
    text: 'Me apunto al concurso de pan casero. Si gano invito, si pierdo también.',
    tags: ['noise'],
  },
];
