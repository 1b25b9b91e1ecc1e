import type { Tag } from '../said.ts';

/** A piece in the local press. */
export interface Piece {
  title: string;
  /** The title of the other paper, where it copies the piece. */
  copied?: string;
  text: string;
  tags?: Tag[];
}

export const ABOUT_US: readonly Piece[] = [
  {
    title: 'La panadería Migalinda repartirá en bicicleta en el casco antiguo',
    copied: 'Migalinda, la panadería que repartirá el pan en bicicleta',
    text: 'La panadería Migalinda, del barrio del Alfar, empezará a repartir en bicicleta por las calles peatonales del casco antiguo. La medida quiere evitar los atascos de los sábados y llegar antes a las casas.\n\nEl establecimiento mantendrá la furgoneta para los barrios más alejados. «La bici no se enfría esperando en un semáforo», bromean en el obrador.',
  },
  {
    title: 'La panadería Migalinda, premiada por su hogaza de centeno',
    copied: 'Premio de la comarca al pan de centeno de la panadería Migalinda',
    text: 'La hogaza de centeno de Migalinda ha recibido el premio al mejor pan de la comarca en la feria de artesanos. El jurado destacó su fermentación de veinticuatro horas y su corteza.\n\nEs la tercera vez que un obrador de Sotoclaro obtiene el galardón.',
  },
  {
    title: 'Los comercios del Alfar se unen contra el desperdicio de comida',
    copied: 'Pan, fruta y queso: el Alfar planta cara al desperdicio',
    text: 'Siete comercios del barrio, entre ellos la panadería Migalinda y varios puestos del mercado, venderán por la tarde a mitad de precio lo que no se haya vendido por la mañana.\n\nLo que sobre se entregará a la asociación de vecinos.',
  },
  {
    title: 'Migalinda enseña a hacer pan a los alumnos del colegio del barrio',
    text: 'Cuarenta niños de segundo curso amasaron ayer su propio panecillo en la panadería Migalinda. La actividad forma parte del programa de oficios del colegio.\n\n«Alguno se lo ha comido crudo», cuentan entre risas las maestras.',
  },
  {
    title: 'Las panaderías de barrio resisten: el caso de Migalinda',
    copied: 'Migalinda, o por qué resisten las panaderías de barrio',
    text: 'Mientras cierran los hornos pequeños de media provincia, Migalinda ha abierto una tienda en internet y envía galletas a toda la península. «Vendemos tiempo», dice su propietaria, que se levanta a las tres y media.\n\nEl sector pide menos papeleo y una tarifa de luz para los hornos.',
  },
  {
    title: 'El mercado del Alfar celebra su aniversario con un desayuno popular',
    text: 'Más de quinientas personas compartieron el desayuno del aniversario, con pan y bollos de Migalinda y leche de una ganadería de la sierra.\n\nLa recaudación se destinará a arreglar la cubierta.',
  },

  {
    title: 'Una falsa alarma desaloja el mercado durante media hora',
    copied: 'Desalojan el mercado del Alfar por una falsa alarma',
    text: 'Un detector de humo averiado obligó a desalojar el mercado del Alfar. Todo quedó en un susto.\n\nLa panadería Migalinda, en la calle de al lado, repartió pan y café entre quienes esperaban fuera.',
  },
  {
    title: 'La panadería Migalinda busca fotos de hace cincuenta años',
    text: 'El obrador quiere reunir imágenes del barrio para una pequeña exposición en su escaparate. Las fotos pueden llevarse al local, donde se copian y se devuelven en el momento.\n\nYa han recibido treinta, entre ellas una de la primera furgoneta de reparto.',
  },
  {
    title: 'Pan para llevar en autobús: el barrio se mueve por una línea nueva',
    text: 'Vecinos y comerciantes han repartido mil panecillos con un lazo para pedir que el autobús llegue hasta el mercado. El pan lo puso Migalinda.\n\nEl ayuntamiento se ha comprometido a responder antes de un mes.',
  },
];

