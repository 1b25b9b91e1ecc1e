import type { Line } from '../line.ts';

const good = ['praise'] as const;

/** What people post at some time of the year: from one ISO week to another, a line for each week at least. */
export interface Season {
  from: number;
  to: number;
  lines: readonly Line[];
}

export const SEASONS: readonly Season[] = [
  {
    from: 1,
    to: 1,
    lines: [
      {
        text: 'El roscón de Migalinda, con su nata y sus frutas. Me ha tocado la figurita y lo pienso enmarcar',
        tags: [...good],
      },
      { text: 'ha sobrado roscón de Migalinda. Es mentira, no ha sobrado nada', tags: [...good] },
    ],
  },
  {
    from: 6,
    to: 8,
    lines: [
      {
        text: 'Orejuelas de carnaval en Migalinda, con su miel. Adiós, propósitos de año nuevo',
        tags: [...good],
      },
      {
        text: 'En Migalinda atienden hoy disfrazadas de barra y de cruasán. Las quiero mucho',
        tags: [...good],
      },
      { text: 'media docena de rosquillas de carnaval de Migalinda y ni un remordimiento', tags: [...good] },
      { who: 'he', text: '¿Soy el único que va a Migalinda en carnaval solo por ver los disfraces?' },
    ],
  },
  {
    from: 10,
    to: 15,
    lines: [
      { text: 'Temporada de torrijas en Migalinda. Las de vino, para los valientes', tags: [...good] },
      { text: 'torrijas de Migalinda: 1, operación bikini: 0', tags: [...good] },
      { text: 'He probado doce torrijas esta semana y la de Migalinda gana por goleada', tags: [...good] },
      {
        text: 'Mi padre dice que las torrijas de Migalinda saben como las de su madre. Casi se le escapa una lágrima',
        tags: [...good],
      },
      { text: 'la torrija de Migalinda con helado, idea de mi cuñado, por una vez acierta', tags: [...good] },
      { text: 'Se acaban las torrijas en Migalinda y yo sin comprar la de leche. Un drama', tags: [] },
      { text: 'Pan de torrijas de Migalinda encargado. Ahora a rezar para que me salgan', tags: [] },
    ],
  },
  {
    from: 17,
    to: 22,
    lines: [
      {
        text: 'Primera terracita del año con ensaimada de Migalinda. Bienvenida, primavera',
        tags: [...good],
      },
      { text: 'Mi hija hace la comunión y el pan lo pone Migalinda. Un problema menos', tags: [...good] },
      { text: 'tarta de fresas de Migalinda, no digo más', tags: [...good] },
      { text: 'El polen me tiene sin olfato y aun así noto cuándo sale la bollería de Migalinda' },
      { text: 'Picnic en el río: hogaza de Migalinda, queso y cerezas. Perfecto', tags: [...good] },
      {
        text: 'Feria del libro y empanada de Migalinda en el bolso. Así se leen mejor los prólogos',
        tags: [...good],
      },
      {
        text: 'los de Migalinda han sacado un pan de flores para el día de la madre, precioso',
        tags: [...good],
      },
    ],
  },
  {
    from: 23,
    to: 35,
    lines: [
      {
        text: 'Con treinta y ocho grados y el horno encendido, un aplauso a la gente de Migalinda',
        tags: [...good],
      },
      { text: 'Coca de verano de Migalinda a la orilla de la piscina. Eso es vida', tags: [...good] },
      { text: 'Vacaciones lejos y lo que más echo de menos es la barra de Migalinda', tags: [...good] },
      { text: '¿Migalinda cierra en agosto? Necesito saberlo para organizar mi tristeza', tags: [] },
      {
        text: 'el helado de pan tostado de Migalinda es lo más raro y lo más rico del verano',
        tags: [...good],
      },
      { text: 'He vuelto del pueblo y lo primero, Migalinda. Ni las maletas he deshecho', tags: [...good] },
      { text: 'Tomate de la huerta de mi tío y pan de Migalinda. El verano era esto', tags: [...good] },
      { text: 'En Migalinda tienen un botijo para los que esperan en la cola. Detallazo', tags: [...good] },
      { text: 'bocadillo de Migalinda en la playa, con arena y todo, cinco estrellas', tags: [...good] },
      { text: 'Media ciudad de vacaciones y aun así cola en Migalinda' },
      { text: 'Gazpacho con picatostes de pan de Migalinda. De nada', tags: [...good] },
      {
        text: 'Noche de verbena y a las siete de la mañana, napolitana de Migalinda recién hecha. Glorioso',
        tags: [...good],
      },
      {
        text: 'mi primo de Lugo ha venido solo para llevarse pan de Migalinda. Y a verme, dice',
        tags: [...good],
      },
      {
        text: 'Empanada fría de Migalinda para el tren. El vagón entero me odia y me envidia',
        tags: [...good],
      },
    ],
  },
  {
    from: 36,
    to: 38,
    lines: [
      {
        text: 'Vuelta al cole: bocadillo de pan de Migalinda en la mochila y lágrimas en la puerta (las mías)',
        tags: [],
      },
      { text: 'Septiembre se lleva mejor con una palmera de Migalinda', tags: [...good] },
      {
        text: 'el crío ha vuelto del cole pidiendo «el pan de la señora que ríe». Migalinda, claro',
        tags: [...good],
      },
      {
        text: 'Primer día de trabajo tras las vacaciones. Desayuno en Migalinda o no salgo de casa',
        tags: [...good],
      },
    ],
  },
  {
    from: 39,
    to: 42,
    lines: [
      { text: 'Ha vuelto el pan de nueces a Migalinda. El otoño puede empezar', tags: [...good] },
      { text: 'Setas, un huevo y pan de Migalinda para mojar. Quién quiere más', tags: [...good] },
      { text: 'pan de calabaza en Migalinda, naranja como un faro y riquísimo', tags: [...good] },
      { text: 'Tarde de lluvia, manta y bizcocho de Migalinda. Cancelad todo lo demás', tags: [...good] },
      { text: 'Membrillo de mi madre y hogaza de Migalinda. Merienda de reyes', tags: [...good] },
    ],
  },
  {
    from: 43,
    to: 44,
    lines: [
      { text: 'Buñuelos de viento en Migalinda. He pedido un cuarto y me he comido medio', tags: [...good] },
      {
        text: 'huesos de santo y buñuelos de Migalinda para llevar al pueblo, que no falten',
        tags: [...good],
      },
      {
        text: 'En Migalinda hay buñuelos de crema y no sois conscientes de lo ricos que están',
        tags: [...good],
      },
    ],
  },
  {
    from: 45,
    to: 47,
    lines: [
      { text: 'Primer frío de verdad y el cristal de Migalinda empañado. Da gusto entrar', tags: [...good] },
      { text: 'Castañas en la plaza y pan de higos de Migalinda. Ya puede nevar', tags: [...good] },
      {
        text: 'chocolate y rosquillas de Migalinda para combatir el catarro. Mi médica no lo sabe',
        tags: [...good],
      },
      { text: 'Puente en casa, lluvia en la ventana y empanada de Migalinda en el horno', tags: [...good] },
    ],
  },
  {
    from: 48,
    to: 53,
    lines: [
      { text: 'Cesta de Navidad de Migalinda para los abuelos. La caja ya es un regalo', tags: [...good] },
      { text: 'Los mantecados de Migalinda se deshacen con mirarlos', tags: [...good] },
      { text: 'encargado el roscón en Migalinda con un mes de antelación, que os conozco', tags: [] },
      {
        text: 'El escaparate de Migalinda tiene un portal hecho de pan. Los niños se quedan pegados al cristal',
        tags: [...good],
      },
      {
        text: 'Cena de empresa con hogazas de Migalinda en el centro de la mesa. Lo mejor de la noche',
        tags: [...good],
      },
      {
        text: 'He mandado galletas de Migalinda a media familia. Felices fiestas y buenos dientes',
        tags: [...good],
      },
    ],
  },
];
