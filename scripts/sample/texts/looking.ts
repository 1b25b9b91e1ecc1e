import type { Line } from '../line.ts';

/** People who look for what we sell and name nobody. */
export const LOOKING: readonly Line[] = [
  {
    who: 'newcomer',
    on: 'foro-alfar',
    title: '¿Dónde compráis el pan?',
    text: 'Acabamos de llegar al barrio y buscamos una panadería de las buenas, con pan que dure más de un día. ¿Qué nos recomendáis?',
  },
  {
    weekday: 1,
    on: 'red-sotoclaro',
    text: 'Busco tarta de cumpleaños para quince personas este sábado, que no sea de fondant. ¿Alguien sabe de algún obrador?',
  },
  {
    on: 'newcomers',
    title: 'Decent bread?',
    text: 'Looking for a proper bakery, real sourdough if possible, not the supermarket stuff. Where can I find one near the centre?',
  },
  {
    on: 'foro-alfar',
    title: 'Pan sin sal',
    text: '¿Alguien sabe dónde comprar pan sin sal que no parezca corcho? Me lo ha mandado el médico.',
  },
  {
    on: 'red-sotoclaro',
    text: '¿dónde puedo encargar pan para una barbacoa de treinta? Algo rico y que lo traigan a casa',
  },
  {
    on: 'foro-alfar',
    title: 'Tarta para un cumpleaños',
    text: 'Busco alguien que haga una tarta de dinosaurios para un niño de cuatro años. Nada del otro mundo, pero que esté rica.',
  },
  {
    on: 'red-sotoclaro',
    text: "On puc trobar pa de sègol bo a Sotoclaro? Acabo d'arribar i el busco desesperadament",
    language: 'ca',
  },
  {
    on: 'newcomers',
    title: 'Birthday cake for kids',
    text: 'Can anyone recommend a place for a birthday cake, nothing fancy, egg free if at all possible?',
  },
  {
    on: 'foro-alfar',
    title: 'Pan a domicilio para mis padres',
    text: 'Mis padres ya no bajan y busco una panadería que lleve el pan a casa entre semana. ¿Sabéis de alguna?',
  },
  {
    on: 'red-sotoclaro',
    text: 'Se acerca una mudanza y necesito comida para ocho. ¿Recomendaciones de empanadas o pan preñado?',
  },
  {
    on: 'foro-alfar',
    title: 'Empanada para una fiesta',
    text: 'Busco una empanada grande para el sábado, que no sea la típica congelada. ¿Alguna panadería que las haga por encargo?',
  },
  {
    on: 'newcomers',
    title: 'Rye bread',
    text: 'I am looking for dark rye bread, the dense kind. Is there any bakery that makes it, or do I have to bake it myself?',
  },
  {
    on: 'red-sotoclaro',
    text: 'Onde podo mercar pan de centeo do bo por aquí? Levo unha semana comendo cartón',
    language: 'gl',
  },
  {
    on: 'foro-alfar',
    title: 'Bollería sin huevo',
    text: '¿Sabéis de alguna panadería con bollería sin huevo? Mi hijo pequeño tiene alergia y lo pasa mal viendo a los demás.',
  },
  {
    weekday: 2,
    on: 'red-sotoclaro',
    text: 'Recomendadme un sitio con pan de verdad cerca de la estación, que llego el viernes y no me fío de nadie. Busco panadería de barrio',
  },
  {
    on: 'foro-alfar',
    title: 'Pan para celíacos',
    text: '¿Dónde comprar pan sin gluten tierno por esta zona? El envasado ya no puedo ni verlo.',
  },

  {
    on: 'foro-alfar',
    title: 'Desayunos para un equipo',
    text: 'Entrenamos los sábados y buscamos una panadería que nos prepare quince desayunos para llevar. ¿Alguna idea?',
  },
  {
    on: 'red-sotoclaro',
    text: 'Busco rosca de anís como las del pueblo, es un capricho de mi padre. ¿Alguna panadería que las haga?',
  },
  {
    on: 'newcomers',
    title: 'Bread delivery?',
    text: 'Is there any bakery that delivers bread in the mornings? Looking for something for my mother-in-law, who cannot walk far.',
  },
  {
    on: 'foro-alfar',
    title: 'Pan integral de verdad',
    text: '¿Dónde puedo comprar pan integral que lo sea de verdad? Me han engañado ya en tres sitios.',
  },
  {
    on: 'red-sotoclaro',
    text: '¿Alguien sabe dónde venden masa madre o la regalan? Quiero empezar a hacer pan en casa y me da pereza esperar una semana',
  },
  {
    on: 'foro-alfar',
    title: 'Tarta sin azúcar',
    text: 'Mi padre es diabético y cumple ochenta. ¿Sabéis de alguien que haga una tarta sin azúcar que no sepa a castigo?',
  },
  {
    on: 'newcomers',
    title: 'Sandwich bread',
    text: 'Where can you buy decent sandwich bread here? Sliced, brown, not sweet. Is that too much to ask?',
  },
  {
    on: 'red-sotoclaro',
    text: 'Recomendaciones de panadería con bollería artesana cerca del río, que vienen mis suegros y quiero quedar bien. Gracias',
  },
  {
    on: 'foro-alfar',
    title: 'Empanada de bonito',
    text: 'Alguien sabe de una panadería donde hagan empanada de bonito de la buena? La que yo compraba cerró.',
  },
  {
    on: 'red-sotoclaro',
    text: 'Alguna panadería abierta un domingo por la tarde? Busco pan para la cena y no encuentro nada',
  },
  {
    on: 'foro-alfar',
    title: 'Pan cortado para mayores',
    text: 'Buscamos una panadería que corte el pan fino y lo lleve a casa, para un matrimonio de noventa años. Pagamos lo que sea.',
  },
  {
    on: 'newcomers',
    title: 'Vegan pastries',
    text: 'Looking for a bakery with vegan pastries, or at least one that knows what is in them. Any luck?',
  },
  {
    on: 'red-sotoclaro',
    text: 'On puc encarregar coques per a una festa? Busco un forn de barri, som vint',
    language: 'ca',
  },
  {
    on: 'foro-alfar',
    title: 'Regalo para una vecina',
    text: 'Quiero regalarle algo dulce a la vecina que me riega las plantas. ¿Dónde puedo comprar bollería o galletas buenas, en caja bonita?',
  },
  { on: 'red-sotoclaro', text: 'busco pan de masa madre que no cueste un riñón, se aceptan recomendaciones' },
  {
    on: 'foro-alfar',
    title: 'Bocadillos para una excursión',
    text: 'Necesito cuarenta panes de bocadillo para una excursión del cole. ¿Qué panadería me recomendáis que no falle con la hora?',
  },
];
