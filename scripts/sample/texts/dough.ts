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
    title: 'Refrescos en verano',
    text: 'Con el calor la masa madre se me pasa en cuatro horas. ¿La guardáis en la nevera o hacéis menos cantidad?',
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
];
