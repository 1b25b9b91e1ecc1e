import type { Line } from '../line.ts';

/** Something that several people ask for, each in their own words. */
export interface IdeaAsked {
  name: string;
  /** Three at least; the next three come when the idea comes round again. */
  asks: readonly Line[];
}

export const IDEA_POOL: readonly IdeaAsked[] = [
  {
    name: 'sin-gluten',
    asks: [
      {
        on: 'foro-alfar',
        title: 'Pan sin gluten en el barrio',
        text: 'Estaría genial que Migalinda hiciera pan sin gluten aunque fuera un día por semana. En casa hay una celíaca y hay que cruzar media ciudad.',
      },
      {
        on: 'opina',
        stars: 4,
        title: 'Una sugerencia',
        text: 'Todo buenísimo. Me encantaría que tuvierais algo de pan sin gluten, aunque sea por encargo.',
      },
      {
        on: 'red-sotoclaro',
        text: '¿Y si Migalinda se animara con el pan sin gluten? Yo compraría dos a la semana, lo juro',
      },
      { on: 'videos', text: 'Deberían hacer pan sin gluten los de Migalinda, serían los únicos de la zona' },
      {
        on: 'opina',
        stars: 5,
        title: 'Sugerencia: sin gluten',
        text: 'Mi marido es celíaco y mira el escaparate con pena. Podríais probar con un pan sin gluten envasado, seguro que no somos los únicos.',
      },
      {
        on: 'foro-alfar',
        title: 'Para celíacos',
        text: 'Propongo que le pidamos entre varios a Migalinda un pan sin gluten los viernes. Somos unos cuantos en el barrio.',
      },
    ],
  },
  {
    name: 'domingos',
    asks: [
      {
        on: 'red-sotoclaro',
        text: 'Ojalá Migalinda abriera los domingos por la mañana, aunque fuera de nueve a doce. El pan del domingo es sagrado',
      },
      {
        on: 'opina',
        stars: 4,
        title: 'Solo falta el domingo',
        text: 'Estaría bien que abrierais los domingos. Ese día acabo comprando pan malo en la gasolinera.',
      },
      {
        on: 'foro-alfar',
        title: 'Migalinda en domingo',
        text: 'Podría Migalinda abrir los domingos aunque fuera con poca cosa, ¿no creéis? A mí me solucionaría el desayuno con los niños.',
      },
      { on: 'videos', text: 'deberían abrir los domingos, Migalinda se forraría con los desayunos' },
      {
        on: 'opina',
        stars: 5,
        title: 'Abrid los domingos',
        text: 'Por pedir: que abráis los domingos un par de horas. El resto, perfecto.',
      },
      {
        on: 'red-sotoclaro',
        text: 'sugerencia para Migalinda: abrir los domingos y repartir solo encargos. Ahí lo dejo',
      },
    ],
  },
  {
    name: 'bizum',
    asks: [
      {
        on: 'opina',
        stars: 4,
        title: 'Bizum, por favor',
        text: 'Muy rico todo. Solo os falta aceptar Bizum, que nunca llevo efectivo y la tarjeta a veces no va.',
      },
      {
        on: 'foro-alfar',
        title: 'Pagar con Bizum',
        text: 'Estaría bien que en Migalinda se pudiera pagar con Bizum. Para una barra sacar la tarjeta da apuro.',
      },
      { on: 'red-sotoclaro', text: 'Migalinda, poned Bizum en la web y os hago un monumento' },
      {
        on: 'compracerca',
        stars: 4,
        title: 'Añadid Bizum',
        text: 'El pedido, perfecto. Deberíais añadir Bizum en la tienda online, es lo más cómodo.',
      },
      {
        on: 'opina',
        stars: 5,
        title: 'Contenta',
        text: 'El pan, como siempre. ¿Y si pusierais Bizum? Mis hijas bajan a por el pan y no tienen tarjeta.',
      },
      { on: 'videos', text: 'deberían aceptar bizum en Migalinda, estamos en el siglo que estamos' },
    ],
  },
  {
    name: 'medias-hogazas',
    asks: [
      {
        who: 'she',
        on: 'opina',
        stars: 4,
        title: 'Medias hogazas',
        text: 'Vivo sola y la hogaza de centeno se me hace enorme. Sería estupendo que vendierais medias hogazas también entre semana.',
      },
      {
        on: 'red-sotoclaro',
        text: 'ojalá media hogaza de centeno en Migalinda todos los días y no solo el sábado. Somos muchos los que vivimos solos',
      },
      {
        on: 'foro-alfar',
        title: 'Hogazas más pequeñas',
        text: '¿No podrían en Migalinda hacer la hogaza de centeno en pequeño? Me la acabo comiendo toda y así no hay quien adelgace.',
      },
      {
        on: 'opina',
        stars: 5,
        title: 'Riquísimo, pero mucho',
        text: 'Por sugerir algo: medias hogazas. Para dos personas mayores la entera es demasiado.',
      },
      {
        on: 'videos',
        text: 'que hagan hogazas pequeñas los de Migalinda porfa, que soy una persona sola no un regimiento',
      },
      {
        on: 'foro-alfar',
        title: 'Media hogaza',
        text: 'Le propondría a Migalinda vender media hogaza de centeno a diario. Yo iría más veces y tiraría menos pan.',
      },
    ],
  },
  {
    name: 'bolsa-de-tela',
    asks: [
      {
        on: 'foro-alfar',
        title: 'Menos bolsas',
        text: 'Estaría muy bien que Migalinda hiciera un descuento a quien lleva su bolsa de tela. En mi pueblo lo hacen y funciona.',
      },
      {
        on: 'opina',
        stars: 5,
        title: 'Sin plástico',
        text: 'Os propongo vender una bolsa de tela con vuestro dibujo. La compraría y la usaría todos los días.',
      },
      {
        on: 'red-sotoclaro',
        text: 'Migalinda debería premiar a quien lleva bolsa de tela, aunque sean cinco céntimos',
      },
      {
        on: 'opina',
        stars: 4,
        title: 'Buen pan, muchas bolsas',
        text: 'Cada barra con su bolsa. Podríais animar a la gente a traer la bolsa de tela de casa.',
      },
      {
        on: 'videos',
        text: 'sugerencia: bolsas de tela de Migalinda a la venta, las veo por todo el barrio',
      },
      {
        on: 'foro-alfar',
        title: 'Bolsas de tela otra vez',
        text: 'Insisto: si Migalinda sacara una bolsa de tela bonita nos ahorrábamos mil de papel. ¿Se lo decimos?',
      },
    ],
  },
  {
    name: 'hora-de-reparto',
    asks: [
      {
        on: 'opina',
        stars: 4,
        title: 'Elegir la hora',
        text: 'Sería útil poder elegir la hora del reparto al pedir por la web, aunque fuera mañana o tarde.',
      },
      {
        on: 'foro-alfar',
        title: 'Reparto de Migalinda por la tarde',
        text: 'Migalinda podría ofrecer reparto por la tarde. Los que trabajamos por la mañana no estamos en casa y nos quedamos sin pan.',
      },
      {
        on: 'red-sotoclaro',
        text: 'Ojalá pudiera elegir la hora del reparto de Migalinda, por la mañana no hay nadie en mi casa',
      },
      {
        on: 'compracerca',
        stars: 4,
        title: 'Una mejora',
        text: 'Añadid que se pueda elegir la hora de reparto. Por lo demás, contentísimos.',
      },
      {
        on: 'opina',
        stars: 5,
        title: 'Reparto',
        text: 'El reparto, genial. Estaría bien un mensaje cuando sale de la tienda y poder elegir la hora.',
      },
      {
        on: 'videos',
        text: 'deberían dejar elegir la hora de reparto los de Migalinda, yo curro de mañanas',
      },
    ],
  },
  {
    name: 'taller',
    asks: [
      {
        on: 'videos',
        text: 'Migalinda tendría que dar un taller de pan los sábados por la tarde, iríamos media Sotoclaro',
      },
      {
        on: 'red-sotoclaro',
        who: 'she',
        text: '¿Os imagináis un taller de masa madre en Migalinda? Yo me apunto la primera',
      },
      {
        on: 'foro-alfar',
        title: 'Taller de pan',
        text: 'Sería una idea estupenda que Migalinda hiciera un taller para niños. Los míos se vuelven locos con las manos en la masa.',
      },
      {
        who: 'she',
        on: 'opina',
        stars: 5,
        title: 'Un taller, por favor',
        text: 'Me encantaría un taller para aprender a hacer la hogaza. Lo pagaría encantada.',
      },
      {
        on: 'red-sotoclaro',
        text: 'idea para Migalinda: taller de rosquillas con abuelas del barrio. De nada',
      },
      {
        on: 'foro-alfar',
        title: 'Aprender a hacer pan',
        text: 'Propongo que Migalinda organice un taller algún lunes por la tarde, que está cerrado. Seguro que se llena.',
      },
    ],
  },
];
