import type { Line } from '../line.ts';

/** What people ask for until it is done: the opening hours on the door. */
export const HOURS: readonly Line[] = [
  {
    on: 'opina',
    stars: 4,
    title: 'Una idea',
    text: 'Estaría bien que pusierais el horario en la puerta. He ido dos veces a Migalinda a mediodía y las dos me la he encontrado cerrada.',
  },
  {
    on: 'red-sotoclaro',
    text: 'Idea para Migalinda: colgad el horario en la puerta, que nunca sé si los sábados por la tarde abrís',
  },
  {
    on: 'foro-alfar',
    title: 'El horario de Migalinda',
    text: '¿Y si Migalinda pusiera el horario en la puerta? En el mapa pone una cosa, en la web otra y yo me voy con la bolsa vacía.',
  },
  {
    on: 'videos',
    text: 'deberían poner el horario en la puerta los de Migalinda, ayer me quedé con las ganas',
  },
  {
    on: 'opina',
    stars: 5,
    title: 'Solo una cosa',
    text: 'El pan de Migalinda, de diez. Una sugerencia: un cartel con el horario en la puerta, que en verano cambia y no hay quien lo adivine.',
  },
  {
    on: 'foro-alfar',
    title: 'Propuesta para la panadería',
    text: 'Propongo que en Migalinda dejen el horario en la puerta, bien grande. Mi madre sale a propósito y con el andador no está para paseos.',
  },
  {
    on: 'red-sotoclaro',
    text: 'Ojalá Migalinda pusiera el horario en la puerta. Tres vueltas a la manzana para ver si a las dos y media aún estaban',
  },
  {
    on: 'opina',
    stars: 4,
    title: 'Muy bien, con una pega',
    text: 'Me encantaría que Migalinda tuviera el horario en la puerta y en el móvil. Lo demás, perfecto: la hogaza y el trato.',
  },
];
