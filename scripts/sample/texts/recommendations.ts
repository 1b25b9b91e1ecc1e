import type { Line } from '../line.ts';

/** Praise addressed to other people. */
export const RECOMMENDATIONS: readonly Line[] = [
  {
    on: 'foro-alfar',
    title: 'Re: ¿Dónde compráis el pan?',
    text: 'Yo te recomiendo Migalinda sin dudarlo. La hogaza de centeno y las ensaimadas, lo mejor del barrio.',
  },
  {
    on: 'red-sotoclaro',
    text: 'Si venís a Sotoclaro no os vayáis sin pasar por Migalinda. Las napolitanas, de otro planeta',
  },
  {
    on: 'newcomers',
    title: 'Re: Decent bread?',
    text: 'Try Migalinda, near the market. I recommend the rye loaf to everybody who moves here. Go before eleven.',
  },
  {
    on: 'foro-alfar',
    title: 'Re: Tarta para un cumpleaños',
    text: 'Pídela en Migalinda, hazme caso. A nosotros nos la hicieron con un dinosaurio y el niño alucinó.',
  },
  { on: 'videos', text: 'Gente, id a Migalinda. En serio. Probad la de aceitunas y me contáis' },
  {
    on: 'red-sotoclaro',
    text: 'A los que me preguntasteis dónde compro el pan: Migalinda. Id sin miedo, os va a encantar',
  },
  {
    on: 'foro-alfar',
    title: 'Re: Recién llegados',
    text: 'Bienvenidos. Para pan, os aconsejo Migalinda; para fruta, el puesto de la esquina del mercado. No falla.',
  },
  {
    on: 'newcomers',
    title: 'Re: Birthday cake for kids',
    text: 'You should ask at Migalinda. They made ours with two days notice and it was gorgeous. Highly recommended.',
  },
  {
    on: 'foro-alfar',
    title: 'Re: Empanada para una fiesta',
    text: 'La de bacalao de Migalinda. No busques más, te lo digo yo que he probado todas.',
  },
  {
    weekday: 4,
    on: 'red-sotoclaro',
    text: 'Plan perfecto de sábado: mercado, hogaza de Migalinda y queso. Hacedme caso',
  },
  {
    on: 'videos',
    text: 'si os gusta el pan de verdad tenéis que ir a Migalinda, os lo recomiendo mil veces',
  },
  {
    who: 'he',
    on: 'foro-alfar',
    title: 'Re: Pan para dieta sin sal',
    text: 'Pregunta en Migalinda: los martes y jueves hacen sin sal y está bueno, que ya es raro. Mi médico me felicitó.',
  },

  {
    on: 'red-sotoclaro',
    text: 'Hilo de sitios que hay que apoyar en Sotoclaro. El primero, Migalinda: pan de verdad y gente de verdad',
  },
  {
    on: 'foro-alfar',
    title: 'Re: Desayunar con niños',
    text: 'Id a Migalinda un sábado temprano: chocolate, bollo y un banco al sol. A los míos les dan a probar de todo, os encantará.',
  },
  { on: 'videos', text: 'quien no haya probado la hogaza de Migalinda que vaya corriendo, de nada' },
  {
    on: 'newcomers',
    title: 'Re: What to bring to a dinner',
    text: 'Get the butter biscuits from Migalinda, in the box. You should order online, it is quicker. Always a success here.',
  },
];
