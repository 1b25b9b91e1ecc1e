import type { Line } from '../line.ts';

/** What is said of us by bakers, by bloggers and by those who came from elsewhere. */
export const ELSEWHERE: readonly Line[] = [
  {
    on: 'newcomers',
    title: 'Saturday morning routine',
    text: 'Market first, then a flat white, then the rye loaf from Migalinda before it sells out. Six months here and I finally feel at home.',
    tags: ['praise'],
  },
  {
    on: 'blog-ines',
    title: 'Tres desayunos que merecen el madrugón',
    text: 'El segundo es el de siempre: tostada de pan de pueblo en Migalinda, con aceite y un poco de sal. Nada más. Cuando el pan es bueno, lo demás estorba.',
    tags: ['praise'],
  },
  {
    on: 'foro-masa',
    title: 'Corteza como la de Migalinda',
    text: 'Llevo meses intentando sacar una corteza como la de la hogaza de Migalinda y no hay manera. ¿Vapor al principio y luego puerta abierta?',
    tags: ['question'],
  },
  {
    on: 'newcomers',
    title: 'Migalinda does delivery!',
    text: 'Just found out that Migalinda delivers. Bread at the door on Friday, still warm. I may never leave the flat again.',
    tags: ['praise'],
  },
  {
    on: 'blog-ines',
    title: 'Lo que aprendí mirando un obrador',
    text: 'Pasé una mañana en Migalinda, de cuatro a ocho. Lo que más me sorprendió es el silencio: nadie corre. El centeno no entiende de prisas, me dijeron.',
    tags: ['praise'],
  },
  {
    on: 'butlleti-forn',
    title: 'Un forn petit que fa les coses bé',
    text: 'A Sotoclaro hem trobat Migalinda, un forn de barri amb un pa de sègol de fermentació llarga que recomanem a tothom que hi passi.',
    tags: ['praise'],
  },
  {
    on: 'foro-masa',
    title: 'Pan de centeno que non se fai pedra',
    text: 'Probei o de Migalinda na visita á miña irmá e aos catro días seguía tenro. Seica lle poñen fariña escaldada.',
    language: 'gl',
    tags: ['praise'],
  },
  {
    on: 'blog-ines',
    title: 'Empanada para un día de campo',
    text: 'Esta vez no la hice yo: la compré en Migalinda, de bacalao con pasas, y nadie se quejó. La receta de la mía, otro día.',
    tags: ['praise'],
  },
];