export const OF_THE_TRADE: readonly Piece[] = [
  {
    title: 'La harina sube por tercer trimestre consecutivo',
    copied: 'Nueva subida del precio de la harina',
    text: 'Los fabricantes achacan el alza al coste de la energía. Las panaderías calculan que la barra podría encarecerse unos céntimos.',
    tags: ['sector'],
  },
  {
    title: 'Las panaderías de la provincia buscan aprendices y no los encuentran',
    copied: 'Faltan aprendices en las panaderías',
    text: 'El gremio calcula que una de cada tres panaderías tiene vacantes. Los horarios, dicen, espantan a los jóvenes.',
    tags: ['sector'],
  },
  {
    title: 'Panes Cuatrolunas abrirá otro local en la avenida',
    text: 'La cadena prevé contratar a ocho personas. Será su cuarto establecimiento en la ciudad.',
    tags: ['competitor'],
  },
  {
    title: 'El consumo de pan vuelve a crecer tras años de caída',
    text: 'Según la patronal, se compra menos barra y más pan especial. Las masas de fermentación larga explican buena parte del aumento en los obradores.',
    tags: ['sector'],
  },
  {
    title: 'Obrador Masalba estrena un espacio para talleres',
    text: 'El local ofrecerá clases de repostería los sábados. Las primeras plazas se agotaron en un día.',
    tags: ['competitor'],
  },
  {
    title: 'Nueva norma para etiquetar el pan integral',
    copied: 'Así será la etiqueta del pan integral',
    text: 'Solo podrá llamarse integral el que lo sea del todo. Los panaderos de la comarca lo ven con buenos ojos.',
    tags: ['sector'],
  },
  {
    title: 'El Alfar pide una parada de autobús junto al mercado',
    text: 'Los vecinos del Alfar han reunido dos mil firmas. El ayuntamiento dice que lo estudiará.',
    tags: ['community'],
  },
  {
    title: 'El ayuntamiento ampliará las aceras de la zona comercial',
    text: 'Las obras empezarán después de las fiestas y durarán cuatro meses. Los comerciantes temen por sus ventas.',
    tags: ['noise'],
  },
  {
    title: 'Las fiestas del Alfar recuperan el concurso de empanadas',
    copied: 'Vuelve el concurso de empanadas al Alfar',
    text: 'Cinco vecinos formarán el jurado. Las bases pueden consultarse en la sede de la asociación del Alfar.',
    tags: ['community'],
  },
  {
    title: 'La factura de la luz ahoga a los obradores pequeños',
    copied: 'Los obradores piden una tarifa propia',
    text: 'Encender el horno cuesta ya tanto como la materia prima, según los panaderos consultados.',
    tags: ['sector'],
  },
  {
    title: 'Una ruta de panaderías históricas para visitar en familia',
    text: 'La oficina de turismo propone un paseo por seis panaderías con más de medio siglo.',
    tags: ['sector'],
  },
  {
    title: 'Los supermercados bajan el pan y el sector protesta',
    text: 'Las panaderías hablan de venta a pérdida. Las cadenas lo niegan.',
    tags: ['sector'],
  },

  {
    title: 'El gremio de panaderías reparte pan en los comedores sociales',
    text: 'La campaña durará hasta final de mes y participan treinta establecimientos de la provincia.',
    tags: ['sector'],
  },
  {
    title: 'Obrador Masalba prepara su salida a otra ciudad',
    copied: 'Masalba abrirá fuera de Sotoclaro',
    text: 'La empresa busca local y prevé abrir en los próximos meses. Mantendrá la plantilla actual.',
    tags: ['competitor'],
  },
  {
    title: 'Detienen una estafa con datáfonos en comercios del centro',
    text: 'Seis tiendas habían recibido una llamada que se hacía pasar por su banco.',
    tags: ['noise'],
  },
  {
    title: 'El mercado del Alfar amplía su horario los viernes',
    copied: 'Más horas de mercado en el Alfar',
    text: 'Los puestos abrirán hasta las nueve de la noche como prueba durante tres meses.',
    tags: ['community'],
  },
  {
    title: 'Cursos gratuitos de higiene para obradores',
    text: 'La cámara de comercio ofrece veinte plazas a obradores y cafeterías.',
    tags: ['sector'],
  },
  {
    title: 'Sanidad refuerza las inspecciones en panaderías y pastelerías',
    copied: 'Más inspecciones en panaderías',
    text: 'La campaña es anual y revisa etiquetas, cadena de frío y limpieza. El año pasado apenas hubo sanciones.',
    tags: ['sector'],
  },
  {
    title: 'Panes Cuatrolunas lanza una tarjeta de puntos',
    text: 'La cadena devolverá un porcentaje de las compras. Las asociaciones de consumidores piden leer la letra pequeña.',
    tags: ['competitor'],
  },
  {
    title: 'La asociación del Alfar cumple treinta años',
    text: 'Lo celebrará con una comida popular y una exposición en la plaza del Horno Viejo.',
    tags: ['community'],
  },
  {
    title: 'El trigo de la comarca, el mejor en una década',
    text: 'La cosecha permitirá abastecer a los molinos locales y abaratar la harina, según los agricultores.',
    tags: ['sector'],
  },
  {
    title: 'Los jóvenes vuelven al oficio de panadero',
    copied: 'Más panaderos en camino: la escuela de panadería se llena',
    text: 'La escuela de hostelería llena por primera vez las dos líneas. Los panaderos confían en que se queden.',
    tags: ['sector'],
  },
  {
    title: 'Sotoclaro estudia peatonalizar dos calles más',
    text: 'Los comerciantes piden zonas de carga y descarga antes de empezar.',
    tags: ['noise'],
  },
  {
    title: 'Un estudio mide la sal del pan que comemos',
    text: 'La masa madre permite reducirla sin perder sabor, según los autores, que analizaron cien panes.',
    tags: ['sector'],
  },
  {
    title: 'Obrador Masalba, finalista en un concurso de cruasanes',
    text: 'El fallo se conocerá en una gala. Es el único representante de la comarca.',
    tags: ['competitor'],
  },
  {
    title: 'Piden que los hornos tengan tarifa eléctrica nocturna propia',
    copied: 'Los panaderos quieren una tarifa de noche',
    text: 'Los panaderos trabajan cuando nadie gasta y pagan como todos, se quejan. La ministra ha prometido estudiarlo.',
    tags: ['sector'],
  },
  {
    title: 'Cierra la última librería del centro, abre otra en el Alfar',
    text: 'Su dueña se muda al barrio del Alfar, donde el alquiler es la mitad.',
    tags: ['community'],
  },
  {
    title: 'Una app para salvar el pan del día',
    text: 'Varias panaderías venden a mitad de precio lo que les queda al cerrar. Por ahora funciona en cinco ciudades.',
    tags: ['sector'],
  },
  {
    title: 'Las obras del colector cortan dos calles',
    text: 'El desvío estará señalizado. Los autobuses cambian de parada.',
    tags: ['noise'],
  },
  {
    title: 'El pan sin gluten ya es el 8 % de las ventas',
    text: 'Las panaderías que lo hacen necesitan un obrador aparte, lo que frena a muchas.',
    tags: ['sector'],
  },
  {
    title: 'La feria de artesanos reunirá a cuarenta talleres',
    text: 'Habrá ceramistas, cesteros y seis obradores, con degustaciones el domingo.',
    tags: ['sector'],
  },
  {
    title: 'El club de lectura del Alfar llega a cien socios',
    text: 'Se reúnen los miércoles y este mes leen un libro de cocina.',
    tags: ['community'],
  },
];
