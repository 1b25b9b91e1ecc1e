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

  {
    on: 'foro-masa',
    title: 'El libro de pedidos de Migalinda',
    text: 'Estuve de visita en Migalinda y apuntan los encargos en una libreta de hule. Ni ordenador ni nada en el obrador. Y el pan, de diez.',
    tags: ['praise'],
  },
  {
    on: 'newcomers',
    title: 'Small victories',
    text: 'The lady at Migalinda understood me at the first try today. I have ordered a rye loaf, in Spanish, like a grown-up. Lovely people.',
    tags: ['praise'],
  },
  {
    on: 'blog-ines',
    title: 'Sopa de ajo con pan del bueno',
    text: 'Pan de hace tres días, de Migalinda, que es cuando mejor está para esto. Ajo, pimentón y un huevo. Y silencio.',
    tags: ['praise'],
  },
  {
    on: 'butlleti-forn',
    title: 'Galetes que viatgen bé',
    text: 'Migalinda envia capses de galetes de mantega a tota la península. Les hem provat: arriben senceres i duren poc, de tan bones.',
    tags: ['praise'],
  },
  {
    on: 'foro-masa',
    title: 'Centeno al cien por cien',
    text: 'El de los jueves de Migalinda es cien por cien centeno y no parece un ladrillo. ¿Alguien sabe qué hidratación llevan?',
    tags: ['question'],
  },
  {
    on: 'newcomers',
    title: 'Presents, sorted',
    text: 'Five boxes of biscuits from Migalinda, posted to five cities. They even wrote the cards. Great service.',
    tags: ['praise'],
  },
  {
    on: 'blog-ines',
    title: 'Lo que cuesta una barra',
    text: 'Le pedí cuentas a Migalinda y me las dieron: harina, luz, horas. Salí pensando que el pan es barato y que nadie lo dice.',
    tags: ['praise'],
  },
  {
    on: 'foro-masa',
    title: 'Onde aprender',
    text: 'Alguén sabe se en Migalinda dan algún curso? O pan deles é unha marabilla e gustaríame ver como traballan.',
    language: 'gl',
    tags: ['question'],
  },
];
