/**
 * How people want a thing: each by words of the languages that are heard, folded. Alternatives are whole words or
 * phrases; `*` stands for any ending.
 */
const cues = {
  delivery:
    'a domicilio|reparto*|repartis|repartir|repartidor*|envio a casa|enviais|envian|mandais a casa|traeis a casa|llevais a casa|me lo llev*|os lo llev*|llegais a|servis a|deliver|delivery|delivers|home delivery|ship|shipping|a casa nostra|porteu a|repartiment|envieu|entrega a casa|entregais|livraison|livrez|consegna|consegnate|lieferung|liefert',
  pickup:
    'recoger*|recogida|pasar a por|paso a por|pick up|pickup|collect it|recollir|recollida|click and collect',
  message:
    'whatsapp|wasap|guasap|wsp|telegram|por mensaje|un mensaje|mensajes|text message|by message|by text|per missatge|sms',
  phone:
    'por telefono|al telefono|llamando|llamaros|by phone|phone number|per telefon|num de telefono|numero de telefono',
  online:
    'online|por internet|en internet|por la web|en la web|la web|pagina web|app|aplicacion|website|per internet|on line',
  'to-order':
    'por encargo|de encargo|encargar*|encargo|encargos|encargais|encarregar|per encarrec|encarrecs|reservar*|reserva|preorder|pre order|order in advance|to order|made to order|a medida|personalizad*|custom',
  sunday: 'domingo|domingos|diumenge|diumenges|sunday|sundays|dimanche|domenica|sonntag*|igande*',
  saturday: 'sabado|sabados|dissabte|dissabtes|saturday|saturdays',
  holidays:
    'festivo|festivos|en festivo|bank holiday*|festius|feriado*|nochebuena|nochevieja|reyes por la mañana|en navidad|semana santa|christmas|agosto',
  early:
    'madrugar|antes de las*|mas temprano|temprano|a primera hora|opens earlier|open earlier|earlier|mes aviat|d hora|de buena mañana|early',
  late: 'por la tarde|por las tardes|mas tarde|hasta mas tarde|al salir del trabajo|despues del trabajo|a ultima hora|por la noche|open later|later|after work|a la tarda|mes tard|evening*',
  hour: 'elegir la hora|elegir hora|franja horaria|franja|a que hora|cita previa|choose the time|time slot|slot|triar l hora',
  card: 'con tarjeta|tarjeta|datafono|contactless|by card|card|cards|amb targeta|targeta|apple pay|google pay',
  cash: 'en efectivo|efectivo|cash|en metalic',
  bizum: 'bizum',
  invoice: 'factura|facturas|invoice|invoices',
  'gluten-free':
    'sin gluten|celiaco|celiaca|celiacos|celiacas|gluten free|coeliac*|celiac*|sense gluten|sen glute|glutenfrei|sans gluten|senza glutine',
  vegan:
    'vegano|vegana|veganos|veganas|vegan|sin huevo|sin lactosa|lactose free|dairy free|egg free|vegetariano|vegetariana|plant based|vega|sense lactosa|sense ou',
  'sugar-free': 'sin azucar|sugar free|diabetico|diabetica|diabeticos|sense sucre',
  wholegrain: 'integral|integrales|wholegrain|wholemeal|whole wheat',
  small:
    'media hogaza|medias hogazas|mas pequeñ*|pequeñas|pequeños|en pequeño|tamaño pequeño|media racion|medias raciones|smaller|half a loaf|half loaves|half portion*|mes petit*|mig pa|formato pequeño|individual*',
  large: 'mas grande|mas grandes|formato grande|larger|bigger|family size|familiar',
  sliced: 'cortado|cortada|en rebanadas|rebanado|sliced|llescat|llescada|tallat',
  gift: 'para regalar|tarjeta regalo|vale regalo|de regalo|gift|gifts|per regalar',
  accessible:
    'silla de ruedas|rampa|accesible|carrito|cochecito|wheelchair|stroller|buggy|accessible|cadira de rodes',
  pets: 'perro|perros|mascota|mascotas|dog|dogs|gos|gossos',
  parking: 'aparcar|aparcamiento|parking|aparcament|aparca bicis|aparcabicis',
  wholesale:
    'al por mayor|para mi bar|para mi restaurante|para bares|para restaurantes|wholesale|para empresas|catering',
  subscription: 'suscripcion|suscribir*|abono|cada semana en casa|subscription|subscribe|subscripcio',
} as const;

/** A manner in which something is wanted. */
export type How = keyof typeof cues;
export const hows = Object.keys(cues) as How[];

/** A phrase word by word; the last may be open at its end. */
interface Cue {
  how: How;
  words: readonly string[];
  open: boolean;
}

/** Cues by how their first word begins, so that a word of a text is compared with few of them. */
const byBeginning = new Map<string, Cue[]>();
const beginning = (word: string): string => word.slice(0, 2);
for (const how of hows)
  for (const cue of cues[how].split('|')) {
    const words = cue.replace('*', '').split(' ');
    const first = beginning(words[0]!);
    byBeginning.set(first, [...(byBeginning.get(first) ?? []), { how, words, open: cue.endsWith('*') }]);
  }

const NONE: readonly Cue[] = [];
/** Words that are many and the same are sorted out once; so many at most, whatever a text holds. */
const MOST_WORDS = 1 << 15;
const begun = new Map<string, readonly Cue[]>();

/** The cues that a word may be the first word of. */
function cuesFrom(word: string): readonly Cue[] {
  let found = begun.get(word);
  if (found === undefined) {
    const fitting = (byBeginning.get(beginning(word)) ?? []).filter(
      ({ words: [first], open, words }) =>
        first === word || (open && words.length === 1 && word.startsWith(first!)),
    );
    found = fitting.length > 0 ? fitting : NONE;
    if (begun.size >= MOST_WORDS) begun.clear();
    begun.set(word, found);
  }
  return found;
}

const without: ReadonlySet<string> = new Set(['sin', 'sense', 'sen', 'without', 'sem']);
/** What is cleared away rather than called for: tables, trays, litter. */
const cleared =
  /^(?:mesas?|bandejas?|vasos?|platos|tazas?|sillas|basuras?|cacas?|terraza|taul(?:a|es)|safates?|plats|tables?|trays?|cups|plates|rubbish|litter)$/;
/** Words before and after `recoger` that say what is cleared away. */
const NEAR = 3;

/**
 * Whether a cue says something else here: a verb that is not done (“sin reservar”; but “sin tarjeta” is about cards), or
 * tables and trays that are picked up.
 */
function saysElse(how: How, words: readonly string[], at: number): boolean {
  const verb = words[at]!.endsWith('r') || words[at]!.endsWith('ing');
  if (verb && at > 0 && without.has(words[at - 1]!)) return true;
  return (
    how === 'pickup' && words.slice(Math.max(0, at - NEAR), at + NEAR + 1).some((word) => cleared.test(word))
  );
}

/** The manners that a text speaks of, with the words that say so, in order of appearance. The words are folded. */
export function howsIn(words: readonly string[]): Map<How, string> {
  const found = new Map<How, string>();
  for (let at = 0; at < words.length; at += 1)
    for (const cue of cuesFrom(words[at]!)) {
      if (found.has(cue.how)) continue;
      const last = cue.words.length - 1;
      const fits = cue.words.every((part, n) => {
        const here = words[at + n];
        return here === part || (n === last && cue.open && here !== undefined && here.startsWith(part));
      });
      if (fits && !saysElse(cue.how, words, at)) found.set(cue.how, words.slice(at, at + last + 1).join(' '));
    }
  return found;
}
