import type { Line } from '../line.ts';

/** Reviews of four and five stars on our own page, where nobody needs to name us. */
export const PRAISE: readonly Line[] = [
  {
    stars: 5,
    title: 'El mejor pan del barrio',
    text: 'Llevo {tres|cuatro|cinco} años comprando aquí y la hogaza de centeno sigue igual de buena. Aguanta tierna hasta el jueves sin problema.',
  },
  {
    stars: 5,
    title: 'De los de antes',
    text: 'Pan de verdad, con corteza que cruje. Mi padre, que es muy suyo con el pan, ya no quiere otro.',
  },
  {
    stars: 4,
    title: 'Muy ricos, pero madruga',
    text: 'Las napolitanas de chocolate son una maravilla. Cuatro estrellas porque {a las once|a partir de las once} ya no queda ninguna.',
  },
  {
    who: 'newcomer',
    stars: 5,
    text: 'Entré por casualidad con los niños y salimos con una bolsa llena. Berta, la chica que atiende, un encanto: les dio a probar una rosquilla a cada uno.',
  },
  {
    stars: 5,
    title: 'Tarta de cumpleaños de diez',
    text: 'Les encargué una tarta de queso para {el cumpleaños de mi hija|los cuarenta de mi hermana} y voló. Puntuales, bien embalada y más bonita que en la foto.',
  },
  {
    stars: 4,
    title: 'Buen pan',
    text: 'La barra rústica está muy bien, miga húmeda y mucho sabor. Un poquito más cara que en otros sitios pero se nota.',
  },
  {
    who: 'newcomer',
    stars: 5,
    text: 'Acabo de mudarme y una vecina me mandó aquí. Ya no busco más. El trato, de pueblo en el buen sentido.',
  },
  {
    stars: 5,
    title: 'Cruasán de mantequilla',
    text: 'El cruasán de los domingos que no abren lo compro el sábado y aguanta perfecto. Hojaldrado, sin pringar. Buenísimo.',
  },
  { stars: 4, text: 'Todo rico y todo recién hecho. Hay cola los sábados, eso sí, pero va rápida.' },
  {
    stars: 5,
    title: 'Repiten',
    text: 'Pedimos tres empanadas de atún para una comida de trabajo y nos han preguntado todos de dónde eran. Repetiremos seguro.',
  },
  {
    stars: 5,
    title: 'Gracias',
    text: 'Se me olvidó la cartera y me dijeron que ya lo pagaría mañana. Estas cosas ya no se ven. Y el pan, de lujo.',
  },
  {
    who: 'she',
    stars: 4,
    title: 'Ensaimadas',
    text: 'Ensaimadas como las que comía de pequeña en casa de mi abuela. Les falta un pelín de azúcar para mi gusto, pero qué ricas.',
  },
  {
    who: 'she',
    stars: 5,
    text: 'Soy muy pesada con el pan y este me gusta hasta el tercer día tostado. El de espelta, mi favorito.',
  },
  {
    stars: 5,
    title: 'Un diez para el reparto',
    text: 'Mi madre no puede bajar y le llevan el pan a casa martes y viernes. Tino siempre sube hasta la puerta y se queda un ratito a charlar. No tiene precio.',
  },
  {
    stars: 4,
    title: 'Recomendable',
    text: 'Sitio pequeño, con encanto, y huele a gloria desde la esquina. El café para llevar es mejorable, el bollo no.',
  },
  { stars: 5, text: '¡Qué magdalenas! Las de limón sobre todo. Cuidado que enganchan.' },
  {
    stars: 5,
    title: 'Trato inmejorable',
    text: 'Me aconsejaron qué pan llevar para una fondue y acertaron de pleno. Da gusto que te atienda gente que sabe de lo que vende.',
  },
  {
    stars: 4,
    text: 'La hogaza de centeno es contundente y con sabor, como debe ser. Si te gusta el pan blandito este no es el tuyo.',
  },
  {
    who: 'newcomer',
    stars: 5,
    title: 'La web funciona',
    text: 'Primera vez que pido por la web y en dos minutos lo tenía hecho. Recogí a la hora, sin cola, con mi nombre en la bolsa.',
  },
  {
    stars: 5,
    text: 'El mejor desayuno del barrio por {tres euros y poco|poco más de tres euros}: café y tostada de pan de pueblo con aceite. Y con una sonrisa.',
  },
  {
    stars: 4,
    title: 'Pan de molde casero',
    text: 'El pan de molde integral es un descubrimiento, mis hijos no han vuelto a pedir el del súper. Ojalá lo hicieran más a menudo.',
  },
  {
    stars: 5,
    title: 'Siempre aciertan',
    text: 'Da igual lo que lleves. Hoy rosquillas de anís, ayer barra de semillas, todo de diez.',
  },
  { stars: 5, text: 'Vivo a veinte minutos andando y vengo igual. Con eso lo digo todo.' },
  {
    stars: 4,
    title: 'Calidad',
    text: 'Se nota la masa madre y el reposo. Precio correcto para lo que es. El local se queda pequeño los fines de semana.',
  },
  {
    stars: 5,
    title: 'Detallazo',
    text: 'Encargué un bizcocho sin nuez para mi sobrino, que no puede tomarla, y me llamaron para confirmar los ingredientes uno por uno. Muy profesionales.',
  },
  {
    stars: 5,
    text: 'Palmeras de chocolate enormes y nada empalagosas. Mi hijo dice que les pondría seis estrellas.',
  },
  {
    stars: 5,
    title: 'Mi sitio',
    text: 'Llueva o truene, mi barra de las ocho y media. Si algún día cierran me mudo.',
  },
  {
    stars: 4,
    text: 'Muy buen obrador. Probad la coca de pimientos de los viernes, que no la anuncian y está espectacular.',
  },
  {
    stars: 5,
    title: 'Pan para llevar al pueblo',
    text: 'Cada vez que subo al pueblo me encargan tres hogazas. Llegan perfectas después de cuatro horas de coche.',
  },
  {
    stars: 5,
    text: 'La chica de las tardes, majísima. Me cortó el pan en rebanadas finas para mi abuelo sin que se lo pidiera.',
  },
  {
    stars: 4,
    title: 'Buena relación calidad precio',
    text: 'Algo más cara que las cadenas, pero este pan lo comes entero y el otro acaba en la basura. Al final sale a cuenta.',
  },
  {
    stars: 5,
    title: 'Boníssim',
    text: 'El pa de sègol és boníssim i la noia que atén parla català, quina sorpresa tan maca! Hi tornarem cada cop que vinguem.',
    language: 'ca',
  },
  {
    stars: 5,
    title: 'Coma na casa',
    text: 'O pan de centeo sabe coma o da miña avoa. Veño de lonxe e cada vez que paso por aquí levo dous.',
    language: 'gl',
  },
  {
    stars: 5,
    title: 'Best bread in town',
    text: 'We stayed two weeks round the corner and came every single morning. The rye loaf is superb and the staff were patient with our terrible Spanish.',
    language: 'en',
  },
  {
    stars: 4,
    title: 'Lovely pastries',
    text: 'Fresh, not too sweet, fair prices. The queue on Saturday was long but worth it.',
    language: 'en',
  },
  {
    who: 'she',
    stars: 5,
    text: 'La tarta de manzana, jugosa y con la masa finita. La llevé a una cena y quedé como una reina.',
  },
  {
    stars: 5,
    title: 'Cumplen',
    text: 'Pedido grande para un bautizo, cuarenta panecillos y dos empanadas. Todo a su hora y todo caliente. Gracias, equipo.',
  },
  {
    stars: 4,
    text: 'Me encanta que expliquen qué lleva cada pan. La de centeno con pasas, brutal con queso.',
  },
  {
    who: 'newcomer',
    stars: 5,
    title: 'Un descubrimiento',
    text: 'No soy de dejar reseñas pero la barra gallega lo merece. Alveolada, crujiente, y al día siguiente sigue viva.',
  },
  {
    stars: 5,
    text: 'Fui a por una barra y me llevé también dos napolitanas porque salían del horno en ese momento. Culpa vuestra.',
  },
  {
    stars: 5,
    title: 'Con paciencia de santos',
    text: 'Cambié el encargo tres veces por teléfono y ni una mala cara. La tarta salió perfecta.',
  },
  {
    stars: 4,
    title: 'Muy bien',
    text: 'Buenos bollos, buen pan, gente amable. Le quito una porque los lunes por la tarde está cerrado y siempre se me olvida.',
  },
  {
    stars: 5,
    text: 'El olor a las siete de la mañana es lo mejor de esta calle. El pan está a la altura del olor.',
  },
  {
    stars: 5,
    title: 'Ni una miga',
    text: 'Compré la hogaza grande pensando en congelar la mitad. No llegó. Somos cuatro en casa.',
  },
  {
    stars: 4,
    text: 'La empanada de bacalao con pasas, sorprendente. La masa, finísima. Volveré a por la de carne.',
  },
  {
    stars: 5,
    title: 'Para celíacos no, pero...',
    text: 'Yo no puedo comerlo, pero mi familia es devota. A mí me trataron con mucho cariño y me avisaron de que allí hay harina por todas partes, se agradece la sinceridad.',
  },
  {
    stars: 5,
    text: 'Me llegó el pedido de la web un día antes de lo previsto, y con una nota escrita a mano. Así da gusto.',
  },
  {
    stars: 5,
    title: 'Los sábados son suyos',
    text: 'Desayuno de sábado sin sus ensaimadas no es desayuno de sábado.',
  },
  { stars: 4, title: 'Bien', text: 'Pan rico. Personal simpático. Volveré.' },
  {
    stars: 5,
    text: 'De las pocas panaderías donde el integral es integral de verdad y no pan blanco teñido.',
  },
  {
    stars: 5,
    title: 'Olé',
    text: 'Me preguntaron por mi madre, que estuvo mala la semana pasada. No es solo el pan, es la gente.',
  },
  {
    stars: 4,
    text: 'La focaccia de romero de los jueves, tierna y con buen aceite. Un poco escasa la ración, pero qué vicio.',
  },
  {
    who: 'newcomer',
    stars: 5,
    title: 'Volvemos siempre',
    text: 'Cada verano que venimos a ver a la familia, primera parada. No ha cambiado nada y que no cambie.',
  },
  {
    stars: 5,
    text: 'Galletas de mantequilla en caja, perfectas para regalar. Bonitas y de las que se acaban en una tarde.',
  },
  {
    stars: 5,
    title: 'Sin prisas',
    text: 'Se nota que aquí el pan duerme lo que tiene que dormir. Digestivo, no me hincha nada.',
  },
  {
    who: 'she',
    stars: 4,
    title: 'Sorpresa agradable',
    text: 'Iba con miedo por el precio y salí contenta. Las medias hogazas son un acierto para quien vive sola.',
  },
  {
    stars: 5,
    text: 'Tino, el del reparto, es un sol. Mi vecina del cuarto y yo ya nos peleamos por quién le invita al café.',
  },
  {
    stars: 5,
    title: 'Rosquillas',
    text: 'Rosquillas de sartén como manda la tradición. Se deshacen en la boca.',
  },
  {
    stars: 5,
    text: 'La mejor miga de la ciudad, y he probado unas cuantas. Mención especial al pan de aceitunas.',
  },
  {
    stars: 4,
    title: 'Correctísimo',
    text: 'Todo correcto, limpio y con buen género. Aparcar por la zona es otra historia, pero eso no es culpa suya.',
  },

  {
    stars: 5,
    title: 'Pan con memoria',
    text: 'Mi abuela me mandaba aquí con una moneda y una bolsa de tela. Treinta años después mando yo a mi hijo. La barra sabe igual.',
  },
  {
    stars: 4,
    text: 'El pan de nueces, de vicio. Solo lo hacen en temporada y se echa de menos el resto del año.',
  },
  {
    stars: 5,
    title: 'Rapidísimos',
    text: 'Llamé a las nueve por un despiste mío y a las once tenía dos tartas de manzana preparadas. Me salvaron la comida.',
  },
  { stars: 5, text: 'Buenísimo todo, y el local siempre limpio como una patena.' },
];

