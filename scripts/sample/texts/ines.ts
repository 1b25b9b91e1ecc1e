import type { Line } from '../line.ts';

/** The blog of somebody we follow: what she cooks, rarely about us. */
export const INES_WRITES: readonly Line[] = [
  {
    title: 'Crema de calabaza con pipas',
    text: 'Asad la calabaza con la piel. Es la mitad del secreto; la otra mitad es no tener prisa.',
  },
  {
    title: 'Bizcocho de yogur, versión tranquila',
    text: 'Un yogur, tres medidas, y dejar de abrir el horno para mirar.',
  },
  {
    title: 'Qué hacer con el pan de ayer',
    text: 'Sopa de ajo, picatostes, torrijas o migas. Tirarlo, nunca.',
  },
  {
    title: 'Lentejas sin chorizo que saben a lentejas',
    text: 'Pimentón, laurel y un sofrito lento. Nadie preguntó por el chorizo.',
  },
  {
    title: 'Mermelada de tomate',
    text: 'Para el queso, para la tostada, para comer a cucharadas cuando nadie mira.',
  },
  {
    title: 'Un mercado, tres recetas',
    text: 'Salí sin lista y volví con alcachofas, bacalao y un manojo de hierbabuena.',
  },
  { title: 'Galletas para la vecina', text: 'Con limón y poca azúcar, que anda vigilada por el médico.' },
  { title: 'Arroz de domingo', text: 'El caldo es lo que manda. El arroz solo escucha.' },
  { title: 'Tortilla: con o sin', text: 'Con cebolla. Y no pienso discutirlo por aquí.' },
  { title: 'Conservar hierbas todo el año', text: 'Picadas, con aceite, en la cubitera. Y al congelador.' },
  {
    title: 'Cuaderno de mercado',
    text: 'Un puesto, tres preguntas y una receta corta para el que llega tarde.',
  },
  {
    title: 'Lo que se lleva al campo',
    text: 'Una navaja, un buen tomate y algo con que acompañarlo. Lo demás sobra.',
  },

  {
    title: 'Sopa de tomate asado',
    text: 'Con albahaca y un chorrito de aceite. Media hora de horno y a soplar.',
  },
  { title: 'Guiso de patatas de los lunes', text: 'Patatas cascadas, no cortadas. El ruido es importante.' },
  { title: 'Croquetas: confesiones', text: 'Congelo la mitad y luego finjo sorpresa cuando las encuentro.' },
  { title: 'Compota sin receta', text: 'Manzanas feas, que son las mejores, y un palito de canela.' },
];