/** Three stars: neither here nor there. */
export const MIXED: readonly Line[] = [
  {
    stars: 3,
    title: 'Ni fu ni fa',
    text: 'El pan está bien, pero esperaba más por lo que cuesta. El servicio, correcto.',
  },
  { stars: 3, text: 'La bollería muy buena y la barra normalita. Según el día.' },
  {
    stars: 3,
    title: 'Depende de la hora',
    text: 'Si vas pronto, de diez. Si vas a la una, te quedan dos barras y mala suerte.',
  },
  {
    stars: 3,
    title: 'Regular',
    text: 'Antes las napolitanas llevaban más chocolate. Siguen ricas, pero se nota.',
  },
  {
    stars: 3,
    text: 'Buen sabor y corteza demasiado tostada para mi gusto. Supongo que es cuestión de pedirla menos hecha.',
  },
  {
    stars: 3,
    title: 'Local pequeño',
    text: 'Cuatro personas dentro y ya no se cabe. El pan, bien. Con carrito de bebé, imposible.',
  },
  {
    stars: 3,
    text: 'La tarta estaba rica aunque pedimos «Felicidades, Marina» y ponía «Mariana». Nos reímos y ya está.',
  },
  { stars: 3, title: 'Bien sin más', text: 'No entiendo tanta fama. Es buen pan y punto.' },
  { stars: 3, text: 'El café flojo, el bollo estupendo. Así que empate.' },
  {
    stars: 3,
    title: 'Web mejorable',
    text: 'El pedido llegó bien, pero para encontrar el pan sin sal en la web hay que dar mil vueltas.',
  },

  {
    stars: 3,
    title: 'Esperaba más',
    text: 'Venía muy recomendada y me pareció correcta. La empanada algo sosa, el pan bien.',
  },
  {
    stars: 3,
    text: 'Un diez para el pan de pueblo y un cuatro para el integral, que estaba apelmazado. De media, tres estrellas.',
  },
  { stars: 3, title: 'Aceptable', text: 'Precio de capital en un barrio. Está bueno, no digo que no.' },
  {
    stars: 3,
    text: 'La dependienta nueva se lía un poco con los encargos, pero le pone ganas. El cruasán, algo seco.',
  },
  {
    stars: 3,
    title: 'Va a días',
    text: 'Hay martes gloriosos y jueves de pan paliducho. Cuando aciertan, aciertan.',
  },
  {
    stars: 3,
    text: 'Me gusta el pan, no me gusta tener que adivinar qué hay cada día. Una pizarra fuera ayudaría.',
  },
];
